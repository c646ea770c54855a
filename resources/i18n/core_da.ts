<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Borders</name>
    <message>
        <source>File: %1 (%2, layer %3), %4</source>
        <translation>Fil: %1 (%2, lag %3), %4</translation>
    </message>
    <message>
        <source>Municipalities: all 98, from areas in the file: %1; not used: %2</source>
        <translation>Kommuner: alle 98, af områder i filen: %1; ikke brugt: %2</translation>
    </message>
    <message>
        <source>Parts: %1 (now %2)</source>
        <translation>Dele: %1 (nu %2)</translation>
    </message>
    <message>
        <source>Points on the outlines: %1, of %2 in the file (now %3)</source>
        <translation>Punkter på omridsene: %1 af %2 i filen (nu %3)</translation>
    </message>
    <message>
        <source>Agreement with the borders in use: %1 %; least: %2, %3 %</source>
        <translation>Overensstemmelse med de nuværende grænser: %1 %; mindst: %2, %3 %</translation>
    </message>
    <message>
        <source>Shown beside the map: %1</source>
        <translation>Vises ved kortet: %1</translation>
    </message>
    <message>
        <source>The file does not name its reference system; its numbers fit this one.</source>
        <translation>Filen nævner ikke sit referencesystem; dens tal passer til dette.</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was repaired: %1</source>
        <translation>Områder, hvis omrids krydsede sig selv og blev repareret: %1</translation>
    </message>
    <message>
        <source>Islands and lakes below 0.2 km² that are left out: %1</source>
        <translation>Øer og søer under 0,2 km², der udelades: %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>not named</source>
        <translation>ikke nævnt</translation>
    </message>
    <message>
        <source>One register is complete, the other documented examples: that a project is in one of them only does not mean that it is new or gone, and the totals are no growth.</source>
        <translation>Det ene register er fuldstændigt, det andet er dokumenterede eksempler: At et projekt kun er i det ene, betyder ikke, at det er nyt eller væk, og totalerne viser ingen vækst.</translation>
    </message>
    <message>
        <source>Both registers are documented examples: that a project is in one of them only does not mean that it is new or gone.</source>
        <translation>Begge registre er dokumenterede eksempler: At et projekt kun er i det ene, betyder ikke, at det er nyt eller væk.</translation>
    </message>
    <message>
        <source>The time from pilot to operation cannot be told: it takes at least %1 complete registers with a date, and there are %2.</source>
        <translation>Tiden fra pilot til drift kan ikke angives: det kræver mindst %1 komplette registre med en dato, og der er %2.</translation>
    </message>
    <message>
        <source>The time from pilot to operation cannot be told: it takes at least %1 pilots whose beginning is known, and there are %2.</source>
        <translation>Tiden fra pilot til drift kan ikke angives: det kræver mindst %1 pilotprojekter, hvis begyndelse kendes, og der er %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) had begun before the first register.</source>
        <translation>
            <numerusform>%n pilotprojekt var begyndt før det første register.</numerusform>
            <numerusform>%n pilotprojekter var begyndt før det første register.</numerusform>
        </translation>
    </message>
    <message>
        <source>From pilot to operation: %1 of %2 pilots were seen in operation later.</source>
        <translation>Fra pilot til drift: %1 af %2 pilotprojekter er senere set i drift.</translation>
    </message>
    <message>
        <source>Half were in operation after more than %1 and at most %2 days.</source>
        <translation>Halvdelen var i drift efter mere end %1 og højst %2 dage.</translation>
    </message>
    <message>
        <source>It is not known when half will be: fewer have been seen to be.</source>
        <translation>Hvornår halvdelen er det, vides ikke: det er set for færre.</translation>
    </message>
    <message>
        <source>A change is only known to lie between two registers (Turnbull&apos;s estimate for interval-censored times, 1976).</source>
        <translation>En ændring vides kun at ligge mellem to registre (Turnbulls estimat for intervalcensurerede tider, 1976).</translation>
    </message>
    <message>
        <source>The same project, as you have said</source>
        <translation>Samme projekt, som du har sagt</translation>
    </message>
    <message>
        <source>The same project by its title (likeness %1)</source>
        <translation>Samme projekt efter titlen (lighed %1)</translation>
    </message>
    <message>
        <source>Local corrections are counted in: some of the changes may be your own.</source>
        <translation>Lokale rettelser er regnet med: nogle af ændringerne kan være dine egne.</translation>
    </message>
