// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/PracticePage.h"

#include "models/desk/text/FigureText.h"
#include "ui/court/CourtTables.h"
#include "ui/court/PracticeProof.h"
#include "ui/delegates/LedgerDelegate.h"
#include "ui/widgets/Field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

using Way = desk::PracticeDesk::Way;

const LedgerDelegate::Places places{desk::FigureModel::Name,
                                    desk::FigureModel::Value,
                                    desk::FigureModel::Mark,
                                    desk::FigureModel::SignRole,
                                    desk::FigureModel::SettledRole};

constexpr QLatin1StringView keys[]{"value"_L1, "since"_L1, "reason"_L1, "decided_by"_L1};

} // namespace

PracticePage::PracticePage(desk::PracticeDesk &desk, const FormContext &context)
    : m_desk(desk)
    , m_list(new QListView)
    , m_title(new QLabel)
    , m_rule(new QLabel)
    , m_form(new FieldForm(context, QString(), CourtTables::decision()))
    , m_settle(new QPushButton)
    , m_back(new QPushButton)
    , m_proof(new QTextBrowser)
{
    arrange();
    m_list->setModel(&desk.figures());
    m_list->setItemDelegate(new LedgerDelegate(places, m_list));
    m_list->setCurrentIndex(desk.figures().index(0, 0));
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) { m_desk.takeInHand(now.row()); });
    connect(m_list, &QListView::activated, m_form, &FieldForm::takeFocus);
    connect(m_settle, &QPushButton::clicked, this, [this] { decide(Way::Settle); });
    connect(m_back, &QPushButton::clicked, this, [this] { decide(Way::BackToTheBook); });
    connect(&m_desk, &desk::PracticeDesk::figureInHandChanged, this, &PracticePage::showFigure);
    connect(&m_desk.draft(), &desk::JsonDraft::changed, this, &PracticePage::clearRemarks);
    retranslate();
}

void PracticePage::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(24);
    auto *work = new QVBoxLayout;
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_settle);
    answers->addWidget(m_back);
    answers->addStretch();
    work->addWidget(m_title);
    work->addWidget(m_rule);
    work->addWidget(m_form);
    work->addLayout(answers);
    work->addStretch();
    row->addWidget(m_list, 4);
    row->addLayout(work, 3);
    row->addWidget(m_proof, 3);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setWordWrap(true);
    m_proof->setOpenLinks(false);
    m_proof->setFrameShape(QFrame::NoFrame);
    for (QPushButton *answer : {m_settle, m_back})
        answer->setAutoDefault(true);
}

void PracticePage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PracticePage::showFigure()
{
    const desk::FigureRow *figure = m_desk.figureInHand();
    if (figure == nullptr)
        return;
    m_title->setText(desk::FigureText::name(figure->parameter));
    m_back->setEnabled(figure->last() != nullptr);
    const auto history = m_desk.history();
    if (!history)
        emit failed(history.error());
    m_proof->setHtml(
        PracticeProof::of(*figure, history.value_or(std::vector<registry::JournalLine>())));
}

void PracticePage::decide(Way way)
{
    clearRemarks();
    if (const QStringList missing = m_desk.missing(way); !missing.isEmpty()) {
        refuse(missing);
        return;
    }
    if (const auto done = m_desk.decide(way)) {
        takeFocus();
        emit decided();
    } else {
        emit failed(done.error());
    }
}

void PracticePage::refuse(const QStringList &missing)
{
    const auto complaint = [this](const QString &key) {
        if (key == keys[0])
            return tr("Type the court’s own figure, a whole number.");
        if (key == keys[1])
            return m_desk.isReadOnThatDay()
                       ? tr("The law of that day has been read: the court settles a figure only "
                            "where it is open.")
                       : tr("Type the first day of the decisions it is for.");
        if (key == keys[2])
            return tr("Say why: a decision without a reason is not kept.");
        return tr("Name who decided.");
    };
    for (const QLatin1StringView key : keys) {
        if (missing.contains(key))
            m_form->field(key).setRemark({Remark::Kind::Refusal, complaint(key)});
    }
    for (const QLatin1StringView key : keys) {
        if (key == missing.first())
            m_form->field(key).takeFocus();
    }
}

void PracticePage::clearRemarks()
{
    for (const QLatin1StringView key : keys)
        m_form->field(key).setRemark({});
}

void PracticePage::retranslate()
{
    m_list->setAccessibleName(tr("Figures that the law leaves unconfirmed"));
    m_rule->setText(tr("The court’s own figure stands before the one of the book, for decisions "
                       "since the day it names. Each decision is one line of the journal."));
    //: Button: the figure typed counts from now on (FR: fixer)
    m_settle->setText(tr("Settle this figure"));
    //: Button: the court has no figure of its own any more
    m_back->setText(tr("Back to the book"));
    m_proof->setAccessibleName(tr("What stands behind the figure"));
    clearRemarks();
    showFigure();
}

void PracticePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
