// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingPrintParts.h"

#include "ui/widgets/TabOrder.h"

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

HearingPrintParts::HearingPrintParts()
    : heading(new QLabel)
    , keys(new QLabel)
    , destination(new QLabel)
    , choose(new QPushButton)
    , separators(new QCheckBox)
    , fromLabel(new QLabel)
    , from(new QSpinBox)
    , pageLabel(new QLabel)
    , page(new QSpinBox)
    , table(new QTableView)
    , leftOutLabel(new QLabel)
    , leftOut(new QListWidget)
    , now(new QLabel)
    , progress(new QProgressBar)
    , list(new QPushButton)
    , anew(new QPushButton)
    , pause(new QPushButton)
    , print(new QPushButton)
    , close(new QPushButton)
{
}

void HearingPrintParts::arrange(QDialog &dialog)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(heading);
    column->addLayout(choices());
    column->addWidget(table, 3);
    column->addWidget(keys);
    column->addWidget(leftOutLabel);
    column->addWidget(leftOut, 1);
    column->addWidget(now);
    column->addWidget(progress);
    column->addLayout(answers());
    look();
    tabInReadingOrder(&dialog);
}

void HearingPrintParts::look()
{
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    heading->setFont(large);
    keys->setForegroundRole(QPalette::PlaceholderText);
    now->setWordWrap(true);
    progress->setTextVisible(false);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    leftOut->setMaximumHeight(5 * leftOut->fontMetrics().lineSpacing() + 2 * leftOut->frameWidth());
    for (QSpinBox *number : {from, page})
        number->setMinimumWidth(72);
    fromLabel->setBuddy(from);
    pageLabel->setBuddy(page);
    print->setObjectName(u"print"_s);
    list->setObjectName(u"list"_s);
    print->setDefault(true);
    for (QPushButton *button : {list, anew, pause, choose, close})
        button->setAutoDefault(false);
}

void HearingPrintParts::allow(bool allowed)
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             choose, separators, from, page, table, list, anew, pause, print})
        part->setEnabled(allowed);
}

void HearingPrintParts::fitColumns()
{
    constexpr int room = 16;
    table->resizeColumnsToContents();
    for (int column = 0; column + 1 < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, table->columnWidth(column) + room);
}

QLayout *HearingPrintParts::choices()
{
    auto *row = new QHBoxLayout;
    row->addWidget(destination);
    row->addWidget(choose);
    row->addSpacing(16);
    row->addWidget(separators);
    row->addStretch();
    row->addWidget(fromLabel);
    row->addWidget(from);
    row->addWidget(pageLabel);
    row->addWidget(page);
    return row;
}

QLayout *HearingPrintParts::answers()
{
    auto *row = new QHBoxLayout;
    row->addWidget(list);
    row->addWidget(anew);
    row->addStretch();
    row->addWidget(pause);
    row->addWidget(print);
    row->addWidget(close);
    return row;
}

void HearingPrintParts::retranslate()
{
    //: Foot of a list. F6 and F8 are keys
    keys->setText(tr("F8 shows the sheets of the person, F6 prints the paper on one side or on "
                     "both."));
    //: Button: choose a printer or a folder
    choose->setText(tr("Choose…"));
    //: A choice: a separator before each person (FR: intercalaire)
    separators->setText(tr("A sheet with the name before each person"));
    //: Label of a field: number of the first sheet to print
    fromLabel->setText(tr("From sheet"));
    //: Label of a field: first page of that sheet to print
    pageLabel->setText(tr("page"));
    table->setAccessibleName(tr("Sheets in the order in which they leave"));
    leftOut->setAccessibleName(tr("People left out"));
    progress->setAccessibleName(tr("How far the printing is"));
    //: Button: prints the list of what left and what did not
    list->setText(tr("Print the list"));
    //: Button: leaves the former queue as it is and prepares all again
    anew->setText(tr("Begin anew"));
}

} // namespace bex::ui
