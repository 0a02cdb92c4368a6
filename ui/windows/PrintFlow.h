// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/CurrentPapers.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

namespace bex::ui
{

/// How papers leave: to the printer or into a folder, and into the register as they left.
class PrintFlow final : public QObject
{
    Q_OBJECT

public:
    PrintFlow(const Dependencies &outside,
              desk::PersonDesk &desk,
              CurrentPapers &papers,
              QWidget &window);

    void printAll();
    /// The paper at this place of the set alone.
    void printOne(int paper);
    /// All of them, once it was said where to.
    void printElsewhere();

signals:
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    void print(const papers::PaperSet &set);
    /// Nothing is in doubt, or the greffier prints all the same.
    [[nodiscard]] bool isWanted(const papers::PaperSet &set);
    [[nodiscard]] Result<void> send(const papers::PaperSet &set);
    [[nodiscard]] Result<void> keep(const papers::PaperSet &set);
    [[nodiscard]] QString freshFolder() const;

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    CurrentPapers &m_papers;
    QWidget &m_window;
};

} // namespace bex::ui
