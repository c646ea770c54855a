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
