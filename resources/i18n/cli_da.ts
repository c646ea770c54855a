<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>CliCorrect</name>
    <message>
        <source>Proposal %1 from %2 (%3, received %4)</source>
        <translation>Forslag %1 fra %2 (%3, modtaget %4)</translation>
    </message>
    <message>
        <source>Its author&apos;s edition has other content than yours: look at what stands there before you accept.</source>
        <translation>Afsenderens opgørelse har et andet indhold end din: se, hvad der står nu, før du godkender.</translation>
    </message>
    <message>
        <source>(Your edition says something else there by now.)</source>
        <translation>(I din opgørelse står der noget andet nu.)</translation>
    </message>
    <message>
        <source>Nothing is corrected locally.</source>
        <translation>Intet er rettet lokalt.</translation>
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
    <name>CliDiff</name>
    <message>
        <source>Only in the later register: %1</source>
        <translation>Kun i det senere register: %1</translation>
    </message>
    <message>
        <source>Only in the earlier register: %1</source>
        <translation>Kun i det tidligere register: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ændret: %1</translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>The export is in %1.</source>
        <translation>Eksporten ligger i %1.</translation>
    </message>
    <message>
        <source>The empty form is in %1.</source>
        <translation>Det tomme skema ligger i %1.</translation>
    </message>
