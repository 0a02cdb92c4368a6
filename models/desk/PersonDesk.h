// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/Correction.h"
#include "models/desk/Happened.h"
#include "models/desk/JudgmentDraft.h"
#include "models/desk/OtherAppointment.h"
#include "models/desk/PlanInProgress.h"
#include "models/desk/StepModel.h"
#include "models/law/Facts.h"
#include "models/law/json/WritePlan.h"
#include "models/registry/Register.h"

#include <QObject>

#include <optional>

namespace bex::desk
{

/// What the law is asked with.
struct LawOfTheDesk {
    const law::LawBook &book;
    law::json::PlanWords words; ///< the plan is kept with both languages
};

/// The person in hand: their judgment, the plan it gives, and the guided steps.
///
/// One draft serves all: it holds the judgment being typed, or the one that was
/// entered. What is typed is kept at each change; `enter()` makes it count.
class PersonDesk final : public QObject
{
    Q_OBJECT

public:
    PersonDesk(registry::Register &record, LawOfTheDesk law, registry::Clock now);

    /// Shows this person, and finishes with the one before, who stays in hand when
    /// something of this one, or the court's practice, cannot be read.
    void show(registry::RollEntryId entry);
    /// Nobody is in hand any more: another hearing was opened.
    void showNobody();
    [[nodiscard]] const std::optional<registry::RollEntry> &entry() const { return m_entry; }
    [[nodiscard]] JudgmentDraft &draft() { return m_draft; }
    [[nodiscard]] const PlanInProgress &progress() const { return m_progress; }
    /// False while there is something typed that was not entered in the register.
    [[nodiscard]] bool isEntered() const { return m_entered; }
    /// What is typed here counts, over what somebody else wrote meanwhile.
    [[nodiscard]] Result<void> keepMine();
    /// What somebody else wrote counts, and is shown.
    [[nodiscard]] Result<void> takeTheirs();
    /// The judgment as typed enters the register with its plan and its steps.
    [[nodiscard]] Result<void> enter();
    /// What `enter()` would change of the judgment in the register; nothing when none is there,
    /// or while the one typed cannot be read.
    [[nodiscard]] Result<std::optional<Correction>> correction() const;

    /// What the rules reason upon; nothing while the judgment cannot be read. It borrows
    /// the judgment: it is asked and let go before anything is typed.
    [[nodiscard]] std::optional<law::Facts> facts() const;
    /// Where the same person is summoned in their other cases, from today on.
    [[nodiscard]] const std::vector<OtherAppointment> &elsewhere() const { return m_elsewhere; }
    /// What happened to the person since.
    [[nodiscard]] const Happened &happened() const { return m_happened; }
    /// The plan of the judgment in hand after these events. Fails with Invalid when they
    /// cannot have happened.
    [[nodiscard]] Result<law::Plan> planAfter(const std::vector<law::Event> &events) const;
    /// The judgment in hand as it was known at that instant, with its plan.
    [[nodiscard]] Result<Routed> asOf(const QDateTime &at) const;
    /// The plan after these events as the register takes it, compared with the plan in hand.
    [[nodiscard]] Result<registry::NextPlan> nextPlan(const law::Plan &plan,
                                                      const std::vector<law::Event> &events) const;
    /// The plan that the same judgment would have, had it been pronounced on this day.
    [[nodiscard]] std::optional<law::Plan> planUnder(QDate day) const;

    [[nodiscard]] StepModel &steps() { return m_steps; }
    /// The one thing to do now; null when nothing is left or nobody is here.
    [[nodiscard]] const StepRow *stepInHand() const;
    void takeInHand(int row);
    /// The language of the screen has changed.
    void retranslate() { refreshSteps(); }

signals:
    void personChanged();
    void planChanged();
    void stepInHandChanged();
    /// Somebody else wrote this judgment while it was being typed here; nothing was written
    /// over theirs, and what was typed stays in the draft until one of the two is chosen. Said
    /// again at each further change, and before somebody else is shown.
    void overtaken(const QByteArray &theirs);
    void failed(const bex::Error &error);

private:
    void reload();
    void followElsewhere();
    void followOtherCases();
    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }
    void finishWithPerson();
    void fail(const Error &error);
    void followCourt();
    void saveDraft(const QString &pointer);
    void refreshSteps();
    [[nodiscard]] StepRow rowOf(const law::Step &step, int number) const;
    [[nodiscard]] law::AppliedLaw lawOf(QDate day) const;
    [[nodiscard]] Result<Routed> route(const law::Judgment &judgment) const;
    /// Where the penalties of the judgment in hand stand under a plan of it.
    [[nodiscard]] Result<std::vector<registry::DerivedPenalty>>
    penaltiesUnder(const law::Plan &plan, const std::vector<law::Event> &events) const;
    [[nodiscard]] std::vector<StepRow> rowsOf(const law::Plan &plan,
                                              const std::vector<registry::KeptStep> &kept) const;

    registry::Register &m_record;
    LawOfTheDesk m_law;
    registry::Clock m_now;
    law::Practice m_practice;
    std::optional<registry::RollEntry> m_entry;
    Happened m_happened;
    std::vector<OtherAppointment> m_elsewhere;
    bool m_isOvertaken = false; ///< both versions stand until one is chosen
    QByteArray m_seen;          ///< what the register held of the judgment when it was last read
    bool m_entered = false;
    JudgmentDraft m_draft;
    PlanInProgress m_progress;
    StepModel m_steps;
    int m_inHand = -1;
    bool m_refreshing = false; ///< views move their selection while rows come and go
};

} // namespace bex::desk
