// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltyPanel.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/PenaltyWritingText.h"
#include "models/registry/PenaltyCodes.h"
#include "ui/penalties/PenaltyForms.h"
#include "ui/text/PenaltyProof.h"
#include "ui/text/ProofHtml.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

PenaltyPanel::PenaltyPanel(desk::PenaltyDesk &desk, const FormContext &context)
    : m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_proof(new QTextBrowser)
    , m_writingsTitle(new QLabel)
    , m_writings(new QListWidget)
    , m_write(new QPushButton)
    , m_interrupts(new QPushButton)
    , m_doesNot(new QPushButton)
    , m_correct(new QPushButton)
    , m_formTitle(new QLabel)
    , m_form(new FieldForm(context, QString(), PenaltyForms::writing()))
    , m_confirm(new QPushButton)
    , m_close(new QPushButton)
{
    arrange();
    giveKeys();
    connect(&m_desk, &desk::PenaltyDesk::inHandChanged, this, &PenaltyPanel::show);
    connect(m_writings, &QListWidget::currentRowChanged, this, &PenaltyPanel::followMark);
    connect(m_form, &FieldForm::rearranged, this, [this] { tabInReadingOrder(this); });
    retranslate();
}

void PenaltyPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(proofPage());
    m_pages->addWidget(writingPage());
    QFont strong = font();
    strong.setBold(true);
    m_writingsTitle->setFont(strong);
    m_formTitle->setFont(strong);
    for (QPushButton *button : {m_write, m_interrupts, m_doesNot, m_correct, m_confirm, m_close})
        button->setAutoDefault(true);
}

QWidget *PenaltyPanel::proofPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *answers = new QHBoxLayout;
    for (QPushButton *button : {m_interrupts, m_doesNot, m_correct})
        answers->addWidget(button);
    answers->addStretch();
    column->addWidget(m_proof, 3);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_writingsTitle);
    column->addWidget(m_writings, 2);
    column->addLayout(answers);
    m_proof->setFrameShape(QFrame::NoFrame);
    m_proof->setOpenLinks(false);
    m_proof->setTabChangesFocus(true);
    m_proof->document()->setDocumentMargin(8);
    m_writings->setFrameShape(QFrame::NoFrame);
    m_writings->setWordWrap(true);
    return page;
}

QWidget *PenaltyPanel::writingPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *answers = new QHBoxLayout;
    answers->addStretch();
    answers->addWidget(m_confirm);
    answers->addWidget(m_close);
    column->addWidget(m_formTitle);
    column->addWidget(m_form);
    column->addLayout(answers);
    column->addStretch();
    return page;
}

void PenaltyPanel::giveKeys()
{
    constexpr auto here = Qt::WidgetWithChildrenShortcut;
    new QShortcut(Qt::CTRL | Qt::Key_Return, this, this, &PenaltyPanel::confirmAsked, here);
    new QShortcut(
        Qt::Key_Plus, m_writings, this, [this] { answer(true); }, Qt::WidgetShortcut);
    new QShortcut(
        Qt::Key_Minus, m_writings, this, [this] { answer(false); }, Qt::WidgetShortcut);
    const auto correct = [this] {
        if (const registry::PenaltyEntry *entry = marked(); entry && m_correct->isEnabled())
            emit correctAsked(entry->id);
    };
    new QShortcut(Qt::Key_Delete, m_writings, this, correct, Qt::WidgetShortcut);
    connect(m_write, &QPushButton::clicked, this, &PenaltyPanel::write);
    connect(m_interrupts, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_doesNot, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_correct, &QPushButton::clicked, this, correct);
    connect(m_confirm, &QPushButton::clicked, this, &PenaltyPanel::confirmAsked);
    connect(m_close, &QPushButton::clicked, this, &PenaltyPanel::closeWriting);
}

void PenaltyPanel::focusWritings()
{
    closeWriting();
    // Before it has the focus, which would mark the first one: the last is what was just written.
    if (m_writings->currentRow() < 0)
        m_writings->setCurrentRow(m_writings->count() - 1);
    m_writings->setFocus(Qt::ShortcutFocusReason);
}

void PenaltyPanel::write()
{
    if (!m_desk.inHand())
        return;
    m_desk.begin();
    offerPossibleTurns(m_desk.inHand()->known.row.what.now.state);
    m_pages->setCurrentIndex(1);
    m_form->takeFocus();
}

