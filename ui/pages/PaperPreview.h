// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperContent.h"
#include "ui/printing/CurrentPapers.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace bex::ui
{

class PageView;

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

private:
    void retranslate();
    void follow();
    void fillChoice(const std::vector<papers::PaperContent> &papers);
    void showPaper();
    void showCounts();
    void showMissing(const QString &sentence);

    CurrentPapers &m_papers;
    QComboBox *m_choice;
    QLabel *m_count;
    QLabel *m_copies;
    QLabel *m_missing;
    PageView *m_sheets;
};

} // namespace bex::ui
