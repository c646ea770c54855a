<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>The list of projects is not published, only totals.</source>
        <translation>Projektlisten er ikke offentliggjort, kun totaler.</translation>
    </message>
    <message>
        <source>No project matches the filter.</source>
        <translation>Ingen projekter svarer til filteret.</translation>
    </message>
    <message>
        <source>Choose a project in the table, or a municipality on the map, to see everything the sources say.</source>
        <translation>Vælg et projekt i tabellen eller en kommune på kortet for at se alt, hvad kilderne oplyser.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt kommune</numerusform>
            <numerusform>%n valgte kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among the projects the filter shows</source>
        <translation>Ikke blandt de projekter, filteret viser</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>in the chosen municipalities</source>
        <translation>i de valgte kommuner</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>Projektet som helhed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>The source states that it is in operation but names no municipality.</source>
        <translation>Kilden angiver, at løsningen er i drift, men nævner ingen kommune ved navn.</translation>
    </message>
    <message>
        <source>The project is stated to be in operation, but no source says so of any of the named municipalities.</source>
        <translation>Projektet er angivet i drift, men ingen kilde siger det om nogen af de navngivne kommuner.</translation>
    </message>
    <message>
        <source>The source shows only weakly that AI is involved.</source>
        <translation>Kilden viser kun svagt, at der er AI.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>no municipality named</source>
        <translation>ingen kommune er navngivet</translation>
    </message>
    <message>
        <source>shared with</source>
        <translation>delt med</translation>
    </message>
    <message>
        <source>from KL&apos;s map</source>
        <translation>fra KL&apos;s landkort</translation>
    </message>
    <message>
        <source>named in the press</source>
        <translation>nævnt i pressen</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>vores betegnelse</translation>
    </message>
    <message>
        <source>KL&apos;s heading</source>
        <translation>KL&apos;s overskrift</translation>
    </message>
    <message>
        <source>our heading</source>
        <translation>vores overskrift</translation>
    </message>
    <message>
        <source>not one of KL&apos;s headings</source>
        <translation>ikke en af KL&apos;s overskrifter</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>vores vurdering</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Om projektet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>high: the source names municipality, solution and status</source>
        <translation>høj: kilden nævner kommune, løsning og status</translation>
    </message>
    <message>
        <source>medium: one of municipality, solution and status is inferred</source>
        <translation>middel: kommune, løsning eller status er udledt</translation>
    </message>
    <message>
        <source>The editor&apos;s note</source>
        <translation>Redaktørens note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>open in your browser by a click</source>
        <translation>åbnes i din browser ved klik</translation>
    </message>
    <message>
        <source>Latest source</source>
        <translation>Seneste kilde</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>og %n mere i tabellen</numerusform>
            <numerusform>og %n flere i tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Læst fra</translation>
    </message>
    <message>
        <source>Similar projects</source>
        <translation>Lignende projekter</translation>
    </message>
    <message>
        <source>Nothing elsewhere resembles it.</source>
        <translation>Intet andet sted ligner det.</translation>
    </message>
    <message>
        <source>Shared solution: %1</source>
        <translation>Fælles løsning: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) named</source>
        <translation>
            <numerusform>%n kommune nævnt</numerusform>
            <numerusform>%n kommuner nævnt</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, of which %2 named</source>
        <translation>ca. %1, heraf %2 nævnt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same project told twice</source>
        <translation>Måske det samme projekt, fortalt to gange</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>uden for filteret</translation>
    </message>
    <message>
        <source>Correct locally…</source>
        <translation>Ret lokalt…</translation>
    </message>
</context>
<context>
    <name>ProjectColumn</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Professional domain</source>
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
        <source>Stated on</source>
        <translation>Oplyst</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Startår</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>oplyst %1</translation>
    </message>
    <message>
        <source>older than two years</source>
        <translation>ældre end to år</translation>
    </message>
    <message>
        <source>about %1, none of them named</source>
        <translation>ca. %1, heraf ingen navngivet</translation>
    </message>
    <message>
        <source>about %1, of which %2 named</source>
        <translation>ca. %1, heraf %2 navngivet</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>delt med %1</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Standard columns</source>
        <translation>Standardkolonner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Faldende</translation>
    </message>
    <message>
        <source>The list of projects is not published</source>
        <translation>Projektlisten er ikke offentliggjort</translation>
    </message>
    <message>
        <source>This edition holds no projects</source>
        <translation>Opgørelsen indeholder ingen projekter</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>søgningen</translation>
    </message>
    <message>
        <source>the years of start</source>
        <translation>startårene</translation>
    </message>
    <message>
        <source>No project matches the filter.</source>
        <translation>Ingen projekter svarer til filteret.</translation>
    </message>
    <message>
        <source>Without %1 there are some.</source>
        <translation>Uden %1 er der nogle.</translation>
    </message>
    <message>
        <source>Without one of %1 there are some.</source>
        <translation>Uden enten %1 er der nogle.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>sorteret efter %1, faldende</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sorteret efter %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markeret</numerusform>
            <numerusform>%n markeret</numerusform>
        </translation>
    </message>
</context>
</TS>
