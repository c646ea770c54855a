<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>%n project(s) without a named municipality</source>
        <translation>
            <numerusform>%n project without a named municipality</numerusform>
            <numerusform>%n projects without a named municipality</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n class(es) possible</source>
        <translation>
            <numerusform>only %n class possible</numerusform>
            <numerusform>only %n classes possible</numerusform>
        </translation>
    </message>
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
        <source>%n stated in operation</source>
        <translation>
            <numerusform>%n stated in operation</numerusform>
            <numerusform>%n stated in operation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in operation</source>
        <translation>
            <numerusform>%n in operation</numerusform>
            <numerusform>%n in operation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot project(s)</source>
        <translation>
            <numerusform>%n pilot project</numerusform>
            <numerusform>%n pilot projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended or abandoned</source>
        <translation>
            <numerusform>%n ended or abandoned</numerusform>
            <numerusform>%n ended or abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with status not stated</source>
        <translation>
            <numerusform>%n with status not stated</numerusform>
            <numerusform>%n with status not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
