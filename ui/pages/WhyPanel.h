// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "ui/text/ScreenWords.h"

#include <QTextBrowser>

namespace bex::ui
{

/// Pourquoi ? The articles, the facts and the arithmetic of the step in hand, and how sure it is.
class WhyPanel final : public QTextBrowser
{
    Q_OBJECT

public:
    WhyPanel(desk::PersonDesk &desk, const ScreenWords &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explain();
    [[nodiscard]] QString stepExplained(const law::Step &step) const;
    [[nodiscard]] QString openFigures(const desk::StepRow &row) const;
    [[nodiscard]] QString limits(const law::Step &step) const;
    [[nodiscard]] QString articles(const law::Step &step) const;
    [[nodiscard]] QString planExplained(const law::Plan &plan) const;

    desk::PersonDesk &m_desk;
    ScreenWords m_words;
};

} // namespace bex::ui
