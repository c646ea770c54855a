<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CliCorrect</name>
    <message numerus="yes">
        <source>%n correction(s) are in %1, ready to send.</source>
        <translation>
            <numerusform>%n correction is in %1, ready to send.</numerusform>
            <numerusform>%n corrections are in %1, ready to send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliGaps</name>
    <message numerus="yes">
        <source>in operation with %n peer(s), of which %1 stated within two years</source>
        <translation>
            <numerusform>in operation with %n peer, of which %1 stated within two years</numerusform>
            <numerusform>in operation with %n peers, of which %1 stated within two years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message numerus="yes">
        <source>%n report(s) are in %1; each passed the machine check.</source>
        <translation>
            <numerusform>%n report is in %1; it passed the machine check.</numerusform>
            <numerusform>%n reports are in %1; each passed the machine check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliSummary</name>
    <message numerus="yes">
        <source>of which %n stated within two years</source>
        <translation>
            <numerusform>of which %n stated within two years</numerusform>
            <numerusform>of which %n stated within two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities.</source>
        <translation>
            <numerusform>%n project is shared and counts in several municipalities.</numerusform>
            <numerusform>%n projects are shared and count in several municipalities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliTwins</name>
    <message numerus="yes">
        <source>Shared solution: %1. %n municipality(ies) named.</source>
        <translation>
            <numerusform>Shared solution: %1. %n municipality is named.</numerusform>
            <numerusform>Shared solution: %1. %n municipalities are named.</numerusform>
        </translation>
    </message>
</context>
</TS>
