<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>bex::app::PlanCommand</name>
    <message numerus="yes">
        <source>%n line(s) refused out of %1, this one first.</source>
        <extracomment>after a file and a line; %n lines of it were refused out of %1</extracomment>
        <translation>
            <numerusform>%n line refused out of %1, this one first.</numerusform>
            <numerusform>%n lines refused out of %1, this one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::AgendaText</name>
    <message numerus="yes">
        <source>free, %n place(s)</source>
        <extracomment>State of a slot that takes this many people: nobody is summoned there yet</extracomment>
        <translation>
            <numerusform>free, %n place</numerusform>
            <numerusform>free, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::DurationText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::FigureText</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>What a figure of the law is worth (FR: jours ouvrables)</extracomment>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <extracomment>What a figure of the law is worth (FR: jours francs)</extracomment>
        <translation>
            <numerusform>%n clear day</numerusform>
            <numerusform>%n clear days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::HearingText</name>
    <message numerus="yes">
        <source>%n still waiting</source>
        <extracomment>Foot of the roll: people expected or at the counter (FR: restent)</extracomment>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyLifeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long a penalty has waited</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyText</name>
    <message numerus="yes">
        <source>%n hour(s) of community service</source>
        <extracomment>Penalty in short, community service (FR: TIG)</extracomment>
        <translation>
            <numerusform>%n hour of community service</numerusform>
            <numerusform>%n hours of community service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day-fine(s) at %1</source>
        <extracomment>Penalty in short. %1 the sum per day (FR: jours-amende)</extracomment>
        <translation>
            <numerusform>%n day-fine at %1</numerusform>
            <numerusform>%n day-fines at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::PersonText</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <extracomment>Age of a person</extracomment>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yrs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::TodayText</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>How late something is</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>How many lines are late</extracomment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>How many lines are due today</extracomment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within seven days</source>
        <extracomment>How many lines are due in the seven days to come</extracomment>
        <translation>
            <numerusform>%n within seven days</numerusform>
            <numerusform>%n within seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::AgendaPage</name>
    <message numerus="yes">
        <source>%n slot(s), from %1 to %2.</source>
        <extracomment>What a series would give. %n how many slots, %1 the first day, %2 the last one</extracomment>
        <translation>
            <numerusform>%n slot, from %1 to %2.</numerusform>
            <numerusform>%n slots, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming slot(s)</source>
        <extracomment>Under the list of slots</extracomment>
        <translation>
            <numerusform>%n coming slot</numerusform>
            <numerusform>%n coming slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::CourtWindow</name>
    <message numerus="yes">
        <source>%n slot(s) added.</source>
        <translation>
            <numerusform>%n slot added.</numerusform>
            <numerusform>%n slots added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::EntryPage</name>
    <message numerus="yes">
        <source>%n step(s) follow from it.</source>
        <translation>
            <numerusform>%n step follows from it.</numerusform>
            <numerusform>%n steps follow from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open, F7 goes to the next.</source>
        <translation>
            <numerusform>%n question open, F7 goes to the next.</numerusform>
            <numerusform>%n questions open, F7 goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::HearingFlow</name>
    <message numerus="yes">
        <source>%n line(s) kept.</source>
        <extracomment>After an import: people or judgments that are new in the register</extracomment>
        <translation>
            <numerusform>%n line kept.</numerusform>
            <numerusform>%n lines kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused, all others were kept:</source>
        <translation>
            <numerusform>%n line was refused, all others were kept:</numerusform>
            <numerusform>%n lines were refused, all others were kept:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::HearingPrintDialog</name>
    <message numerus="yes">
        <source>%n person(s) left out:</source>
        <extracomment>Above a list of people whose papers are not printed</extracomment>
        <translation>
            <numerusform>%n person left out:</numerusform>
            <numerusform>%n people left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::LeftList</name>
    <message numerus="yes">
        <source>%1 of %n sheet(s) sent.</source>
        <extracomment>How a queue ended. %1 how many were sent, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %n sheet sent.</numerusform>
            <numerusform>%1 of %n sheets sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::ListForm</name>
    <message numerus="yes">
        <source>%n entered</source>
        <extracomment>Beside the heading of a list: how many items it has</extracomment>
        <translation>
            <numerusform>%n entered</numerusform>
            <numerusform>%n entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::OpenPointText</name>
    <message numerus="yes">
        <source>%n question(s) still open: what depends on the answer is not among the papers (F7 goes there).</source>
        <extracomment>Before papers leave. %n questions of the plan have no answer yet</extracomment>
        <translation>
            <numerusform>%n question still open: what depends on the answer is not among the papers (F7 goes there).</numerusform>
            <numerusform>%n questions still open: what depends on the answers is not among the papers (F7 goes there).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Beside the name of the paper</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltiesFlow</name>
    <message numerus="yes">
        <source>The register is brought up to date; %n person(s) so far.</source>
        <translation>
            <numerusform>The register is brought up to date; %n person so far.</numerusform>
            <numerusform>The register is brought up to date; %n people so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The penalties of %n person(s) are not in the register: the judgment cannot be read. Enter it again.</source>
        <extracomment>%n people whose judgment the program cannot read</extracomment>
        <translation>
            <numerusform>The penalties of %n person are not in the register: the judgment cannot be read. Enter it again.</numerusform>
            <numerusform>The penalties of %n people are not in the register: their judgments cannot be read. Enter them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is up to date; %n person(s) came to it.</source>
        <translation>
            <numerusform>The register is up to date; %n person came to it.</numerusform>
            <numerusform>The register is up to date; %n people came to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltiesWindow</name>
    <message numerus="yes">
        <source>%1 · %n penalty(ies)</source>
        <extracomment>Under the title of a printed list. %1 a day, %n how many lines</extracomment>
        <translation>
            <numerusform>%1 · %n penalty</numerusform>
            <numerusform>%1 · %n penalties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyProof</name>
    <message numerus="yes">
        <source>%1, %n year(s), %2</source>
        <extracomment>%1 a regime of limitation, %2 an article; %n years</extracomment>
        <translation>
            <numerusform>%1, %n year, %2</numerusform>
            <numerusform>%1, %n years, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PeopleText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Under a name. %1 &quot;Perhaps the same person: …&quot;, %n how many more may be</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decision(s)</source>
        <extracomment>Under a name: how many decisions of the same person the register holds besides</extracomment>
        <translation>
            <numerusform>%n other decision</numerusform>
            <numerusform>%n other decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PlanText</name>
    <message numerus="yes">
        <source>? %n question(s) to answer before the plan is whole.</source>
        <translation>
            <numerusform>? %n question to answer before the plan is whole.</numerusform>
            <numerusform>? %n questions to answer before the plan is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PrintFlow</name>
    <message numerus="yes">
        <source>%n paper(s) printed and kept in the register.</source>
        <extracomment>In the status line: papers printed and kept</extracomment>
        <translation>
            <numerusform>%n paper printed and kept in the register.</numerusform>
            <numerusform>%n papers printed and kept in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written to %1 and kept in the register.</source>
        <extracomment>In the status line: papers written as PDF and kept. %1 the folder</extracomment>
        <translation>
            <numerusform>%n paper written to %1 and kept in the register.</numerusform>
            <numerusform>%n papers written to %1 and kept in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayLinks</name>
    <message numerus="yes">
        <source>everything due: %n</source>
        <extracomment>Link of a list: every line that is due. %n how many</extracomment>
        <translation>
            <numerusform>everything due: %n</numerusform>
            <numerusform>everything due: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services short of slots: %n</source>
        <extracomment>Link of a list: services that have given too few slots. %n how many</extracomment>
        <translation>
            <numerusform>services short of slots: %n</numerusform>
            <numerusform>services short of slots: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayProof</name>
    <message numerus="yes">
        <source>%n person(s) must be summoned no later than %1.</source>
        <extracomment>%n people wait for a slot, %1 the last day it may lie on</extracomment>
        <translation>
            <numerusform>%n person must be summoned no later than %1.</numerusform>
            <numerusform>%n people must be summoned no later than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must be summoned.</source>
        <translation>
            <numerusform>%n person must be summoned.</numerusform>
            <numerusform>%n people must be summoned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has given %n free place(s) until then.</source>
        <translation>
            <numerusform>The service has given %n free place until then.</numerusform>
            <numerusform>The service has given %n free places until then.</numerusform>
        </translation>
    </message>
</context>
</TS>