</context>
<context>
    <name>CorrectedField</name>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>fagområde</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>anvendelsesområde</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>målgruppe</translation>
    </message>
    <message>
        <source>task type</source>
        <translation>opgavetype</translation>
    </message>
    <message>
        <source>started</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>leverandører</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>teknologi</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>samarbejdspartnere</translation>
    </message>
    <message>
        <source>note</source>
        <translation>bemærkning</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>replaced by a later one</source>
        <translation>afløst af en senere</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ikke besvaret</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Filter by municipality</source>
        <translation>Filtrér efter kommune(r)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Filter by region</source>
        <translation>Filtrér efter region</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommunegruppe</translation>
    </message>
    <message>
        <source>Filter by municipality group</source>
        <translation>Filtrér efter kommunegruppe</translation>
    </message>
    <message>
        <source>Professional domain</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>Filter by professional domain</source>
        <translation>Filtrér efter fagområde(r)</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anvendelsesområde</translation>
    </message>
    <message>
        <source>Filter by use case</source>
        <translation>Filtrér efter anvendelsesområde</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Filter by target group</source>
        <translation>Filtrér efter målgruppe</translation>
    </message>
    <message>
        <source>Task type</source>
        <translation>Opgavetype</translation>
    </message>
    <message>
        <source>Filter by task type</source>
        <translation>Filtrér efter opgavetype</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrér efter status</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Filter by vendor</source>
        <translation>Filtrér efter leverandør</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Filter by technology</source>
        <translation>Filtrér efter teknologi</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>Filtrér efter sikkerhed</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Startår</translation>
    </message>
    <message>
        <source>Filter by start year</source>
        <translation>Filtrér efter startår</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>started from %1</source>
        <translation>startet fra %1</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>startet til og med %1</translation>
    </message>
    <message>
        <source>search</source>
        <translation>søgning</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The borders in %1 cannot be read. Install the program again or restore the file.</source>
        <translation>Kommunegrænserne i %1 kan ikke læses. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The borders in %1 are not those of the municipalities: %2 is missing or not known. Install the program again or restore the file.</source>
        <translation>Grænserne i %1 passer ikke til kommunerne: %2 mangler eller kendes ikke. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: in line %2, the column %3 (“%4”) does not name the municipalities that adoptions.tsv names. Install the program again or restore the files.</source>
        <translation>Datafilen %1 er ødelagt: I linje %2 nævner kolonnen %3 (»%4«) ikke de samme kommuner som adoptions.tsv. Installér programmet igen, eller læg filerne tilbage.</translation>
    </message>
    <message>
        <source>The data file adoptions.tsv names the project “%1”, which ai_projects.tsv does not have. Install the program again or restore the files.</source>
        <translation>Datafilen adoptions.tsv nævner projektet »%1«, som ikke findes i ai_projects.tsv. Installér programmet igen, eller læg filerne tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is missing. Install the program again or restore the file.</source>
        <translation>Datafilen %1 mangler. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read. Check that you may read it, or install the program again.</source>
        <translation>Datafilen %1 kan ikke læses. Kontrollér, at du har adgang til den, eller installér programmet igen.</translation>
    </message>
    <message>
        <source>The data file %1 has no column named %2. Install the program again or restore the file.</source>
        <translation>Datafilen %1 har ingen kolonne med navnet %2. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: in line %2, the column %3 holds “%4”, which is not valid there. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er ødelagt: I linje %2 står der »%4« i kolonnen %3, og det er ikke gyldigt. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: in line %2, the column %3 is empty. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er ødelagt: I linje %2 er kolonnen %3 tom. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: in line %2, the column %3 holds “%4” for the second time. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er ødelagt: I linje %2 står »%4« for anden gang i kolonnen %3. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: line %2 is not text in UTF-8. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er ødelagt: Linje %2 er ikke tekst i UTF-8. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is broken: line %2 has %3 fields where the header has %4. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er ødelagt: Linje %2 har %3 felter, men overskriften har %4. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 is empty. Install the program again or restore the file.</source>
        <translation>Datafilen %1 er tom. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>The data file %1 has two columns named %2. Install the program again or restore the file.</source>
        <translation>Datafilen %1 har to kolonner med navnet %2. Installér programmet igen, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already. Choose another name.</source>
        <translation>Der findes allerede en opgørelse med navnet »%1«. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of AI-landkort. Install the newest version to open it; nothing was changed.</source>
        <translation>Databasen %1 er skrevet af en nyere version af AI-landkort. Installér den nyeste version for at åbne den; intet er ændret.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, or empty. Choose another file; nothing was changed.</source>
        <translation>Filen %1 er tom eller hører til et andet program. Vælg en anden fil; intet er ændret.</translation>
    </message>
    <message>
        <source>The store %1 is being used by another program. Close the other program and try again.</source>
        <translation>Databasen %1 er i brug i et andet program. Luk det andet program, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Make room and try again; nothing was changed.</source>
        <translation>Der er ikke plads på disken til %1. Skaf plads, og prøv igen; intet er ændret.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there, or choose another place.</source>
        <translation>%1 kan ikke skrives. Kontrollér, at du har lov til at skrive der, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>%1 kan ikke åbnes. Kontrollér, at filen findes, og at du har adgang til at læse den.</translation>
    </message>
    <message>
        <source>The file %1 is not a store of AI-landkort. Choose another file; nothing was changed.</source>
        <translation>Filen %1 er ikke en database fra AI-landkort. Vælg en anden fil; intet er ændret.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Use a back-up, or move the file away: the program then makes a new store from its own data.</source>
        <translation>Databasen %1 er beskadiget. Brug en sikkerhedskopi, eller flyt filen væk; så laver programmet en ny database af sine egne data.</translation>
    </message>
    <message>
        <source>The store %1 could not be used. Try again, and tell us the error details if it happens again.</source>
        <translation>Databasen %1 kunne ikke bruges. Prøv igen, og send os fejloplysningerne, hvis det sker igen.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name; nothing was overwritten.</source>
        <translation>Filen %1 findes allerede. Vælg et andet navn; intet er overskrevet.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s data, %1, is missing. Install the program again, or say where it is in AI_LANDKORT_DATA.</source>
        <translation>Mappen med programmets data, %1, mangler. Installér programmet igen, eller angiv mappen i AI_LANDKORT_DATA.</translation>
    </message>
    <message>
        <source>The store %1 cannot be made: its folder is not there or cannot be written to. Choose another place or ask for access.</source>
        <translation>Databasen %1 kan ikke oprettes: Mappen findes ikke, eller der kan ikke skrives i den. Vælg et andet sted, eller bed om adgang.</translation>
    </message>
    <message>
        <source>“%1” is not known to --%2; choose among %3.</source>
        <translation>»%1« kendes ikke under --%2; vælg mellem %3.</translation>
    </message>
    <message>
        <source>“%1” is not known to --%2, and nothing there resembles it.</source>
        <translation>»%1« kendes ikke under --%2, og intet dér ligner det.</translation>
    </message>
    <message>
        <source>“%1” is not known to --%2; did you mean %3?</source>
        <translation>»%1« kendes ikke under --%2; mente du %3?</translation>
    </message>
    <message>
        <source>--%1 takes a year of four digits, not “%2”.</source>
        <translation>--%1 skal være et årstal med fire cifre, ikke »%2«.</translation>
    </message>
    <message>
        <source>The store %1 holds no register. Use a back-up, or move the file away: the program then makes a new store from its own data.</source>
        <translation>Databasen %1 indeholder intet register. Brug en sikkerhedskopi, eller flyt filen væk; så laver programmet en ny database af sine egne data.</translation>
    </message>
    <message>
        <source>There is no edition named “%1”. See the names with “editions”.</source>
        <translation>Der findes ingen opgørelse med navnet »%1«. Se navnene med »editions«.</translation>
    </message>
    <message>
        <source>There is no edition named “%1”; did you mean “%2”?</source>
        <translation>Der findes ingen opgørelse med navnet »%1«; mente du »%2«?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written in %2. Choose another folder or free some space; nothing was changed.</source>
        <translation>Filen %1 kan ikke skrives i %2. Vælg en anden mappe, eller gør plads; intet er ændret.</translation>
    </message>
    <message>
        <source>“%1” is an address, not a file. Save what is there as a file on this computer, and open that file.</source>
        <translation>»%1« er en adresse, ikke en fil. Gem det, der ligger dér, som en fil på denne computer, og åbn den fil.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, or whether it was moved.</source>
        <translation>Filen %1 findes ikke. Kontrollér navnet, eller om filen er flyttet.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 er en mappe. Vælg en fil i den.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a file that is stored on a disk.</source>
        <translation>%1 er ikke en almindelig fil. Vælg en fil, der ligger på en disk.</translation>
    </message>
    <message>
        <source>You are not allowed to read the file %1. Ask its owner for access, or copy it to a folder of your own.</source>
        <translation>Du har ikke adgang til at læse filen %1. Bed ejeren om adgang, eller få filen kopieret til en af dine egne mapper.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Copy it to this computer and try again.</source>
        <translation>Filen %1 kan ikke læses. Kopiér den til denne computer, og prøv igen.</translation>
    </message>
    <message>
        <source>The file %1 is empty: it holds 0 bytes. Save it again.</source>
        <translation>Filen %1 er tom: Den fylder 0 byte. Gem den igen.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read. Nothing was taken from it; try again when it is saved.</source>
        <translation>Filen %1 blev ændret, mens den blev læst. Intet er taget med fra den; prøv igen, når den er gemt.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON; the fault is in line %2. Write it again from the program it comes from.</source>
        <translation>Filen %1 er ikke gyldig JSON; fejlen er i linje %2. Dan filen igen i det program, den kommer fra.</translation>
    </message>
    <message>
        <source>The file %1 is nested more than %2 levels deep, the most that is read. Choose a file that is a table.</source>
        <translation>Filen %1 er indlejret i mere end %2 niveauer, og flere læses ikke. Vælg en fil, der er en tabel.</translation>
    </message>
    <message>
        <source>The file %1 holds no list of records (a JSON array of objects). Choose another file.</source>
        <translation>Filen %1 indeholder ingen liste af poster (et JSON-array af objekter). Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The reading was cancelled; nothing was taken in.</source>
        <translation>Læsningen blev afbrudt; intet er taget med.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, the most that is read. Leave out what is not needed, or divide it.</source>
        <translation>Filen %1 fylder mere end %2 MB, og større filer læses ikke. Fjern det, der ikke er brug for, eller del filen.</translation>
    </message>
    <message>
        <source>The workbook %1 unpacks to more than %2 MB, the most that is read. Save the one sheet that is needed as a workbook of its own.</source>
        <translation>Projektmappen %1 fylder mere end %2 MB, når den pakkes ud, og større læses ikke. Gem det ark, der er brug for, som en projektmappe for sig.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 rows, the most that is read. Divide it.</source>
        <translation>Filen %1 har mere end %2 rækker, og flere læses ikke. Del filen.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 columns in line %3, the most that is read. Leave out what is not needed.</source>
        <translation>Filen %1 har mere end %2 kolonner i linje %3, og flere læses ikke. Fjern det, der ikke er brug for.</translation>
    </message>
    <message>
        <source>A cell in line %3 of the file %1 holds more than %2 characters, the most that is read. Shorten it.</source>
        <translation>En celle i linje %3 i filen %1 har mere end %2 tegn, og flere læses ikke. Forkort den.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 cells, the most that is read. Divide it.</source>
        <translation>Filen %1 har mere end %2 celler, og flere læses ikke. Del filen.</translation>
    </message>
    <message>
        <source>There is nothing but blank cells in the file %1. Choose another file.</source>
        <translation>Der er kun tomme celler i filen %1. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>There is nothing but blank cells in the sheet “%2” of the file %1. Choose another.</source>
        <translation>Der er kun tomme celler i arket »%2« i filen %1. Vælg et andet ark.</translation>
    </message>
    <message>
        <source>The file %1 is neither a spreadsheet nor text. Open it in the program it belongs to, and save it there as XLSX, ODS or CSV.</source>
        <translation>Filen %1 er hverken et regneark eller tekst. Åbn den i det program, den hører til, og gem den dér som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>The file %1 is a ZIP archive without a spreadsheet in it. Unpack it, and open the file inside.</source>
        <translation>Filen %1 er et ZIP-arkiv uden et regneark i. Pak det ud, og åbn filen i det.</translation>
    </message>
    <message>
        <source>The file %1 is a damaged archive; perhaps it was not copied whole. Copy or download it again.</source>
        <translation>Filen %1 er et beskadiget arkiv; måske er den ikke kopieret helt. Kopiér eller hent den igen.</translation>
    </message>
    <message>
        <source>The workbook %1 is in Excel&apos;s binary format (XLSB). Save it as XLSX and try again.</source>
        <translation>Projektmappen %1 er i Excels binære format (XLSB). Gem den som XLSX, og prøv igen.</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password. Save it without one and try again.</source>
        <translation>Projektmappen %1 er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged. Open it in the program it comes from and save it again.</source>
        <translation>Projektmappen %1 er beskadiget. Åbn den i det program, den kommer fra, og gem den igen.</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>Projektmappen %1 har intet ark med navnet »%2«. Arkene er: %3.</translation>
    </message>
    <message>
        <source>The workbook %1 is in Excel&apos;s old format (XLS). Save it as XLSX and try again.</source>
        <translation>Projektmappen %1 er i Excels gamle format (XLS). Gem den som XLSX, og prøv igen.</translation>
    </message>
    <message>
        <source>The file %1 is an Office document, but no spreadsheet that can be read. Save it as XLSX or CSV.</source>
        <translation>Filen %1 er et Office-dokument, men ikke et regneark, der kan læses. Gem den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>The file %1 is a web page or another XML document, whatever its name says. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Filen %1 er en webside eller et andet XML-dokument, uanset hvad navnet siger. Åbn den i et regneark, og gem den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>The file %1 has no sheets, so the sheet “%2” is not in it. Leave the sheet out.</source>
        <translation>Filen %1 har ingen ark, så arket »%2« er ikke i den. Udelad arket.</translation>
    </message>
    <message>
        <source>The mapping %1 is not a JSON object (near character %2).</source>
        <translation>Tilordningen %1 er ikke et JSON-objekt (nær tegn %2).</translation>
    </message>
    <message>
        <source>The mapping %1 has a part “%2”; it may have columns and values.</source>
        <translation>Tilordningen %1 har en del »%2«; den kan have columns og values.</translation>
    </message>
    <message>
        <source>In the mapping %1, “%2” must be an object.</source>
        <translation>I tilordningen %1 skal »%2« være et objekt.</translation>
    </message>
    <message>
        <source>In the mapping %1, the column “%2” feeds “%3”, which is no field; the fields are: %4.</source>
        <translation>I tilordningen %1 går kolonnen »%2« til »%3«, som ikke er et felt; felterne er: %4.</translation>
    </message>
    <message>
        <source>In the mapping %1, both “%2” and “%3” feed %4; one column may.</source>
        <translation>I tilordningen %1 går både »%2« og »%3« til %4; kun én kolonne kan.</translation>
    </message>
    <message>
        <source>In the mapping %1, “%2” cannot have a map of values; these can: status, target, task, confidence, outcome, domain, use_case, municipalities.</source>
        <translation>I tilordningen %1 kan »%2« ikke have en liste af værdier; det kan: status, target, task, confidence, outcome, domain, use_case, municipalities.</translation>
    </message>
    <message>
        <source>In the mapping %1, “%2” of %3 is to mean “%4”, which %3 cannot be.</source>
        <translation>I tilordningen %1 skal »%2« i %3 betyde »%4«, men det kan %3 ikke være.</translation>
    </message>
    <message>
        <source>The mapping %1 names a column “%2”, which the table does not have.</source>
        <translation>Tilordningen %1 nævner en kolonne »%2«, som tabellen ikke har.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Indlæsningen blev afbrudt; intet er ændret.</translation>
    </message>
    <message>
        <source>A removed edition is named “%1”. Choose another name, or restore that one.</source>
        <translation>En fjernet opgørelse hedder »%1«. Vælg et andet navn, eller hent den tilbage.</translation>
    </message>
    <message>
        <source>%1 holds no table with rows under a header. Choose another file or another sheet.</source>
        <translation>%1 rummer ingen tabel med rækker under en overskriftsrække. Vælg en anden fil eller et andet ark.</translation>
    </message>
    <message>
        <source>No column of %1 says what the projects are called. Name it in a mapping (--mapping); the columns are: %2.</source>
        <translation>Ingen kolonne i %1 siger, hvad projekterne hedder. Angiv den i en tilordning (--mapping); kolonnerne er: %2.</translation>
    </message>
    <message>
        <source>“%1” is the only register there is; it cannot be removed.</source>
        <translation>»%1« er det eneste register, der er; det kan ikke fjernes.</translation>
    </message>
    <message>
        <source>No edition named “%1” was removed. See “editions”.</source>
        <translation>Ingen opgørelse med navnet »%1« er fjernet. Se »editions«.</translation>
    </message>
    <message>
        <source>--by takes size, group, region, neighbours, all or list:FILE, not “%1”.</source>
        <translation>--by kan være size, group, region, neighbours, all eller list:FILE, ikke »%1«.</translation>
    </message>
    <message>
        <source>--by makes a set for one municipality; leave it out to put several side by side.</source>
        <translation>--by danner et sæt for én kommune; udelad det for at stille flere kommuner op ved siden af hinanden.</translation>
    </message>
    <message>
        <source>At most %1 municipalities can be put side by side; use --by to compare with more.</source>
        <translation>Højst %1 kommuner kan stilles op ved siden af hinanden; brug --by for at sammenligne med flere.</translation>
    </message>
    <message>
        <source>The edition %1 holds published totals only, not projects by municipality. Choose a register.</source>
        <translation>Opgørelsen %1 rummer kun offentliggjorte totaler, ikke projekter pr. kommune. Vælg et register.</translation>
    </message>
    <message>
        <source>Line %1 of the list %2 names no municipality: “%3”. Correct it and try again.</source>
        <translation>Linje %1 i listen %2 nævner ingen kommune: »%3«. Ret den, og prøv igen.</translation>
    </message>
    <message>
        <source>Line %1 of the list %2 names no municipality: “%3”; did you mean %4?</source>
        <translation>Linje %1 i listen %2 nævner ingen kommune: »%3«; mente du %4?</translation>
    </message>
    <message>
        <source>The list %1 names no municipality. Write one name or code per line.</source>
        <translation>Listen %1 nævner ingen kommune. Skriv ét navn eller én kode pr. linje.</translation>
    </message>
    <message>
        <source>The name pattern %1 cannot be used. It needs {name} or {code} and may hold no / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Navnemønstret %1 kan ikke bruges. Det skal rumme {name} eller {code} og må ikke rumme / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Of %1 only totals are published, so there is nothing to write for each municipality. Choose a register.</source>
        <translation>For %1 er kun totaler offentliggjort, så der er intet at skrive for hver kommune. Vælg et register.</translation>
    </message>
    <message>
        <source>%1 holds documented examples, so many municipalities get pages that say none was found documented, which is not the same as none. Say yes to that with --yes.</source>
        <translation>%1 rummer dokumenterede eksempler, så mange kommuner får sider, der siger, at intet er fundet dokumenteret, hvilket ikke er det samme som ingen. Sig ja til det med --yes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Mappen %1 kan ikke oprettes. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Stopped after %1 reports; those written stay.</source>
        <translation>Stoppet efter %1 rapporter; de skrevne bliver liggende.</translation>
    </message>
    <message>
        <source>The report does not pass its own accessibility check (%1) and was not written. Copy the error details and report it.</source>
        <translation>Rapporten består ikke sin egen tilgængelighedskontrol (%1) og blev ikke skrevet. Kopiér fejloplysningerne, og meld fejlen.</translation>
    </message>
    <message>
        <source>The annex for a committee is about one municipality. Say which: --for NAME.</source>
        <translation>Bilaget til et udvalg handler om én kommune. Angiv hvilken: --for NAVN.</translation>
    </message>
    <message>
        <source>The report on a professional domain is about one. Say which: --domain NAME.</source>
        <translation>Rapporten om et fagområde handler om ét fagområde. Angiv hvilket: --domain NAVN.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture that can be read. Save it as PNG, at most 4,000 pixels wide and high, and try again.</source>
        <translation>Logoet er ikke et PNG-billede, der kan læses. Gem det som PNG, højst 4.000 pixel bredt og højt, og prøv igen.</translation>
    </message>
    <message>
        <source>The file %1 is not in %2. Check the name and try again.</source>
        <translation>Filen %1 findes ikke i %2. Kontrollér navnet, og prøv igen.</translation>
    </message>
    <message>
        <source>The file %1 in %2 cannot be read. Check that it is a PDF and that you may open it.</source>
        <translation>Filen %1 i %2 kan ikke læses. Kontrollér, at det er en PDF, og at du må åbne den.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Free some space on the disk and in memory, and try again.</source>
        <translation>Projektmappen kunne ikke laves. Frigør plads på disken og i hukommelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>Row %2 of the sheet %1 holds a text longer than Excel allows (32,767 characters). Export as ODS or CSV instead.</source>
        <translation>Række %2 i arket %1 rummer en tekst, der er længere, end Excel tillader (32.767 tegn). Eksportér som ODS eller CSV i stedet.</translation>
    </message>
    <message>
        <source>In %1 municipalities are missing (%2): %3. Choose a file with all 98; the borders were not changed.</source>
        <translation>I %1 mangler der kommuner (%2): %3. Vælg en fil med alle 98; grænserne blev ikke ændret.</translation>
    </message>
    <message>
        <source>The part of the program that reads borders is missing or cannot be started. Install the program again.</source>
        <translation>Den del af programmet, der læser grænser, mangler eller kan ikke startes. Installér programmet igen.</translation>
    </message>
    <message>
        <source>Beside %1 there is no %2, which holds the municipalities&apos; codes. Put all files of the shapefile in one folder and try again.</source>
        <translation>Ved siden af %1 ligger der ingen %2, som rummer kommunernes koder. Læg alle shapefilens filer i én mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>%1 holds no areas with codes or names of Danish municipalities. Choose a file with municipal borders.</source>
        <translation>%1 rummer ingen områder med danske kommuners koder eller navne. Vælg en fil med kommunegrænser.</translation>
    </message>
    <message>
        <source>%1 does not say which reference system its coordinates are in. Save it with one, for instance ETRS89 / UTM zone 32N (EPSG:25832).</source>
        <translation>%1 siger ikke, hvilket referencesystem koordinaterne er i. Gem den med et, for eksempel ETRS89 / UTM zone 32N (EPSG:25832).</translation>
    </message>
    <message>
        <source>The coordinates of %1 cannot be converted to longitude and latitude. Save it in another reference system, for instance EPSG:25832 or EPSG:4326.</source>
        <translation>Koordinaterne i %1 kan ikke omregnes til længde og bredde. Gem den i et andet referencesystem, for eksempel EPSG:25832 eller EPSG:4326.</translation>
    </message>
    <message>
        <source>%1 is no GeoJSON, GeoPackage, GML or Shapefile, or it is damaged. Choose another file.</source>
        <translation>%1 er hverken GeoJSON, GeoPackage, GML eller Shapefile, eller også er den beskadiget. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>In %1 the area of a municipality stands twice: %2. Choose a file with each area once; the borders were not changed.</source>
        <translation>I %1 står en kommunes område to gange: %2. Vælg en fil, hvor hvert område står én gang; grænserne blev ikke ændret.</translation>
    </message>
    <message>
        <source>In %1 the outlines of %2 cross themselves in a way that cannot be repaired. Choose another file; the borders were not changed.</source>
        <translation>I %1 krydser omridset af %2 sig selv på en måde, der ikke kan repareres. Vælg en anden fil; grænserne blev ikke ændret.</translation>
    </message>
    <message>
        <source>In %1, %2 lies somewhere else than it is. Check the codes in the file; the borders were not changed.</source>
        <translation>I %1 ligger %2 et andet sted end i virkeligheden. Kontrollér koderne i filen; grænserne blev ikke ændret.</translation>
    </message>
    <message>
        <source>The areas of %1 lie outside Denmark. Its reference system is probably stated wrongly or not at all; save it with the right one.</source>
        <translation>Områderne i %1 ligger uden for Danmark. Referencesystemet er formentlig angivet forkert eller slet ikke; gem filen med det rigtige.</translation>
    </message>
    <message>
        <source>The new register names the municipality %1, which this store does not have. Begin a new store with --db.</source>
        <translation>Det nye register nævner kommunen %1, som denne database ikke har. Begynd en ny database med --db.</translation>
    </message>
    <message>
        <source>The list %1 has lines for several municipalities, and none for %2. Choose a municipality it names.</source>
        <translation>Listen %1 har linjer for flere kommuner, men ingen for %2. Vælg en kommune, som den nævner.</translation>
    </message>
    <message>
        <source>The list %1 has lines for several municipalities. Choose a municipality first, then open it again.</source>
        <translation>Listen %1 har linjer for flere kommuner. Vælg først en kommune, og åbn den så igen.</translation>
    </message>
    <message>
        <source>In the file of views %1, the part “%3” of view %2 is not as AI-landkort writes it; nothing was taken over.</source>
        <translation>I filen med visninger %1 er delen »%3« i visning nr. %2 ikke, som AI-landkort skriver den; intet er overtaget.</translation>
    </message>
    <message>
        <source>%1 is no file of views; choose one that AI-landkort has saved.</source>
        <translation>%1 er ikke en fil med visninger; vælg en, som AI-landkort har gemt.</translation>
    </message>
    <message>
        <source>The file of views %1 was written by a newer version of AI-landkort. Install the newest version to open it.</source>
        <translation>Filen med visninger %1 er skrevet af en nyere version af AI-landkort. Installér den nyeste version for at åbne den.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of corrections.</source>
        <translation>%1 er for stor til at være en fil med rettelser.</translation>
    </message>
    <message>
        <source>%1 is no file of corrections: it is not a JSON object (near character %2).</source>
        <translation>%1 er ikke en fil med rettelser: det er ikke et JSON-objekt (omkring tegn %2).</translation>
    </message>
    <message>
        <source>%1 is no file of corrections from AI-landkort.</source>
        <translation>%1 er ikke en fil med rettelser fra AI-landkort.</translation>
    </message>
    <message>
        <source>%1 was written by another version of AI-landkort. Install the newest version to read it.</source>
        <translation>%1 er skrevet af en anden version af AI-landkort. Installér den nyeste version for at læse den.</translation>
    </message>
    <message>
        <source>%1 holds no corrections.</source>
        <translation>%1 indeholder ingen rettelser.</translation>
    </message>
    <message>
        <source>In %1, correction %2 holds an e-mail address or a phone number, which does not belong in the landscape.</source>
        <translation>I %1 indeholder rettelse %2 en e-mailadresse eller et telefonnummer, som ikke hører hjemme i landkortet.</translation>
    </message>
    <message>
        <source>%1 has a part “%2” that is not known; it was not read.</source>
        <translation>%1 har en del »%2«, som ikke kendes; filen blev ikke læst ind.</translation>
    </message>
    <message>
        <source>In %1, “%2” is missing or wrong; it was not read.</source>
        <translation>I %1 mangler »%2«, eller det er forkert; filen blev ikke læst ind.</translation>
    </message>
    <message>
        <source>In %1, “%2” of correction %3 is missing or wrong; it was not read.</source>
        <translation>I %1 mangler »%2« i rettelse %3, eller det er forkert; filen blev ikke læst ind.</translation>
    </message>
    <message>
        <source>The corrections have been changed by another window meanwhile; nothing was done. Look at them again.</source>
        <translation>Rettelserne er imens blevet ændret i et andet vindue; der skete ingenting. Se på dem igen.</translation>
    </message>
    <message>
        <source>“%1” is shared by %2 municipalities; say which of them corrects it.</source>
        <translation>»%1« er fælles for %2 kommuner; angiv, hvilken af dem der retter.</translation>
    </message>
    <message>
        <source>There is no project “%1” to correct; it may be hidden.</source>
        <translation>Der er intet projekt »%1« at rette; måske er det skjult.</translation>
    </message>
    <message>
        <source>That is what stands there already; nothing was corrected.</source>
        <translation>Sådan står der allerede; intet blev rettet.</translation>
    </message>
    <message>
        <source>“%1” is published totals; what somebody has published cannot be corrected.</source>
        <translation>»%1« er offentliggjorte tal; det, andre har offentliggjort, kan ikke rettes.</translation>
    </message>
    <message>
        <source>“%1” does not name %2; only a municipality&apos;s own projects can be corrected. Give it a status in %2 first, when it takes part.</source>
        <translation>»%1« nævner ikke %2; kun en kommunes egne projekter kan rettes. Giv det først en status i %2, hvis kommunen er med.</translation>
    </message>
    <message>
        <source>“%1” does not name %2; there is nothing to hide.</source>
        <translation>»%1« nævner ikke %2; der er intet at skjule.</translation>
    </message>
    <message>
        <source>Say which municipality the project is in.</source>
        <translation>Angiv, hvilken kommune projektet er i.</translation>
    </message>
    <message>
        <source>There is no correction %1 in force; see “correct list”.</source>
        <translation>Der er ingen gældende rettelse %1; se »correct list«.</translation>
    </message>
    <message>
        <source>No correction %1 was undone; see “correct list”.</source>
        <translation>Ingen rettelse %1 er fortrudt; se »correct list«.</translation>
    </message>
    <message>
        <source>The text “%1…” is too long; there is room for %2 characters.</source>
        <translation>Teksten »%1…« er for lang; der er plads til %2 tegn.</translation>
    </message>
    <message>
        <source>The text holds an e-mail address or a phone number (%1); personal data do not belong in the landscape. Leave it out.</source>
        <translation>Teksten indeholder en e-mailadresse eller et telefonnummer (%1); personoplysninger hører ikke hjemme i landkortet. Udelad det.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026, 2026-11 or 2026-11-25.</source>
        <translation>»%1« er ikke en dato; skriv den som 2026, 2026-11 eller 2026-11-25.</translation>
    </message>
    <message>
        <source>%1 has not come yet; say when the status was stated.</source>
        <translation>%1 er ikke kommet endnu; angiv, hvornår status er oplyst.</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Et projekt skal have en titel.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be corrected; these can: %2.</source>
        <translation>»%1« er ikke et felt, der kan rettes; det er disse: %2.</translation>
    </message>
    <message>
        <source>A status belongs to a municipality; say which one.</source>
        <translation>En status hører til en kommune; angiv hvilken.</translation>
    </message>
    <message>
        <source>There are no corrections to send; nothing was written.</source>
        <translation>Der er ingen rettelser at sende; intet blev skrevet.</translation>
    </message>
    <message>
        <source>%1 has been received already, as proposal %2.</source>
        <translation>%1 er allerede modtaget, som forslag %2.</translation>
    </message>
    <message>
        <source>%1 corrects the edition “%2”, not “%3”. Choose that edition and load the file again.</source>
        <translation>%1 retter opgørelsen »%2«, ikke »%3«. Vælg den opgørelse, og indlæs filen igen.</translation>
    </message>
    <message>
        <source>Correction %1 is no open proposal; see “correct list”.</source>
        <translation>Rettelse %1 er ikke et åbent forslag; se »correct list«.</translation>
    </message>
    <message>
        <source>There is no open proposal to answer.</source>
        <translation>Der er intet åbent forslag at besvare.</translation>
    </message>
    <message>
        <source>Correction %1 cannot be accepted: the edition has no project “%2” for it, or does not know what it says. Nothing was accepted.</source>
        <translation>Rettelse %1 kan ikke godkendes: opgørelsen har ikke projektet »%2« eller kender ikke den nye værdi. Intet blev godkendt.</translation>
    </message>
    <message>
        <source>The report on changes compares two registers. Say which is the earlier one: --from EDITION.</source>
        <translation>Ændringsrapporten sammenligner to registre. Sig, hvilket der er det tidligere: --from OPGØRELSE.</translation>
    </message>
    <message>
        <source>Published totals are never compared with a register. Choose two registers.</source>
        <translation>Offentliggjorte totaler sammenlignes aldrig med et register. Vælg to registre.</translation>
    </message>
    <message>
        <source>%1 is later than the register the report is about. Choose an earlier one to compare with.</source>
        <translation>%1 er senere end det register, rapporten handler om. Vælg et tidligere at sammenligne med.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>About this export</source>
        <translation>Om eksporten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Opgørelse</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Udgiver</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: the whole edition</source>
        <translation>intet: hele opgørelsen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Eksporteret</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Facts with their sources; texts GPL-3.0-or-later.</source>
        <translation>Fakta med kilder; tekster GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>As the publisher of the edition states; it is not known here.</source>
        <translation>Som udgiveren af opgørelsen angiver; den kendes ikke her.</translation>
    </message>
