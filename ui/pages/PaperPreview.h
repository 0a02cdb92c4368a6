// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Pages.h"
#include "ui/printing/CurrentPapers.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QScrollArea;

namespace bex::ui
{

/// The paper as it will print, following the step in hand.
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(CurrentPapers &papers);

    /// The paper shown, as the place in the set; -1 for none.
    [[nodiscard]] int shown() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void follow();
    void fillChoice(const std::vector<papers::PaperContent> &papers);
    void showPaper();
    void showPages();
    void showMissing(const QString &sentence);

    CurrentPapers &m_papers;
    QComboBox *m_choice;
    QLabel *m_count;
    QLabel *m_copies;
    QLabel *m_missing;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    std::vector<papers::Pages> m_pages; ///< of the paper shown: one, or none
};

} // namespace bex::ui
