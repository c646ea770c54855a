<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
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
</context>
<context>
    <name>CliReport</name>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten ligger i %1.</translation>
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
</context>
</TS>
