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
    <message>
        <source>The report has no part “%1”. Leave it out, or choose another template.</source>
        <translation>Rapporten har ikke noget afsnit »%1«. Udelad det, eller vælg en anden skabelon.</translation>
    </message>
</context>
<context>
    <name>PdfCheck</name>
    <message>
        <source>The file cannot be read as a PDF.</source>
        <translation>Filen kan ikke læses som PDF.</translation>
    </message>
    <message>
        <source>The file is locked with a password and cannot be checked.</source>
        <translation>Filen er låst med en adgangskode og kan ikke kontrolleres.</translation>
    </message>
    <message>
        <source>Decoration lies inside tagged content.</source>
        <translation>Der ligger pynt inde i opmærket indhold.</translation>
    </message>
    <message>
        <source>Tagged content lies inside decoration.</source>
        <translation>Der ligger opmærket indhold inde i pynt.</translation>
    </message>
    <message>
        <source>Something is neither tagged nor marked as decoration.</source>
        <translation>Noget er hverken opmærket eller angivet som pynt.</translation>
    </message>
    <message>
        <source>The file itself calls its tags suspect.</source>
        <translation>Filen kalder selv sin opmærkning tvivlsom.</translation>
    </message>
    <message>
        <source>A tag of its own is not mapped to a standard tag.</source>
        <translation>Et eget mærke er ikke oversat til et standardmærke.</translation>
    </message>
    <message>
        <source>The mapping of tags goes in a circle.</source>
        <translation>Oversættelsen af mærker går i ring.</translation>
    </message>
    <message>
        <source>A standard tag is given another meaning.</source>
        <translation>Et standardmærke har fået en anden betydning.</translation>
    </message>
    <message>
        <source>The metadata (XMP) are missing.</source>
        <translation>Metadata (XMP) mangler.</translation>
    </message>
    <message>
        <source>The metadata do not say that the file is PDF/UA.</source>
        <translation>Metadata siger ikke, at filen er PDF/UA.</translation>
    </message>
    <message>
        <source>The metadata have no title.</source>
        <translation>Metadata har ingen titel.</translation>
    </message>
    <message>
        <source>Nothing says that the title is shown instead of the file name.</source>
        <translation>Det er ikke angivet, at titlen vises i stedet for filnavnet.</translation>
    </message>
    <message>
        <source>The file name is shown instead of the title.</source>
        <translation>Filnavnet vises i stedet for titlen.</translation>
    </message>
    <message>
        <source>A table&apos;s parts are nested wrongly.</source>
        <translation>En tabels dele er sat forkert sammen.</translation>
    </message>
    <message>
        <source>A list&apos;s parts are nested wrongly.</source>
        <translation>En listes dele er sat forkert sammen.</translation>
    </message>
    <message>
        <source>The parts of a table of contents are nested wrongly.</source>
        <translation>En indholdsfortegnelses dele er sat forkert sammen.</translation>
    </message>
    <message>
        <source>The parts of a ruby annotation are nested wrongly.</source>
        <translation>En ruby-anmærknings dele er sat forkert sammen.</translation>
    </message>
    <message>
        <source>The parts of a warichu annotation are nested wrongly.</source>
        <translation>En warichu-anmærknings dele er sat forkert sammen.</translation>
    </message>
    <message>
        <source>A character cannot be read as text.</source>
        <translation>Et tegn kan ikke læses som tekst.</translation>
    </message>
    <message>
        <source>The language of the text is not stated.</source>
        <translation>Tekstens sprog er ikke angivet.</translation>
    </message>
    <message>
        <source>The language of an alternative text is not stated.</source>
        <translation>Sproget i en alternativ tekst er ikke angivet.</translation>
    </message>
    <message>
        <source>The language of the bookmarks is not stated.</source>
        <translation>Bogmærkernes sprog er ikke angivet.</translation>
    </message>
    <message>
        <source>The language of an annotation&apos;s text is not stated.</source>
        <translation>Sproget i en anmærknings tekst er ikke angivet.</translation>
    </message>
    <message>
        <source>The language of a form field&apos;s text is not stated.</source>
        <translation>Sproget i et formularfelts tekst er ikke angivet.</translation>
    </message>
    <message>
        <source>The language of the metadata is not stated.</source>
        <translation>Sproget i metadata er ikke angivet.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>En figur mangler alternativ tekst.</translation>
    </message>
    <message>
        <source>The first heading is not of level 1.</source>
        <translation>Den første overskrift er ikke på niveau 1.</translation>
    </message>
    <message>
        <source>A level of headings is skipped.</source>
        <translation>Et overskriftsniveau er sprunget over.</translation>
    </message>
    <message>
        <source>A section has more than one heading of the unnumbered kind.</source>
        <translation>Et afsnit har mere end én overskrift uden niveau.</translation>
    </message>
    <message>
        <source>Numbered and unnumbered headings are mixed.</source>
        <translation>Overskrifter med og uden niveau er blandet.</translation>
    </message>
    <message>
        <source>A header cell does not say whether it heads a row or a column.</source>
        <translation>En overskriftscelle siger ikke, om den gælder en række eller en kolonne.</translation>
    </message>
    <message>
        <source>A formula has no alternative text.</source>
        <translation>En formel mangler alternativ tekst.</translation>
    </message>
    <message>
        <source>A note has no identifier.</source>
        <translation>En note mangler en kending.</translation>
    </message>
    <message>
        <source>Two notes have the same identifier.</source>
        <translation>To noter har samme kending.</translation>
    </message>
    <message>
        <source>A further arrangement of layers has no name.</source>
        <translation>En ekstra opsætning af lag mangler navn.</translation>
    </message>
    <message>
        <source>The arrangement of layers has no name.</source>
        <translation>Opsætningen af lag mangler navn.</translation>
    </message>
    <message>
        <source>Layers are switched on and off by themselves.</source>
        <translation>Lag tændes og slukkes af sig selv.</translation>
    </message>
    <message>
        <source>An attached file lacks its name.</source>
        <translation>En vedhæftet fil mangler sit navn.</translation>
    </message>
    <message>
        <source>The file holds a form that is drawn while it is read (XFA).</source>
        <translation>Filen rummer en formular, der først tegnes ved læsningen (XFA).</translation>
    </message>
    <message>
        <source>The encryption does not say what is allowed.</source>
        <translation>Krypteringen siger ikke, hvad der er tilladt.</translation>
    </message>
    <message>
        <source>The encryption keeps screen readers out.</source>
        <translation>Krypteringen holder skærmlæsere ude.</translation>
    </message>
    <message>
        <source>An annotation is not part of the structure.</source>
        <translation>En anmærkning er ikke med i strukturen.</translation>
    </message>
    <message>
        <source>An annotation has no description.</source>
        <translation>En anmærkning mangler beskrivelse.</translation>
    </message>
    <message>
        <source>A form field has no description.</source>
        <translation>Et formularfelt mangler beskrivelse.</translation>
    </message>
    <message>
        <source>An annotation of an unknown kind is not part of the structure.</source>
        <translation>En anmærkning af ukendt slags er ikke med i strukturen.</translation>
    </message>
    <message>
        <source>The file holds an annotation for print shops (TrapNet).</source>
        <translation>Filen rummer en anmærkning til trykkerier (TrapNet).</translation>
    </message>
    <message>
        <source>A page with links has no tab order.</source>
        <translation>En side med links mangler tabulatorrækkefølge.</translation>
    </message>
    <message>
        <source>The tab order of a page does not follow the structure.</source>
        <translation>En sides tabulatorrækkefølge følger ikke strukturen.</translation>
    </message>
    <message>
        <source>A form field is not part of the structure.</source>
        <translation>Et formularfelt er ikke med i strukturen.</translation>
    </message>
    <message>
        <source>A link is not tagged as a link.</source>
        <translation>Et link er ikke opmærket som link.</translation>
    </message>
    <message>
        <source>A link has no description.</source>
        <translation>Et link mangler beskrivelse.</translation>
    </message>
    <message>
        <source>A media clip does not say of which kind it is.</source>
        <translation>Et medieklip siger ikke, hvilken slags det er.</translation>
    </message>
    <message>
        <source>A media clip has no alternative text.</source>
        <translation>Et medieklip mangler alternativ tekst.</translation>
    </message>
    <message>
        <source>An attachment on a page lacks its name.</source>
        <translation>En vedhæftning på en side mangler sit navn.</translation>
    </message>
    <message>
        <source>A printer&apos;s mark is part of the structure.</source>
        <translation>Et trykmærke er med i strukturen.</translation>
    </message>
    <message>
        <source>The file draws from another file.</source>
        <translation>Filen henter indhold fra en anden fil.</translation>
    </message>
    <message>
        <source>A tagged drawing is used in several places.</source>
        <translation>En opmærket tegning er brugt flere steder.</translation>
    </message>
    <message>
        <source>A font and its character map name different registries.</source>
        <translation>En skrifttype og dens tegntabel nævner forskellige registre.</translation>
    </message>
    <message>
        <source>A font and its character map name different orderings.</source>
        <translation>En skrifttype og dens tegntabel nævner forskellige tegnordener.</translation>
    </message>
    <message>
        <source>A font&apos;s character collection is older than its character map.</source>
        <translation>En skrifttypes tegnsamling er ældre end dens tegntabel.</translation>
    </message>
    <message>
        <source>A font&apos;s map to glyphs is of a wrong kind.</source>
        <translation>En skrifttypes oversættelse til tegnbilleder er af en forkert slags.</translation>
    </message>
    <message>
        <source>A font&apos;s map to glyphs is missing.</source>
        <translation>En skrifttypes oversættelse til tegnbilleder mangler.</translation>
    </message>
    <message>
        <source>A font&apos;s character map is neither known nor embedded.</source>
        <translation>En skrifttypes tegntabel er hverken kendt eller indlejret.</translation>
    </message>
    <message>
        <source>A character map contradicts itself on the writing direction.</source>
        <translation>En tegntabel modsiger sig selv om skriveretningen.</translation>
    </message>
    <message>
        <source>A character map builds on one that is not known.</source>
        <translation>En tegntabel bygger på en, der ikke er kendt.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>En skrifttype er ikke indlejret.</translation>
    </message>
    <message>
        <source>An embedded font lacks a character that is used.</source>
        <translation>En indlejret skrifttype mangler et tegn, der er brugt.</translation>
    </message>
    <message>
        <source>A font&apos;s list of characters leaves some out.</source>
        <translation>En skrifttypes tegnliste udelader nogle.</translation>
    </message>
    <message>
        <source>A font&apos;s list of characters names some that are not there.</source>
        <translation>En skrifttypes tegnliste nævner nogle, der ikke er der.</translation>
    </message>
    <message>
        <source>A font&apos;s set of glyphs leaves some out.</source>
        <translation>En skrifttypes mængde af tegnbilleder udelader nogle.</translation>
    </message>
    <message>
        <source>A font&apos;s set of glyphs names some that are not there.</source>
        <translation>En skrifttypes mængde af tegnbilleder nævner nogle, der ikke er der.</translation>
    </message>
    <message>
        <source>A font&apos;s widths differ from those of the embedded font.</source>
        <translation>En skrifttypes bredder afviger fra den indlejrede skrifttypes.</translation>
    </message>
    <message>
        <source>A text font has no character table for text.</source>
        <translation>En tekstskrift har ingen tegntabel til tekst.</translation>
    </message>
    <message>
        <source>A used character is missing in a font&apos;s character table.</source>
        <translation>Et brugt tegn mangler i en skrifttypes tegntabel.</translation>
    </message>
    <message>
        <source>A text font has no encoding.</source>
        <translation>En tekstskrift mangler tegnkodning.</translation>
    </message>
    <message>
        <source>A text font has no base encoding.</source>
        <translation>En tekstskrift mangler en grundlæggende tegnkodning.</translation>
    </message>
    <message>
        <source>A text font has an encoding that is not allowed.</source>
        <translation>En tekstskrift har en tegnkodning, der ikke er tilladt.</translation>
    </message>
    <message>
        <source>A font with named characters has no Unicode table.</source>
        <translation>En skrifttype med navngivne tegn har ingen Unicode-tabel.</translation>
    </message>
    <message>
        <source>A symbol font has an encoding, which it must not have.</source>
        <translation>En symbolskrift har en tegnkodning, hvad den ikke må have.</translation>
    </message>
    <message>
        <source>A symbol font has no character table.</source>
        <translation>En symbolskrift mangler tegntabel.</translation>
    </message>
    <message>
        <source>A symbol font has several character tables and none for symbols.</source>
        <translation>En symbolskrift har flere tegntabeller og ingen til symboler.</translation>
    </message>
    <message>
        <source>A font does not say which characters its glyphs are.</source>
        <translation>En skrifttype siger ikke, hvilke tegn dens tegnbilleder er.</translation>
    </message>
    <message>
        <source>A font maps a glyph to the character zero.</source>
        <translation>En skrifttype oversætter et tegnbillede til tegnet nul.</translation>
    </message>
    <message>
        <source>A font maps a glyph to a byte order mark.</source>
        <translation>En skrifttype oversætter et tegnbillede til et byterækkefølgemærke.</translation>
    </message>
    <message>
        <source>A character is shown as a missing glyph.</source>
        <translation>Et tegn vises som et manglende tegnbillede.</translation>
    </message>
    <message>
        <source>that the reading order makes sense, that alternative texts and headings say the right thing, that colour alone carries no meaning, and that the contrast is sufficient</source>
        <translation>at læserækkefølgen giver mening, at alternative tekster og overskrifter siger det rigtige, at farve ikke bærer betydning alene, og at kontrasten er tilstrækkelig</translation>
    </message>
    <message>
        <source>Machine check passed (%1 conditions). A human must look at: %2.</source>
        <translation>Maskinkontrol bestået (%1 forhold). Et menneske skal se på: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Machine check failed: %n condition(s) not met.</source>
        <translation>
            <numerusform>Maskinkontrol ikke bestået: %n forhold er ikke opfyldt.</numerusform>
            <numerusform>Maskinkontrol ikke bestået: %n forhold er ikke opfyldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(page %1)</source>
        <translation>(side %1)</translation>
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
        <translation>Hovedstaden</translation>
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
        <translation>Udsnit: </translation>
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
        <translation>De valgte kommuner er fremhævet; alle andre vises med deres antal under resten af udsnittet.</translation>
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
        <translation>Udsnittet rummer ingen offentligt dokumenterede AI-projekter, der nævner %1; det er ikke det samme som ingen.</translation>
    </message>
    <message>
        <source>%1 has no AI projects in this selection.</source>
        <translation>%1 har ingen AI-projekter i dette udsnit.</translation>
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
        <translation>Udsnittet rummer ingen dokumenterede AI-projekter.</translation>
    </message>
    <message>
        <source>The selection holds no AI projects.</source>
        <translation>Udsnittet rummer ingen AI-projekter.</translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 documented AI projects.</source>
        <translation>
            <numerusform>Udsnittet rummer %1 dokumenteret AI-projekt.</numerusform>
            <numerusform>Udsnittet rummer %1 dokumenterede AI-projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 AI projects.</source>
        <translation>
            <numerusform>Udsnittet rummer %1 AI-projekt.</numerusform>
            <numerusform>Udsnittet rummer %1 AI-projekter.</numerusform>
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
    <message>
        <source>Where we are</source>
        <translation>Hvor er vi?</translation>
    </message>
    <message>
        <source>The projects lie in %1 of the %2 professional domains.</source>
        <translation>Projekterne ligger i %1 af de %2 fagområder.</translation>
    </message>
    <message>
        <source>Projects by professional domain, with the status stated for the municipality.</source>
        <translation>Projekter pr. fagområde med den status, der er angivet for kommunen.</translation>
    </message>
    <message>
        <source>Our projects</source>
        <translation>Vores projekter</translation>
    </message>
    <message>
        <source>No publicly documented AI projects that name %1 have been found. That is not the same as none: the register is examples, and what is not published cannot be found.</source>
        <translation>Der er ikke fundet offentligt dokumenterede AI-projekter, der nævner %1. Det er ikke det samme som ingen: Registret er eksempler, og det, der ikke er offentliggjort, kan ikke findes.</translation>
    </message>
    <message>
        <source>The register holds no AI projects of %1 in this selection.</source>
        <translation>Registret rummer ingen AI-projekter for %1 i dette udsnit.</translation>
    </message>
    <message>
        <source>Comparable municipalities</source>
        <translation>Sammenlignelige kommuner</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
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
        <source>The list is no ranking: it shows what has been found documented, not what the municipalities have.</source>
        <translation>Listen er ikke en rangliste: Den viser, hvad der er fundet dokumenteret, ikke hvad kommunerne har.</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anvendelsesområde</translation>
    </message>
    <message>
        <source>Among others in</source>
        <translation>Blandt andre i</translation>
    </message>
    <message>
        <source>Documented elsewhere, not found documented with us</source>
        <translation>Dokumenteret hos andre, ikke fundet dokumenteret hos os</translation>
    </message>
    <message>
        <source>Found elsewhere, not with us</source>
        <translation>Findes hos andre, ikke hos os</translation>
    </message>
    <message>
        <source>Use cases with at least one documented project elsewhere and none that has been found documented in %1. That does not say that the municipality has none.</source>
        <translation>Anvendelsesområder med mindst ét dokumenteret projekt andre steder og intet, der er fundet dokumenteret i %1. Det siger ikke, at kommunen intet har.</translation>
    </message>
    <message>
        <source>Use cases with at least one project elsewhere and none in %1.</source>
        <translation>Anvendelsesområder med mindst ét projekt andre steder og intet i %1.</translation>
    </message>
    <message>
        <source>Which AI projects do we have that are not publicly documented, and should they be made known to others?</source>
        <translation>Hvilke AI-projekter har vi, som ikke er offentligt dokumenterede, og bør andre kende dem?</translation>
    </message>
    <message numerus="yes">
        <source>Of %n project(s) the status is older than two years or undated: does it still hold?</source>
        <translation>
            <numerusform>For %n projekt er status oplyst for mere end to år siden eller uden dato. Gælder den stadig?</numerusform>
            <numerusform>For %n projekter er status oplyst for mere end to år siden eller uden dato. Gælder den stadig?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the legal basis and the control of data in order for the solutions in operation?</source>
        <translation>Er retsgrundlaget og styringen af data på plads for de løsninger, der er i drift?</translation>
    </message>
    <message>
        <source>What must be fulfilled before a pilot project goes into operation, and who decides it?</source>
        <translation>Hvad skal være opfyldt, før et pilotprojekt går i drift, og hvem beslutter det?</translation>
    </message>
    <message>
        <source>Which gains are expected, and how are they to be prioritised politically?</source>
        <translation>Hvilke gevinster forventes, og hvordan skal de prioriteres politisk?</translation>
    </message>
    <message>
        <source>Is the organisation ready: skills, time and responsibility?</source>
        <translation>Er organisationen klar: kompetencer, tid og ansvar?</translation>
    </message>
    <message>
        <source>Which municipalities should we ask about their experience before we start ourselves?</source>
        <translation>Hvilke kommuner bør vi spørge om deres erfaringer, før vi selv går i gang?</translation>
    </message>
    <message>
        <source>Questions for the committee</source>
        <translation>Spørgsmål til udvalget</translation>
    </message>
    <message>
        <source>No other municipality belongs to the same group as %1 (%2) and has a population within 20 % of its %3 inhabitants.</source>
        <translation>Ingen anden kommune hører til samme kommunegruppe som %1 (%2) og har et indbyggertal inden for 20 % af kommunens %3 indbyggere.</translation>
    </message>
    <message>
        <source>Municipalities in the same group as %1 (%2) with a population within 20 % of its %3 inhabitants, in alphabetical order.</source>
        <translation>Kommuner i samme kommunegruppe som %1 (%2) med et indbyggertal inden for 20 % af kommunens %3 indbyggere, i alfabetisk orden.</translation>
    </message>
    <message>
        <source>In operation: the solution is used in daily work, according to the source.</source>
        <translation>I drift: Løsningen bruges ifølge kilden i det daglige arbejde.</translation>
    </message>
    <message>
        <source>Pilot project: the solution is tried by some users or for a time.</source>
        <translation>Pilotprojekt: Løsningen afprøves af nogle brugere eller i en periode.</translation>
    </message>
    <message>
        <source>Planned: decided or announced, not begun. Ended or abandoned: no longer used or tried.</source>
        <translation>Planlagt: besluttet eller varslet, ikke begyndt. Afsluttet eller opgivet: bruges eller afprøves ikke længere.</translation>
    </message>
    <message>
        <source>Comparable municipalities: the same municipality group of Danmarks Statistik and a population within 20 %.</source>
        <translation>Sammenlignelige kommuner: samme kommunegruppe hos Danmarks Statistik og et indbyggertal inden for 20 %.</translation>
    </message>
    <message>
        <source>No filter: all projects of the edition are counted.</source>
        <translation>Intet filter: Alle opgørelsens projekter er talt med.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>Method, sources and licences</source>
        <translation>Metode, kilder og licenser</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>Attached data</source>
        <translation>Vedlagte data</translation>
    </message>
    <message>
        <source>Licences and attributions</source>
        <translation>Licenser og krediteringer</translation>
    </message>
    <message>
        <source>Artificial intelligence: %1</source>
        <translation>Kunstig intelligens: %1</translation>
    </message>
    <message>
        <source>Annex for a committee</source>
        <translation>Bilag til udvalg</translation>
    </message>
    <message>
        <source>Professional domain</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>National overview</source>
        <translation>Landsoverblik</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Møde %1</translation>
    </message>
    <message>
        <source>Case no. %1</source>
        <translation>Sagsnr. %1</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelsesområder</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>Projekterne</translation>
    </message>
    <message>
        <source>Characters that could not be shown</source>
        <translation>Tegn, der ikke kunne vises</translation>
    </message>
    <message>
        <source>These characters of the data have no glyph in the report&apos;s font or are invisible; where they stand, their number is printed.</source>
        <translation>Disse tegn i data findes ikke i rapportens skrifttype eller er usynlige; hvor de står, er deres nummer trykt.</translation>
    </message>
    <message numerus="yes">
        <source>documented projects (figure)</source>
        <translation>
            <numerusform>dokumenteret projekt</numerusform>
            <numerusform>dokumenterede projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pilot projects (figure)</source>
        <translation>
            <numerusform>pilotprojekt</numerusform>
            <numerusform>pilotprojekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned (figure)</source>
        <translation>
            <numerusform>planlagt</numerusform>
            <numerusform>planlagte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended or abandoned (figure)</source>
        <translation>
            <numerusform>afsluttet eller opgivet</numerusform>
            <numerusform>afsluttede eller opgivne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is outlined.</source>
        <translation>%1 er omkranset.</translation>
    </message>
    <message>
        <source>The register holds no documented AI projects.</source>
        <translation>Registret rummer ingen dokumenterede AI-projekter.</translation>
    </message>
    <message>
        <source>The register holds no AI projects.</source>
        <translation>Registret rummer ingen AI-projekter.</translation>
    </message>
    <message>
        <source>No publicly documented AI projects naming %1 have been found; that is not the same as none.</source>
        <translation>Der er ikke fundet offentligt dokumenterede AI-projekter, der nævner %1; det er ikke det samme som ingen.</translation>
    </message>
    <message numerus="yes">
        <source>The register holds %1 documented AI projects.</source>
        <translation>
            <numerusform>Registret rummer %1 dokumenteret AI-projekt.</numerusform>
            <numerusform>Registret rummer %1 dokumenterede AI-projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register holds %1 AI projects.</source>
        <translation>
            <numerusform>Registret rummer %1 AI-projekt.</numerusform>
            <numerusform>Registret rummer %1 AI-projekter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: %1.</source>
        <translation>Grænser: %1.</translation>
    </message>
    <message>
        <source>Where a project is corrected or added, the table says so.</source>
        <translation>Hvor et projekt er rettet eller tilføjet, står det i tabellen.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Med %1.</translation>
    </message>
    <message>
        <source>What cannot be concluded</source>
        <translation>Hvad man ikke kan slutte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvad der er forskelligt</translation>
    </message>
    <message>
        <source>with another status</source>
        <translation>med en anden status</translation>
    </message>
    <message>
        <source>differ otherwise</source>
        <translation>adskiller sig på anden vis</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>only in the later register</source>
        <translation>kun i det seneste register</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>udgået</translation>
    </message>
    <message>
        <source>only in the earlier register</source>
        <translation>kun i det tidligere register</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Nye projekter</translation>
    </message>
    <message>
        <source>Only in the later register</source>
        <translation>Kun i det seneste register</translation>
    </message>
    <message>
        <source>The two registers say the same in this selection.</source>
        <translation>De to registre siger det samme i dette udsnit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 projects have another status.</source>
        <translation>
            <numerusform>%1 projekt har en anden status.</numerusform>
            <numerusform>%1 projekter har en anden status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects differ otherwise.</source>
        <translation>
            <numerusform>%1 projekt adskiller sig på anden vis.</numerusform>
            <numerusform>%1 projekter adskiller sig på anden vis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are new.</source>
        <translation>
            <numerusform>%1 projekt er nyt.</numerusform>
            <numerusform>%1 projekter er nye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are only in the later register.</source>
        <translation>
            <numerusform>%1 projekt er kun i det seneste register.</numerusform>
            <numerusform>%1 projekter er kun i det seneste register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are no longer there.</source>
        <translation>
            <numerusform>%1 projekt er udgået.</numerusform>
            <numerusform>%1 projekter er udgået.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are only in the earlier register.</source>
        <translation>
            <numerusform>%1 projekt er kun i det tidligere register.</numerusform>
            <numerusform>%1 projekter er kun i det tidligere register.</numerusform>
        </translation>
    </message>
    <message>
        <source>How statuses moved</source>
        <translation>Hvordan status har flyttet sig</translation>
    </message>
    <message>
        <source>Left the earlier register, right the later one. “Not here”: the project is not in that register, or outside the selection there.</source>
        <translation>Til venstre det tidligere register, til højre det seneste. »Ikke her«: Projektet er ikke i det register eller falder uden for udsnittet dér.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) more have another status in one of their municipalities only.</source>
        <translation>
            <numerusform>Yderligere %n projekt har kun en anden status i en af sine kommuner.</numerusform>
            <numerusform>Yderligere %n projekter har kun en anden status i en af deres kommuner.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the earlier register</source>
        <translation>I det tidligere register</translation>
    </message>
    <message>
        <source>In the later register</source>
        <translation>I det seneste register</translation>
    </message>
    <message>
        <source>Changed projects</source>
        <translation>Ændrede projekter</translation>
    </message>
    <message>
        <source>What differs is what the registers say. When it happened they do not say: a source&apos;s date is not the day of an event.</source>
        <translation>Forskellen er, hvad registrene siger. Hvornår noget skete, siger de ikke: En kildes dato er ikke dagen for en begivenhed.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Fra → til</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anden status</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Andre forskelle</translation>
    </message>
    <message>
        <source>Projects no longer there</source>
        <translation>Udgåede projekter</translation>
    </message>
    <message>
        <source>Only in the earlier register</source>
        <translation>Kun i det tidligere register</translation>
    </message>
    <message>
        <source>That a project is in one of the registers only does not mean that it is new or gone.</source>
        <translation>At et projekt kun er i det ene register, betyder ikke, at det er nyt eller udgået.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ikke her</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>Where the projects stood and where they stand: %1; %2.</source>
        <translation>Hvor projekterne stod, og hvor de står: %1; %2.</translation>
    </message>
    <message>
        <source>A project is the same in both registers when its identifier is the same, else when at least four fifths of the titles&apos; words are shared and the municipalities do not contradict it; where two are equally alike nothing is guessed.</source>
        <translation>Et projekt er det samme i begge registre, når det har samme id, og ellers når mindst fire femtedele af titlernes ord er fælles, og kommunerne ikke taler imod det; hvor to ligner lige meget, gættes der ikke.</translation>
    </message>
    <message>
        <source>Both registers are counted under the same filter.</source>
        <translation>Begge registre er talt under samme filter.</translation>
    </message>
    <message>
        <source>Changes in AI projects: %1</source>
        <translation>Ændringer i AI-projekter: %1</translation>
    </message>
    <message>
        <source>Changes in the municipalities&apos; AI projects</source>
        <translation>Ændringer i kommunernes AI-projekter</translation>
    </message>
    <message>
        <source>Compared with %1 as of %2.</source>
        <translation>Sammenlignet med %1 pr. %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Changes since last time</source>
        <translation>Ændringer siden sidst</translation>
    </message>
    <message numerus="yes">
        <source>All statements of projects in operation are at most two years old.</source>
        <translation>
            <numerusform>Oplysningen om drift er højst to år gammel.</numerusform>
            <numerusform>Alle oplysninger om drift er højst to år gamle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All statements of projects in operation are older than two years or undated.</source>
        <translation>
            <numerusform>Oplysningen om drift er mere end to år gammel eller uden dato.</numerusform>
            <numerusform>Alle oplysninger om drift er mere end to år gamle eller uden dato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those in operation %1 are stated within the last two years.</source>
        <translation>
            <numerusform>Af oplysningerne om drift er %1 højst to år gammel.</numerusform>
            <numerusform>Af oplysningerne om drift er %1 højst to år gamle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures rest on publicly documented AI projects as of %1: examples with a source, not a complete count.</source>
        <translation>Tallene bygger på offentligt dokumenterede AI-projekter pr. %1: eksempler med kilde, ikke en fuldstændig opgørelse.</translation>
    </message>
    <message>
        <source>The figures rest on %1 as of %2.</source>
        <translation>Tallene bygger på %1 pr. %2.</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Udsnit: %1.</translation>
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
<context>
    <name>ReportSection</name>
    <message>
        <source>Where we are</source>
        <translation>Hvor er vi?</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>Projekterne</translation>
    </message>
    <message>
        <source>Comparable municipalities</source>
        <translation>Sammenlignelige kommuner</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Hvad andre har</translation>
    </message>
    <message>
        <source>Questions for the committee</source>
        <translation>Spørgsmål til udvalget</translation>
    </message>
    <message>
        <source>Professional domains</source>
        <translation>Fagområder</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anvendelsesområder</translation>
    </message>
    <message>
        <source>How statuses moved</source>
        <translation>Hvordan status har flyttet sig</translation>
    </message>
    <message>
        <source>Only in the later register</source>
        <translation>Kun i det seneste register</translation>
    </message>
    <message>
        <source>Only in the earlier register</source>
        <translation>Kun i det tidligere register</translation>
    </message>
    <message>
        <source>Changed projects</source>
        <translation>Ændrede projekter</translation>
    </message>
</context>
</TS>