</context>
<context>
    <name>FilterOption</name>
    <message>
        <source>projects in this municipality; none: without a named municipality</source>
        <translation>projekter i denne kommune; none: uden navngiven kommune</translation>
    </message>
    <message>
        <source>projects in this region</source>
        <translation>projekter i denne region</translation>
    </message>
    <message>
        <source>projects in this group: capital, metropolitan, provincial, commuter, rural</source>
        <translation>projekter i denne kommunegruppe: capital, metropolitan, provincial, commuter, rural</translation>
    </message>
    <message>
        <source>projects of this professional domain</source>
        <translation>projekter inden for dette fagområde</translation>
    </message>
    <message>
        <source>projects of this use case</source>
        <translation>projekter inden for dette anvendelsesområde</translation>
    </message>
    <message>
        <source>aimed at: citizens, employees</source>
        <translation>målgruppe: citizens, employees</translation>
    </message>
    <message>
        <source>kind of task: general, specialised</source>
        <translation>opgavetype: general, specialised</translation>
    </message>
    <message>
        <source>status: in_operation, pilot, planned, ended, unknown</source>
        <translation>status: in_operation, pilot, planned, ended, unknown</translation>
    </message>
    <message>
        <source>projects with this vendor</source>
        <translation>projekter med denne leverandør</translation>
    </message>
    <message>
        <source>projects using this technology</source>
        <translation>projekter med denne teknologi</translation>
    </message>
    <message>
        <source>how sure the record is: high, medium</source>
        <translation>hvor sikker oplysningen er: high, medium</translation>
    </message>
    <message>
        <source>projects that started in this year</source>
        <translation>projekter, der startede i dette år</translation>
    </message>
    <message>
        <source>projects that started in this year or later</source>
        <translation>projekter, der startede i dette år eller senere</translation>
    </message>
    <message>
        <source>projects that started in this year or earlier</source>
        <translation>projekter, der startede i dette år eller tidligere</translation>
    </message>
    <message>
        <source>projects with all these words, or beginnings of words, in title, description, vendor or municipality</source>
        <translation>projekter med alle disse ord eller begyndelser af ord i titel, beskrivelse, leverandør eller kommune</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Not documented here, which is not the same as not being there.</source>
        <translation>Ikke dokumenteret her – det er ikke det samme som, at det ikke findes.</translation>
    </message>
    <message>
        <source>Not reported in this edition.</source>
        <translation>Ikke indberettet i denne opgørelse.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
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
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Task type</source>
        <translation>Opgavetype</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Dato for status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Opstart</translation>
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
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Source (address)</source>
        <translation>Kilde (adresse)</translation>
    </message>
    <message>
        <source>Source (title)</source>
        <translation>Kilde (titel)</translation>
    </message>
    <message>
        <source>Source (date)</source>
        <translation>Kilde (dato)</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Andre kilder</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbejdspartnere</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Number of municipalities</source>
        <translation>Antal kommuner</translation>
    </message>
    <message>
        <source>AI is unclear</source>
        <translation>Uklart om AI</translation>
    </message>
    <message>
        <source>Newest source</source>
        <translation>Nyeste kilde</translation>
    </message>
    <message>
        <source>Contact (personal data)</source>
        <translation>Kontakt (personoplysninger)</translation>
    </message>
