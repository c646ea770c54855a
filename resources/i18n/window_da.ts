<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AI-landkort</source>
        <translation>Om AI-landkort</translation>
    </message>
    <message>
        <source>Who does what with AI in the municipalities, what is in operation and what is a pilot. The program works without a network and sends nothing.</source>
        <translation>Hvem gør hvad med AI i kommunerne, hvad er i drift, og hvad er pilotprojekter? Programmet arbejder uden netværk og sender intet.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Compiled from public sources, each project with its address: examples, not a census, and not KL&apos;s list. A municipality without a project has no documented one here, which is not the same as none.</source>
        <translation>Samlet fra offentlige kilder, hvert projekt med sin adresse: eksempler, ikke en fuldstændig opgørelse og ikke KL&apos;s liste. En kommune uden et projekt har ingen dokumenteret her, hvilket ikke er det samme som ingen.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Names, population, area and groups: Danmarks Statistik, www.dst.dk, licence CC BY 4.0.</source>
        <translation>Navne, folketal, areal og kommunegrupper: Danmarks Statistik, www.dst.dk, licens CC BY 4.0.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Coast: © OpenStreetMap contributors, Open Database License (ODbL). Inner borders: © 2022 Martin Polley, MIT licence. They are generalised: right for a national overview, never for legal or cadastral use.</source>
        <translation>Kyst: © OpenStreetMap contributors, Open Database License (ODbL). Indre grænser: © 2022 Martin Polley, MIT-licens. De er generaliserede: rigtige til et landsoverblik, aldrig til juridisk eller matrikulær brug.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>© The AI-landkort authors. Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %1, SQLite, SQLiteCpp, cairo, Pango, QPDF and the typeface Inter (SIL Open Font License).</source>
        <translation>© AI-landkorts ophavsmænd. Fri software under GNU General Public License, version 3 eller senere, uden nogen garanti. Lavet med Qt %1, SQLite, SQLiteCpp, cairo, Pango, QPDF og skriften Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Loaded by you: %1. They are generalised: right for a national overview, never for legal or cadastral use.</source>
        <translation>Indlæst af dig: %1. De er forenklede: gode til et overblik over landet, aldrig til juridisk eller matrikulær brug.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Shown are the data that come with the program; nothing will be saved.</source>
        <translation>Her vises de data, der følger med programmet; intet bliver gemt.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another place.</source>
        <translation>Billedet kunne ikke skrives til %1; vælg et andet sted.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are loaded as %1.</source>
        <translation>
            <numerusform>%n projekt er indlæst som %1.</numerusform>
            <numerusform>%n projekter er indlæst som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>%1 is removed; it is kept and can be brought back.</source>
        <translation>%1 er fjernet; den er gemt og kan hentes tilbage.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Open a list of municipalities</source>
        <translation>Åbn en liste over kommuner</translation>
    </message>
    <message>
        <source>Lists, one municipality per line (*.txt *.csv *.tsv *.xlsx *.ods)</source>
        <translation>Lister med én kommune pr. linje (*.txt *.csv *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The map draws the borders of %1.</source>
        <translation>Kortet tegner grænserne fra %1.</translation>
    </message>
    <message>
        <source>Use the program&apos;s own borders</source>
        <translation>Brug programmets egne grænser</translation>
    </message>
    <message>
        <source>A newer register of %1 came with the program. It becomes an edition of its own; those you have stay as they are.</source>
        <translation>Et nyere register pr. %1 fulgte med programmet. Det bliver en udgave for sig; dem, du har, bliver, som de er.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tilføj det</translation>
    </message>
    <message>
        <source>White spots</source>
        <translation>Hvide pletter</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>Visningen %1 er slettet.</translation>
    </message>
    <message>
        <source>Open saved views</source>
        <translation>Åbn gemte visninger</translation>
    </message>
    <message>
        <source>Save the views as a file</source>
        <translation>Gem visningerne som fil</translation>
    </message>
    <message>
        <source>AI-landkort, views</source>
        <translation>AI-landkort, visninger</translation>
    </message>
    <message>
        <source>The view was saved for %1, which is not here; the edition shown is another one.</source>
        <translation>Visningen blev gemt for %1, som ikke findes her; den viste opgørelse er en anden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>The two are compared by id and title again.</source>
        <translation>De to sammenholdes igen efter id og titel.</translation>
    </message>
    <message>
        <source>The two count as the same project.</source>
        <translation>De to regnes for samme projekt.</translation>
    </message>
    <message>
        <source>The two count as different projects.</source>
        <translation>De to regnes for forskellige projekter.</translation>
    </message>
</context>
<context>
    <name>BordersDialog</name>
    <message>
        <source>Load municipal borders</source>
        <translation>Indlæs kommunegrænser</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Det, der ændres</translation>
    </message>
    <message>
        <source>Whose borders they are, as it will stand beside the map and in reports</source>
        <translation>Hvis grænser det er, som det skal stå ved kortet og i rapporter</translation>
    </message>
    <message>
        <source>The program&apos;s own borders are kept and can be used again from the menu.</source>
        <translation>Programmets egne grænser bevares og kan bruges igen fra menuen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Use these borders</source>
        <translation>Brug disse grænser</translation>
    </message>
</context>
<context>
    <name>BordersJob</name>
    <message>
        <source>Load municipal borders</source>
        <translation>Indlæs kommunegrænser</translation>
    </message>
    <message>
        <source>Borders (*.geojson *.json *.gpkg *.gml *.shp);;All files (*)</source>
        <translation>Grænser (*.geojson *.json *.gpkg *.gml *.shp);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The borders are being read…</source>
        <translation>Grænserne læses…</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>only in the later one</source>
        <translation>kun i den seneste</translation>
    </message>
    <message>
        <source>only in the earlier one</source>
        <translation>kun i den tidligere</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvad der er forskelligt</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes are shown between two registers, and there is only one here. Load a file to have another; published totals are never compared with a register.</source>
        <translation>Ændringer vises mellem to registre, og her er kun ét. Indlæs en fil for at få et til; offentliggjorte totaler sammenlignes aldrig med et register.</translation>
    </message>
    <message>
        <source>Choose two different registers.</source>
        <translation>Vælg to forskellige registre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <translation>Kun i den seneste</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <translation>Kun i den tidligere</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anden status</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Andre forskelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>The earlier register</source>
        <translation>Det tidligere register</translation>
    </message>
    <message>
        <source>The later register</source>
        <translation>Det seneste register</translation>
    </message>
    <message>
        <source>Where projects stood and where they stand</source>
        <translation>Hvor projekterne stod, og hvor de står</translation>
    </message>
    <message>
        <source>Projects that differ</source>
        <translation>Projekter med forskelle</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgte</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Fjern filteret: %1</translation>
    </message>
    <message>
        <source>Remove all of these</source>
        <translation>Fjern dem alle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Ryd alle filtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>The filter in words</source>
        <translation>Filteret i ord</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen</source>
        <translation>valgt fra</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sandsynligt</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>et gæt</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Læses som</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Find municipality</source>
        <translation>Find kommune</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Listens navn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Vælg en kommune</translation>
    </message>
    <message>
        <source>Municipality to compare</source>
        <translation>Kommune, der sammenlignes</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>sammenlignet med</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Tilføj en kommune</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>save these as a list…</source>
        <translation>gem disse som en liste…</translation>
    </message>
    <message>
        <source>own list from a file…</source>
        <translation>egen liste fra en fil …</translation>
    </message>
    <message>
        <source>forget the list %1</source>
        <translation>glem listen %1</translation>
    </message>
    <message>
        <source>similar size</source>
        <translation>lignende størrelse</translation>
    </message>
    <message>
        <source>same municipality group</source>
        <translation>samme kommunegruppe</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>samme region</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>naboer</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle kommuner</translation>
    </message>
    <message>
        <source>own list: %1</source>
        <translation>egen liste: %1</translation>
    </message>
    <message>
        <source>chosen side by side</source>
        <translation>udvalgte side om side</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Tilføj et projekt</translation>
    </message>
    <message>
        <source>Correct locally</source>
        <translation>Ret lokalt</translation>
    </message>
    <message>
        <source>The project counts in your own program only, in every count and report, and is marked as local. The edition itself does not change, and everything can be undone.</source>
        <translation>Projektet tæller kun med i dit eget program: i alle tal og rapporter, mærket som lokalt. Selve opgørelsen ændres ikke, og alt kan fortrydes.</translation>
    </message>
    <message>
        <source>Only you see it, in every count and report, and marked as local. The edition itself does not change, and everything can be undone.</source>
        <translation>Rettelsen gælder kun i dit eget program: i alle tal og rapporter, mærket som lokal. Selve opgørelsen ændres ikke, og alt kan fortrydes.</translation>
    </message>
    <message>
        <source>The municipality that corrects</source>
        <translation>Kommunen, der retter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rettes for</translation>
    </message>
    <message>
        <source>Whoever receives the corrections reads it</source>
        <translation>Læses af den, der modtager rettelserne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Hide the project</source>
        <translation>Skjul projektet</translation>
    </message>
    <message>
        <source>Undo all of these</source>
        <translation>Fortryd disse rettelser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>choose a municipality</source>
        <translation>vælg en kommune</translation>
    </message>
    <message>
        <source>%1 (not in the project yet)</source>
        <translation>%1 (er ikke med i projektet endnu)</translation>
    </message>
    <message>
        <source>Hide %1 in the project</source>
        <translation>Skjul %1 i projektet</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>for instance 2026-11; empty is undated</source>
        <translation>for eksempel 2026-11; tom er uden dato</translation>
    </message>
    <message>
        <source>several with a semicolon between</source>
        <translation>flere med semikolon imellem</translation>
    </message>
    <message>
        <source>for instance 2024 or 2024-09</source>
        <translation>for eksempel 2024 eller 2024-09</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>oplyst</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Status her</translation>
    </message>
    <message>
        <source>When the status was stated</source>
        <translation>Hvornår status er oplyst</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Accept</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Save to send…</source>
        <translation>Gem til afsendelse…</translation>
    </message>
    <message>
        <source>Load a proposal…</source>
        <translation>Indlæs forslag…</translation>
    </message>
    <message>
        <source>Local corrections</source>
        <translation>Lokale rettelser</translation>
    </message>
    <message>
        <source>What is in force counts everywhere and is marked as local. Proposals that others have sent count for nothing until you accept them.</source>
        <translation>Det, der gælder, tæller med overalt og er mærket som lokalt. Forslag fra andre tæller ikke med, før du har godkendt dem.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Rettet her</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Intet er rettet endnu.</translation>
    </message>
    <message>
        <source>Proposal from %1, received %2</source>
        <translation>Forslag fra %1, modtaget %2</translation>
    </message>
    <message>
        <source>The sender&apos;s edition has other content than yours; look before you accept.</source>
        <translation>Afsenderens opgørelse har et andet indhold end din; se efter, før du godkender.</translation>
    </message>
    <message>
        <source>Something else stands there in your edition by now.</source>
        <translation>I din opgørelse står der noget andet nu.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>CorrectionsJob</name>
    <message numerus="yes">
        <source>%n local correction(s) stored; the edition itself is as it was.</source>
        <translation>
            <numerusform>%n lokal rettelse er gemt; selve opgørelsen er, som den var.</numerusform>
            <numerusform>%n lokale rettelser er gemt; selve opgørelsen er, som den var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Load a proposal</source>
        <translation>Indlæs forslag</translation>
    </message>
    <message>
        <source>Corrections (*.json);;All files (*)</source>
        <translation>Rettelser (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save corrections to send</source>
        <translation>Gem rettelser til afsendelse</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>rettelser</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are in %1, ready to send.</source>
        <translation>
            <numerusform>%n rettelse ligger i %1, klar til at sende.</numerusform>
            <numerusform>%n rettelser ligger i %1, klar til at sende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionForm</name>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Name of the edition</source>
        <translation>Opgørelsens navn</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Opgjort pr.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Udgiver</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Hvad filen rummer</translation>
    </message>
    <message>
        <source>Everything: a complete list</source>
        <translation>Alt: en fuldstændig liste</translation>
    </message>
    <message>
        <source>Examples that were found documented</source>
        <translation>Eksempler, der er fundet dokumenteret</translation>
    </message>
    <message>
        <source>KL&apos;s own extract is complete. Only of a complete list can it be said that a municipality has none, and only there are municipalities ranked.</source>
        <translation>KL&apos;s eget udtræk er fuldstændigt. Kun om en fuldstændig liste kan man sige, at en kommune ingen har, og kun der sammenlignes kommuner med rang.</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>Hvordan den indlæses</translation>
    </message>
    <message>
        <source>As an edition of its own</source>
        <translation>Som en selvstændig opgørelse</translation>
    </message>
    <message>
        <source>As a new edition that continues:</source>
        <translation>Som en ny opgørelse, der fortsætter:</translation>
    </message>
    <message>
        <source>Rows that are found there update it, the others are added. The edition it continues stays as it is.</source>
        <translation>Rækker, der genfindes, opdateres; de øvrige tilføjes. Opgørelsen, der fortsættes, bliver stående uændret.</translation>
    </message>
</context>
<context>
    <name>EditionMenu</name>
    <message>
        <source>Load a file …</source>
        <translation>Indlæs en fil …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Hent %1 tilbage</translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>%1 as of %2 – totals only, second-hand</source>
        <translation>%1 pr. %2 – kun totaler, andenhånds</translation>
    </message>
    <message>
        <source>%1 as of %2 – totals only</source>
        <translation>%1 pr. %2 – kun totaler</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 pr. %2</translation>
    </message>
    <message>
        <source>Publicly documented AI projects as of %1 – not KL&apos;s list</source>
        <translation>Offentligt dokumenterede AI-projekter pr. %1 – ikke KL&apos;s liste</translation>
    </message>
    <message>
        <source>%1 as of %2 – documented examples</source>
        <translation>%1 pr. %2 – dokumenterede eksempler</translation>
    </message>
    <message>
        <source>KL&apos;s AI map of the municipalities, %1:</source>
        <translation>Kommunernes AI-landkort (KL), %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n AI project(s)</source>
        <translation>
            <numerusform>%n AI-projekt</numerusform>
            <numerusform>%n AI-projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in operation</source>
        <translation>
            <numerusform>%n projekt i drift</numerusform>
            <numerusform>%n projekter i drift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyNotice</name>
    <message>
        <source>Start year</source>
        <translation>Startår</translation>
    </message>
    <message>
        <source>No single filter is the reason; it takes several of them together.</source>
        <translation>Intet enkelt filter er grunden; det er flere af dem tilsammen.</translation>
    </message>
    <message>
        <source>The reason is the filter %1.</source>
        <translation>Grunden er filteret %1.</translation>
    </message>
    <message>
        <source>Any of these filters alone is the reason: %1.</source>
        <translation>Hvert af disse filtre er alene grund nok: %1.</translation>
    </message>
    <message>
        <source>Remove the filter on %1</source>
        <translation>Fjern filteret på %1</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Fjern søgningen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Ryd alle filtre</translation>
    </message>
    <message>
        <source>No project matches</source>
        <translation>Ingen projekter passer</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file %1 cannot be read. Copy it to this computer and try again.</source>
        <translation>Filen %1 kan ikke læses. Kopiér den til denne computer, og prøv igen.</translation>
    </message>
    <message>
        <source>Choose the municipality the annex is about.</source>
        <translation>Vælg den kommune, bilaget handler om.</translation>
    </message>
    <message>
        <source>Choose the professional domain the report is about.</source>
        <translation>Vælg det fagområde, rapporten handler om.</translation>
    </message>
    <message>
        <source>The report could not be printed on %1. Check the printer, or save the report as PDF and print that.</source>
        <translation>Rapporten kunne ikke udskrives på %1. Kontrollér printeren, eller gem rapporten som PDF, og udskriv den.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read. Check that it is a PNG of at most 10 MB and that you may open it.</source>
        <translation>Logoet %1 kan ikke læses. Kontrollér, at det er en PNG på højst 10 MB, og at du må åbne den.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture that can be read. Save it as PNG, at most 4,000 pixels wide and high, and try again.</source>
        <translation>Logoet er ikke et PNG-billede, der kan læses. Gem det som PNG, højst 4.000 pixel bredt og højt, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Save an empty reporting form</source>
        <translation>Gem tomt indberetningsskema</translation>
    </message>
    <message>
        <source>AI projects, reporting form</source>
        <translation>AI-projekter, indberetningsskema</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>The picture is copied and can be pasted into a text or a presentation.</source>
        <translation>Billedet er kopieret og kan sættes ind i en tekst eller en præsentation.</translation>
    </message>
</context>
<context>
    <name>FacetDelegate</name>
    <message>
        <source>only this</source>
        <translation>kun denne</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vores</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Our heading, not one of KL&apos;s 13</source>
        <translation>Vores overskrift, ikke en af KL&apos;s 13</translation>
    </message>
    <message>
        <source>One of KL&apos;s 13 headings</source>
        <translation>En af KL&apos;s 13 overskrifter</translation>
    </message>
    <message>
        <source>One of KL&apos;s domains, as its slide shows</source>
        <translation>Et af KL&apos;s fagområder, som KL&apos;s slide viser det</translation>
    </message>
    <message>
        <source>One of KL&apos;s domains, as the press tells</source>
        <translation>Et af KL&apos;s fagområder ifølge pressen</translation>
    </message>
    <message>
        <source>Our name for a domain; KL&apos;s own is not known</source>
        <translation>Vores navn for et fagområde; KL&apos;s eget kendes ikke</translation>
    </message>
    <message>
        <source>KL&apos;s 13 headings</source>
        <translation>KL&apos;s 13 overskrifter</translation>
    </message>
    <message>
        <source>Our further headings</source>
        <translation>Vores tilføjelser</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vores</translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Only “%1”</source>
        <translation>Kun »%1«</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Fjern alle</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>There is nothing to show</source>
        <translation>Der er intet at vise</translation>
    </message>
    <message>
        <source>The projects could not be loaded; the message above says why and what to do.</source>
        <translation>Projekterne kunne ikke indlæses; beskeden ovenfor siger hvorfor, og hvad du kan gøre.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>More filters</source>
        <translation>Flere filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgte</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Find municipality</source>
        <translation>Find kommune</translation>
    </message>
    <message>
        <source>Find use case</source>
        <translation>Find anvendelsesområde</translation>
    </message>
    <message>
        <source>Find vendor</source>
        <translation>Find leverandør</translation>
    </message>
    <message>
        <source>Find technology</source>
        <translation>Find teknologi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find domain</source>
        <translation>Find fagområde</translation>
    </message>
    <message>
        <source>Find year</source>
        <translation>Find år</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>Which municipality do you work in?</source>
        <translation>Hvilken kommune arbejder du i?</translation>
    </message>
    <message>
        <source>It is shown beside comparable ones. You can choose another one, or all of them, at any time.</source>
        <translation>Den vises ved siden af sammenlignelige kommuner. Du kan når som helst vælge en anden kommune eller alle kommuner.</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Vælg en kommune</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>not here</source>
        <translation>ikke her</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Whom to ask</source>
        <translation>Hvem kan spørges</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>Hvem kan spørges: %1</translation>
    </message>
    <message>
        <source>No municipality is found documented with it in operation or as a pilot.</source>
        <translation>Der er ikke fundet dokumenteret nogen kommune med det i drift eller som pilotprojekt.</translation>
    </message>
    <message>
        <source>No municipality has reported it in operation or as a pilot.</source>
        <translation>Ingen kommune har indberettet det i drift eller som pilotprojekt.</translation>
    </message>
    <message>
        <source>, more than two years ago</source>
        <translation>, ældre end to år</translation>
    </message>
    <message>
        <source>column %1; stays in your own store</source>
        <translation>kolonnen %1; bliver på din egen maskine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anvendelsesområde</translation>
    </message>
    <message>
        <source>Stated in
operation with</source>
        <translation>Angivet i
drift hos</translation>
    </message>
    <message>
        <source>In operation
with</source>
        <translation>I drift
hos</translation>
    </message>
    <message>
        <source>Stated in
operation</source>
        <translation>Angivet
i drift</translation>
    </message>
    <message>
        <source>In
operation</source>
        <translation>I
drift</translation>
    </message>
    <message>
        <source>of which within
two years</source>
        <translation>heraf oplyst
inden for to år</translation>
    </message>
    <message>
        <source>Newest
source</source>
        <translation>Nyeste
kilde</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Projects
in all</source>
        <translation>Projekter
i alt</translation>
    </message>
    <message>
        <source>Not published: which projects there are. Only totals are published. Choose a register to see white spots.</source>
        <translation>Ikke offentliggjort: hvilke projekter der er. Kun samlede tal er offentliggjort. Vælg et register for at se hvide pletter.</translation>
    </message>
    <message>
        <source>Choose a municipality above, and see what comparable ones have in operation.</source>
        <translation>Vælg en kommune ovenfor, og se, hvad sammenlignelige kommuner har i drift.</translation>
    </message>
    <message>
        <source>White spots</source>
        <translation>Hvide pletter</translation>
    </message>
    <message>
        <source>One municipality</source>
        <translation>En kommune</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
    <message>
        <source>Show as lists</source>
        <translation>Vis som lister</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelsesområder</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Fagområder</translation>
    </message>
    <message>
        <source>Use cases and whom to ask</source>
        <translation>Anvendelsesområder, og hvem der kan spørges</translation>
    </message>
    <message>
        <source>Use case or domain</source>
        <translation>Anvendelses- eller fagområde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dér</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Oplyst</translation>
    </message>
    <message>
        <source>stated in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>none found documented</source>
        <translation>ingen fundet dokumenteret</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>ingen indberettet</translation>
    </message>
    <message>
        <source>Use cases tried more than used</source>
        <translation>Anvendelsesområder, der afprøves mere, end de bruges</translation>
    </message>
    <message>
        <source>In operation elsewhere, not found documented with %1</source>
        <translation>I drift hos andre, ikke fundet dokumenteret hos %1</translation>
    </message>
    <message>
        <source>In operation elsewhere, not reported by %1</source>
        <translation>I drift hos andre, ikke indberettet af %1</translation>
    </message>
    <message>
        <source>Domains with fewer than five stated in operation</source>
        <translation>Fagområder med færre end fem angivet i drift</translation>
    </message>
    <message>
        <source>Domains with fewer than five in operation</source>
        <translation>Fagområder med færre end fem i drift</translation>
    </message>
    <message>
        <source>Counted in the places the filter has chosen.</source>
        <translation>Talt i de steder, filtret har valgt.</translation>
    </message>
    <message>
        <source>Counted in the whole country: a project once, by its own status.</source>
        <translation>Talt i hele landet: hvert projekt én gang, med sin egen status.</translation>
    </message>
    <message>
        <source>Under this filter no use case has two pilots and more pilots than projects in operation.</source>
        <translation>Under dette filter har intet anvendelsesområde mindst to pilotprojekter og flere pilotprojekter end projekter i drift.</translation>
    </message>
    <message>
        <source>Nothing: what the others are stated to have in operation is found documented with %1 too. Another set or filter may show more.</source>
        <translation>Intet: det, de andre er angivet at have i drift, er også fundet dokumenteret hos %1. Et andet sæt eller filter kan vise mere.</translation>
    </message>
    <message>
        <source>Nothing: what the others have in operation is reported by %1 too. Another set or filter may show more.</source>
        <translation>Intet: det, de andre har i drift, er også indberettet af %1. Et andet sæt eller filter kan vise mere.</translation>
    </message>
    <message numerus="yes">
        <source>stated in operation in %n municipality(ies), of which %1 within two years</source>
        <translation>
            <numerusform>angivet i drift i %n kommune, heraf %1 oplyst inden for to år</numerusform>
            <numerusform>angivet i drift i %n kommuner, heraf %1 oplyst inden for to år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in operation in %n municipality(ies), of which %1 stated within two years</source>
        <translation>
            <numerusform>i drift i %n kommune, heraf %1 oplyst inden for to år</numerusform>
            <numerusform>i drift i %n kommuner, heraf %1 oplyst inden for to år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s): %1 in operation, %2 pilot</source>
        <translation>
            <numerusform>%n projekt: %1 i drift, %2 pilot</numerusform>
            <numerusform>%n projekter: %1 i drift, %2 pilot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityMenu</name>
    <message>
        <source>Not the same project</source>
        <translation>Ikke samme projekt</translation>
    </message>
    <message>
        <source>Forget what I said</source>
        <translation>Glem, hvad jeg har sagt</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Det samme som</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>sheet %1</source>
        <translation>arket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the same projects</source>
        <translation>
            <numerusform>%n række om de samme projekter</numerusform>
            <numerusform>%n rækker om de samme projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n række udeladt</numerusform>
            <numerusform>%n rækker udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Der kan ikke læses noget endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n opdateret</numerusform>
            <numerusform>%n opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nyt</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>AI projects</source>
        <translation>AI-projekter</translation>
    </message>
    <message>
        <source>documented projects</source>
        <translation>dokumenterede projekter</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>named municipalities</source>
        <translation>navngivne kommuner</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>projekter i drift</translation>
    </message>
    <message>
        <source>stated in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>pilot projects</source>
        <translation>pilotprojekter</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagte</translation>
    </message>
    <message>
        <source>ended or given up</source>
        <translation>afsluttede eller opgivne</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>status ikke oplyst</translation>
    </message>
    <message>
        <source>without a named municipality</source>
        <translation>uden navngiven kommune</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>count as %1</source>
        <translation>regn som %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Load a file</source>
        <translation>Indlæs en fil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Indlæs</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Hvad det bliver til</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Bemærkninger (%1)</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Filen læses …</translation>
    </message>
    <message>
        <source>Give the edition a name.</source>
        <translation>Giv opgørelsen et navn.</translation>
    </message>
    <message>
        <source>There is an edition of that name already; choose another.</source>
        <translation>Der findes allerede en opgørelse med det navn; vælg et andet.</translation>
    </message>
    <message>
        <source>Say which day the list shows, for instance 23 November 2026 or just 2026.</source>
        <translation>Skriv, hvilken dag listen er opgjort, for eksempel 23. november 2026 eller blot 2026.</translation>
    </message>
    <message>
        <source>This is no date the program can read; write for instance 2026-11-23.</source>
        <translation>Det er ikke en dato, programmet kan læse; skriv for eksempel 23. november 2026.</translation>
    </message>
    <message>
        <source>Say whether the file holds everything or examples.</source>
        <translation>Vælg, om filen rummer alt eller eksempler.</translation>
    </message>
    <message>
        <source>The edition is being stored …</source>
        <translation>Opgørelsen gemmes …</translation>
    </message>
    <message>
        <source>The file itself is not changed, and editions that are there stay as they are.</source>
        <translation>Selve filen ændres ikke, og de opgørelser, der findes, bliver stående.</translation>
    </message>
</context>
<context>
    <name>ImportIssueModel</name>
    <message>
        <source>%1: %2 has been answered.</source>
        <translation>%1: %2 er besvaret.</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>linje %1</numerusform>
            <numerusform>linje %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 …</source>
        <translation>
            <numerusform>%n linje: %1 …</numerusform>
            <numerusform>%n linjer: %1 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as …</source>
        <translation>Regn som …</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>regnes som %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der er fundet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Dit svar</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Nothing can be loaded while the data are only shown from memory.</source>
        <translation>Der kan ikke indlæses noget, så længe data kun vises fra hukommelsen.</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Indlæs en fil</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt *.xlsx *.ods *.json);;All files (*)</source>
        <translation>Registre (*.csv *.tsv *.txt *.xlsx *.ods *.json);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>KlBand</name>
    <message>
        <source>Second-hand: not read at KL. How they are spread was not published.</source>
        <translation>Andenhånds: ikke læst hos KL. Fordelingen er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>How they are spread was not published.</source>
        <translation>Fordelingen er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>Only totals were published.</source>
        <translation>Kun totaler er offentliggjort.</translation>
    </message>
    <message>
        <source>Back to the documented projects</source>
        <translation>Tilbage til de dokumenterede projekter</translation>
    </message>
    <message>
        <source>Show KL&apos;s figures</source>
        <translation>Vis KL&apos;s opgørelse</translation>
    </message>
    <message>
        <source>Load KL&apos;s extract…</source>
        <translation>Indlæs KL&apos;s udtræk…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelser</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Vis filtre</translation>
    </message>
    <message>
        <source>Show charts and details</source>
        <translation>Vis diagrammer og detaljer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Changes over time</source>
        <translation>Ændringer over tid</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>White spots</source>
        <translation>Hvide pletter</translation>
    </message>
    <message>
        <source>More</source>
        <comment>tabs</comment>
        <translation>Flere</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>PublishedLists</name>
    <message>
        <source>Their number was not published.</source>
        <translation>Antallet er ikke offentliggjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s), none named in the source</source>
        <translation>
            <numerusform>%n kommune, ikke navngivet i kilden</numerusform>
            <numerusform>%n kommuner, ingen navngivet i kilden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not visible in the source</source>
        <translation>
            <numerusform>%n ikke synlig i kilden</numerusform>
            <numerusform>%n ikke synlige i kilden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), none named in the source</source>
        <translation>
            <numerusform>%n fagområde, ikke navngivet i kilden</numerusform>
            <numerusform>%n fagområder, ingen navngivet i kilden</numerusform>
        </translation>
    </message>
    <message>
        <source>The press names %1.</source>
        <translation>Pressen nævner %1.</translation>
    </message>
    <message>
        <source>%1 are our names.</source>
        <translation>%1 er vores navne.</translation>
    </message>
    <message>
        <source>KL&apos;s 13 use cases</source>
        <translation>KL&apos;s 13 anvendelsesområder</translation>
    </message>
    <message>
        <source>How many projects each has was not published.</source>
        <translation>Antallet af projekter i hvert er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>The other domains are not visible in the source.</source>
        <translation>De øvrige fagområder er ikke synlige i kilden.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Mødedato</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnr.</translation>
    </message>
    <message>
        <source>Administration or author</source>
        <translation>Forvaltning eller forfatter</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åben eller lukket</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Sender and data</source>
        <translation>Afsender og data</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Vælg logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logoet i ord</translation>
    </message>
    <message>
        <source>Put the data into the PDF as CSV</source>
        <translation>Læg data i PDF-filen som CSV</translation>
    </message>
    <message>
        <source>No logo (PNG)</source>
        <translation>Intet logo (PNG)</translation>
    </message>
    <message>
        <source>For instance: Logo: Esbjerg Kommune</source>
        <translation>For eksempel: Logo: Esbjerg Kommune</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>The first page and the method with its sources are always there.</source>
        <translation>Første side samt metode og kilder er altid med.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Fjern teksten</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Tilføj tekst</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List, a line each</source>
        <translation>Liste, ét punkt pr. linje</translation>
    </message>
    <message>
        <source>Own heading (empty)</source>
        <translation>Egen overskrift (tom)</translation>
    </message>
    <message>
        <source>Own paragraph (empty)</source>
        <translation>Eget afsnit (tomt)</translation>
    </message>
    <message>
        <source>Own list (empty)</source>
        <translation>Egen liste (tom)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Visning af siden</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>one municipality as an example</source>
        <translation>en kommune som eksempel</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Åbn rapporten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Rapporten er gemt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in %1; each passed the machine check.</source>
        <translation>
            <numerusform>%n rapport er i %1; den bestod maskinkontrollen.</numerusform>
            <numerusform>%n rapporter er i %1; hver af dem bestod maskinkontrollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n side er sendt til printeren.</numerusform>
            <numerusform>%n sider er sendt til printeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Lav rapport</translation>
    </message>
    <message>
        <source>%1 of %2 reports</source>
        <translation>%1 af %2 rapporter</translation>
    </message>
    <message>
        <source>For the text of the case</source>
        <translation>Til sagsfremstillingen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save the atlas…</source>
        <translation>Gem atlas…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>The report is being written and checked …</source>
        <translation>Rapporten skrives og kontrolleres …</translation>
    </message>
    <message>
        <source>Many pages will say that none was found documented, which is not the same as none. Say yes to that first.</source>
        <translation>Mange sider vil sige, at der ikke er fundet dokumenterede projekter, og det er ikke det samme som ingen. Sig først ja til det.</translation>
    </message>
    <message>
        <source>The finished file is read back and checked before it is put in its place.</source>
        <translation>Den færdige fil læses igennem og kontrolleres, før den lægges på plads.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>The folder for the atlas</source>
        <translation>Mappen til atlasset</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens sprog</translation>
    </message>
    <message>
        <source>Yes, also the pages that say “none documented”</source>
        <translation>Ja, også sider med »ingen dokumenterede«</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Vælg en kommune</translation>
    </message>
    <message>
        <source>The selection on screen</source>
        <translation>Udsnittet på skærmen</translation>
    </message>
    <message numerus="yes">
        <source>All %n municipalities, a file each (atlas)</source>
        <translation>
            <numerusform>Den ene kommune (atlas)</numerusform>
            <numerusform>Alle %n kommuner, én fil til hver (atlas)</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is set in the window: all projects count.</source>
        <translation>Der er intet filter i vinduet: alle projekter tæller.</translation>
    </message>
    <message>
        <source>The window&apos;s filter holds here too: %1.</source>
        <translation>Vinduets filter gælder også her: %1.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Gem filen…</translation>
    </message>
    <message>
        <source>Save corrections to send</source>
        <translation>Gem rettelser til afsendelse</translation>
    </message>
    <message>
        <source>The file holds the corrections in force and nothing else of the edition. Send it, for instance to KL, as you send any file.</source>
        <translation>Filen indeholder de gældende rettelser og intet andet af opgørelsen. Send den, for eksempel til KL, som man sender enhver anden fil.</translation>
    </message>
    <message>
        <source>all corrections</source>
        <translation>alle rettelser</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvilke rettelser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Undo a change of the filter</source>
        <translation>Fortryd en ændring af filteret</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Gentag den</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Ryd alle filtre</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Lav rapport</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Vis kortet</translation>
    </message>
    <message>
        <source>Show the use cases</source>
        <translation>Vis anvendelserne</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Vis tabellen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal tekst</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>In a list: tick or untick</source>
        <translation>I en liste: sæt eller fjern mærke</translation>
    </message>
    <message>
        <source>Shift+Space, Shift+click</source>
        <translation>Skift+Mellemrum, Skift+klik</translation>
    </message>
    <message>
        <source>In a list: all from the last one to this</source>
        <translation>I en liste: alle fra den seneste til denne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a list: only this</source>
        <translation>I en liste: kun denne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>In a long list: search it</source>
        <translation>I en lang liste: søg i den</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piletaster</translation>
    </message>
    <message>
        <source>On the map: to the nearest municipality</source>
        <translation>På kortet: til den nærmeste kommune</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter, Ctrl+Enter</translation>
    </message>
    <message>
        <source>On the map: choose it, add it</source>
        <translation>På kortet: vælg den, føj den til</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Vis sammenligningen</translation>
    </message>
    <message>
        <source>Enter, Space, Ctrl+Enter</source>
        <translation>Enter, Mellemrum, Ctrl+Enter</translation>
    </message>
    <message>
        <source>In the comparison: show the project, filter by the use case, compare that municipality instead</source>
        <translation>I sammenligningen: vis projektet, filtrér på anvendelsesområdet, sammenlign den kommune i stedet</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Vis ændringer over tid</translation>
    </message>
    <message>
        <source>Show the white spots</source>
        <translation>Vis de hvide pletter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Næste gemte visning</translation>
    </message>
    <message>
        <source>Previous saved view</source>
        <translation>Forrige gemte visning</translation>
    </message>
    <message>
        <source>Present; arrow keys step, Esc ends it</source>
        <translation>Præsentér; piletaster skifter, Esc slutter</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>%1 does not take “%2”; see --help.</source>
        <translation>%1 kan ikke være »%2«; se --help.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time; see --help.</source>
        <translation>Kun én fil kan åbnes ad gangen; se --help.</translation>
    </message>
    <message>
        <source>There is no option %1; see --help.</source>
        <translation>Tilvalget %1 findes ikke; se --help.</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help.</source>
        <translation>%1 skal have en værdi; se --help.</translation>
    </message>
    <message>
        <source>Usage: ai-landkort [options] [FILE]

