// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/JudgmentCheck.h"

#include "models/desk/text/DateText.h"
#include "ui/widgets/PlainTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace bex::ui
{

JudgmentCheck::JudgmentCheck(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_list(new QTableView)
    , m_conforms(new QPushButton)
    , m_differs(new QPushButton)
    , m_later(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    auto *answers = new QHBoxLayout;
    answers->addStretch();
    for (QPushButton *button : {m_conforms, m_differs, m_later})
        answers->addWidget(button);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_hint, m_list})
        column->addWidget(part);
    column->addLayout(answers);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(&m_lines);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    makePlain(*m_list, JudgmentLineModel::Value);
    new QShortcut(Qt::CTRL | Qt::Key_Return, this, this, &JudgmentCheck::conforms);
    connect(m_list, &QTableView::activated, this, &JudgmentCheck::tellMarked);
    connect(m_conforms, &QPushButton::clicked, this, &JudgmentCheck::conforms);
    connect(m_differs, &QPushButton::clicked, this, &JudgmentCheck::tellMarked);
    connect(m_later, &QPushButton::clicked, this, &JudgmentCheck::reject);
    resize(980, 640);
    retranslate();
}

void JudgmentCheck::read(const registry::KeptJudgment &judgment, const QString &person)
{
    m_judgment = judgment;
    m_person = person;
    retranslate();
    show();
    raise();
    activateWindow();
    m_list->selectRow(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void JudgmentCheck::tellMarked()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_lines.rowCount())
        emit differs(m_lines.rows()[static_cast<std::size_t>(row)].pointer);
}

void JudgmentCheck::retranslate()
{
    //: Title of a window: what was entered beside the typed judgment (FR: jugement rendu)
    setWindowTitle(tr("Compare with the typed judgment"));
    //: Over the facts of a judgment. %1 the person, %2 who entered it, %3 the day
    m_title->setText(tr("%1 · entered by %2 on %3")
                         .arg(m_person,
                              m_judgment.enteredBy,
                              desk::longDay(m_judgment.enteredAt.toLocalTime().date())));
    m_hint->setText(tr("Read each line beside the typed judgment. Ctrl+Enter: all of it conforms. "
                       "Enter on a line: this one differs, and is corrected."));
    m_list->setAccessibleName(tr("Facts as they were entered"));
    //: Button: the whole judgment is what was entered (FR: conforme). Ctrl+Enter is its key
    m_conforms->setText(tr("Conforms (Ctrl+Enter)"));
    //: Button: the marked line is not what the judgment says. Enter is its key
    m_differs->setText(tr("This line differs (Enter)"));
    //: Button: leave it due. Esc is its key
    m_later->setText(tr("Later (Esc)"));
    m_lines.setRows(JudgmentLines::of(m_judgment.document));
    m_lines.retranslate();
}

void JudgmentCheck::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JudgmentCheck::keyPressEvent(QKeyEvent *event)
{
    // Enter on the list is the list's; a dialog would press its first button as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
