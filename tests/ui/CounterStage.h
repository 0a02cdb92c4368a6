// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/papers/Templates.h"
#include "models/registry/Register.h"
#include "tests/ui/ScriptedPrompter.h"
#include "ui/printing/SystemOutput.h"
#include "ui/windows/Dependencies.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace bex::test
{

/// Everything a window of the counter needs, on a register of its own: Tuesday
/// 16 April 2024, a court in Bobigny, a fictitious hearing.
class CounterStage final
{
public:
    CounterStage();

    [[nodiscard]] ui::Dependencies outside();
    [[nodiscard]] QString registerPath() const;
    [[nodiscard]] registry::Register &record() { return *m_record; }
    [[nodiscard]] const papers::Templates &templates() const { return *m_templates; }
    [[nodiscard]] ScriptedPrompter &prompter() { return m_prompter; }
    [[nodiscard]] ui::LanguageSwitcher &languages() { return m_languages; }
    [[nodiscard]] ui::Settings &settings() { return *m_settings; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Stands still at ten past two on the day of the hearing until it is moved.
    void setNow(const QDateTime &now) { m_now = now; }
    /// From now on; the output outlives the stage.
    void printTo(ui::PaperOutput &output) { m_printer = &output; }
    /// Through the system's own output again.
    void printToFiles() { m_printer = &m_output; }
    /// Closes the register and opens it again, as after a power cut.
    void reopen();
    /// The same, for somebody else or on another day.
    void reopen(const registry::Session &session);

    registry::HearingId openHearing();
    /// Whoever is expected from now on is on the roll of this day.
    registry::HearingId openHearingOf(QDate day);
    /// Enters a judgment for somebody on the roll, or corrects it.
    [[nodiscard]] Result<registry::JudgmentId> enter(registry::RollEntryId entry,
                                                     const law::Judgment &judgment);
    /// On the roll, with the judgment entered when there is one.
    registry::RollEntryId expect(const QString &familyName,
                                 const std::optional<law::Judgment> &judgment = {});
    /// Slots of JAP and SPIP in the fortnight before their limits.
    void giveSlots();

private:
    QDateTime m_now{QDate(2024, 4, 16), QTime(14, 10)};
    QTemporaryDir m_folder;
    std::unique_ptr<registry::Register> m_record;
    std::unique_ptr<papers::Templates> m_templates;
    std::unique_ptr<ui::Settings> m_settings;
    ui::LanguageSwitcher m_languages;
    ScriptedPrompter m_prompter;
    ui::SystemOutput m_output;
    ui::PaperOutput *m_printer = &m_output;
    std::optional<registry::HearingId> m_hearing;
    int m_people = 0;
};

/// A fine and so many bans that the statement takes two pages.
[[nodiscard]] law::Judgment aLongJudgment();
/// 18 months of which 12 with probation, a fine, a course and a ban: every part of the counter.
[[nodiscard]] law::Judgment aMixedJudgment();

} // namespace bex::test
