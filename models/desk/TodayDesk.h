// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayModel.h"
#include "models/law/LawBook.h"
#include "models/registry/Register.h"

#include <QObject>

#include <optional>

namespace bex::desk
{

/// How many lines are late, due today, due within seven days.
struct TodayTotals {
    int late = 0;
    int today = 0;
    int soon = 0;
    friend bool operator==(const TodayTotals &, const TodayTotals &) = default;
};

/// What the links of the page count.
struct TodaySummary {
    TodayTotals totals;
    std::vector<registry::DueCount> kinds;
    std::vector<SlotShortage> shortages;
};

/// Which lines are shown.
struct TodayView {
    enum class When { All, Late, Today, Soon, Slots };
    When when = When::All;
    std::optional<registry::DueKind> kind{};
    friend bool operator==(const TodayView &, const TodayView &) = default;
};

/// The totals alone, for the line of the first page and of the status.
[[nodiscard]] Result<TodayTotals> totalsOn(QDate today, const registry::Stores &stores);

/// The morning page: what is late, due today and due within seven days, each line with the act that
/// settles it. Handing over from one day or one greffier to the next is this page.
///
/// Seven days and not the calendar week: on a Friday, what Monday asks must be seen.
class TodayDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int days = 7;

    TodayDesk(registry::Register &record, const law::LawBook &book, registry::Clock now);

    [[nodiscard]] TodayModel &lines() { return m_lines; }
    [[nodiscard]] const TodayModel &lines() const { return m_lines; }
    [[nodiscard]] const TodayView &view() const { return m_view; }
    void show(const TodayView &view);
    /// Of the judgments that whoever acts has entered, or of everybody's.
    [[nodiscard]] bool isMine() const { return m_mine; }
    void showMine(bool mine);
    [[nodiscard]] TodaySummary summary() const;
    /// Every line of the view, page by page.
    [[nodiscard]] Result<std::vector<TodayRow>> all() const;
    /// Rows come and go, and views move their mark: nobody chose another line.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }

    /// Nothing has to be typed: the line is settled where it stands.
    [[nodiscard]] static bool isSettledAtOnce(registry::DueKind kind);
    /// The same once the papers are out: it only has to be said that they were sent.
    [[nodiscard]] static bool canBeMarked(registry::DueKind kind);
    /// Done today. Fails as the acts do.
    [[nodiscard]] Result<void> settle(const registry::DueLine &line);
    /// What was entered is what the typed judgment says; `seen` is the revision that was compared.
    [[nodiscard]] Result<void> compared(registry::RollEntryId entry, registry::JudgmentId seen);
    /// The last line settled here is due again; false when there is none.
    [[nodiscard]] Result<bool> undo();

    /// Reads everything again; the day may have changed.
    void reload();
    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }

signals:
    void listChanged();
    void failed(const bex::Error &error);

private:
    using Rows = std::vector<TodayRow>;

    /// What `undo()` takes back.
    struct Settled {
        std::vector<registry::StepId> steps;
        std::optional<registry::SeenDuty> duty;
    };

    [[nodiscard]] Result<Rows> page(const registry::DueKey &after) const;
    [[nodiscard]] Result<Rows> firstPage() const;
    [[nodiscard]] registry::DueFilter filter() const;
    void appendPage();
    [[nodiscard]] Result<registry::SeenDuty> dutyOf(registry::RollEntryId entry,
                                                    registry::JudgmentDuty duty) const;
    [[nodiscard]] Result<void> sendRecordSheet(registry::RollEntryId entry);
    [[nodiscard]] Result<void> settleSteps(const registry::DueLine &line);

    registry::Register &m_record;
    const law::LawBook &m_book;
    registry::Clock m_now;
    TodayView m_view;
    bool m_mine = false;
    bool m_refreshing = false;
    TodayModel m_lines;
    std::optional<Settled> m_last;
};

} // namespace bex::desk
