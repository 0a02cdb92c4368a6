// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

class QCheckBox;
class QDialog;
class QLabel;
class QLayout;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace bex::ui
{

/// The widgets of the print queue's window, in the order in which they are read.
/// The dialog owns them.
struct HearingPrintParts {
    Q_DECLARE_TR_FUNCTIONS(bex::ui::HearingPrintParts)

public:
    HearingPrintParts();

    void arrange(QDialog &dialog);
    /// What is fixed; the rest follows the queue.
    void retranslate();

    /// False: there is no queue, and nothing to do but close.
    void allow(bool allowed);
    /// As wide as what stands in them, with room to breathe.
    void fitColumns();

    QLabel *heading;
    QLabel *keys;
    QLabel *destination;
    QPushButton *choose;
    QCheckBox *separators;
    QLabel *fromLabel;
    QSpinBox *from;
    QLabel *pageLabel;
    QSpinBox *page;
    QTableView *table;
    QLabel *leftOutLabel;
    QListWidget *leftOut;
    QLabel *now;
    QProgressBar *progress;
    QPushButton *list;
    QPushButton *anew;
    QPushButton *pause;
    QPushButton *print;
    QPushButton *close;

private:
    void look();
    [[nodiscard]] QLayout *choices();
    [[nodiscard]] QLayout *answers();
};

} // namespace bex::ui
