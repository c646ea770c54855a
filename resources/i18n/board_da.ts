<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>General tasks</source>
        <translation>Generelle opgaver</translation>
    </message>
    <message>
        <source>Specialised tasks</source>
        <translation>Specialiserede opgaver</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>By whom the solution is aimed at, from general to specialised tasks. The line between general and specialised is ours.</source>
        <translation>Efter hvem løsningen er rettet mod, fra generelle til specialiserede opgaver. Grænsen mellem generelle og specialiserede er vores.</translation>
    </message>
    <message>
        <source>KL&apos;s 13 headings in the slide&apos;s order. The numbers are not published. The line between general and specialised is ours.</source>
        <translation>KL&apos;s 13 overskrifter i slidets rækkefølge. Antal er ikke offentliggjort. Grænsen mellem generelle og specialiserede opgaver er vores.</translation>
    </message>
    <message>
        <source>KL&apos;s 13 headings</source>
        <translation>KL&apos;s 13 overskrifter</translation>
    </message>
    <message>
        <source>Our additions</source>
        <translation>Vores tilføjelser</translation>
    </message>
    <message>
        <source>Further use cases of the edition</source>
        <translation>Opgørelsens øvrige anvendelsesområder</translation>
    </message>
    <message>
        <source>Target group or type of task not stated</source>
        <translation>Målgruppe eller opgavetype ikke oplyst</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vores</translation>
    </message>
    <message>
        <source>the number is not published</source>
        <translation>antallet er ikke offentliggjort</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>none documented</source>
        <translation>ingen dokumenteret</translation>
    </message>
    <message>
        <source>no projects</source>
        <translation>ingen projekter</translation>
    </message>
    <message>
        <source>stated in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>of which %1 stated within two years</source>
        <translation>heraf %1 oplyst inden for to år</translation>
    </message>
    <message>
        <source>One of KL&apos;s 13 headings</source>
        <translation>En af KL&apos;s 13 overskrifter</translation>
    </message>
    <message>
        <source>Added by us</source>
        <translation>Tilføjet af os</translation>
    </message>
    <message>
        <source>Show as 2×2</source>
        <translation>Vis som 2×2</translation>
    </message>
    <message>
        <source>Target group by type of task</source>
        <translation>Målgruppe og opgavetype på hver sin led</translation>
    </message>
    <message>
        <source>Show as two columns</source>
        <translation>Vis som to kolonner</translation>
    </message>
</context>
</TS>
