<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n pilot(s) had begun before the first register.</source>
        <translation>
            <numerusform>%n pilot had begun before the first register.</numerusform>
            <numerusform>%n pilots had begun before the first register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Local</name>
    <message numerus="yes">
        <source>%n local correction(s)</source>
        <translation>
            <numerusform>%n local correction</numerusform>
            <numerusform>%n local corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) added</source>
        <translation>
            <numerusform>%n project added</numerusform>
            <numerusform>%n projects added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) changed</source>
        <translation>
            <numerusform>%n project changed</numerusform>
            <numerusform>%n projects changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) hidden</source>
        <translation>
            <numerusform>%n project hidden</numerusform>
            <numerusform>%n projects hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message numerus="yes">
        <source>%n municipality(ies) with %1 to %2 inhabitants: within %3 % of the population of %4, %5 on %6.</source>
        <translation>
            <numerusform>%n municipality with %1 to %2 inhabitants: within %3 % of the population of %4, %5 on %6.</numerusform>
            <numerusform>%n municipalities with %1 to %2 inhabitants: within %3 % of the population of %4, %5 on %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in Region %1, as the regions are on the edition&apos;s date; from %2 on it is part of Region %3.</source>
        <translation>
            <numerusform>%n municipality in Region %1, as the regions are on the edition&apos;s date; from %2 on it is part of Region %3.</numerusform>
            <numerusform>%n municipalities in Region %1, as the regions are on the edition&apos;s date; from %2 on it is part of Region %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in Region %1, as the regions are on the edition&apos;s date.</source>
        <translation>
            <numerusform>%n municipality in Region %1, as the regions are on the edition&apos;s date.</numerusform>
            <numerusform>%n municipalities in Region %1, as the regions are on the edition&apos;s date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1 and those that share a border with it.</source>
        <translation>
            <numerusform>%n municipality: %1 and those that share a border with it.</numerusform>
            <numerusform>%n municipalities: %1 and those that share a border with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1, which has no land border with others, and those with a bridge or a ferry to it (%2).</source>
        <translation>
            <numerusform>%n municipality: %1, which has no land border with others, and those with a bridge or a ferry to it (%2).</numerusform>
            <numerusform>%n municipalities: %1, which has no land border with others, and those with a bridge or a ferry to it (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): %1 and those that share a border with it or have a bridge or a ferry to it (%2).</source>
        <translation>
            <numerusform>%n municipality: %1 and those that share a border with it or have a bridge or a ferry to it (%2).</numerusform>
            <numerusform>%n municipalities: %1 and those that share a border with it or have a bridge or a ferry to it (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): those of your list %1, and %2, which the list does not name.</source>
        <translation>
            <numerusform>%n municipality: those of your list %1, and %2, which the list does not name.</numerusform>
            <numerusform>%n municipalities: those of your list %1, and %2, which the list does not name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies): those of your list %1.</source>
        <translation>
            <numerusform>%n municipality: the one of your list %1.</numerusform>
            <numerusform>%n municipalities: those of your list %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) in the group %1 (Danmarks Statistik&apos;s groups of 2018).</source>
        <translation>
            <numerusform>%n municipality in the group %1 (Danmarks Statistik&apos;s groups of 2018).</numerusform>
            <numerusform>%n municipalities in the group %1 (Danmarks Statistik&apos;s groups of 2018).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n municipality(ies).</source>
        <translation>
            <numerusform>The one municipality there is.</numerusform>
            <numerusform>All %n municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies), chosen one by one.</source>
        <translation>
            <numerusform>%n municipality, the one chosen.</numerusform>
            <numerusform>%n municipalities, chosen one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message numerus="yes">
        <source>%n common word(s): %1</source>
        <translation>
            <numerusform>%n common word: %1</numerusform>
            <numerusform>%n common words: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
