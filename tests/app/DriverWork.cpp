// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/DriverWork.h"

#include "models/registry/Register.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

/// An event is there with the plan that it led to, or neither is.
QString missingAfter(const registry::Stores &stores,
                     registry::RollEntryId entry,
                     const Confirmed &confirmed)
{
    const auto events = stores.happened.of(entry);
    const auto plan = stores.plans.current(entry);
    if (!events || !plan)
        return u"an answer"_s;
    const bool appealed = !events->empty();
    const bool struck = appealed && events->front().struck.has_value();
    if ((confirmed.appealed && !appealed) || (confirmed.struck && !struck))
        return u"an event"_s;
    const int revision = struck ? 3 : (appealed ? 2 : 1);
    return *plan && (*plan)->revision != revision ? u"the plan of an event"_s : QString();
}

/// A judgment has its penalty, and a penalty stands where its last writing left it.
QString missingOfPenalty(const registry::Stores &stores,
                         registry::RollEntryId entry,
                         const Confirmed &confirmed)
{
    const auto rows = stores.penalties.of(entry);
    if (!rows || rows->size() != 1)
        return u"a penalty"_s;
    const auto entries = stores.penalties.entries(rows->front().id);
    if (!entries || entries->empty() || entries->back().state != rows->front().what.now.state)
        return u"where a penalty stands"_s;
    return confirmed.paid && entries->size() < 2 ? u"a writing"_s : QString();
}

/// A step is settled and its appointment moved, each with its lines of the journal or not at all.
QString missingOfSteps(const registry::Stores &stores,
                       registry::RollEntryId entry,
                       const Confirmed &confirmed)
{
    const auto lines = stores.journal.of(entry);
    if (!lines)
        return u"the journal"_s;
    const auto count = [&lines](const QString &act) {
        return std::ranges::count(
            *lines, act, [](const registry::JournalLine &line) { return line.what.act; });
    };
    const auto booked = count(u"appointment_set"_s);
    const auto settled = count(u"step_settled"_s);
    if ((confirmed.settled && settled < 1) || (confirmed.moved && booked < 2))
        return u"a step"_s;
    return booked == 2 && settled < 2 ? u"half of a move"_s : QString();
}

QString missing(const registry::Stores &stores, qint64 id, const Confirmed &confirmed)
{
    const registry::RollEntryId entry(id);
    if (!stores.roll.find(entry))
        return u"a person of the roll"_s;
    const auto judgment = stores.judgments.current(entry);
    const bool judged = judgment && judgment->has_value();
    if (confirmed.judged && !judged)
        return u"a judgment"_s;
    if (confirmed.draft > 0 && !judged) {
        const auto draft = stores.drafts.of(entry);
        const QByteArray typed = QByteArray::number(confirmed.draft);
        const QByteArray next = QByteArray::number(confirmed.draft + 1);
        if (!draft || !draft->has_value() ||
            !((*draft)->document.contains(typed) || (*draft)->document.contains(next)))
            return u"a field typed"_s;
    }
    if (judged) {
        if (const QString lost = missingOfPenalty(stores, entry, confirmed); !lost.isEmpty())
            return lost;
        if (const QString lost = missingOfSteps(stores, entry, confirmed); !lost.isEmpty())
            return lost;
    }
    if (!confirmed.received)
        return {};
    const auto papers = stores.papers.of(entry);
    const auto receipts = stores.receipts.of(entry);
    if (!papers || papers->size() < 2 || !receipts || receipts->size() != 1)
        return u"a set handed over"_s;
    const auto next =
        std::ranges::find(*papers, papers->front().id, &registry::KeptPaper::replaces);
    // What is void and what takes its place are there together or not at all.
    if (papers->front().voided.has_value() != (next != papers->end()) ||
        (confirmed.replaced && next == papers->end()))
        return u"a paper and what replaces it"_s;
    const bool hasSlip =
        std::ranges::find(*papers, u"BOR"_s, &registry::KeptPaper::kind) != papers->end();
    if (confirmed.sent && !hasSlip)
        return u"a sheet that left"_s;
    return missingAfter(stores, entry, confirmed);
}

} // namespace

QString driverPath()
{
    return qEnvironmentVariable("BEX_BINARY_DIR") + u"/tests/app/kill_driver"_s;
}

void hear(const QByteArray &said, People &people)
{
    // The last line may have been cut by the kill: only what ends was said.
    for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        Confirmed &person = people[words.at(1).toLongLong()];
        if (words.at(0) == "draft")
            person.draft = words.at(2).toInt();
        person.judged = person.judged || words.at(0) == "judgment";
        person.settled = person.settled || words.at(0) == "settled";
        person.moved = person.moved || words.at(0) == "moved";
        person.paid = person.paid || words.at(0) == "paid";
        person.received = person.received || words.at(0) == "received";
        person.appealed = person.appealed || words.at(0) == "event";
        person.struck = person.struck || words.at(0) == "struck";
        person.replaced = person.replaced || words.at(0) == "replaced";
        person.sent = person.sent || words.at(0) == "sent";
    }
}

QString lossIn(const QString &path, const People &people)
{
    const auto opened = registry::Register::open(path, {u"test"_s, u"test"_s});
    if (!opened)
        return u"the register: "_s + QString(opened.error().site) + opened.error().detail;
    const auto verification = (*opened)->verify();
    if (!verification)
        return u"the verification: "_s + QString(verification.error().site);
    if (!verification->isWhole())
        return u"not whole: "_s + verification->problems.front().place;
    for (const auto &[entry, confirmed] : people) {
        if (const QString lost = missing((*opened)->stores(), entry, confirmed); !lost.isEmpty())
            return QString(lost + u" of roll entry "_s + QString::number(entry));
    }
    return {};
}

} // namespace bex::test