</context>
<context>
    <name>CliGaps</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>In operation with peers, and not found with %1:</source>
        <translation>I drift i sammenlignelige kommuner og ikke fundet i %1:</translation>
    </message>
    <message>
        <source>None. Another set may show more: see --by.</source>
        <translation>Ingen. Et andet sæt kan vise flere: se --by.</translation>
    </message>
    <message numerus="yes">
        <source>in operation with %n peer(s), of which %1 stated within two years</source>
        <translation>
            <numerusform>i drift i %n kommune, heraf %1 oplyst inden for to år</numerusform>
            <numerusform>i drift i %n kommuner, heraf %1 oplyst inden for to år</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases with more pilots than projects in operation:</source>
        <translation>Anvendelsesområder med flere pilotprojekter end projekter i drift:</translation>
    </message>
    <message>
        <source>Domains with fewer than five projects in operation:</source>
        <translation>Fagområder med færre end fem projekter i drift:</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>AI projects in the Danish municipalities, on the command line.</source>
        <translation>AI-projekter i de danske kommuner, fra kommandolinjen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Det kan programmet:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tilvalg:</translation>
    </message>
    <message>
        <source>Filters (may be repeated: within one “or”, between them “and”):</source>
        <translation>Filtre (kan gentages: inden for samme filter »eller«, mellem filtre »og«):</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 could not (a sentence tells why), 2 wrong usage.</source>
        <translation>Afslutningskode: 0 udført, 1 kunne ikke (en sætning siger hvorfor), 2 forkert brug.</translation>
    </message>
    <message>
        <source>totals and counts, by domain, municipality, status and more</source>
        <translation>totaler og antal efter fagområde, kommune, status m.m.</translation>
    </message>
    <message>
        <source>the store to use; without it, the one in your own data folder</source>
        <translation>databasen, der skal bruges; ellers den i din egen datamappe</translation>
    </message>
    <message>
        <source>the edition to use; without it, the newest that came with the program</source>
        <translation>opgørelsen, der skal bruges; ellers den nyeste, der fulgte med programmet</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>sproget i svarene</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>denne tekst</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>programmets version</translation>
    </message>
    <message>
        <source>one JSON object instead of text</source>
        <translation>ét JSON-objekt i stedet for tekst</translation>
    </message>
    <message>
        <source>the accessible PDF report, of the filter or of one municipality</source>
        <translation>den tilgængelige PDF-rapport, om filteret eller én kommune</translation>
    </message>
    <message>
        <source>the municipality the report is about</source>
        <translation>kommunen, rapporten handler om</translation>
    </message>
    <message>
        <source>where the report goes</source>
        <translation>hvor rapporten skal ligge</translation>
    </message>
    <message>
        <source>where the export goes</source>
        <translation>hvor eksporten skal ligge</translation>
    </message>
    <message>
        <source>the matching projects, a line each</source>
        <translation>de projekter, der passer, én linje hver</translation>
    </message>
    <message>
        <source>as CSV that a spreadsheet opens</source>
        <translation>som CSV, et regneark kan åbne</translation>
    </message>
    <message>
        <source>one project with its municipalities and sources</source>
        <translation>ét projekt med kommuner og kilder</translation>
    </message>
    <message>
        <source>what is stored: registers and published totals</source>
        <translation>hvad der er gemt: registre og offentliggjorte totaler</translation>
    </message>
    <message>
        <source>whether the store is undamaged</source>
        <translation>om arkivet er ubeskadiget</translation>
    </message>
    <message>
        <source>a copy of the store in a new file</source>
        <translation>en kopi af arkivet i en ny fil</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>uden at spørge</translation>
    </message>
    <message>
        <source>a table file (CSV, XLSX, ODS, JSON) becomes a new edition</source>
        <translation>en tabelfil (CSV, XLSX, ODS, JSON) bliver til en ny opgørelse</translation>
    </message>
    <message>
        <source>what the new edition is called</source>
        <translation>hvad den nye opgørelse skal hedde</translation>
    </message>
    <message>
        <source>the date the register is of; a year or month will do</source>
        <translation>den dato, registeret er opgjort; et år eller en måned er nok</translation>
    </message>
    <message>
        <source>whether the register is complete or documented examples (the default)</source>
        <translation>om registeret er komplet (complete) eller dokumenterede eksempler (documented, når intet er sagt)</translation>
    </message>
    <message>
        <source>the new edition is this one with the file&apos;s rows added or updated</source>
        <translation>den nye opgørelse er denne med filens rækker tilføjet eller opdateret</translation>
    </message>
    <message>
        <source>who published the register</source>
        <translation>hvem der har udgivet registeret</translation>
    </message>
    <message>
        <source>which column is what and what values mean: {&quot;columns&quot;: {&quot;Kommune&quot;: &quot;municipalities&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Deployed&quot;: &quot;in_operation&quot;}}}; see packaging/mapping.md</source>
        <translation>hvad kolonnerne er, og hvad værdier betyder: {&quot;columns&quot;: {&quot;Kommune&quot;: &quot;municipalities&quot;}, &quot;values&quot;: {&quot;status&quot;: {&quot;Deployed&quot;: &quot;in_operation&quot;}}}; se packaging/mapping.md</translation>
    </message>
    <message>
        <source>the sheet to read; without it, the first that holds anything</source>
        <translation>arket, der skal læses; ellers det første, der rummer noget</translation>
    </message>
    <message>
        <source>only show what the file would become; store nothing</source>
        <translation>vis kun, hvad filen ville blive til; gem intet</translation>
    </message>
    <message>
        <source>what changed between two registers</source>
        <translation>hvad der er ændret mellem to registre</translation>
    </message>
    <message>
        <source>the earlier register</source>
        <translation>det tidligere register</translation>
    </message>
    <message>
        <source>the later register</source>
        <translation>det senere register</translation>
    </message>
    <message>
        <source>similar projects elsewhere, each with the reasons, and who shares its solution</source>
        <translation>lignende projekter andre steder, hver med begrundelser, og hvem der deler løsningen</translation>
    </message>
    <message>
        <source>what comparable municipalities have in operation and this one has not, with whom to call (--region and --group are not taken then); without a municipality: what the country tries and does not use</source>
        <translation>hvad sammenlignelige kommuner har i drift, uden at det kendes fra denne, og hvem man kan ringe til (--region og --group kan så ikke bruges); uden kommune: hvad landet prøver, men ikke bruger</translation>
    </message>
    <message>
        <source>how the set is made: size (population ±20 %, the default), group, region, neighbours, all, or list:FILE with one name or code per line</source>
        <translation>hvordan sættet dannes: size (indbyggertal ±20 %, hvis intet angives), group, region, neighbours, all eller list:FILE med ét navn eller én kode pr. linje</translation>
    </message>
    <message>
        <source>a municipality beside comparable ones: --municipality names it, several are put side by side, and --region and --group are not taken</source>
        <translation>en kommune ved siden af sammenlignelige: --municipality nævner den, flere stilles op ved siden af hinanden, og --region og --group kan ikke bruges</translation>
    </message>
    <message>
        <source>the committee, printed on the first page</source>
        <translation>udvalget, trykt på første side</translation>
    </message>
    <message>
        <source>the date of the meeting, printed as written</source>
        <translation>mødedatoen, trykt som skrevet</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>sagsnummeret</translation>
    </message>
    <message>
        <source>the administration or person behind the annex</source>
        <translation>forvaltningen eller forfatteren bag bilaget</translation>
    </message>
    <message>
        <source>for instance Åben or Lukket</source>
        <translation>for eksempel Åben eller Lukket</translation>
    </message>
    <message>
        <source>a picture for the first page</source>
        <translation>et billede til første side</translation>
    </message>
    <message>
        <source>its alternative text</source>
        <translation>dets alternative tekst</translation>
    </message>
    <message>
        <source>puts the rows as CSV and the edition&apos;s hash into the PDF</source>
        <translation>lægger rækkerne som CSV og opgørelsens kontrolsum ind i PDF&apos;en</translation>
    </message>
    <message>
        <source>one report for each municipality; -o names a folder</source>
        <translation>én rapport for hver kommune; -o angiver en mappe</translation>
    </message>
    <message>
        <source>file names of the atlas, with {name}, {code} and {date}</source>
        <translation>filnavne i atlasset, med {name}, {code} og {date}</translation>
    </message>
    <message>
        <source>yes, also where none was found documented (atlas of documented examples)</source>
        <translation>ja, også hvor intet er fundet dokumenteret (atlas over dokumenterede eksempler)</translation>
    </message>
    <message>
        <source>checks the accessibility of any PDF instead (PDF/UA-1, what a machine can test)</source>
        <translation>kontrollerer i stedet en PDF&apos;s tilgængelighed (PDF/UA-1, det en maskine kan afgøre)</translation>
    </message>
    <message>
        <source>the matching projects as CSV, XLSX, ODS or JSON, the municipalities&apos; borders with counts as GeoJSON, or the map as SVG or PNG</source>
        <translation>de projekter, der passer, som CSV, XLSX, ODS eller JSON, kommunernes grænser med antal som GeoJSON, eller kortet som SVG eller PNG</translation>
    </message>
    <message>
        <source>csv, xlsx, ods, json, geojson, svg or png</source>
        <translation>csv, xlsx, ods, json, geojson, svg eller png</translation>
    </message>
    <message>
        <source>the empty form in which a municipality reports its projects, with drop-downs</source>
        <translation>det tomme skema, hvor en kommune indberetter sine projekter, med valglister</translation>
    </message>
    <message>
        <source>where the form goes</source>
        <translation>hvor skemaet skal ligge</translation>
    </message>
    <message>
        <source>official borders from GeoJSON, GeoPackage, GML or Shapefile, or back to those of the program</source>
        <translation>officielle grænser fra GeoJSON, GeoPackage, GML eller Shapefile, eller tilbage til programmets egne</translation>
    </message>
    <message>
        <source>what is shown beside the map; without it, the file&apos;s name</source>
        <translation>det, der vises ved kortet; ellers filens navn</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>vis kun, hvad der ville blive ændret</translation>
    </message>
    <message>
        <source>removes an edition, brings a removed one back, or adds the newer register that came with the program</source>
        <translation>fjerner en udgave, henter en fjernet tilbage, eller tilføjer det nyere register, der fulgte med programmet</translation>
    </message>
    <message>
        <source>your own corrections over an edition, which itself never changes: set ID, hide ID, add TITLE, list, undo N, redo N; to send and answer them: export, propose FILE, accept N[:FIELD], reject N[:FIELD]</source>
        <translation>dine egne rettelser oven på en opgørelse, som selv aldrig ændres: set ID, hide ID, add TITEL, list, undo N, redo N; for at sende og besvare dem: export, propose FIL, accept N[:FELT], reject N[:FELT]</translation>
    </message>
    <message>
        <source>what is corrected, repeatable: status, title, description, domain, use_case, target, task, started, vendors, technology, partners, note, source; &quot;none&quot; is not stated</source>
        <translation>hvad der rettes, kan gentages: status, title, description, domain, use_case, target, task, started, vendors, technology, partners, note, source; &quot;none&quot; er ikke oplyst</translation>
    </message>
    <message>
        <source>when the status was stated: 2026, 2026-11</source>
        <translation>hvornår status er oplyst: 2026, 2026-11</translation>
    </message>
    <message>
        <source>whose correction it is; without it, the project&apos;s only municipality</source>
        <translation>hvis rettelse det er; ellers projektets eneste kommune</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor</translation>
    </message>
    <message>
        <source>who sends the corrections</source>
        <translation>hvem der sender rettelserne</translation>
    </message>
    <message>
        <source>a message to the one who receives them</source>
        <translation>en besked til modtageren</translation>
    </message>
    <message>
        <source>where the corrections go</source>
        <translation>hvor rettelserne skal ligge</translation>
    </message>
    <message>
        <source>says that a project of one register is the same as one of another, or is not; diff follows it</source>
        <translation>siger, at et projekt i et register er det samme som et i et andet, eller ikke er det; diff retter sig efter det</translation>
    </message>
    <message>
        <source>they are not the same, though they look it</source>
        <translation>de er ikke det samme, selv om de ligner</translation>
    </message>
    <message>
        <source>say nothing of them any more</source>
        <translation>sig ikke længere noget om dem</translation>
    </message>
    <message>
        <source>annex (for a committee; the usual one when --for is given), landscape (national overview), domain (with one --domain) or changes (with --from)</source>
        <translation>annex (bilag til udvalg; den sædvanlige, når --for er angivet), landscape (landsoverblik), domain (fagområde, med ét --domain) eller changes (ændringer, med --from)</translation>
    </message>
    <message>
        <source>the earlier register that the report on changes compares with</source>
        <translation>det tidligere register, som ændringsrapporten sammenligner med</translation>
    </message>
    <message>
        <source>what stands between first page and method, in this order: where, projects, comparable, elsewhere, questions, domains, use-cases, flow, changed, new, gone; a file may hold texts of your own</source>
        <translation>hvad der står mellem første side og metoden, i denne rækkefølge: where, projects, comparable, elsewhere, questions, domains, use-cases, flow, changed, new, gone; en fil kan rumme egne tekster</translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>%1 rows (lines %2)</source>
        <translation>%1 rækker (linje %2)</translation>
    </message>
    <message>
        <source>What was not recognised can be answered once in a mapping, for instance {&quot;values&quot;: {&quot;status&quot;: {&quot;Drift (delvis)&quot;: &quot;in_operation&quot;}}}; see packaging/mapping.md.</source>
        <translation>Det, der ikke blev genkendt, kan besvares én gang i en tilordning, for eksempel {&quot;values&quot;: {&quot;status&quot;: {&quot;Drift (delvis)&quot;: &quot;in_operation&quot;}}}; se packaging/mapping.md.</translation>
    </message>
    <message>
        <source>projects %1, municipalities %2</source>
        <translation>projekter %1, kommuner %2</translation>
    </message>
    <message>
        <source>%1 rows = %2 projects + %3 rows of the same project + %4 left out</source>
        <translation>%1 rækker = %2 projekter + %3 rækker om samme projekt + %4 udeladt</translation>
    </message>
    <message>
        <source>Of the projects %1 are new and %2 update one of the edition&apos;s.</source>
        <translation>Af projekterne er %1 nye, og %2 opdaterer et af opgørelsens.</translation>
    </message>
    <message>
        <source>The edition then holds: %1</source>
        <translation>Opgørelsen rummer derefter: %1</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Kolonner:</translation>
    </message>
    <message>
        <source>What was met on the way:</source>
        <translation>Undervejs:</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was stored.</source>
        <translation>Dette var en prøve; intet er gemt.</translation>
    </message>
    <message>
        <source>The edition “%1” is stored.</source>
        <translation>Opgørelsen »%1« er gemt.</translation>
    </message>
