// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/CurrentPapers.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

#include <optional>
#include <vector>

namespace bex::ui
{

/// How papers cease to count: on command, or because others are about to take their place.
class VoidFlow final : public QObject
{
    Q_OBJECT

public:
    VoidFlow(const Dependencies &outside,
             desk::PersonDesk &desk,
             CurrentPapers &papers,
             QWidget &window);

    /// Before papers leave: what is in the person's hand and says something else is made void,
    /// or stays on the greffier's word. False when nothing is to leave.
    [[nodiscard]] bool isSettled();
    /// This paper alone, once a reason was typed.
    void makeVoid(registry::PaperId paper);

signals:
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    using KeptPapers = std::vector<registry::KeptPaper>;

    /// Handed over, still counting, and the register would say it otherwise now.
    [[nodiscard]] Result<KeptPapers> superseded();
    /// The plan has it handed over once more: an error was found in the one in hand (BEX-118).
    [[nodiscard]] bool isAskedAgain(const papers::PaperContent &content) const;
    [[nodiscard]] bool settle(const KeptPapers &former);
    /// False when no reason was given, or the register refused.
    [[nodiscard]] bool makeVoid(const KeptPapers &papers);

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    CurrentPapers &m_papers;
    QWidget &m_window;
};

} // namespace bex::ui
