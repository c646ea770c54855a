<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message>
        <source>Not published: which projects each municipality has. Only totals are published. Choose a register to compare municipalities.</source>
        <translation>Ikke offentliggjort: hvilke projekter den enkelte kommune har. Kun totaler er offentliggjort. Vælg et register for at sammenligne kommuner.</translation>
    </message>
    <message>
        <source>Choose a municipality above, and see what comparable ones have.</source>
        <translation>Vælg en kommune ovenfor, og se, hvad sammenlignelige kommuner har.</translation>
    </message>
    <message>
        <source>– = none documented, which is not the same as none.</source>
        <translation>– = ingen dokumenteret, hvilket ikke er det samme som ingen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelsesområder</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show as marks</source>
        <translation>Vis som tegn</translation>
    </message>
    <message>
        <source>Show in words</source>
        <translation>Vis med ord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Use cases by municipality</source>
        <translation>Anvendelsesområder efter kommune</translation>
    </message>
    <message>
        <source>Municipalities of the set</source>
        <translation>Kommuner i sammenligningen</translation>
    </message>
    <message>
        <source>No project of these municipalities matches the filter.</source>
        <translation>Ingen af disse kommuners projekter passer til filteret.</translation>
    </message>
    <message>
        <source>Documented projects</source>
        <translation>Dokumenterede projekter</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
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
        <source>Pilot projects</source>
        <translation>Pilotprojekter</translation>
    </message>
    <message>
        <source>median %1, half between %2 and %3</source>
        <translation>median %1, halvdelen mellem %2 og %3</translation>
    </message>
    <message>
        <source>paler: more than two years old or undated</source>
        <translation>lysere: over to år gammelt/uden dato</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tegn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest source</source>
        <translation>Seneste kilde</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) of the set</source>
        <translation>
            <numerusform>%n kommune i sammenligningen</numerusform>
            <numerusform>%n kommuner i sammenligningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Newest
source</source>
        <translation>Seneste
kilde</translation>
    </message>
    <message>
        <source>Inhabit-
ants</source>
        <translation>Ind-
byggere</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>column</comment>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>In
operation</source>
        <translation>I
drift</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>column</comment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>column</comment>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Not
stated</source>
        <comment>column</comment>
        <translation>Ikke
oplyst</translation>
    </message>
    <message>
        <source>Domains</source>
        <comment>column</comment>
        <translation>Fag-
områder</translation>
    </message>
    <message>
        <source>Use
cases</source>
        <comment>column</comment>
        <translation>Anvendelses-
områder</translation>
    </message>
    <message>
        <source>Projects per
100,000</source>
        <comment>column</comment>
        <translation>Projekter pr.
100.000 indb.</translation>
    </message>
    <message>
        <source>Rank, with one
fewer or more</source>
        <comment>column</comment>
        <translation>Placering (med ét
flere–færre)</translation>
    </message>
    <message>
        <source>Share in operation
(95 % interval)</source>
        <comment>column</comment>
        <translation>Andel i drift
(95 %-interval)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 % (%4–%5)</source>
        <translation>%1 af %2: %3 % (%4–%5)</translation>
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
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>stated within two years</source>
        <translation>oplyst inden for to år</translation>
    </message>
    <message>
        <source>stated more than two years ago or without a date</source>
        <translation>oplyst for mere end to år siden eller uden dato</translation>
    </message>
    <message>
        <source>the others %1</source>
        <translation>de øvrige %1</translation>
    </message>
    <message>
        <source>the others from %1 (%2) to %3 (%4)</source>
        <translation>de øvrige fra %1 (%2) til %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n uden dato</numerusform>
            <numerusform>%n uden dato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without documented projects</source>
        <translation>
            <numerusform>%n uden dokumenterede projekter</numerusform>
            <numerusform>%n uden dokumenterede projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without projects</source>
        <translation>
            <numerusform>%n uden projekter</numerusform>
            <numerusform>%n uden projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest source: %1.</source>
        <translation>Seneste kilde: %1.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Inhabitants on %1</source>
        <translation>Indbyggere pr. %1</translation>
    </message>
    <message>
        <source>of which %1 stated within two years</source>
        <translation>heraf %1 oplyst inden for to år</translation>
    </message>
    <message>
        <source>Newest source: %1</source>
        <translation>Seneste kilde: %1</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>Examples, not a census: no ranks, medians or rates.</source>
        <translation>Eksempler, ikke en optælling: ingen placeringer eller medianer.</translation>
    </message>
    <message>
        <source>of which
within
two years</source>
        <translation>heraf
inden for
to år</translation>
    </message>
    <message>
        <source>Older: stated more than two years ago or without a date. In parentheses: projects.</source>
        <translation>Ældre: oplyst for mere end to år siden eller uden dato. I parentes: antal projekter.</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ældre</translation>
    </message>
</context>
</TS>
