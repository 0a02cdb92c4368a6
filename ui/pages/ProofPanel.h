// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QTabWidget;

namespace bex::ui
{

/// The right of the counter: the paper, the reasons, the journal, what came out before.
class ProofPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Proof { Paper, Why, Journal, Kept };
    struct Pages {
        QWidget *paper;
        QWidget *why;
        QWidget *journal;
        QWidget *kept;
    };

    explicit ProofPanel(const Pages &pages);

    void show(Proof proof);
    /// Shows this proof; asked again, it goes back to the paper.
    void toggle(Proof proof);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_proofs;
};

} // namespace bex::ui
