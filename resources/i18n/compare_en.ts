<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) of the set</source>
        <translation>
            <numerusform>%n municipality of the set</numerusform>
            <numerusform>%n municipalities of the set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without documented projects</source>
        <translation>
            <numerusform>%n without documented projects</numerusform>
            <numerusform>%n without documented projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without projects</source>
        <translation>
            <numerusform>%n without projects</numerusform>
            <numerusform>%n without projects</numerusform>
        </translation>
    </message>
</context>
</TS>
