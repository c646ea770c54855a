<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>The report could not be finished. Try again, and copy the error details if it happens again.</source>
        <translation>Rapporten kunne ikke gøres færdig. Prøv igen, og kopiér fejloplysningerne, hvis det sker igen.</translation>
    </message>
    <message>
        <source>The report could not be drawn. Try again, and copy the error details if it happens again.</source>
        <translation>Rapporten kunne ikke tegnes. Prøv igen, og kopiér fejloplysningerne, hvis det sker igen.</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Try again, and copy the error details if it happens again.</source>
        <translation>Billedet kunne ikke tegnes. Prøv igen, og kopiér fejloplysningerne, hvis det sker igen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Paler: stated more than two years ago, or undated.</source>
        <translation>Lysere: oplyst for mere end to år siden eller uden dato.</translation>
    </message>
    <message>
        <source>Bar chart of projects by professional domain and status.</source>
        <translation>Søjlediagram over projekter efter fagområde og status.</translation>
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
        <source>Map of Denmark: the distribution over municipalities is not published.</source>
        <translation>Danmarkskort: fordelingen på kommuner er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>, %1 without documented projects (hatched).</source>
        <translation>, %1 uden dokumenterede projekter (skraveret).</translation>
    </message>
    <message>
        <source>Most projects: %1.</source>
        <translation>Flest projekter: %1.</translation>
    </message>
    <message>
        <source>the distribution is not published</source>
        <translation>fordelingen er ikke offentliggjort</translation>
    </message>
    <message>
        <source>none documented</source>
        <translation>ingen dokumenteret</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller flere</translation>
    </message>
    <message>
        <source>The register is examples that public sources document, each with its source. A municipality without a documented project may well have projects.</source>
        <translation>Registret er eksempler, som offentlige kilder dokumenterer, hvert med sin kilde. En kommune uden et dokumenteret projekt kan sagtens have projekter.</translation>
    </message>
    <message>
        <source>A project counts once in every total and once in each municipality, region and group it touches; so the parts can add up to more than the total.</source>
        <translation>Et projekt tæller én gang i hver total og én gang i hver kommune, region og kommunegruppe, det berører; derfor kan delene tilsammen blive mere end totalen.</translation>
    </message>
    <message>
        <source>Status belongs to the place: in a municipality counts what a source states of that municipality. Where nothing is stated, it says »not stated«.</source>
        <translation>Status hører til stedet: I en kommune tæller det, en kilde oplyser om netop den kommune. Hvor intet er oplyst, står der »ikke oplyst«.</translation>
    </message>
    <message>
        <source>A status is as old as its source. Older than two years or undated is shown paler and counted apart.</source>
        <translation>En status er så gammel som sin kilde. Ældre end to år eller uden dato vises lysere og tælles for sig.</translation>
    </message>
    <message>
        <source>Not stated is a class of its own: it is never counted as in operation and never as a pilot.</source>
        <translation>Ikke oplyst er sin egen klasse: Det tælles aldrig som i drift og aldrig som pilotprojekt.</translation>
    </message>
    <message>
        <source>%1: AI projects: %2 · municipalities: %3 · projects in operation: %4.</source>
        <translation>%1: AI-projekter: %2 · kommuner: %3 · projekter i drift: %4.</translation>
    </message>
    <message>
        <source>First-hand.</source>
        <translation>Førstehånds.</translation>
    </message>
    <message>
        <source>Second-hand: told by another than the publisher.</source>
        <translation>Andenhånds: fortalt af en anden end udgiveren.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Sådan er der talt</translation>
    </message>
    <message>
        <source>KL&apos;s published totals</source>
        <translation>KL&apos;s offentliggjorte totaler</translation>
    </message>
    <message>
        <source>KL&apos;s Kommunernes AI-landkort is another count: only totals are published, and they cannot be compared with the figures of this report.</source>
        <translation>KL&apos;s Kommunernes AI-landkort er en anden opgørelse: Kun totaler er offentliggjort, og de kan ikke sammenlignes med tallene i denne rapport.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Kreditering</translation>
    </message>
    <message>
        <source>Municipalities, population and groups: Danmarks Statistik, www.dst.dk, CC BY 4.0.</source>
        <translation>Kommuner, folketal og kommunegrupper: Danmarks Statistik, www.dst.dk, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Coast: © OpenStreetMap contributors, ODbL. Inner borders: © 2022 Martin Polley, MIT.</source>
        <translation>Kyst: © OpenStreetMap contributors, ODbL. Indre grænser: © 2022 Martin Polley, MIT.</translation>
    </message>
    <message>
        <source>The borders are generalised: right for a national overview, never for legal or cadastral use.</source>
        <translation>Grænserne er generaliserede: rigtige til et landsoverblik, aldrig til juridisk eller matrikulær brug.</translation>
    </message>
    <message>
        <source>AI-landkort · method, reservations and sources at the end</source>
        <translation>AI-landkort · metode, forbehold og kilder bagest</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Artificial intelligence in %1</source>
        <translation>Kunstig intelligens i %1</translation>
    </message>
    <message>
        <source>The municipalities&apos; AI projects</source>
        <translation>Kommunernes AI-projekter</translation>
    </message>
    <message>
        <source>Selection: </source>
        <translation>Udvalg: </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities.</source>
        <translation>
            <numerusform>%n projekt er fælles og tæller i flere kommuner.</numerusform>
            <numerusform>%n projekter er fælles og tæller i flere kommuner.</numerusform>
        </translation>
    </message>
    <message>
        <source>In operation and pilot by professional domain</source>
        <translation>I drift og pilot pr. fagområde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
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
        <source>stated in operation</source>
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
        <source>Documented projects by municipality. Hatched: none documented, which is not the same as none.</source>
        <translation>Dokumenterede projekter pr. kommune. Skraveret: ingen dokumenteret, hvilket ikke er det samme som ingen.</translation>
    </message>
    <message>
        <source>Projects by municipality.</source>
        <translation>Projekter pr. kommune.</translation>
    </message>
    <message>
        <source>The chosen municipalities are outlined; all others show their count under the rest of the selection.</source>
        <translation>De valgte kommuner er fremhævet; alle andre vises med deres antal under resten af udvalget.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) name no municipality and are not on the map.</source>
        <translation>
            <numerusform>%n projekt nævner ingen kommune og er ikke på kortet.</numerusform>
            <numerusform>%n projekter nævner ingen kommune og er ikke på kortet.</numerusform>
        </translation>
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
        <source>Planned projects</source>
        <translation>Planlagte projekter</translation>
    </message>
    <message>
        <source>Ended or abandoned projects</source>
        <translation>Afsluttede eller opgivne projekter</translation>
    </message>
    <message>
        <source>Projects whose status is not stated</source>
        <translation>Projekter, hvis status ikke er oplyst</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dér</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(The source hardly shows AI.)</source>
        <translation>(Kilden viser kun svagt, at der er AI.)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>oplyst %1</translation>
    </message>
    <message>
        <source> (older than two years)</source>
        <translation> (ældre end to år)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ingen navngivet</translation>
    </message>
    <message>
        <source>shared with </source>
        <translation>delt med </translation>
    </message>
    <message>
        <source>about %1, of which %2 named</source>
        <translation>ca. %1, heraf %2 navngivet</translation>
    </message>
    <message>
        <source>Only totals are published: how the projects are distributed over municipalities, domains and statuses is not stated.</source>
        <translation>Kun totaler er offentliggjort: Hvordan projekterne fordeler sig på kommuner, fagområder og status, er ikke oplyst.</translation>
    </message>
    <message>
        <source>The distribution over municipalities is not published.</source>
        <translation>Fordelingen på kommuner er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>%1, %2. Only totals are published.</source>
        <translation>%1, %2. Kun totaler er offentliggjort.</translation>
    </message>
    <message>
        <source>Publicly documented AI projects as of %1. Examples with a source – not a complete count.</source>
        <translation>Offentligt dokumenterede AI-projekter pr. %1. Eksempler med kilde – ikke en fuldstændig opgørelse.</translation>
    </message>
    <message>
        <source>%1 as of %2. Complete register.</source>
        <translation>%1 pr. %2. Fuldstændig opgørelse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are stated in operation</source>
        <translation>
            <numerusform>%1 er angivet i drift</numerusform>
            <numerusform>%1 er angivet i drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in operation</source>
        <translation>
            <numerusform>%1 er i drift</numerusform>
            <numerusform>%1 er i drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are pilot projects</source>
        <translation>
            <numerusform>%1 er et pilotprojekt</numerusform>
            <numerusform>%1 er pilotprojekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are planned</source>
        <translation>
            <numerusform>%1 er planlagt</numerusform>
            <numerusform>%1 er planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are ended or abandoned</source>
        <translation>
            <numerusform>%1 er afsluttet eller opgivet</numerusform>
            <numerusform>%1 er afsluttet eller opgivet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 the status is not stated</source>
        <translation>
            <numerusform>for %1 er status ikke oplyst</numerusform>
            <numerusform>for %1 er status ikke oplyst</numerusform>
        </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, og </translation>
    </message>
    <message>
        <source>The latest statement of a project in operation is from %1.</source>
        <translation>Den seneste oplysning om et projekt i drift er fra %1.</translation>
    </message>
    <message>
        <source>No publicly documented AI projects naming %1 are in this selection; that is not the same as none.</source>
        <translation>Udvalget rummer ingen offentligt dokumenterede AI-projekter, der nævner %1; det er ikke det samme som ingen.</translation>
    </message>
    <message>
        <source>%1 has no AI projects in this selection.</source>
        <translation>%1 har ingen AI-projekter i dette udvalg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is named in %2 publicly documented AI projects.</source>
        <translation>
            <numerusform>%1 er nævnt i %2 offentligt dokumenteret AI-projekt.</numerusform>
            <numerusform>%1 er nævnt i %2 offentligt dokumenterede AI-projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 AI projects.</source>
        <translation>
            <numerusform>%1 har %2 AI-projekt.</numerusform>
            <numerusform>%1 har %2 AI-projekter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selection holds no documented AI projects.</source>
        <translation>Udvalget rummer ingen dokumenterede AI-projekter.</translation>
    </message>
    <message>
        <source>The selection holds no AI projects.</source>
        <translation>Udvalget rummer ingen AI-projekter.</translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 documented AI projects.</source>
        <translation>
            <numerusform>Udvalget rummer %1 dokumenteret AI-projekt.</numerusform>
            <numerusform>Udvalget rummer %1 dokumenterede AI-projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 AI projects.</source>
        <translation>
            <numerusform>Udvalget rummer %1 AI-projekt.</numerusform>
            <numerusform>Udvalget rummer %1 AI-projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name %1 municipalities.</source>
        <translation>
            <numerusform>De nævner %1 kommune.</numerusform>
            <numerusform>De nævner %1 kommuner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map: %n municipality(ies) with documented projects</source>
        <translation>
            <numerusform>Kort: %n kommune med dokumenterede projekter</numerusform>
            <numerusform>Kort: %n kommuner med dokumenterede projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCount</name>
    <message>
        <source>no</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ét</translation>
    </message>
    <message>
        <source>two</source>
        <translation>to</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seks</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>syv</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otte</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elleve</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
    <message>
        <source>one</source>
        <comment>municipality</comment>
        <translation>én</translation>
    </message>
</context>
</TS>