</context>
<context>
    <name>ImportIssue</name>
    <message>
        <source>A quotation mark opens a cell here and is never closed. It was read as a character, and the row ends with its line.</source>
        <translation>Her indleder et anførselstegn en celle og bliver aldrig afsluttet. Det er læst som et almindeligt tegn, og rækken slutter med linjen.</translation>
    </message>
    <message>
        <source>A quotation mark inside a quoted cell is not doubled. It was kept; check where the cell ends.</source>
        <translation>Et anførselstegn inde i en celle med anførselstegn om er ikke fordoblet. Det er beholdt; kontrollér, hvor cellen slutter.</translation>
    </message>
    <message>
        <source>So many quotation marks are never closed that from here on they were read as characters.</source>
        <translation>Så mange anførselstegn bliver aldrig afsluttet, at de herfra er læst som almindelige tegn.</translation>
    </message>
    <message>
        <source>This element of the list is not a record (a JSON object); it was left out.</source>
        <translation>Dette element i listen er ikke en post (et JSON-objekt); det er udeladt.</translation>
    </message>
    <message>
        <source>This record has the key “%1” more than once; the last value counts.</source>
        <translation>Posten har nøglen »%1« mere end én gang; den sidste værdi gælder.</translation>
    </message>
    <message>
        <source>The cells %1 are merged; the text of the first counts for each of them.</source>
        <translation>Cellerne %1 er flettet; teksten i den første gælder for dem alle.</translation>
    </message>
    <message>
        <source>The sheet has hidden rows; they were read too. How many: %1, the first is %2.</source>
        <translation>Arket har skjulte rækker; de er læst med. Antal: %1, den første er række %2.</translation>
    </message>
    <message>
        <source>The sheet has hidden columns; they were read too. How many: %1.</source>
        <translation>Arket har skjulte kolonner; de er læst med. Antal: %1.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; it was read as Windows-1252. Check that æ, ø and å are right.</source>
        <translation>Filen siger ikke, hvordan dens bogstaver er kodet; den er læst som Windows-1252. Kontrollér, at æ, ø og å er rigtige.</translation>
    </message>
    <message>
        <source>This line has letters in another encoding than the rest of the file; they were read as %1.</source>
        <translation>Linjen har bogstaver i en anden tegnkodning end resten af filen; de er læst som %1.</translation>
    </message>
    <message>
        <source>This line has a character that is damaged; it is shown as �.</source>
        <translation>Linjen har et beskadiget tegn; det vises som �.</translation>
    </message>
    <message>
        <source>A formula in this row gives an error, %1; it was read as that text.</source>
        <translation>En formel i rækken giver en fejl, %1; den er læst som den tekst.</translation>
    </message>
    <message>
        <source>The cell %1 has a formula without a result, as the file was saved by a program that does not calculate. It was read as empty; save the file from a spreadsheet.</source>
        <translation>Cellen %1 har en formel uden resultat, fordi filen er gemt af et program, der ikke regner. Den er læst som tom; gem filen fra et regneark.</translation>
    </message>
    <message>
        <source>The workbook has hidden sheets: %1. They can be chosen too.</source>
        <translation>Projektmappen har skjulte ark: %1. De kan også vælges.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the workbook.</source>
        <translation>Arket »%1« er skjult i projektmappen.</translation>
    </message>
    <message>
        <source>There are two rows of headers; this one (“%1”) was left out.</source>
        <translation>Der er to overskriftsrækker; denne (»%1«) er udeladt.</translation>
    </message>
    <message>
        <source>The line “%1” only names the separator and was left out.</source>
        <translation>Linjen »%1« nævner kun skilletegnet og er udeladt.</translation>
    </message>
    <message>
        <source>The export&apos;s list of filters was left out: “%1”.</source>
        <translation>Eksportens liste over filtre er udeladt: »%1«.</translation>
    </message>
    <message>
        <source>A row above the headers was left out: “%1”.</source>
        <translation>En række over overskrifterne er udeladt: »%1«.</translation>
    </message>
    <message>
        <source>The row of totals at the bottom (“%1”) was left out.</source>
        <translation>Rækken med totaler nederst (»%1«) er udeladt.</translation>
    </message>
    <message>
        <source>The headers are repeated here; the row was left out.</source>
        <translation>Overskrifterne er gentaget her; rækken er udeladt.</translation>
    </message>
    <message>
        <source>An empty row was left out.</source>
        <translation>En tom række er udeladt.</translation>
    </message>
    <message>
        <source>Empty rows were left out: lines %1 to %2.</source>
        <translation>Tomme rækker er udeladt: linje %1 til %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; what is outside the table was left out: “%3”.</source>
        <translation>Rækken har %1 celler, hvor overskriften har %2; det, der ligger uden for tabellen, er udeladt: »%3«.</translation>
    </message>
    <message>
        <source>This row of the same project says “%1” where line %2 says otherwise; that line&apos;s value is kept (%3).</source>
        <translation>Denne række om samme projekt siger »%1«, hvor linje %2 siger noget andet; den linjes værdi er beholdt (%3).</translation>
    </message>
    <message>
        <source>The id “%1” was used in line %2 for another title; both projects are kept.</source>
        <translation>Id&apos;et »%1« er i linje %2 brugt til en anden titel; begge projekter er beholdt.</translation>
    </message>
    <message>
        <source>“%1” says something else of the same municipality in line %2; both are kept as projects of their own.</source>
        <translation>»%1« siger noget andet om den samme kommune i linje %2; begge er beholdt som hver sit projekt.</translation>
    </message>
    <message>
        <source>“%1” is also the title in line %2; as the rows differ, both are kept as projects of their own.</source>
        <translation>»%1« er også titlen i linje %2; da rækkerne er forskellige, er begge beholdt som hver sit projekt.</translation>
    </message>
    <message>
        <source>The row says the same as line %2: “%1”.</source>
        <translation>Rækken siger det samme som linje %2: »%1«.</translation>
    </message>
    <message>
        <source>The row is the same project as line %2: “%1”.</source>
        <translation>Rækken er samme projekt som linje %2: »%1«.</translation>
    </message>
    <message>
        <source>The row does not say what the project is called; it was left out.</source>
        <translation>Rækken siger ikke, hvad projektet hedder; den er udeladt.</translation>
    </message>
    <message>
        <source>%1 “%2” is not recognised; it counts as not stated.</source>
        <translation>%1 »%2« er ikke genkendt; det regnes som ikke oplyst.</translation>
    </message>
    <message>
        <source>%1 “%2” became an entry of this edition&apos;s own; did you mean “%3”?</source>
        <translation>%1 »%2« er blevet opgørelsens egen; mente du »%3«?</translation>
    </message>
    <message>
        <source>%1 “%2” became an entry of this edition&apos;s own.</source>
        <translation>%1 »%2« er blevet opgørelsens egen.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a number; it counts as not stated.</source>
        <translation>%1 »%2« er ikke et tal; det regnes som ikke oplyst.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that can be read; it counts as not stated.</source>
        <translation>%1 »%2« er ikke en dato, der kan læses; den regnes som ikke oplyst.</translation>
    </message>
    <message>
        <source>%1 “%2” is no municipality; the project is kept without it.</source>
        <translation>%1 »%2« er ikke en kommune; projektet er beholdt uden.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a municipality that is known; the project is kept without it.</source>
        <translation>%1 »%2« er ikke en kommune, der kendes; projektet er beholdt uden.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a municipality that is known; did you mean “%3”?</source>
        <translation>%1 »%2« er ikke en kommune, der kendes; mente du »%3«?</translation>
    </message>
    <message>
        <source>%1 “%2” is not a municipality that is known; did you mean one of these: %3?</source>
        <translation>%1 »%2« er ikke en kommune, der kendes; mente du en af disse: %3?</translation>
    </message>
    <message>
        <source>In %1 there was contact data; it was taken out and kept apart.</source>
        <translation>I %1 stod der kontaktoplysninger; de er taget ud og gemt for sig.</translation>
    </message>
    <message>
        <source>In %1, broken letters were repaired: “%2” became “%3”.</source>
        <translation>I %1 er ødelagte bogstaver rettet: »%2« blev til »%3«.</translation>
    </message>
    <message>
        <source>“%1” updates a project of the edition (likeness %2).</source>
        <translation>»%1« opdaterer et projekt i opgørelsen (lighed %2).</translation>
    </message>
    <message>
        <source>The columns are read as the last time these headers were met.</source>
        <translation>Kolonnerne er læst som sidst med disse overskrifter.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>Kolonnen »%1« bruges ikke.</translation>
    </message>
    <message>
        <source>No column names municipalities; the projects are kept without.</source>
        <translation>Ingen kolonne nævner kommuner; projekterne er beholdt uden.</translation>
    </message>
    <message>
        <source>No column states a status; every status is “not stated”.</source>
        <translation>Ingen kolonne angiver en status; alle er »ikke oplyst«.</translation>
    </message>
    <message>
        <source>No column dates the statuses; as the register is complete, they count as stated on the edition&apos;s date.</source>
        <translation>Ingen kolonne daterer statusserne; da registeret er komplet, regnes de som oplyst på opgørelsens dato.</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>no municipality named</source>
        <translation>uden navngiven kommune</translation>
    </message>
