// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabWidget>

namespace bex::ui
{

/// The right of the counter: the paper, the reasons, the journal.
class ProofPanel final : public QTabWidget
{
    Q_OBJECT

public:
    enum class Proof { Paper, Why, Journal };
    struct Pages {
        QWidget *paper;
        QWidget *why;
        QWidget *journal;
    };

    explicit ProofPanel(const Pages &pages);

    /// Shows this proof; asked again, it goes back to the paper.
    void toggle(Proof proof);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace bex::ui
