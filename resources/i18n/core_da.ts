<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
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
    <name>Landscape</name>
    <message>
        <source>no municipality named</source>
        <translation>uden navngiven kommune</translation>
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