</context>
<context>
    <name>Local</name>
    <message numerus="yes">
        <source>%n local correction(s)</source>
        <translation>
            <numerusform>%n lokal rettelse</numerusform>
            <numerusform>%n lokale rettelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) added</source>
        <translation>
            <numerusform>%n projekt tilføjet</numerusform>
            <numerusform>%n projekter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) changed</source>
        <translation>
            <numerusform>%n projekt ændret</numerusform>
            <numerusform>%n projekter ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) hidden</source>
        <translation>
            <numerusform>%n projekt skjult</numerusform>
            <numerusform>%n projekter skjult</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 that are not part of the publisher&apos;s list: %2.</source>
        <translation>Med %1, som ikke er en del af udgiverens liste: %2.</translation>
    </message>
    <message>
        <source>added locally</source>
        <translation>tilføjet lokalt</translation>
    </message>
    <message>
        <source>corrected locally</source>
        <translation>rettet lokalt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ikke nævnt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Status in %1: %2 → %3</source>
        <translation>Status i %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 is hidden in this project</source>
        <translation>%1 er skjult i dette projekt</translation>
    </message>
    <message>
        <source>The project is hidden</source>
        <translation>Projektet er skjult</translation>
    </message>
    <message>
        <source>The project is added</source>
        <translation>Projektet er tilføjet</translation>
    </message>
    <message>
        <source>The project is added in %1</source>
        <translation>Projektet er tilføjet i %1</translation>
    </message>