</context>
<context>
    <name>CliPeers</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Newest source</source>
        <translation>Nyeste kilde</translation>
    </message>
    <message>
        <source>Per 100,000</source>
        <translation>Pr. 100.000</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Projects per municipality: median %1, half of them between %2 and %3. Rank 1 has most per 100,000 inhabitants; equals share a rank.</source>
        <translation>Projekter pr. kommune: median %1, halvdelen af kommunerne ligger mellem %2 og %3. Placering 1 har flest pr. 100.000 indbyggere; lige mange deler placering.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>– = none documented, or no date</source>
        <translation>– = ingen dokumenteret, eller ingen dato</translation>
    </message>
    <message>
        <source>No other municipality is in the set. Another one may show more: see --by.</source>
        <translation>Ingen anden kommune er i sættet. Et andet sæt kan vise flere: se --by.</translation>
    </message>
    <message>
        <source>Use cases, by the strongest status in each municipality:</source>
        <translation>Anvendelsesområder efter den stærkeste status i hver kommune:</translation>
    </message>
</context>
<context>
    <name>CliProject</name>
    <message>
        <source>source: %1</source>
        <translation>kilde: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
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
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Leverandører</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>Redaktørens note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Hvorfra</translation>
    </message>
    <message>
        <source>Local correction</source>
        <translation>Lokal rettelse</translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten ligger i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in %1; each passed the machine check.</source>
        <translation>
            <numerusform>%n rapport ligger i %1; den har bestået maskinkontrollen.</numerusform>
            <numerusform>%n rapporter ligger i %1; hver har bestået maskinkontrollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliSame</name>
    <message>
        <source>%1 and %2 are compared by id and likeness again.</source>
        <translation>%1 og %2 sammenholdes igen efter id og lighed.</translation>
    </message>
    <message>
        <source>%1 is the same project as %2.</source>
        <translation>%1 er det samme projekt som %2.</translation>
    </message>
    <message>
        <source>%1 is another project than %2.</source>
        <translation>%1 er et andet projekt end %2.</translation>
    </message>
