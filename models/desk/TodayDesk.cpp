// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TodayDesk.h"

#include "models/desk/KeptCase.h"
#include "models/registry/PenaltyCodes.h"

namespace bex::desk
{

namespace
{

/// More than a screen shows, and read in a blink.
constexpr std::size_t pageSize = 200;

/// The sheet left today, written of each penalty of the judgment (D. 48 al. 3).
Result<std::vector<registry::PenaltyWritten>>
sheetWritings(registry::RollEntryId entry, const registry::Stores &stores, const PenaltyCase &of)
{
    const registry::NewPenaltyEntry sheet{
        .what = registry::PenaltyWriting::Diligence,
        .word = QString(registry::codeOf(registry::diligenceCodes, law::Diligence::RecordSheet)),
        .on = of.today};
    return knownPenalties(entry, stores).map([&](const std::vector<KnownPenalty> &known) {
        std::vector<registry::PenaltyWritten> writings;
        for (const KnownPenalty &penalty : known) {
            if (!penalty.row.place)
                continue;
            const PenaltyLife life = lifeOf(penalty.with(sheet).entries);
            auto after = derivedPenalty(of, *penalty.row.place, life);
            after.continues = penalty.row.what.continues;
            writings.push_back({sheet, std::move(after)});
        }
        return writings;
    });
}

} // namespace

Result<TodayTotals> totalsOn(QDate today, const registry::Stores &stores)
{
    return stores.dues.counts(today, today.addDays(TodayDesk::days))
        .map([](const std::vector<registry::DueCount> &counts) {
            TodayTotals totals;
            for (const registry::DueCount &count : counts) {
                totals.late += count.late;
                totals.today += count.today;
                totals.soon += count.soon;
            }
            return totals;
        });
}

TodayDesk::TodayDesk(registry::Register &record, const law::LawBook &book, registry::Clock now)
    : m_record(record)
    , m_book(book)
    , m_now(std::move(now))
{
    const auto &events = m_record.events();
    using Events = registry::RegisterEvents;
    connect(&events, &Events::rollChanged, this, &TodayDesk::reload);
    connect(&events, &Events::entryChanged, this, &TodayDesk::reload);
    connect(&events, &Events::judgmentSaved, this, &TodayDesk::reload);
    connect(&events, &Events::happenedChanged, this, &TodayDesk::reload);
    connect(&events, &Events::stepsChanged, this, &TodayDesk::reload);
    connect(&events, &Events::dutiesChanged, this, &TodayDesk::reload);
    connect(&events, &Events::slotsChanged, this, &TodayDesk::reload);
    connect(&events, &Events::changedElsewhere, this, &TodayDesk::reload);
    connect(&m_lines, &TodayModel::moreAsked, this, &TodayDesk::appendPage);
    reload();
}

registry::DueFilter TodayDesk::filter() const
{
    registry::DueFilter filter;
    filter.to = today().addDays(days);
    filter.kind = m_view.kind;
    if (m_mine)
        filter.enteredBy = m_record.who();
    if (m_view.when == TodayView::When::Late)
        filter.to = today().addDays(-1);
    if (m_view.when == TodayView::When::Today)
        filter.from = filter.to = today();
    if (m_view.when == TodayView::When::Soon)
        filter.from = today().addDays(1);
    return filter;
}

Result<TodayDesk::Rows> TodayDesk::page(const registry::DueKey &after) const
{
    if (m_view.when == TodayView::When::Slots)
        return Rows();
    return m_record.stores()
        .dues.page(filter(), after, static_cast<int>(pageSize))
        .map([this](const std::vector<registry::DueLine> &lines) {
            Rows rows;
            for (const registry::DueLine &line : lines)
                rows.push_back({line, today()});
            return rows;
        });
}

Result<TodayDesk::Rows> TodayDesk::firstPage() const
{
    auto rows = page({});
    const bool showsSlots = m_view == TodayView() || m_view.when == TodayView::When::Slots;
    if (!rows || !showsSlots)
        return rows;
    const auto shortages = slotShortages(m_record.stores(), today());
    if (!shortages)
        return unexpected(shortages.error());
    // A service that is short keeps everybody waiting: it stands first.
    Rows all;
    for (const SlotShortage &shortage : *shortages)
        all.push_back({shortage, today()});
    all.insert(all.end(), rows->begin(), rows->end());
    return all;
}

void TodayDesk::reload()
{
    auto rows = firstPage();
    if (rows) {
        const bool full = rows->size() >= pageSize;
        m_refreshing = true;
        m_lines.begin(*std::move(rows), full);
        m_refreshing = false;
    } else {
        emit failed(rows.error());
    }
    emit listChanged();
}

void TodayDesk::appendPage()
{
    const auto &shown = m_lines.rows();
    if (shown.empty() || shown.back().due() == nullptr)
        return;
    auto rows = page(registry::keyOf(*shown.back().due()));
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    const bool full = rows->size() >= pageSize;
    m_lines.append(*std::move(rows), full);
}

Result<std::vector<TodayRow>> TodayDesk::all() const
{
    auto rows = firstPage();
    while (rows && !rows->empty() && rows->back().due() != nullptr) {
        auto next = page(registry::keyOf(*rows->back().due()));
        if (!next || next->empty())
            return next ? std::move(rows) : std::move(next);
        rows->insert(rows->end(), next->begin(), next->end());
    }
    return rows;
}

void TodayDesk::show(const TodayView &view)
{
    m_view = view;
    reload();
}

void TodayDesk::showMine(bool mine)
{
    m_mine = mine;
    reload();
}

TodaySummary TodayDesk::summary() const
{
    TodaySummary summary;
    const QString who = m_mine ? m_record.who() : QString();
    summary.kinds = m_record.stores()
                        .dues.counts(today(), today().addDays(days), who)
                        .value_or(std::vector<registry::DueCount>());
    for (const registry::DueCount &count : summary.kinds) {
        summary.totals.late += count.late;
        summary.totals.today += count.today;
        summary.totals.soon += count.soon;
    }
    summary.shortages =
        slotShortages(m_record.stores(), today()).value_or(std::vector<SlotShortage>());
    return summary;
}

bool TodayDesk::isSettledAtOnce(registry::DueKind kind)
{
    using registry::DueKind;
    return kind == DueKind::Bordereau || kind == DueKind::CertifiedCopy ||
           kind == DueKind::Transmission || kind == DueKind::RecordSheet;
}

bool TodayDesk::canBeMarked(registry::DueKind kind)
{
    return isSettledAtOnce(kind) || kind == registry::DueKind::Sending;
}

Result<void> TodayDesk::settleSteps(const registry::DueLine &line)
{
    const auto steps = m_record.stores().dues.steps(line.entry, line.kind);
    if (!steps)
        return unexpected(steps.error());
    return m_record.duties().settleSteps(*steps).map([&] { m_last = Settled{*steps, {}}; });
}

Result<registry::SeenDuty> TodayDesk::dutyOf(registry::RollEntryId entry,
                                             registry::JudgmentDuty duty) const
{
    return m_record.stores().judgments.current(entry).map([&](const auto &judgment) {
        return registry::SeenDuty{entry, judgment ? judgment->id : registry::JudgmentId(0), duty};
    });
}

Result<void> TodayDesk::sendRecordSheet(registry::RollEntryId entry)
{
    const registry::Stores &stores = m_record.stores();
    const auto duty = dutyOf(entry, registry::JudgmentDuty::RecordSheet);
    if (!duty)
        return unexpected(duty.error());
    return keptCase(entry, stores, m_book)
        .and_then([&](const KeptCase &kept) {
            return sheetWritings(entry, stores, kept.on(today(), m_book));
        })
        .and_then([&](const std::vector<registry::PenaltyWritten> &writings) {
            return m_record.duties().settle(*duty, writings);
        })
        // A writing of D. 48 is corrected with a reason, where it stands (register of penalties).
        .map([this] { m_last.reset(); });
}

Result<void> TodayDesk::settle(const registry::DueLine &line)
{
    Q_ASSERT(canBeMarked(line.kind));
    return line.kind == registry::DueKind::RecordSheet ? sendRecordSheet(line.entry)
                                                       : settleSteps(line);
}

Result<void> TodayDesk::compared(registry::RollEntryId entry, registry::JudgmentId seen)
{
    const registry::SeenDuty duty{entry, seen, registry::JudgmentDuty::Comparison};
    return m_record.duties().settle(duty).map([&] { m_last = Settled{{}, duty}; });
}

Result<bool> TodayDesk::undo()
{
    if (!m_last)
        return false;
    const auto done = m_last->duty ? m_record.duties().reopen(*m_last->duty)
                                   : m_record.duties().settleSteps(m_last->steps, false);
    return done.map([this] {
        m_last.reset();
        return true;
    });
}

} // namespace bex::desk
