<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>MapPanel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller flere</translation>
    </message>
    <message>
        <source>documented projects</source>
        <translation>dokumenterede projekter</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projekter</translation>
    </message>
    <message>
        <source>stated in operation</source>
        <translation>angivet i drift</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>i drift</translation>
    </message>
    <message>
        <source>pilot projects</source>
        <translation>pilotprojekter</translation>
    </message>
    <message>
        <source>share stated in operation</source>
        <translation>andel angivet i drift</translation>
    </message>
    <message>
        <source>share in operation</source>
        <translation>andel i drift</translation>
    </message>
    <message>
        <source>projects per 100,000 inhabitants</source>
        <translation>projekter pr. 100.000 indbyggere</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Hvad farverne viser</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>Vis hele landet</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>the distribution is not published</source>
        <translation>fordelingen er ikke offentliggjort</translation>
    </message>
    <message>
        <source>How the classes are made</source>
        <translation>Hvordan klasserne dannes</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>lige store intervaller</translation>
    </message>
    <message>
        <source>equally many in each</source>
        <translation>lige mange i hver</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>naturlige grænser</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a named municipality</source>
        <translation>
            <numerusform>%n projekt uden navngiven kommune</numerusform>
            <numerusform>%n projekter uden navngiven kommune</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none stated in operation</source>
        <translation>ingen angivet i drift</translation>
    </message>
    <message>
        <source>no pilot documented</source>
        <translation>intet pilotprojekt dokumenteret</translation>
    </message>
    <message>
        <source>none documented</source>
        <translation>ingen dokumenteret</translation>
    </message>
    <message>
        <source>too few for a share</source>
        <translation>for få til andel</translation>
    </message>
    <message numerus="yes">
        <source>only %n class(es) possible</source>
        <translation>
            <numerusform>kun %n klasse mulig</numerusform>
            <numerusform>kun %n klasser mulige</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Signaturforklaring</translation>
    </message>
    <message>
        <source>Map of Denmark&apos;s municipalities</source>
        <translation>Kort over Danmarks kommuner</translation>
    </message>
    <message>
        <source>Arrow keys move between municipalities, Enter chooses, Ctrl+Enter adds</source>
        <translation>Piletasterne flytter mellem kommuner, Enter vælger, Ctrl+Enter tilføjer</translation>
    </message>
    <message>
        <source>Capital area</source>
        <translation>Hovedstadsområdet</translation>
    </message>
    <message>
        <source>Bornholm</source>
        <translation>Bornholm</translation>
    </message>
    <message>
        <source>no documented projects</source>
        <translation>ingen dokumenterede projekter</translation>
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
    <message numerus="yes">
        <source>%n stated in operation</source>
        <translation>
            <numerusform>%n angivet i drift</numerusform>
            <numerusform>%n angivet i drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in operation</source>
        <translation>
            <numerusform>%n i drift</numerusform>
            <numerusform>%n i drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot project(s)</source>
        <translation>
            <numerusform>%n pilotprojekt</numerusform>
            <numerusform>%n pilotprojekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planlagt</numerusform>
            <numerusform>%n planlagte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended or abandoned</source>
        <translation>
            <numerusform>%n afsluttet eller opgivet</numerusform>
            <numerusform>%n afsluttede eller opgivne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with status not stated</source>
        <translation>
            <numerusform>%n med status ikke oplyst</numerusform>
            <numerusform>%n med status ikke oplyst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>The status shown is the municipality&apos;s own</source>
        <translation>Status er kommunens egen</translation>
    </message>
    <message>
        <source>documented projects per 100,000 inhabitants</source>
        <translation>dokumenterede projekter pr. 100.000 indbyggere</translation>
    </message>
    <message>
        <source>population %1</source>
        <translation>befolkning %1</translation>
    </message>
    <message>
        <source>Click to filter by the municipalities of a class</source>
        <translation>Klik på en klasse for at filtrere til dens kommuner</translation>
    </message>
    <message>
        <source>per 100,000 inhabitants</source>
        <translation>pr. 100.000 indbyggere</translation>
    </message>
</context>
</TS>
