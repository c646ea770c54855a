<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>PdfCheck</name>
    <message numerus="yes">
        <source>Machine check failed: %n condition(s) not met.</source>
        <translation>
            <numerusform>Machine check failed: %n condition not met.</numerusform>
            <numerusform>Machine check failed: %n conditions not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n project(s) are shared and count in several municipalities.</source>
        <translation>
            <numerusform>%n project is shared and counts in several municipalities.</numerusform>
            <numerusform>%n projects are shared and count in several municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n stated within two years</source>
        <translation>
            <numerusform>of which %n stated within two years</numerusform>
            <numerusform>of which %n stated within two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) name no municipality and are not on the map.</source>
        <translation>
            <numerusform>%n project names no municipality and is not on the map.</numerusform>
            <numerusform>%n projects name no municipality and are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are stated in operation</source>
        <translation>
            <numerusform>%1 is stated in operation</numerusform>
            <numerusform>%1 are stated in operation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in operation</source>
        <translation>
            <numerusform>%1 is in operation</numerusform>
            <numerusform>%1 are in operation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are pilot projects</source>
        <translation>
            <numerusform>%1 is a pilot project</numerusform>
            <numerusform>%1 are pilot projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are planned</source>
        <translation>
            <numerusform>%1 is planned</numerusform>
            <numerusform>%1 are planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are ended or abandoned</source>
        <translation>
            <numerusform>%1 is ended or abandoned</numerusform>
            <numerusform>%1 are ended or abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 the status is not stated</source>
        <translation>
            <numerusform>of %1 the status is not stated</numerusform>
            <numerusform>of %1 the status is not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is named in %2 publicly documented AI projects.</source>
        <translation>
            <numerusform>%1 is named in %2 publicly documented AI project.</numerusform>
            <numerusform>%1 is named in %2 publicly documented AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 AI projects.</source>
        <translation>
            <numerusform>%1 has %2 AI project.</numerusform>
            <numerusform>%1 has %2 AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 documented AI projects.</source>
        <translation>
            <numerusform>The selection holds %1 documented AI project.</numerusform>
            <numerusform>The selection holds %1 documented AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection holds %1 AI projects.</source>
        <translation>
            <numerusform>The selection holds %1 AI project.</numerusform>
            <numerusform>The selection holds %1 AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name %1 municipalities.</source>
        <translation>
            <numerusform>They name %1 municipality.</numerusform>
            <numerusform>They name %1 municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map: %n municipality(ies) with documented projects</source>
        <translation>
            <numerusform>Map: %n municipality with documented projects</numerusform>
            <numerusform>Map: %n municipalities with documented projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n project(s) the status is older than two years or undated: does it still hold?</source>
        <translation>
            <numerusform>Of %n project the status is older than two years or undated: does it still hold?</numerusform>
            <numerusform>Of %n projects the status is older than two years or undated: does it still hold?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documented projects (figure)</source>
        <translation>
            <numerusform>documented project</numerusform>
            <numerusform>documented projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pilot projects (figure)</source>
        <translation>
            <numerusform>pilot project</numerusform>
            <numerusform>pilot projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned (figure)</source>
        <translation>
            <numerusform>planned</numerusform>
            <numerusform>planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended or abandoned (figure)</source>
        <translation>
            <numerusform>ended or abandoned</numerusform>
            <numerusform>ended or abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register holds %1 documented AI projects.</source>
        <translation>
            <numerusform>The register holds %1 documented AI project.</numerusform>
            <numerusform>The register holds %1 documented AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register holds %1 AI projects.</source>
        <translation>
            <numerusform>The register holds %1 AI project.</numerusform>
            <numerusform>The register holds %1 AI projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those in operation %1 are stated within the last two years.</source>
        <translation>
            <numerusform>Of those in operation %1 is stated within the last two years.</numerusform>
            <numerusform>Of those in operation %1 are stated within the last two years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects have another status.</source>
        <translation>
            <numerusform>%1 project has another status.</numerusform>
            <numerusform>%1 projects have another status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects differ otherwise.</source>
        <translation>
            <numerusform>%1 project differs otherwise.</numerusform>
            <numerusform>%1 projects differ otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are new.</source>
        <translation>
            <numerusform>%1 project is new.</numerusform>
            <numerusform>%1 projects are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are only in the later register.</source>
        <translation>
            <numerusform>%1 project is only in the later register.</numerusform>
            <numerusform>%1 projects are only in the later register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are no longer there.</source>
        <translation>
            <numerusform>%1 project is no longer there.</numerusform>
            <numerusform>%1 projects are no longer there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects are only in the earlier register.</source>
        <translation>
            <numerusform>%1 project is only in the earlier register.</numerusform>
            <numerusform>%1 projects are only in the earlier register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All statements of projects in operation are at most two years old.</source>
        <translation>
            <numerusform>The statement of the project in operation is at most two years old.</numerusform>
            <numerusform>All statements of projects in operation are at most two years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All statements of projects in operation are older than two years or undated.</source>
        <translation>
            <numerusform>The statement of the project in operation is older than two years or undated.</numerusform>
            <numerusform>All statements of projects in operation are older than two years or undated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) more have another status in one of their municipalities only.</source>
        <translation>
            <numerusform>%n project more has another status in one of its municipalities only.</numerusform>
            <numerusform>%n projects more have another status in one of their municipalities only.</numerusform>
        </translation>
    </message>
</context>
</TS>
