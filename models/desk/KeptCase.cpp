// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptCase.h"

#include "models/law/events/RouteAfter.h"
#include "models/law/json/ReadJudgment.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

Result<law::Judgment> judgmentOf(registry::RollEntryId entry, const registry::Stores &stores)
{
    const auto kept = stores.judgments.current(entry);
    if (!kept)
        return unexpected(kept.error());
    if (!*kept)
        return unexpected(Error{ErrorCode::NotFound,
                                "desk.penalty-without-judgment"_L1,
                                QString::number(entry.value()),
                                {},
                                {}});
    return law::json::readJudgment((*kept)->document);
}

Result<registry::DuePenalties>
dueOf(registry::RollEntryId entry, const registry::Stores &stores, const PenaltyCase &of)
{
    return knownPenalties(entry, stores).map([&](const std::vector<KnownPenalty> &known) {
        return registry::DuePenalties{entry, derivedPenalties(of, known)};
    });
}

} // namespace

Result<KeptCase>
keptCase(registry::RollEntryId entry, const registry::Stores &stores, const law::LawBook &book)
{
    const auto settings = stores.court.settings();
    if (!settings)
        return unexpected(settings.error());
    const auto events = stores.happened.of(entry).and_then(&registry::counting);
    if (!events)
        return unexpected(events.error());
    return judgmentOf(entry, stores)
        .and_then([&](const law::Judgment &judgment) {
            return law::CaseHistory::create(judgment, *events);
        })
        .map([&](const law::CaseHistory &history) {
            return KeptCase{
                history, law::routeAfter(history, book, settings->practice), settings->practice};
        });
}

Result<bool> DueDerivation::next(int count)
{
    const registry::Stores &stores = m_record.stores();
    const auto due = stores.penalties.due(m_last, count);
    if (!due)
        return unexpected(due.error());
    if (due->empty())
        return false;
    m_last = due->back();
    std::vector<registry::DuePenalties> people;
    for (const registry::RollEntryId entry : *due) {
        auto one = keptCase(entry, stores, m_book).and_then([&](const KeptCase &kept) {
            return dueOf(entry, stores, kept.on(m_today, m_book));
        });
        if (one)
            people.push_back(*std::move(one));
        else
            ++m_leftOut;
    }
    return m_record.penalties().derive(people).map([&] {
        m_derived += static_cast<int>(people.size());
        return static_cast<int>(due->size()) == count;
    });
}

Result<int> deriveDue(registry::Register &record, const law::LawBook &book, QDate today)
{
    constexpr int batch = 500;
    DueDerivation derivation(record, book, today);
    for (;;) {
        const auto more = derivation.next(batch);
        if (!more)
            return unexpected(more.error());
        if (!*more)
            return derivation.derived();
    }
}

Result<void> bringPenaltiesTo(QDate today, registry::Register &record, const law::LawBook &book)
{
    return record.penalties()
        .advance(today)
        .and_then([&](int) { return deriveDue(record, book, today); })
        .map([](int) {});
}

} // namespace bex::desk
