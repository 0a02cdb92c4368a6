// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/ModelRegister.h"

#include "models/desk/KeptCase.h"
#include "models/law/Calendar.h"
#include "models/law/events/RouteAfter.h"
#include "models/law/json/WritePlan.h"
#include "models/registry/PenaltyCodes.h"
#include "tests/bench/register/CommonCases.h"
#include "tests/support/LawFiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

constexpr int years = 15;

template <typename Value> Value needed(Result<Value> result)
{
    if (!result)
        qFatal("a model cannot be written: %s %s %s",
               result.error().site.data(),
               qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

QByteArray planOf(const law::Plan &plan)
{
    return law::json::writePlan(plan, {frenchWords(), englishWords()});
}

/// Writes people into the register, one after the other.
class ModelWriter final
{
public:
    ModelWriter(const QString &path, const ModelPlan &plan)
        : m_plan(plan)
        , m_dice(plan.seed)
        , m_now(plan.today, QTime(9, 0), Qt::UTC)
    {
        m_record = needed(registry::Register::open(path, {u"Dominique Petit"_s, u"0.1.0"_s, [this] {
                                                              m_now = m_now.addSecs(20);
                                                              return m_now;
                                                          }}));
    }

    [[nodiscard]] ModelDay writeDay(QDate day)
    {
        goTo(day);
        ModelDay written{day, registry::HearingId(0), {}};
        written.hearing = needed(m_record->roll().openHearing(
            {day, u"Tribunal judiciaire de Bobigny"_s, u"14e ch."_s, u"13 h 30"_s}));
        for (int person = 0; person < m_plan.peopleADay; ++person)
            written.people.push_back(write(written.hearing, day));
        return written;
    }

    /// What the days alone have moved meanwhile, signed by the program.
    void bringToToday()
    {
        goTo(m_plan.today);
        needed(desk::bringPenaltiesTo(m_plan.today, *m_record, lawBook()));
    }

private:
    void goTo(QDate day) { m_now = QDateTime(day, QTime(14, 0), Qt::UTC); }
    [[nodiscard]] bool isOver(QDate day) const { return day < m_plan.today; }

    [[nodiscard]] registry::RollEntryId write(registry::HearingId hearing, QDate day)
    {
        goTo(day);
        const FictitiousPerson &person = modelPerson();
        law::Judgment judgment = commonCase(m_dice, day);
        judgment.person.familyName = QString::fromUtf8(person.familyName);
        judgment.person.firstNames = QString::fromUtf8(person.firstNames);
        const QDate born = QDate::fromString(QString::fromUtf8(person.birthDate), Qt::ISODate);
        judgment.person.birthDate = law::BirthDate{born.year(), born};
        judgment.parquetNumber = QString::fromUtf8(person.parquetNumber);
        judgment.minuteNumber = QString::fromUtf8(person.minuteNumber);
        const auto entry = expect(hearing, judgment);
        enter(entry, judgment);
        if (!isOver(day) && m_dice.chance(60))
            return entry; // still waited for
        if (judgment.presence == law::Presence::Present)
            receive(entry, day);
        else
            needed(m_record->roll().leave(entry, u"NOT_RECEIVED"_s));
        if (m_dice.chance(3))
            appeal(entry, judgment);
        live(entry, day);
        return entry;
    }

    [[nodiscard]] registry::RollEntryId expect(registry::HearingId hearing,
                                               const law::Judgment &judgment)
    {
        registry::Expected expected;
        expected.person.familyName = judgment.person.familyName;
        expected.person.firstNames = judgment.person.firstNames.value_or(QString());
        expected.person.birthDate = judgment.person.birthDate;
        expected.parquetNumber = judgment.parquetNumber.value_or(QString());
        return needed(m_record->roll().addToRoll(hearing, expected));
    }

    void enter(registry::RollEntryId entry, const law::Judgment &judgment)
    {
        const auto history = needed(law::CaseHistory::create(judgment, {}));
        const law::Plan plan = law::routeAfter(history, lawBook(), {});
        const desk::PenaltyCase of{history, plan, lawOf(judgment), judgment.pronouncedOn};
        needed(m_record->counter().enterJudgment(
            entry, {judgment, planOf(plan), desk::derivedPenalties(of, {})}));
    }

    /// Every step done, with one paper in hand.
    void receive(registry::RollEntryId entry, QDate day)
    {
        registry::HandOver handOver;
        for (const registry::KeptStep &step : needed(m_record->stores().steps.of(entry))) {
            if (step.act == "summons"_L1) {
                const QDate when = step.latest.value_or(day.addDays(25)).addDays(-3);
                needed(m_record->counter().setAppointment(
                    step.id, {{when, QTime(9, 20), u"Cabinet 2"_s}, {}}));
            }
            handOver.alsoDone.push_back(step.id);
        }
        registry::IssuedPaper paper{
            u"RCP"_s, {u"fr"_s}, "%PDF-1.4 " + QByteArray(400, 'x'), 1, {u"C"_s}, {}};
        paper.reference = QString::fromUtf8(modelPerson().reference);
        handOver.papers.push_back(paper);
        handOver.receipt.language = u"fr"_s;
        needed(m_record->counter().handOver(entry, handOver));
    }

    void appeal(registry::RollEntryId entry, const law::Judgment &judgment)
    {
        const QDate day = judgment.pronouncedOn.addDays(4);
        if (!isOver(day))
            return;
        goTo(day);
        const law::PenalAppealLodged appeal{day, law::PenalAppellant::Person};
        const auto history = needed(law::CaseHistory::create(judgment, {appeal}));
        const law::Plan plan = law::routeAfter(history, lawBook(), {});
        const auto known = needed(desk::knownPenalties(entry, m_record->stores()));
        const auto seen = needed(m_record->stores().plans.current(entry));
        needed(m_record->happened().record(
            entry,
            appeal,
            {planOf(plan),
             seen->id,
             {},
             desk::derivedPenalties({history, plan, lawOf(judgment), day}, known)}));
    }

    /// What became of each penalty: the older the decision, the likelier it is executed.
    void live(registry::RollEntryId entry, QDate day)
    {
        const int places = static_cast<int>(needed(m_record->stores().penalties.of(entry)).size());
        const bool isOld = isOver(day.addDays(3 * 365));
        const int ended = isOld ? 88 : isOver(day.addDays(365)) ? 50 : 8;
        for (int place = 0; place < places; ++place) {
            if (m_dice.chance(30))
                write(
                    entry, place, day.addDays(m_dice.between(20, 90)), law::Turn::PutIntoExecution);
            if (m_dice.chance(ended))
                write(entry, place, day.addDays(m_dice.between(91, 700)), law::Turn::Ended);
        }
    }

    void write(registry::RollEntryId entry, int place, QDate day, law::Turn turn)
    {
        if (!isOver(day))
            return;
        goTo(day);
        // By then the law alone has moved it, as each morning at the counter.
        needed(m_record->penalties().advance(day));
        const auto kept = needed(desk::keptCase(entry, m_record->stores(), lawBook()));
        const auto known = needed(desk::knownPenalties(entry, m_record->stores()));
        const registry::KeptPenalty &row = known.at(static_cast<std::size_t>(place)).row;
        if (!law::isPossible(row.what.now.state, turn))
            return;
        const registry::NewPenaltyEntry entryOf{.what = registry::PenaltyWriting::Turn,
                                                .word = registry::codeOf(registry::turnCodes, turn),
                                                .on = day};
        const auto life =
            desk::lifeOf(known.at(static_cast<std::size_t>(place)).with(entryOf).entries);
        auto after = desk::derivedPenalty(kept.on(day, lawBook()), place, life);
        after.continues = row.what.continues;
        needed(m_record->penalties().record(entryOf, after));
    }

    ModelPlan m_plan;
    Dice m_dice;
    QDateTime m_now;
    std::unique_ptr<registry::Register> m_record;
};

/// The open days, evenly over the fifteen years, the last one today or before it.
std::vector<QDate> hearingDays(const ModelPlan &plan)
{
    const law::Calendar calendar(lawBook(), law::Region::Metropole);
    const QDate first = plan.today.addYears(-years);
    const qint64 span = first.daysTo(plan.today);
    std::vector<QDate> days;
    for (int at = 1; at <= plan.days; ++at) {
        QDate day = first.addDays(span * at / plan.days);
        while (!calendar.isOpen(day))
            day = day.addDays(-1);
        if (days.empty() || days.back() < day)
            days.push_back(day);
    }
    return days;
}

} // namespace

const FictitiousPerson &modelPerson()
{
    static const FictitiousPerson person{"Qzmodelfamily",
                                         "Qzmodelfirst",
                                         "1961-07-03",
                                         "99107999999",
                                         "99999/1999",
                                         "QZQZQ-QZQZQ-X"};
    return person;
}

std::vector<ModelDay> writeModels(const QString &path, const ModelPlan &plan)
{
    ModelWriter writer(path, plan);
    std::vector<ModelDay> days;
    for (const QDate day : hearingDays(plan))
        days.push_back(writer.writeDay(day));
    writer.bringToToday();
    return days;
}

} // namespace bex::test
