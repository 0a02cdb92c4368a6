// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/CounterStage.h"

#include "models/law/Route.h"
#include "models/law/json/WritePlan.h"
#include "resources/ResourceBytes.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

template <typename Value> Value sure(Result<Value> result)
{
    if (!result)
        qFatal("the stage is not set: %s (%s)",
               result.error().site.data(),
               qPrintable(result.error().subject + u' ' + result.error().detail));
    return *std::move(result);
}

void sure(const Result<void> &result)
{
    if (!result)
        qFatal("the stage is not set: %s", result.error().site.data());
}

law::CourtProfile aProfile()
{
    law::CourtProfile profile;
    profile.courtName = u"Tribunal judiciaire de Bobigny"_s;
    profile.office = u"Bureau de l’exécution des peines"_s;
    profile.ownAddress.address = QStringList{u"173 avenue Paul-Vaillant-Couturier"_s};
    return profile;
}

} // namespace

CounterStage::CounterStage()
    : m_templates(
          std::make_unique<papers::Templates>(sure(papers::Templates::load(&resources::bytes))))
    , m_settings(std::make_unique<ui::Settings>(m_folder.filePath(u"settings.ini"_s)))
{
    m_settings->setActor(u"greffe"_s);
    reopen();
    sure(m_record->court().saveProfile(aProfile()));
    registry::CourtSettings settings;
    settings.court = aJudgment().court;
    sure(m_record->court().saveSettings(settings));
}

void CounterStage::reopen()
{
    reopen({u"greffe"_s, u"test"_s, [this] { return m_now; }});
}

void CounterStage::reopen(const registry::Session &session)
{
    m_record.reset();
    m_record = sure(registry::Register::open(registerPath(), session));
}

QString CounterStage::registerPath() const
{
    return m_folder.filePath(u"register.sqlite"_s);
}

ui::Dependencies CounterStage::outside()
{
    return {*m_record,
            lawBook(),
            {frenchWords(), englishWords(), frenchRefusals(), englishRefusals()},
            *m_templates,
            *m_settings,
            m_languages,
            m_prompter,
            *m_printer,
            [this] { return m_now; },
            [] {}};
}

registry::HearingId CounterStage::openHearing()
{
    return openHearingOf(QDate(2024, 4, 16));
}

registry::HearingId CounterStage::openHearingOf(QDate day)
{
    m_hearing = sure(m_record->roll().openHearing({day, u"TJ de Bobigny"_s, u"14e chambre"_s, {}}));
    return *m_hearing;
}

registry::RollEntryId CounterStage::expect(const QString &familyName,
                                           const std::optional<law::Judgment> &judgment)
{
    if (!m_hearing)
        openHearing();
    registry::Expected expected;
    expected.person.familyName = familyName;
    expected.person.firstNames = u"Camille"_s;
    expected.person.birthDate = law::BirthDate{1990, QDate(1990, 5, 12)};
    expected.parquetNumber = u"2410700%1"_s.arg(++m_people, 4, 10, QLatin1Char('0'));
    const auto entry = sure(m_record->roll().addToRoll(*m_hearing, expected));
    if (!judgment)
        return entry;
    law::Judgment theirs = *judgment;
    theirs.person.familyName = familyName;
    theirs.parquetNumber = expected.parquetNumber;
    sure(enter(entry, theirs));
    return entry;
}

Result<registry::JudgmentId> CounterStage::enter(registry::RollEntryId entry,
                                                 const law::Judgment &judgment)
{
    const law::Plan plan = law::route(judgment, lawBook(), {});
    return m_record->counter().enterJudgment(
        entry, {judgment, law::json::writePlan(plan, {frenchWords(), englishWords()})});
}

void CounterStage::giveSlots()
{
    const law::Appointment jap{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};
    const law::Appointment spip{QDate(2024, 5, 14), QTime(10, 0), u"SPIP 93"_s};
    std::vector<registry::Slot> given;
    for (int day = 0; day < 3; ++day) {
        law::Appointment when = jap;
        when.on = jap.on.addDays(7 * day);
        given.push_back({u"jap"_s, when, 2});
        when = spip;
        when.on = spip.on.addDays(7 * day);
        given.push_back({u"spip"_s, when, 2});
    }
    given.push_back({u"course_provider"_s, {QDate(2024, 6, 3), QTime(14, 0), u"association"_s}, 5});
    sure(m_record->court().addSlots(given));
}

law::Judgment aLongJudgment()
{
    law::Judgment judgment = aJudgmentWith(fineOf(300));
    for (int ban = 1; ban <= 14; ++ban) {
        const law::Ban place{
            u"Interdiction de paraître dans la commune n° %1 pendant la durée fixée"_s.arg(ban),
            length(u"P2Y"),
            law::BanSubject::Place};
        judgment.penalties.push_back({place, {}, {}, {}, {}, {}});
    }
    return judgment;
}

law::Judgment aMixedJudgment()
{
    law::Judgment judgment = aJudgment();
    const law::Suspension probation{law::SuspensionKind::SursisProbatoire,
                                    length(u"P12M"),
                                    length(u"P24M"),
                                    {u"Obligation de soins"_s, u"Interdiction de contact"_s}};
    const law::Imprisonment prison{
        length(u"P18M"), probation, length(u"P6M"), law::FirmMode::Summons474, {}, {}};
    for (const law::PenaltyDetail &detail : std::initializer_list<law::PenaltyDetail>{
             prison, fineOf(300), law::Course{law::CourseKind::Citizenship}})
        judgment.penalties.push_back({detail, {}, {}, {}, {}, {}});
    return judgment;
}

} // namespace bex::test