</context>
<context>
    <name>OriginRule</name>
    <message>
        <source>a known word for it</source>
        <translation>et kendt ord for det</translation>
    </message>
    <message>
        <source>a rule of the import</source>
        <translation>en regel for indlæsningen</translation>
    </message>
    <message>
        <source>the municipality&apos;s code</source>
        <translation>kommunens kode</translation>
    </message>
    <message>
        <source>another way to write the municipality&apos;s name</source>
        <translation>en anden skrivemåde for kommunens navn</translation>
    </message>
    <message>
        <source>one of several in a cell</source>
        <translation>en af flere i en celle</translation>
    </message>
    <message>
        <source>an entry of the list in another spelling</source>
        <translation>listens punkt i en anden stavemåde</translation>
    </message>
    <message>
        <source>a date in words; only what is stated was kept</source>
        <translation>en dato i ord; kun det oplyste er beholdt</translation>
    </message>
    <message>
        <source>a spreadsheet&apos;s number of days</source>
        <translation>et regnearks dagtal</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>et tal i ord</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <translation>en adresse i en tekst</translation>
    </message>
    <message>
        <source>means not stated</source>
        <translation>betyder ikke oplyst</translation>
    </message>
    <message>
        <source>not recognised, so not stated</source>
        <translation>ikke genkendt, altså ikke oplyst</translation>
    </message>
    <message>
        <source>spaces put in order</source>
        <translation>mellemrum bragt i orden</translation>
    </message>
    <message>
        <source>broken letters repaired</source>
        <translation>ødelagte bogstaver rettet</translation>
    </message>
    <message>
        <source>contact data taken out</source>
        <translation>kontaktoplysninger taget ud</translation>
    </message>
    <message>
        <source>the strongest of its rows</source>
        <translation>den stærkeste af rækkerne tæller</translation>
    </message>
    <message>
        <source>another row says this; the first row&apos;s value was kept</source>
        <translation>det siger en anden række; den første rækkes værdi er beholdt</translation>
    </message>
    <message>
        <source>what the earlier edition said</source>
        <translation>det sagde den tidligere opgørelse</translation>
    </message>
    <message>
        <source>without the apostrophe that keeps it from being a formula</source>
        <translation>uden apostroffen, der hindrer, at teksten bliver en formel</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>No ranks, medians, intervals or rates: this edition holds documented examples, not a census, so a difference between municipalities may only show what has been written about.</source>
        <translation>Ingen placeringer, medianer, intervaller eller tal pr. indbygger: Opgørelsen rummer dokumenterede eksempler og er ikke en optælling, så en forskel mellem kommuner kan blot vise, hvad der er skrevet om.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) with %1 to %2 inhabitants: within %3 % of the population of %4, %5 on %6.</source>
        <translation>
            <numerusform>%n kommune med %1 til %2 indbyggere: inden for %3 % af indbyggertallet i %4, %5 pr. %6.</numerusform>
            <numerusform>%n kommuner med %1 til %2 indbyggere: inden for %3 % af indbyggertallet i %4, %5 pr. %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in Region %1, as the regions are on the edition&apos;s date; from %2 on it is part of Region %3.</source>
        <translation>
            <numerusform>%n kommune i Region %1 efter regionsinddelingen på opgørelsens dato; fra %2 er den en del af Region %3.</numerusform>
            <numerusform>%n kommuner i Region %1 efter regionsinddelingen på opgørelsens dato; fra %2 er den en del af Region %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in Region %1, as the regions are on the edition&apos;s date.</source>
        <translation>
            <numerusform>%n kommune i Region %1 efter regionsinddelingen på opgørelsens dato.</numerusform>
            <numerusform>%n kommuner i Region %1 efter regionsinddelingen på opgørelsens dato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1 and those that share a border with it.</source>
        <translation>
            <numerusform>%n kommune: %1 og de kommuner, den grænser op til.</numerusform>
            <numerusform>%n kommuner: %1 og de kommuner, den grænser op til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1, which has no land border with others, and those with a bridge or a ferry to it (%2).</source>
        <translation>
            <numerusform>%n kommune: %1, som ingen landgrænse har til andre, og de kommuner, der har bro eller færge dertil (%2).</numerusform>
            <numerusform>%n kommuner: %1, som ingen landgrænse har til andre, og de kommuner, der har bro eller færge dertil (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1 and those that share a border with it or have a bridge or a ferry to it (%2).</source>
        <translation>
            <numerusform>%n kommune: %1 og de kommuner, den grænser op til eller har bro eller færge til (%2).</numerusform>
            <numerusform>%n kommuner: %1 og de kommuner, den grænser op til eller har bro eller færge til (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): those of your list %1, and %2, which the list does not name.</source>
        <translation>
            <numerusform>%n kommune: dem på din liste %1 og desuden %2, som listen ikke nævner.</numerusform>
            <numerusform>%n kommuner: dem på din liste %1 og desuden %2, som listen ikke nævner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): those of your list %1.</source>
        <translation>
            <numerusform>%n kommune: den på din liste %1.</numerusform>
            <numerusform>%n kommuner: dem på din liste %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in the group %1 (Danmarks Statistik&apos;s groups of 2018).</source>
        <translation>
            <numerusform>%n kommune i gruppen %1 (Danmarks Statistiks kommunegrupper fra 2018).</numerusform>
            <numerusform>%n kommuner i gruppen %1 (Danmarks Statistiks kommunegrupper fra 2018).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n municipality(ies).</source>
        <translation>
            <numerusform>Den ene kommune, der er.</numerusform>
            <numerusform>Alle %n kommuner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies), chosen one by one.</source>
        <translation>
            <numerusform>%n kommune, som er valgt.</numerusform>
            <numerusform>%n kommuner, valgt enkeltvis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
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
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Task type</source>
        <translation>Opgavetype</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Local correction</source>
        <translation>Lokal rettelse</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1: %3, line %4: %5</source>
        <translation>%1: %3, linje %4: %5</translation>
    </message>
    <message>
        <source>%1: %2 — %3, line %4: %5</source>
        <translation>%1: %2 — %3, linje %4: %5</translation>
    </message>
    <message>
        <source>%1, line %2, imported %3</source>
        <translation>%1, linje %2, indlæst %3</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The rows of this report</source>
        <translation>Rapportens rækker</translation>
    </message>
    <message>
        <source>The edition and its hash</source>
        <translation>Opgørelsen og dens kontrolsum</translation>
    </message>
    <message>
        <source>The rows behind this report lie in the PDF as data.csv, the edition&apos;s identity as edition.txt. SHA-256 of the whole edition: %1.</source>
        <translation>Rækkerne bag rapporten ligger i PDF&apos;en som data.csv og opgørelsens identitet som edition.txt. SHA-256 for hele opgørelsen: %1.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
