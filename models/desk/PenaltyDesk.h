// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"
#include "models/desk/KeptCase.h"
#include "models/desk/PenaltyAdvice.h"
#include "models/desk/PenaltyPages.h"
#include "models/registry/Register.h"

#include <QObject>

#include <array>
#include <optional>

namespace bex::desk
{

/// How many penalties stand where, without the filter of the list.
struct PenaltySummary {
    static constexpr std::array<int, 4> months{0, 1, 3, 6};

    std::vector<registry::PenaltyCount> counts;
    std::array<int, 4> limitedWithin{}; ///< beside `months`; 0: the last safe day has passed
};

/// The penalty in hand, with all that can be said of it.
struct PenaltyInHand {
    PenaltyListRow row;
    KnownPenalty known;
    PenaltyLife life;
    std::optional<law::Limitation> limitation; ///< none runs without it
    PenaltyAdvice advice;
};

/// The register of the penalties: the list that a filter finds, the penalty in hand, and the
/// writing about it that is being typed.
///
/// The draft of the filter is as `penaltyFilterOf` reads it; that of the writing has `what`
/// (turn, diligence, limitation), `turn`, `diligence`, `regime`, `on`, `until`, `reason`,
/// `interrupts`, `service`, `text`, `proof`.
class PenaltyDesk final : public QObject
{
    Q_OBJECT

public:
    PenaltyDesk(registry::Register &record, const law::LawBook &book, registry::Clock now);

    [[nodiscard]] JsonDraft &filter() { return m_filter; }
    [[nodiscard]] PenaltyModel &penalties() { return m_pages.model(); }
    [[nodiscard]] Result<PenaltySummary> summary() const;
    /// The list from its beginning, to its end, or from this day on.
    void showBeginning();
    void showEnd();
    void showFrom(QDate day);
    /// The day by which the list is sorted.
    [[nodiscard]] registry::PenaltyDay sortedBy() const
    {
        return registry::dayOf(m_pages.filter());
    }
    [[nodiscard]] QDate dayOf(const PenaltyListRow &row) const
    {
        return registry::keyOf(row.line.penalty, m_pages.filter()).day;
    }
    /// Rows come and go in the list, and views move their mark: nobody chose another penalty.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// Every row that the filter finds, however many, page by page.
    [[nodiscard]] Result<std::vector<PenaltyListRow>> all() const;

    void take(const std::optional<registry::PenaltyId> &penalty);
    [[nodiscard]] const std::optional<PenaltyInHand> &inHand() const { return m_inHand; }

    [[nodiscard]] JsonDraft &writing() { return m_writing; }
    /// A new writing, of today.
    void begin();
    /// The writing as typed enters the register. Fails with Conflict when somebody wrote since
    /// the penalty was shown; what was typed stays.
    [[nodiscard]] Result<void> record();
    /// A diligence interrupts the limitation, or does not.
    [[nodiscard]] Result<void> answer(registry::PenaltyEntryId diligence, bool interrupts);
    [[nodiscard]] Result<void> correct(registry::PenaltyEntryId wrong, const QString &reason);
    /// Reads everything again.
    void reload();
    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }
    void retranslate();

signals:
    void listChanged();
    /// The view has gone on, and the window of the list with it.
    void listMoved();
    void inHandChanged();
    void failed(const bex::Error &error);

private:
    using Told = void (PenaltyDesk::*)();
    /// Moves the window of the list; what changes under the views was nobody's choice.
    template <typename Move> void moveList(Move move, Told told = &PenaltyDesk::listChanged);
    void filterList();
    [[nodiscard]] Result<PenaltyInHand> read(registry::PenaltyId id) const;
    [[nodiscard]] registry::NewPenaltyEntry typed() const;
    [[nodiscard]] Result<void> write(const registry::NewPenaltyEntry &entry);

    registry::Register &m_record;
    const law::LawBook &m_book;
    registry::Clock m_now;
    JsonDraft m_filter;
    JsonDraft m_writing;
    PenaltyPages m_pages;
    std::optional<PenaltyInHand> m_inHand;
    bool m_refreshing = false;
};

} // namespace bex::desk
