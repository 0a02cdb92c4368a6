// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "ui/text/ScreenWords.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace bex::ui
{

/// Why? of the step in hand, and why not? of a paper, or of a row, that is not in the plan.
///
/// The answers are values of the law; their words are those of the screen's language.
class WhyPanel final : public QWidget
{
    Q_OBJECT

public:
    WhyPanel(desk::PersonDesk &desk, const ScreenWords &words);

    /// The hands go to the list of the papers that are not there.
    void askWhyNot();
    /// The page answers for a paper that is not in the plan.
    [[nodiscard]] bool isAskedWhyNot() const;
    /// Back to the step in hand.
    void leaveWhyNot();
    /// Back to the step in hand.
    void askWhy();

signals:
    /// The greffier has read enough.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void refresh();
    void offerWhatIsAbsent(const law::Facts &facts);
    [[nodiscard]] std::optional<law::PaperKind> expectedPaper() const;
    [[nodiscard]] std::optional<law::RuleId> expectedRow(const law::Facts &facts) const;
    [[nodiscard]] QString explanation(const law::Facts &facts) const;
    void retranslate();

    desk::PersonDesk &m_desk;
    const ScreenWords &m_words;
    QLabel *m_label;
    QComboBox *m_expected;
    QTextBrowser *m_page;
};

} // namespace bex::ui