The AI projects of Denmark&apos;s municipalities on a map, offline.

  --db FILE               the store; without it the one in your data folder
  --edition NAME          the edition to show
  --lang da|en            language
  --theme light|dark|system
  --view map|board|table|compare|changes|gaps
  --size WxH              size of the window, for instance 1280x800
  --screenshot FILE.png   write a picture of the window and quit
  --exit-after-startup    quit when the window has been drawn
  --help, --version

Filters; within one option either, between options both:
  --municipality NAME|CODE|none  --region  --group  --domain  --use-case  --target  --task
  --status in_operation|pilot|planned|ended|unknown  --vendor  --technology  --confidence
  --started YEAR|none  --started-from YEAR  --started-to YEAR  --text WORDS
</source>
        <translation>Brug: ai-landkort [tilvalg] [FIL]

De danske kommuners AI-projekter på et kort, uden netværk.

  --db FIL                arkivet; uden det bruges det i din datamappe
  --edition NAVN          opgørelsen, der vises
  --lang da|en            sprog
  --theme light|dark|system
  --view map|board|table|compare|changes  fanen, der vises
  --size BxH              vinduets størrelse, for eksempel 1280x800
  --screenshot FIL.png    skriv et billede af vinduet, og slut
  --exit-after-startup    slut, når vinduet er tegnet
  --help, --version

