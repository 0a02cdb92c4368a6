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

    /// What of the person's papers these take the place of: in hand, and saying something else
    /// now. The greffier has it made void, with a reason, or has it stay valid; whoever lets
    /// the new papers leave writes that down with them. Absent when nothing is to leave.
    struct Replaced {
        registry::Voided voided;
        std::vector<registry::KeptPaper> papers;
    };
    [[nodiscard]] std::optional<Replaced> settled(const papers::PaperSet &leaving);
    /// This paper alone, once a reason was typed.
    void makeVoid(registry::PaperId paper);

    using KeptPapers = std::vector<registry::KeptPaper>;

    /// Which of the papers that count would be wrong if the plan in hand had these slots.
    [[nodiscard]] Result<KeptPapers> wrongWith(const papers::Appointments &chosen);
    /// Has these made void, with a reason, or has them stay valid.
    void offer(const KeptPapers &wrong);

signals:
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    /// Handed over, still counting, and one of these would say it otherwise now.
    [[nodiscard]] Result<KeptPapers> superseded(const papers::PaperSet &leaving);
    /// The plan has it handed over once more: an error was found in the one in hand (BEX-118).
    [[nodiscard]] bool isAskedAgain(const papers::PaperContent &content) const;
    [[nodiscard]] std::optional<Replaced> settle(const KeptPapers &former);
    void makeVoid(const KeptPapers &papers, const registry::Voided &voided);
    /// Absent without a reason.
    [[nodiscard]] std::optional<registry::Voided> reasoned(const KeptPapers &papers);

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    CurrentPapers &m_papers;
    QWidget &m_window;
};

/// Whose papers leave: the person in hand, what they say, what they take the place of.
struct LeavingPapers {
    desk::PersonDesk &desk;
    CurrentPapers &papers;
    VoidFlow &voiding;
};

} // namespace bex::ui
