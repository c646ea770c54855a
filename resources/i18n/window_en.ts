<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%n project(s) are loaded as %1.</source>
        <translation>
            <numerusform>%n project is loaded as %1.</numerusform>
            <numerusform>%n projects are loaded as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsJob</name>
    <message numerus="yes">
        <source>%n local correction(s) stored; the edition itself is as it was.</source>
        <translation>
            <numerusform>%n local correction stored; the edition itself is as it was.</numerusform>
            <numerusform>%n local corrections stored; the edition itself is as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are in %1, ready to send.</source>
        <translation>
            <numerusform>%n correction is in %1, ready to send.</numerusform>
            <numerusform>%n corrections are in %1, ready to send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message numerus="yes">
        <source>%n AI project(s)</source>
        <translation>
            <numerusform>%n AI project</numerusform>
            <numerusform>%n AI projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in operation</source>
        <translation>
            <numerusform>%n project in operation</numerusform>
            <numerusform>%n projects in operation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>stated in operation in %n municipality(ies), of which %1 within two years</source>
        <translation>
            <numerusform>stated in operation in %n municipality, of which %1 within two years</numerusform>
            <numerusform>stated in operation in %n municipalities, of which %1 within two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in operation in %n municipality(ies), of which %1 stated within two years</source>
        <translation>
            <numerusform>in operation in %n municipality, of which %1 stated within two years</numerusform>
            <numerusform>in operation in %n municipalities, of which %1 stated within two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s): %1 in operation, %2 pilot</source>
        <translation>
            <numerusform>%n project: %1 in operation, %2 pilot</numerusform>
            <numerusform>%n projects: %1 in operation, %2 pilot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
        <source>%n row(s) of the same projects</source>
        <translation>
            <numerusform>%n row of the same projects</numerusform>
            <numerusform>%n rows of the same projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportIssueModel</name>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 …</source>
        <translation>
            <numerusform>%n line: %1 …</numerusform>
            <numerusform>%n lines: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedLists</name>
    <message numerus="yes">
        <source>%n municipality(s), none named in the source</source>
        <translation>
            <numerusform>%n municipality, not named in the source</numerusform>
            <numerusform>%n municipalities, none named in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not visible in the source</source>
        <translation>
            <numerusform>%n not visible in the source</numerusform>
            <numerusform>%n not visible in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), none named in the source</source>
        <translation>
            <numerusform>%n domain, not named in the source</numerusform>
            <numerusform>%n domains, none named in the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n report(s) are in %1; each passed the machine check.</source>
        <translation>
            <numerusform>%n report is in %1; it passed the machine check.</numerusform>
            <numerusform>%n reports are in %1; each passed the machine check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n municipalities, a file each (atlas)</source>
        <translation>
            <numerusform>The one municipality (atlas)</numerusform>
            <numerusform>All %n municipalities, a file each (atlas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 of %n project</numerusform>
            <numerusform>%1 of %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities</source>
        <translation>
            <numerusform>%n project is shared and counts in several municipalities</numerusform>
            <numerusform>%n projects are shared and count in several municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n project(s)</source>
        <translation>
            <numerusform>None of %n project</numerusform>
            <numerusform>None of %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileRow</name>
    <message numerus="yes">
        <source>of which %n stated within two years</source>
        <translation>
            <numerusform>of which %n stated within two years</numerusform>
            <numerusform>of which %n stated within two years</numerusform>
        </translation>
    </message>
</context>
</TS>