</context>
<context>
    <name>CliStore</name>
    <message>
        <source>register, complete</source>
        <translation>register, fuldstændigt</translation>
    </message>
    <message>
        <source>register, documented examples</source>
        <translation>register, dokumenterede eksempler</translation>
    </message>
    <message>
        <source>published totals, first-hand</source>
        <translation>offentliggjorte totaler, førstehånds</translation>
    </message>
    <message>
        <source>published totals, second-hand</source>
        <translation>offentliggjorte totaler, andenhånds</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Arkivet er i orden.</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Kopien ligger i %1.</translation>
    </message>
    <message>
        <source>Remove the edition “%1”? (y/n)</source>
        <translation>Fjern opgørelsen »%1«? (j/n)</translation>
    </message>
    <message>
        <source>“%1” is removed; “edition restore” brings it back.</source>
        <translation>»%1« er fjernet; »edition restore« henter den tilbage.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>»%1« er hentet tilbage.</translation>
    </message>
    <message>
        <source>removed, can be restored</source>
        <translation>fjernet, kan hentes tilbage</translation>
    </message>
    <message>
        <source>These borders are in use now; “borders reset” brings those of the program back.</source>
        <translation>Disse grænser bruges nu; »borders reset« henter programmets egne tilbage.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet blev ændret.</translation>
    </message>
    <message>
        <source>The borders of the program are in use.</source>
        <translation>Programmets egne grænser bruges.</translation>
    </message>
    <message>
        <source>The store has the newest register that comes with the program; nothing was added.</source>
        <translation>Databasen har det nyeste register, der følger med programmet; intet blev tilføjet.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>»%1« er tilføjet.</translation>
    </message>
    <message>
        <source>A newer register of %1 came with the program; “edition add bundled” makes it an edition.</source>
        <translation>Et nyere register pr. %1 fulgte med programmet; »edition add bundled« gør det til en udgave.</translation>
    </message>
