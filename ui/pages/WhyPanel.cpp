// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/WhyPanel.h"

#include "models/desk/text/PaperText.h"
#include "models/law/explain/WhyNot.h"
#include "ui/text/WhyNotText.h"
#include "ui/text/WhyText.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace bex::ui
{

WhyPanel::WhyPanel(desk::PersonDesk &desk, const ScreenWords &words)
    : m_desk(desk)
    , m_words(words)
    , m_label(new QLabel)
    , m_expected(new QComboBox)
    , m_page(new QTextBrowser)
{
    arrange();
    connect(m_expected, &QComboBox::currentIndexChanged, this, &WhyPanel::refresh);
    connect(&m_desk, &desk::PersonDesk::stepInHandChanged, this, &WhyPanel::askWhy);
    connect(&m_desk, &desk::PersonDesk::planChanged, this, &WhyPanel::askWhy);
    retranslate();
}

void WhyPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *question = new QHBoxLayout;
    question->addWidget(m_label);
    question->addWidget(m_expected, 1);
    column->addLayout(question);
    column->addWidget(m_page, 1);
    m_label->setBuddy(m_expected);
    m_expected->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expected->installEventFilter(this);
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
}

void WhyPanel::askWhyNot()
{
    m_expected->setFocus(Qt::ShortcutFocusReason);
    // The first paper that is missing answers at once; the arrows lead to the others.
    if (m_expected->currentIndex() <= 0 && m_expected->count() > 1)
        m_expected->setCurrentIndex(1);
}

bool WhyPanel::isAskedWhyNot() const
{
    return isVisible() && m_expected->currentIndex() > 0;
}

void WhyPanel::leaveWhyNot()
{
    askWhy();
    emit left();
}

void WhyPanel::askWhy()
{
    {
        const QSignalBlocker quiet(m_expected);
        m_expected->setCurrentIndex(0);
    }
    refresh();
}

std::optional<law::PaperKind> WhyPanel::expectedPaper() const
{
    const QVariant paper = m_expected->currentData();
    return paper.typeId() == QMetaType::Int
               ? std::optional(static_cast<law::PaperKind>(paper.toInt()))
               : std::nullopt;
}

std::optional<law::RuleId> WhyPanel::expectedRow(const law::Facts &facts) const
{
    const QVariant wanted = m_expected->currentData();
    if (wanted.typeId() != QMetaType::QString)
        return {};
    // The name of a row is borrowed from the book.
    const auto rows = facts.book.rows();
    const auto row = std::ranges::find_if(
        rows, [&](law::RuleId one) { return QString::fromUtf8(one.text()) == wanted; });
    return row == rows.end() ? std::nullopt : std::optional(*row);
}

void WhyPanel::refresh()
{
    // The plan follows every key of the form; nobody reads its reasons meanwhile.
    if (!isVisible())
        return;
    const auto facts = m_desk.facts();
    m_expected->setEnabled(facts.has_value());
    if (!facts) {
        m_page->clear();
        return;
    }
    offerWhatIsAbsent(*facts);
    m_page->setHtml(explanation(*facts));
}

void WhyPanel::offerWhatIsAbsent(const law::Facts &facts)
{
    const QVariant wanted = m_expected->currentData();
    const QSignalBlocker quiet(m_expected);
    m_expected->clear();
    //: First choice of a list: the step in hand, and no paper that is missing
    m_expected->addItem(tr("(the step in hand)"));
    for (const law::PaperKind paper : law::absentPapers(facts))
        m_expected->addItem(desk::PaperText::name(paper), static_cast<int>(paper));
    if (const auto &plan = m_desk.progress().plan()) {
        for (const law::RuleId row : law::silentRows(facts, *plan))
            m_expected->addItem(WhyNotText::name(row, m_words.now()),
                                QString::fromUtf8(row.text()));
    }
    if (wanted.isValid())
        m_expected->setCurrentIndex(std::max(0, m_expected->findData(wanted)));
}

QString WhyPanel::explanation(const law::Facts &facts) const
{
    if (const auto paper = expectedPaper())
        return WhyNotText::of(*paper, facts, m_words.now());
    if (const auto row = expectedRow(facts))
        return WhyNotText::of(*row, facts, m_words.now());
    const auto &plan = m_desk.progress().plan();
    const desk::StepRow *row = m_desk.stepInHand();
    QString html = row ? WhyText::of(row->step, facts, m_words.now()) : QString();
    if (plan)
        html += WhyText::of(*plan, facts, m_words.now());
    return html;
}

void WhyPanel::retranslate()
{
    //: Label before a list of papers that are not in the plan (FR: Pourquoi pas ?)
    m_label->setText(tr("Why not?"));
    m_expected->setAccessibleName(tr("A paper or a rule that is not in the plan"));
    m_page->setAccessibleName(tr("Why this step"));
    refresh();
}

bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_expected && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveWhyNot();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WhyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WhyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
