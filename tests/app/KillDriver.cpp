// SPDX-License-Identifier: EUPL-1.2
// kill_driver REGISTER: types, books, hands over and appeals without end, and says each act once
// the register has confirmed it. Its reader kills it in the middle.
#include "models/law/events/RouteAfter.h"
#include "models/law/json/WriteJudgment.h"
#include "models/law/json/WritePlan.h"
#include "models/registry/Register.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

/// "draft 12 3": what was confirmed, of whom, and which.
void confirm(const char *act, registry::RollEntryId entry, int number = 0)
{
    const QByteArray line = QByteArray(act) + ' ' + QByteArray::number(entry.value()) + ' ' +
                            QByteArray::number(number) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
}

/// The plan after these events, as the register takes it.
QByteArray planOf(const law::Judgment &judgment, std::vector<law::Event> events)
{
    const auto history = law::CaseHistory::create(judgment, std::move(events));
    return law::json::writePlan(law::routeAfter(*history, test::lawBook(), {}),
                                {test::frenchWords(), test::englishWords()});
}

/// The one penalty as it is pronounced, or as it stands after `state` was recorded.
registry::DerivedPenalty penaltyOf(const law::Judgment &judgment, law::PenaltyState state)
{
    registry::DerivedPenalty penalty;
    const QJsonObject document = law::json::toJson(judgment);
    penalty.document =
        QJsonDocument(document["penalties"_L1][0].toObject()).toJson(QJsonDocument::Compact);
    penalty.kind = u"fine"_s;
    penalty.decidedOn = judgment.pronouncedOn;
    penalty.now = {state, judgment.pronouncedOn, {}, judgment.pronouncedOn};
    return penalty;
}

registry::DerivedJudgment derived(const QString &name)
{
    law::Judgment judgment = test::aJudgmentWith(test::fineOf(300));
    judgment.person.familyName = name;
    return {judgment,
            planOf(judgment, {}),
            std::vector{penaltyOf(judgment, law::PenaltyState::Enforceable)}};
}

registry::PlanId planNow(const registry::Register &record, registry::RollEntryId entry)
{
    const auto plan = record.stores().plans.current(entry);
    return plan && *plan ? (*plan)->id : registry::PlanId(0);
}

/// An appeal, which turns out to be somebody else's.
Result<void> appealAndStrike(registry::Register &record,
                             registry::RollEntryId entry,
                             const law::Judgment &judgment)
{
    const law::PenalAppealLodged appeal{QDate(2024, 4, 18), law::PenalAppellant::Person};
    const auto event = record.happened().record(
        entry, appeal, {planOf(judgment, {appeal}), planNow(record, entry)});
    if (!event)
        return unexpected(event.error());
    confirm("event", entry);
    const auto struck = record.happened().strike(
        *event, u"another person"_s, {planOf(judgment, {}), planNow(record, entry)});
    if (struck)
        confirm("struck", entry);
    return struck;
}

registry::HandOver set()
{
    registry::HandOver handOver;
    handOver.papers.push_back({u"RCP"_s, {u"fr"_s}, "%PDF-1.4 first", 1, {u"C"_s}, {}});
    handOver.papers.push_back({u"REC"_s, {u"fr"_s}, "%PDF-1.4 second", 1, {u"C"_s}, {}});
    handOver.receipt.language = u"fr"_s;
    return handOver;
}

/// The fine is paid; what was written of it, and where it stands since, are one act.
Result<void>
pay(registry::Register &record, registry::RollEntryId entry, const law::Judgment &judgment)
{
    const auto rows = record.stores().penalties.of(entry);
    if (!rows)
        return unexpected(rows.error());
    auto after = penaltyOf(judgment, law::PenaltyState::Executed);
    after.continues = rows->front().what.continues;
    const registry::NewPenaltyEntry ended{
        .what = registry::PenaltyWriting::Turn, .word = u"ended"_s, .on = judgment.pronouncedOn};
    const auto written = record.penalties().record(ended, after);
    if (!written)
        return unexpected(written.error());
    confirm("paid", entry);
    return {};
}