</context>
<context>
    <name>CliSummary</name>
    <message>
        <source>stated to be in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>projects in operation</source>
        <translation>projekter i drift</translation>
    </message>
    <message numerus="yes">
        <source>of which %n stated within two years</source>
        <translation>
            <numerusform>heraf %n oplyst inden for to år</numerusform>
            <numerusform>heraf %n oplyst inden for to år</numerusform>
        </translation>
    </message>
    <message>
        <source>documented projects</source>
        <translation>dokumenterede projekter</translation>
    </message>
    <message>
        <source>AI projects</source>
        <translation>AI-projekter</translation>
    </message>
    <message>
        <source>named municipalities</source>
        <translation>navngivne kommuner</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
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
        <source>without a named municipality</source>
        <translation>uden navngiven kommune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>The status is the one stated for the chosen municipalities.</source>
        <translation>Status er den, der er oplyst for de valgte kommuner.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities.</source>
        <translation>
            <numerusform>%n projekt er fælles og tæller i flere kommuner.</numerusform>
            <numerusform>%n projekter er fælles og tæller i flere kommuner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>– = none documented</source>
        <translation>– = ingen dokumenteret</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>No project matches all the filters together.</source>
        <translation>Ingen projekter svarer til alle filtre på én gang.</translation>
    </message>
    <message>
        <source>No project matches. Without one of these filters there would be some: %1.</source>
        <translation>Ingen projekter svarer til filteret. Uden ét af disse filtre ville der være nogle: %1.</translation>
    </message>
    <message>
        <source>Publicly documented AI projects as of %1 – not KL&apos;s list</source>
        <translation>Offentligt dokumenterede AI-projekter pr. %1 – ikke KL&apos;s liste</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 pr. %2</translation>
    </message>
    <message>
        <source>Only totals have been published. Source: %1.</source>
        <translation>Kun totaler er offentliggjort. Kilde: %1.</translation>
    </message>
    <message>
        <source>Only totals have been published. Second-hand source: %1.</source>
        <translation>Kun totaler er offentliggjort. Andenhåndskilde: %1.</translation>
    </message>
    <message>
        <source>The list is complete as reported.</source>
        <translation>Listen er komplet, som den er indberettet.</translation>
    </message>
    <message>
        <source>Examples with a source, not a census: a municipality without a project has none documented here, which is not the same as none.</source>
        <translation>Eksempler med kilde, ikke en fuld optælling: En kommune uden projekter her har ingen dokumenterede, men kan godt have nogen.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>CliTwins</name>
    <message>
        <source>perhaps the same project told twice</source>
        <translation>måske samme projekt, beskrevet to gange</translation>
    </message>
    <message>
        <source>no municipality named</source>
        <translation>uden navngiven kommune</translation>
    </message>
    <message numerus="yes">
        <source>Shared solution: %1. %n municipality(ies) named.</source>
        <translation>
            <numerusform>Fælles løsning: %1. %n kommune er nævnt.</numerusform>
            <numerusform>Fælles løsning: %1. %n kommuner er nævnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A source claims about %1.</source>
        <translation>En kilde siger ca. %1.</translation>
    </message>
    <message>
        <source>Nothing elsewhere resembles it.</source>
        <translation>Intet andet sted findes noget lignende.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The option %1 is not known here; see --help.</source>
        <translation>Tilvalget %1 kendes ikke her; se --help.</translation>
    </message>
    <message>
        <source>The option %1 is not known here; did you mean %2?</source>
        <translation>Tilvalget %1 kendes ikke her; mente du %2?</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Tilvalget %1 tager ingen værdi.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Tilvalget %1 skal have en værdi: %2.</translation>
    </message>
    <message>
        <source>“%1” is not something the program can do; see --help.</source>
        <translation>»%1« kan programmet ikke; se --help.</translation>
    </message>
    <message>
        <source>“%1” is not something the program can do; did you mean %2?</source>
        <translation>»%1« kan programmet ikke; mente du %2?</translation>
    </message>
    <message>
        <source>--lang takes da or en, not “%1”.</source>
        <translation>--lang skal være da eller en, ikke »%1«.</translation>
    </message>
    <message>
        <source>Write it as: ai-landkort-cli %1.</source>
        <translation>Skriv det sådan: ai-landkort-cli %1</translation>
    </message>
    <message>
        <source>Say what to do, for instance summary; see --help.</source>
        <translation>Skriv, hvad programmet skal gøre, for eksempel summary; se --help.</translation>
    </message>
    <message>
        <source>The output could not be written. Check the room on the disk and try again.</source>
        <translation>Svaret kunne ikke skrives. Kontrollér pladsen på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>--for takes the name of a municipality, not “%1”.</source>
        <translation>--for tager navnet på en kommune, ikke »%1«.</translation>
    </message>
    <message>
        <source>Say where the report goes: report … -o FILE.pdf.</source>
        <translation>Angiv, hvor rapporten skal ligge: report … -o FIL.pdf.</translation>
    </message>
    <message>
        <source>Say where the export goes: export … -o FILE.</source>
        <translation>Angiv, hvor eksporten skal ligge: export … -o FIL.</translation>
    </message>
    <message>
        <source>There is no project “%1”; list shows them all.</source>
        <translation>Projektet »%1« findes ikke; list viser dem alle.</translation>
    </message>
    <message>
        <source>There is no project “%1”; did you mean %2?</source>
        <translation>Projektet »%1« findes ikke; mente du %2?</translation>
    </message>
    <message>
        <source>Nothing was removed. Say --yes to remove the edition “%1”.</source>
        <translation>Intet er fjernet. Skriv --yes for at fjerne opgørelsen »%1«.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check its name and that you may read it.</source>
        <translation>Tilordningen %1 kan ikke læses. Kontrollér navnet, og at du må læse filen.</translation>
    </message>
    <message>
        <source>Say what the edition is to be called: --name NAME.</source>
        <translation>Skriv, hvad opgørelsen skal hedde: --name NAVN.</translation>
    </message>
    <message>
        <source>Say which date the register is of: --as-of 2026, 2026-11 or 2026-11-23, not “%1”.</source>
        <translation>Skriv, hvilken dato registeret er opgjort: --as-of 2026, 2026-11 eller 2026-11-23, ikke »%1«.</translation>
    </message>
    <message>
        <source>--coverage takes complete or documented, not “%1”.</source>
        <translation>--coverage er complete eller documented, ikke »%1«.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already. Choose another name.</source>
        <translation>Der findes allerede en opgørelse med navnet »%1«. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>“%1” holds published totals only; --into needs a register.</source>
        <translation>»%1« rummer kun offentliggjorte totaler; --into kræver et register.</translation>
    </message>
    <message>
        <source>“%1” holds published totals only; changes can be shown between registers.</source>
        <translation>»%1« rummer kun offentliggjorte totaler; ændringer kan kun vises mellem registre.</translation>
    </message>
    <message>
        <source>Say which registers to compare: --from EDITION --to EDITION.</source>
        <translation>Skriv, hvilke registre der skal sammenlignes: --from OPGØRELSE --to OPGØRELSE.</translation>
    </message>
    <message>
        <source>--by needs a municipality: add --municipality NAME.</source>
        <translation>--by kræver en kommune: tilføj --municipality NAVN.</translation>
    </message>
    <message>
        <source>Say for which municipality: --municipality NAME.</source>
        <translation>Angiv, hvilken kommune det gælder: --municipality NAVN.</translation>
    </message>
    <message>
        <source>--%1 does not go with this; use --by %1 to compare within it.</source>
        <translation>--%1 kan ikke bruges her; brug --by %1 for at sammenligne inden for den.</translation>
    </message>
    <message>
        <source>--municipality none is no municipality to compare.</source>
        <translation>--municipality none er ikke en kommune, der kan sammenlignes.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read. Check the name, and that it is a PNG of at most 10 MB.</source>
        <translation>Logoet %1 kan ikke læses. Kontrollér navnet, og at det er en PNG på højst 10 MB.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--format takes csv, xlsx, ods, json, geojson, svg or png, not “%1”.</source>
        <translation>--format kan være csv, xlsx, ods, json, geojson, svg eller png, ikke »%1«.</translation>
    </message>
    <message>
        <source>Say where the form goes: form -o FILE.xlsx.</source>
        <translation>Skriv, hvor skemaet skal ligge: form -o FIL.xlsx.</translation>
    </message>
    <message>
        <source>Borders can be loaded and taken back: borders import FILE, borders reset; not “%1”.</source>
        <translation>Grænser kan indlæses og tages tilbage: borders import FIL, borders reset; ikke »%1«.</translation>
    </message>
    <message>
        <source>An edition can be removed or restored: edition remove NAME, edition restore NAME, and the program&apos;s own register added: edition add bundled; not “%1”.</source>
        <translation>En udgave kan fjernes og hentes tilbage: edition remove NAVN, edition restore NAVN, og programmets eget register kan tilføjes: edition add bundled; ikke »%1«.</translation>
    </message>
    <message>
        <source>Say where the corrections go: correct export -o FILE.json.</source>
        <translation>Skriv, hvor rettelserne skal ligge: correct export -o FIL.json.</translation>
    </message>
    <message>
        <source>Name one municipality.</source>
        <translation>Nævn én kommune.</translation>
    </message>
    <message>
        <source>Write --field as NAME=VALUE, for instance --field status=in_operation; not “%1”.</source>
        <translation>Skriv --field som NAVN=VÆRDI, for eksempel --field status=in_operation; ikke »%1«.</translation>
    </message>
    <message>
        <source>Say what is to be corrected: --field NAME=VALUE.</source>
        <translation>Skriv, hvad der skal rettes: --field NAVN=VÆRDI.</translation>
    </message>
    <message>
        <source>--date is the date of a status; give --field status=… too.</source>
        <translation>--date er datoen for en status; skriv også --field status=….</translation>
    </message>
    <message>
        <source>“%1” is no number of a correction; see “correct list”.</source>
        <translation>»%1« er ikke nummeret på en rettelse; se »correct list«.</translation>
    </message>
    <message>
        <source>There is no proposal “%1”; see “correct list”.</source>
        <translation>Der er intet forslag »%1«; se »correct list«.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is open; see “correct list”.</source>
        <translation>Intet i »%1« mangler svar; se »correct list«.</translation>
    </message>
    <message>
        <source>“correct %1” takes no further word.</source>
        <translation>»correct %1« tager ikke flere ord.</translation>
    </message>
    <message>
        <source>“correct %1” needs one word more: an id, a title, a number or a file; see --help.</source>
        <translation>»correct %1« skal have ét ord mere: et id, en titel, et nummer eller en fil; se --help.</translation>
    </message>
    <message>
        <source>“correct %1” is not known; it can be: %2.</source>
        <translation>»correct %1« kendes ikke; det kan være: %2.</translation>
    </message>
    <message>
        <source>Nothing was said of %1 and %2; there is nothing to forget.</source>
        <translation>Der er intet sagt om %1 og %2; der er intet at glemme.</translation>
    </message>
    <message>
        <source>Say --not or --forget, not both.</source>
        <translation>Skriv --not eller --forget, ikke begge.</translation>
    </message>
    <message>
        <source>Name two different registers: --from EDITION --to EDITION.</source>
        <translation>Nævn to forskellige registre: --from OPGØRELSE --to OPGØRELSE.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose annex, landscape, domain or changes.</source>
        <translation>Der findes ingen skabelon »%1«. Vælg annex, landscape, domain eller changes.</translation>
    </message>
    <message>
        <source>The sections in %1 cannot be read. It must be a JSON list such as [{&quot;section&quot;: &quot;projects&quot;}, {&quot;paragraph&quot;: &quot;…&quot;}].</source>
        <translation>Afsnittene i %1 kan ikke læses. Det skal være en JSON-liste som [{&quot;section&quot;: &quot;projects&quot;}, {&quot;paragraph&quot;: &quot;…&quot;}].</translation>
    </message>
</context>
</TS>