Filtre; inden for et tilvalg enten-eller, mellem tilvalg både-og:
  --municipality NAVN|KODE|none  --region  --group  --domain  --use-case  --target  --task
  --status in_operation|pilot|planned|ended|unknown  --vendor  --technology  --confidence
  --started ÅR|none  --started-from ÅR  --started-to ÅR  --text ORD
</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Published totals; the projects behind them were not published</source>
        <translation>Offentliggjorte totaler; projekterne bag dem er ikke offentliggjort</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 af %n projekt</numerusform>
            <numerusform>%1 af %n projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities</source>
        <translation>
            <numerusform>%n projekt er fælles og tæller i flere kommuner</numerusform>
            <numerusform>%n projekter er fælles og tæller i flere kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n project(s)</source>
        <translation>
            <numerusform>Ingen af %n projekt</numerusform>
            <numerusform>Ingen af %n projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileRow</name>
    <message>
        <source>projects in operation</source>
        <translation>projekter i drift</translation>
    </message>
    <message>
        <source>stated as in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>pilot projects</source>
        <translation>pilotprojekter</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagte</translation>
    </message>
    <message>
        <source>ended or abandoned</source>
        <translation>afsluttede eller opgivne</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>status ikke oplyst</translation>
    </message>
    <message>
        <source>AI projects</source>
        <translation>AI-projekter</translation>
    </message>
    <message>
        <source>documented projects</source>
        <translation>dokumenterede projekter</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>named municipalities</source>
        <translation>navngivne kommuner</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>af %1</translation>
    </message>
    <message numerus="yes">
        <source>of which %n stated within two years</source>
        <translation>
            <numerusform>heraf %n oplyst inden for to år</numerusform>
            <numerusform>heraf %n oplyst inden for to år</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Edition: %1</source>
        <translation>Opgørelse: %1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal tekst</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Copy error details</source>
        <translation>Kopiér fejloplysninger</translation>
    </message>
    <message>
        <source>About AI-landkort</source>
        <translation>Om AI-landkort</translation>
    </message>
    <message>
        <source>Search projects, municipalities, vendors</source>
        <translation>Søg i projekter, kommuner, leverandører</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Laver rapporten…</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Lav rapport</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Projects for Excel (XLSX)…</source>
        <translation>Projekter til Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Projects as OpenDocument (ODS)…</source>
        <translation>Projekter som OpenDocument (ODS)…</translation>
    </message>
    <message>
        <source>Projects as CSV…</source>
        <translation>Projekter som CSV…</translation>
    </message>
    <message>
        <source>Municipalities with counts (GeoJSON)…</source>
        <translation>Kommuner med antal (GeoJSON)…</translation>
    </message>
    <message>
        <source>The map as a drawing (SVG)…</source>
        <translation>Kortet som tegning (SVG)…</translation>
    </message>
    <message>
        <source>The map as a picture (PNG)…</source>
        <translation>Kortet som billede (PNG)…</translation>
    </message>
    <message>
        <source>Save an empty reporting form…</source>
        <translation>Gem tomt indberetningsskema…</translation>
    </message>
    <message>
        <source>Load municipal borders…</source>
        <translation>Indlæs kommunegrænser…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own borders</source>
        <translation>Brug programmets egne grænser</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Gemte visninger…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Præsentér</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Tilføj projekt…</translation>
    </message>
    <message>
        <source>Local corrections…</source>
        <translation>Lokale rettelser…</translation>
    </message>
    <message>
        <source>The domains as a drawing (SVG)…</source>
        <translation>Fagområderne som tegning (SVG)…</translation>
    </message>
    <message>
        <source>The domains as a picture (PNG)…</source>
        <translation>Fagområderne som billede (PNG)…</translation>
    </message>
    <message>
        <source>Copy a picture</source>
        <translation>Kopiér et billede</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kortet</translation>
    </message>
    <message>
        <source>The domains</source>
        <translation>Fagområderne</translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>Copy error details</source>
        <translation>Kopiér fejloplysninger</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Gem denne visning</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åbn en fil…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Gem som fil…</translation>
    </message>
    <message>
        <source>Present (F11)</source>
        <translation>Præsentér (F11)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Visningens navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
</context>
</TS>