</context>
<context>
    <name>ReportingForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the project is called. Must be filled in; a row without is left out.</source>
        <translation>Hvad projektet hedder. Skal udfyldes; en række uden titel bliver udeladt.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Choose from the list. Is the project shared, write all names with a semicolon between: Aarhus; Odense.</source>
        <translation>Vælg fra listen. Er projektet fælles, skrives alle navne med semikolon imellem: Aarhus; Odense.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Vælg fra listen.</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anvendelsesområde</translation>
    </message>
    <message>
        <source>Choose from the list; leave it empty if none fits.</source>
        <translation>Vælg fra listen; lad cellen stå tom, hvis intet passer.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Whom the solution is aimed at.</source>
        <translation>Hvem løsningen er rettet mod.</translation>
    </message>
    <message>
        <source>Task type</source>
        <translation>Opgavetype</translation>
    </message>
    <message>
        <source>General: the same task is found in many departments. Specialised: it belongs to one field.</source>
        <translation>Generel: opgaven findes i mange forvaltninger. Specialiseret: den hører til ét fag.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose from the list; leave it empty if you do not know.</source>
        <translation>Vælg fra listen; lad cellen stå tom, hvis I ikke ved det.</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Statusdato</translation>
    </message>
    <message>
        <source>The day the status was true.</source>
        <translation>Den dag, status gjaldt.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>When the project began: a year or a date.</source>
        <translation>Hvornår projektet begyndte: et årstal eller en dato.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Leverandører</translation>
    </message>
    <message>
        <source>Who supplies the solution; several with a semicolon between.</source>
        <translation>Hvem der leverer løsningen; flere skrives med semikolon imellem.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>For instance language model or image recognition.</source>
        <translation>For eksempel sprogmodel eller billedgenkendelse.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>What the solution does, in a few sentences. No names, e-mail addresses or telephone numbers of persons.</source>
        <translation>Hvad løsningen gør, i få sætninger. Ingen personers navne, e-mailadresser eller telefonnumre.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The address of a public page about the project, if there is one.</source>
        <translation>Adressen på en offentlig side om projektet, hvis der er en.</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Kildedato</translation>
    </message>
    <message>
        <source>The date of that page.</source>
        <translation>Sidens dato.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Ikke på listen</translation>
    </message>
    <message>
        <source>Write several municipalities with a semicolon between.</source>
        <translation>Flere kommuner skrives med semikolon imellem.</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the cell empty.</source>
        <translation>Vælg en fra listen, eller lad cellen stå tom.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ikke en dato</translation>
    </message>
    <message>
        <source>Write a date, for instance 23-11-2026.</source>
        <translation>Skriv en dato, for eksempel 23-11-2026.</translation>
    </message>
    <message>
        <source>How to fill in the form</source>
        <translation>Sådan udfyldes skemaet</translation>
    </message>
    <message>
        <source>Write one project per row on the first sheet. Only the title must be filled in; what you do not know is left empty and stands as »not stated«.</source>
        <translation>Skriv ét projekt pr. række på det første ark. Kun titlen skal udfyldes; det, I ikke ved, står tomt og vises som »ikke oplyst«.</translation>
    </message>
    <message>
        <source>Cells with an arrow have a list. Do not change the headings, and add no columns or rows above them.</source>
        <translation>Celler med en pil har en liste. Ret ikke i overskrifterne, og indsæt ingen kolonner og ingen rækker over dem.</translation>
    </message>
    <message>
        <source>The finished form is loaded in AI-landkort as it is.</source>
        <translation>Det udfyldte skema indlæses i AI-landkort, som det er.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Projects to report</source>
        <translation>Indberetning</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Vejledning</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>same use case</source>
        <translation>samme anvendelsesområde</translation>
    </message>
    <message>
        <source>related use case</source>
        <translation>beslægtet anvendelsesområde</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>samme fagområde</translation>
    </message>
    <message>
        <source>same vendor: %1</source>
        <translation>samme leverandør: %1</translation>
    </message>
    <message>
        <source>same technology</source>
        <translation>samme teknologi</translation>
    </message>
    <message>
        <source>aimed at the same people</source>
        <translation>samme målgruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n common word(s): %1</source>
        <translation>
            <numerusform>%n fælles ord: %1</numerusform>
            <numerusform>%n fælles ord: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>in operation</source>
        <translation>i drift</translation>
    </message>
    <message>
        <source>pilot project</source>
        <translation>pilotprojekt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>ended or abandoned</source>
        <translation>afsluttet eller opgivet</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>status ikke oplyst</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>borgere</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>medarbejdere</translation>
    </message>
    <message>
        <source>general</source>
        <translation>generel</translation>
    </message>
    <message>
        <source>specialised</source>
        <translation>specialiseret</translation>
    </message>
    <message>
        <source>high</source>
        <translation>høj</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>gennemført</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>opgivet</translation>
    </message>
    <message>
        <source>not lawful</source>
        <translation>ikke lovligt</translation>
    </message>
    <message>
        <source>outcome not stated</source>
        <translation>udfald ikke oplyst</translation>
    </message>
    <message>
        <source>a source says it of this municipality</source>
        <translation>en kilde siger det om denne kommune</translation>
    </message>
    <message>
        <source>stated of the joint project</source>
        <translation>oplyst om det fælles projekt</translation>
    </message>
    <message>
        <source>the editor&apos;s conclusion</source>
        <translation>redaktørens slutning</translation>
    </message>
</context>
</TS>