/// A step is done, then its appointment moves: it is to be done again.
Result<void> moveAppointment(registry::Register &record, registry::RollEntryId entry)
{
    const auto steps = record.stores().steps.of(entry);
    if (!steps)
        return unexpected(steps.error());
    const registry::StepId step = steps->front().id;
    const auto at = [](int day) {
        return registry::Booking{{QDate(2024, 5, day), QTime(9, 20), u"Cabinet 2"_s}, {}};
    };
    if (const auto set = record.counter().setAppointment(step, at(6)); !set)
        return set;
    if (const auto done = record.counter().settleStep(step, {}); !done)
        return done;
    confirm("settled", entry);
    if (const auto moved = record.counter().moveAppointment(step, at(7)); !moved)
        return moved;
    confirm("moved", entry);
    return {};
}

/// A paper of the set is void, and another comes in its place.
Result<void> replace(registry::Register &record, registry::RollEntryId entry)
{
    const auto papers = record.stores().papers.of(entry);
    if (!papers)
        return unexpected(papers.error());
    const registry::PaperId former = papers->front().id;
    registry::IssuedPaper next{u"RCP"_s, {u"fr"_s}, "%PDF-1.4 third", 1, {u"C"_s}, {}};
    next.replaces = former;
    const auto issued = record.counter().issue(entry, {next}, {{former}, u"essai"_s});
    if (!issued)
        return unexpected(issued.error());
    confirm("replaced", entry);
    return {};
}

/// A queue of one sheet, from its beginning to its end.
Result<void>
print(registry::Register &record, registry::HearingId hearing, registry::RollEntryId entry)
{
    registry::PrintJob job;
    job.hearing = hearing;
    registry::QueuedSheet sheet;
    sheet.position = 1;
    sheet.entry = entry;
    sheet.kind = u"BOR"_s;
    const registry::IssuedPaper slip{u"BOR"_s, {u"fr"_s}, "%PDF-1.4 slip", 1, {u"T"_s}, {}};
    const auto begun = record.prints().begin(job, {sheet});
    if (!begun)
        return unexpected(begun.error());
    const registry::SheetPlace place{begun->id, 1};
    if (const auto sent = record.prints().send(place, slip); !sent)
        return sent;
    confirm("sent", entry);
    return record.prints().left(place).and_then([&] { return record.prints().close(begun->id); });
}

/// One person from the roll to the receipt.
Result<void> receive(registry::Register &record, registry::HearingId hearing, const QString &name)
{
    registry::Expected expected;
    expected.person.familyName = name;
    const auto entry = record.roll().addToRoll(hearing, expected);
    if (!entry)
        return unexpected(entry.error());
    confirm("roll", *entry);
    const registry::DerivedJudgment judgment = derived(name);
    constexpr int fields = 5;
    for (int field = 1; field <= fields; ++field) {
        const QByteArray typed = R"({"minute_number":")" + QByteArray::number(field) + R"("})";
        if (const auto saved = record.counter().saveDraft(*entry, typed); !saved)
            return saved;
        confirm("draft", *entry, field);
    }
    if (const auto entered = record.counter().enterJudgment(*entry, judgment); !entered)
        return unexpected(entered.error());
    confirm("judgment", *entry);
    if (const auto moved = moveAppointment(record, *entry); !moved)
        return moved;
    if (const auto paid = pay(record, *entry, judgment.judgment); !paid)
        return paid;
    if (const auto handed = record.counter().handOver(*entry, set()); !handed)
        return unexpected(handed.error());
    confirm("received", *entry);
    if (const auto after = appealAndStrike(record, *entry, judgment.judgment); !after)
        return after;
    return replace(record, *entry).and_then([&] { return print(record, hearing, *entry); });
}

template <typename Value> bool isBusy(const Result<Value> &result)
{
    return !result && result.error().code == ErrorCode::Busy;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto opened =
        registry::Register::open(QCoreApplication::arguments().at(1), {u"driver"_s, u"test"_s});
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().site.data());
        return 1;
    }
    const registry::Hearing asked{QDate(2024, 4, 16), u"Bobigny"_s, u"14"_s, u"matin"_s};
    auto hearing = (*opened)->roll().openHearing(asked);
    // Another driver writes without a pause: what was answered Busy was not done.
    while (isBusy(hearing))
        hearing = (*opened)->roll().openHearing(asked);
    const qint64 me = QCoreApplication::applicationPid();
    for (int person = 1; hearing; ++person) {
        const QString name = u"Durand %1-%2"_s.arg(me).arg(person);
        const auto received = receive(**opened, *hearing, name);
        if (!received && !isBusy(received)) {
            std::fprintf(stderr, "%s\n", received.error().site.data());
            return 1;
        }
    }
    std::fprintf(stderr, "%s\n", hearing.error().site.data());
    return 1;
}
