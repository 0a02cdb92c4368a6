// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/CurrentPapers.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"
#include "ui/windows/VoidFlow.h"

#include <QObject>

#include <functional>

namespace bex::ui
{

/// How papers leave: to the printer or into a folder, and into the register as they left.
class PrintFlow final : public QObject
{
    Q_OBJECT

public:
    PrintFlow(const Dependencies &outside, const LeavingPapers &leaving, QWidget &window);

    void printAll();
    /// The paper at this place of the set alone.
    void printOne(int paper);
    /// All of them, once it was said where to.
    void printElsewhere();

signals:
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    /// All of a set, or a paper of it.
    using Part = std::function<papers::PaperSet(const papers::PaperSet &)>;

    void print(const Part &part);
    [[nodiscard]] bool mayLeave(const papers::PaperSet &set);
    /// Into the register first: what cannot be kept does not leave.
    [[nodiscard]] Result<papers::PaperSet> keepAndSend(const papers::PaperSet &set,
                                                       const VoidFlow::Replaced &former);
    /// Nothing is in doubt, or the greffier prints all the same.
    [[nodiscard]] bool isWanted(const papers::PaperSet &set);
    [[nodiscard]] Result<void> send(const papers::PaperSet &set);
    [[nodiscard]] Result<void> keep(const papers::PaperSet &set, const VoidFlow::Replaced &former);
    [[nodiscard]] QString freshFolder() const;

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    CurrentPapers &m_papers;
    VoidFlow &m_voiding;
    QWidget &m_window;
};

} // namespace bex::ui
