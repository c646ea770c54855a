<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n documented project(s)</source>
        <translation>
            <numerusform>%n documented project</numerusform>
            <numerusform>%n documented projects</numerusform>
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
        <source>with %n project(s)</source>
        <translation>
            <numerusform>with %n project</numerusform>
            <numerusform>with %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a named municipality</source>
        <translation>
            <numerusform>%n project without a named municipality</numerusform>
            <numerusform>%n projects without a named municipality</numerusform>
        </translation>
    </message>
</context>
</TS>
