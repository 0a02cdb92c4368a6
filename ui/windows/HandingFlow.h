// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/CurrentPapers.h"
#include "ui/printing/Handing.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"
#include "ui/windows/VoidFlow.h"

#include <QObject>

namespace bex::ui
{

/// How papers come into the person's hand: only those that say what the register says.
class HandingFlow final : public QObject
{
    Q_OBJECT

public:
    HandingFlow(const Dependencies &outside, const LeavingPapers &leaving, QWidget &window);

    /// Says what stands in the way, and asks when the greffier may decide.
    [[nodiscard]] bool isReady();
    /// One transaction: papers, receipt, steps done, person received.
    void handOver(const registry::Receipt &receipt);

signals:
    void handedOver();
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] Result<Handing> handing();
    [[nodiscard]] Result<papers::PaperSet> set();
    /// Asks what becomes of the papers in hand; false when the question was left.
    [[nodiscard]] bool asksForFormer();
    /// What no answer can change; nothing when there is a way.
    [[nodiscard]] static QString obstacle(const Handing &handing);
    [[nodiscard]] QString question(const Handing &handing) const;
    [[nodiscard]] bool refuses(const Handing &handing);

    Dependencies m_outside;
    std::optional<registry::RollEntryId> m_for; ///< whose papers the answer was given for
    VoidFlow::Replaced m_former;                ///< what the greffier said these replace
    desk::PersonDesk &m_desk;
    CurrentPapers &m_papers;
    VoidFlow &m_voiding;
    QWidget &m_window;
};

} // namespace bex::ui
