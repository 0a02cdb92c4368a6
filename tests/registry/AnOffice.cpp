// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"

#include "tests/support/Judgments.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace registry;

AnOffice::AnOffice()
{
    reopen();
    hearing = m_register->roll().openHearing(aHearing()).value_or(HearingId(0));
    entry = m_register->roll().addToRoll(hearing, aPerson()).value_or(RollEntryId(0));
}

void AnOffice::reopen()
{
    m_register.reset();
    auto opened = Register::open(m_files.path(), aSession());
    if (!opened)
        qFatal("the register does not open: %s", qPrintable(opened.error().detail));
    m_register = *std::move(opened);
}

std::vector<KeptStep> AnOffice::steps() const
{
    return stores().steps.of(entry).value_or(std::vector<KeptStep>());
}

QStringList AnOffice::acts() const
{
    QStringList acts;
    const auto lines = stores().journal.of(entry);
    if (!lines)
        return {u"the journal cannot be read"_s};
    for (const JournalLine &line : *lines)
        acts.append(line.what.act);
    return acts;
}

RollEntry AnOffice::person() const
{
    return stores().roll.find(entry).value_or(RollEntry());
}

QStringList AnOffice::problems() const
{
    const auto found = m_register->verify();
    if (!found)
        return {QString(found.error().site)};
    QStringList places;
    for (const Problem &problem : found->problems)
        places.append(problem.place);
    return places;
}

Hearing aHearing()
{
    return {QDate(2024, 4, 16), u"TJ de Bobigny"_s, u"14e ch."_s, {}};
}

Expected aPerson()
{
    Expected expected;
    expected.person.familyName = u"Durand"_s;
    expected.person.firstNames = u"Camille"_s;
    expected.person.birthDate = law::BirthDate{1990, QDate(1990, 5, 12)};
    expected.parquetNumber = u"24107000123"_s;
    return expected;
}

DerivedJudgment aDerivedJudgment()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M"));
    judgment.penalties.push_back(law::Penalty{fineOf(300), {}, {}, {}, {}, {}});
    return {judgment, aPlan(R"(
        {"rule":"BEX-01","do":"receive","paper":null,"to":"person","penalties":[],"latest":null},
        {"rule":"BEX-01","do":"hand","paper":"RCP","to":"person","penalties":[],"latest":null},
        {"rule":"BEX-20","do":"summons","paper":"JAP","to":"jap","penalties":[0],"latest":"2024-05-16"},
        {"rule":"BEX-20","do":"summons","paper":"SPIP","to":"spip","penalties":[0],"latest":"2024-05-31"}
    )")};
}

QByteArray aPlan(const QByteArray &steps)
{
    return R"({"format":"bex-plan/1","law":"V4","status":"sure","register":[)"
           R"({"penalty":0,"reason":"AWAITING_JAP"},{"penalty":1,"reason":"AWAITING_DGFIP"}],)"
           R"("steps":[)" +
           steps + "]}";
}

IssuedPaper aPaper(const QString &kind)
{
    IssuedPaper paper;
    paper.kind = kind;
    paper.languages = {u"fr"_s, u"en"_s};
    paper.pdf = "%PDF-1.4 " + kind.toUtf8();
    paper.pages = 2;
    paper.copies = {u"C"_s, u"D"_s};
    return paper;
}

} // namespace bex::test
