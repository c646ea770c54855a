<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