void PenaltyPanel::offerPossibleTurns(law::PenaltyState state)
{
    auto &turns = dynamic_cast<ChoiceField &>(m_form->field("turn"_L1));
    turns.narrow([state](const QJsonValue &word) {
        return law::isPossible(state, registry::valueOf(registry::turnCodes, word.toString()));
    });
}

bool PenaltyPanel::isWriting() const
{
    return m_pages->currentIndex() == 1;
}

void PenaltyPanel::closeWriting()
{
    if (!isWriting())
        return;
    m_pages->setCurrentIndex(0);
    emit writingClosed();
}

void PenaltyPanel::show()
{
    const auto &penalty = m_desk.inHand();
    m_proof->setHtml(penalty ? PenaltyProof::of(*penalty)
                             : html::paragraph(tr("Choose a penalty in the list.")));
    const int before = m_writings->currentRow();
    m_writings->clear();
    if (penalty) {
        for (const registry::PenaltyEntry &entry : penalty->known.entries) {
            //: One writing of the register. %1 a day, %2 what, %3 the state after it, %4 who
            QString line = tr("%1: %2 → %3 (%4)")
                               .arg(desk::shortDay(entry.what.on),
                                    desk::PenaltyWritingText::of(entry.what),
                                    desk::PenaltyLifeText::label(entry.state),
                                    entry.writtenBy);
            if (registry::isCorrected(penalty->known.entries, entry.id))
                //: A writing that another one corrected. %1 the writing
                line = tr("✗ %1 [corrected]").arg(line);
            m_writings->addItem(line);
        }
    }
    m_writings->setCurrentRow(std::min(before, m_writings->count() - 1));
    m_write->setEnabled(penalty.has_value());
    followMark();
}

const registry::PenaltyEntry *PenaltyPanel::marked() const
{
    const auto &penalty = m_desk.inHand();
    const int row = m_writings->currentRow();
    if (!penalty || row < 0 || row >= static_cast<int>(penalty->known.entries.size()))
        return nullptr;
    return &penalty->known.entries[static_cast<std::size_t>(row)];
}

void PenaltyPanel::followMark()
{
    using registry::PenaltyWriting;
    const registry::PenaltyEntry *entry = marked();
    const bool stands =
        entry != nullptr && !registry::isCorrected(m_desk.inHand()->known.entries, entry->id);
    const bool isAct = stands && registry::mayInterrupt(entry->what);
    const bool byHand = isAct || (stands && (entry->what.what == PenaltyWriting::Turn ||
                                             entry->what.what == PenaltyWriting::Answer ||
                                             entry->what.what == PenaltyWriting::Limitation));
    m_interrupts->setEnabled(isAct);
    m_doesNot->setEnabled(isAct);
    m_correct->setEnabled(byHand);
}

void PenaltyPanel::answer(bool interrupts)
{
    if (const registry::PenaltyEntry *entry = marked(); entry && m_interrupts->isEnabled())
        emit answerAsked(entry->id, interrupts);
}

void PenaltyPanel::retranslate()
{
    m_proof->setAccessibleName(tr("The penalty in hand"));
    //: Over the writings about a penalty (FR: écritures). F6 is its key
    m_writingsTitle->setText(tr("Writings (F6)"));
    m_writings->setAccessibleName(tr("Writings about the penalty"));
    //: Button: write a turn or a diligence. F7 is its key
    m_write->setText(tr("Write… (F7)"));
    //: Button: the diligence marked interrupts the limitation. + is its key in the list
    m_interrupts->setText(tr("Interrupts (+)"));
    //: Button: the diligence marked does not interrupt the limitation. - is its key in the list
    m_doesNot->setText(tr("Does not (−)"));
    //: Button: the writing marked was wrong. Del is its key in the list
    m_correct->setText(tr("Correct… (Del)"));
    //: Title of a page: a writing of the register about a penalty
    m_formTitle->setText(tr("What is to be written of the penalty?"));
    //: Button: the writing enters the register. Ctrl+Enter is its key
    m_confirm->setText(tr("Confirm (Ctrl+Enter)"));
    //: Button: leave the page; nothing of what is typed is kept. Esc is its key
    m_close->setText(tr("Leave (Esc)"));
    show();
}

} // namespace bex::ui
