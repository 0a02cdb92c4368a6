// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>

namespace bex::ui
{

/// Everything the hands can ask of the counter.
enum class Command {
    EditPerson,
    ShowOtherCases,
    EditPenalties,
    EditDecision,
    EditOffences,
    EnterJudgment,
    ChooseSlot,
    SettleStep,
    TellEvent,
    ShowWhy,
    ShowWhyNot,
    CompareLaws,
    ShowPaper,
    ShowJournal,
    ShowKept,
    PrintOne,
    PrintAll,
    PrintElsewhere,
    PrintAgain,
    VoidPaper,
    FindPaper,
    PrintHearing,
    HandOver,
    Leave,
    NextPerson,
    CallPerson,
    SendBack,
    Search,
    NewPerson,
    NewHearing,
    ImportRoll,
    OpenDemo,
    OpenToday,
    CompareJudgment,
    OpenPenalties,
    OpenCourt,
    TellName,
    ShowHelp,
    SwitchLanguage,
    SwitchTheme,
    Quit,
    Count,
};

/// The commands as actions with their keys, one key each; who obeys connects to them.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(QWidget &window);

    [[nodiscard]] QAction &operator[](Command command);
    [[nodiscard]] static QKeySequence keyOf(Command command);
    /// While a form has this key for itself, the command answers to its button alone.
    void lend(Command command, bool lent);
    void retranslate();

private:
    static constexpr auto count = static_cast<std::size_t>(Command::Count);

    std::array<QAction *, count> m_actions{};
};

} // namespace bex::ui
