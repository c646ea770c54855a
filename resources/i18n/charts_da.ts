<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show: no projects match the filter.</source>
        <translation>Intet at vise: Ingen projekter passer til filteret.</translation>
    </message>
    <message>
        <source>stated in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>none documented</source>
        <translation>ingen dokumenteret</translation>
    </message>
    <message>
        <source>no projects</source>
        <translation>ingen projekter</translation>
    </message>
    <message numerus="yes">
        <source>%n documented project(s)</source>
        <translation>
            <numerusform>%n dokumenteret projekt</numerusform>
            <numerusform>%n dokumenterede projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>of which %1 stated within two years</source>
        <translation>heraf %1 oplyst inden for to år</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stated in operation</source>
        <translation>Angivet i drift</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>of which within two years</source>
        <translation>heraf oplyst inden for to år</translation>
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
        <source>Show as table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Vis som diagram</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message numerus="yes">
        <source>with %n project(s)</source>
        <translation>
            <numerusform>med %n projekt</numerusform>
            <numerusform>med %n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>og %1</translation>
    </message>
    <message>
        <source>The domain is on KL&apos;s slide.</source>
        <translation>Fagområdet står på KL&apos;s slide.</translation>
    </message>
    <message>
        <source>The domain is named in the press.</source>
        <translation>Fagområdet er nævnt i pressen.</translation>
    </message>
    <message>
        <source>The domain is our addition.</source>
        <translation>Fagområdet er vores tilføjelse.</translation>
    </message>
    <message>
        <source>In operation and pilots by domain</source>
        <translation>I drift mod pilot pr. fagområde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The status in the chosen places.</source>
        <translation>Status i de valgte kommuner.</translation>
    </message>
    <message>
        <source>Paler: stated more than two years ago or without a date.</source>
        <translation>Lysere: oplyst for mere end to år siden eller uden dato.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelsesområder</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>vores</translation>
    </message>
    <message>
        <source>KL: one of KL&apos;s 13 headings. Ours: added by us.</source>
        <translation>KL: en af KL&apos;s 13 overskrifter. Vores: tilføjet af os.</translation>
    </message>
    <message>
        <source>Municipalities with most documented projects</source>
        <translation>Kommuner med flest dokumenterede projekter</translation>
    </message>
    <message>
        <source>Municipalities with most projects</source>
        <translation>Kommuner med flest projekter</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a named municipality</source>
        <translation>
            <numerusform>%n projekt uden navngiven kommune</numerusform>
            <numerusform>%n projekter uden navngiven kommune</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared projects count in each municipality: %1 counts of %2 projects.</source>
        <translation>Fælles projekter tæller i hver kommune: %1 tællinger af %2 projekter.</translation>
    </message>
    <message>
        <source>The status is the municipality&apos;s own.</source>
        <translation>Status er kommunens egen.</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Startår</translation>
    </message>
    <message>
        <source>stated for %1 of %2</source>
        <translation>Oplyst for %1 af %2</translation>
    </message>
    <message>
        <source>paler: stated more than two years ago or without a date</source>
        <translation>lysere: oplyst for mere end to år siden eller uden dato</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrér efter status</translation>
    </message>
    <message>
        <source>KL&apos;s published totals</source>
        <translation>KL&apos;s offentliggjorte totaler</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>first-hand</source>
        <translation>førstehånds</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>andenhånds</translation>
    </message>
    <message>
        <source>The register is another count and is never drawn here.</source>
        <translation>Registret er en anden optælling og tegnes aldrig ind her.</translation>
    </message>
    <message>
        <source>Filled: KL&apos;s own material. Hollow: told by others (second-hand). What was not published has no point.</source>
        <translation>Udfyldt: KL&apos;s eget materiale. Hul: gengivet af andre (andenhånds). Hvad der ikke er offentliggjort, har intet punkt.</translation>
    </message>
    <message>
        <source>No published totals in the store.</source>
        <translation>Ingen offentliggjorte totaler i databasen.</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projekter</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>i drift</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Fordelinger</translation>
    </message>
    <message>
        <source>Not published: the projects by domain, status, use case, municipality and start year. Only totals are published.</source>
        <translation>Ikke offentliggjort: projekterne fordelt på fagområde, status, anvendelsesområde, kommune og startår. Kun totaler er offentliggjort.</translation>
    </message>
</context>
</TS>
