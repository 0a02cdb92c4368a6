// SPDX-License-Identifier: EUPL-1.2
#include "ui/people/PeopleWindow.h"

#include "models/desk/text/OtherCaseText.h"
#include "models/desk/text/PersonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LanguageText.h"
#include "ui/text/PeopleText.h"
#include "ui/widgets/PlainTable.h"
#include "ui/windows/StatusLine.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bex::ui
{

PeopleWindow::PeopleWindow(const Dependencies &outside, desk::PeopleDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_list(new QTableView)
    , m_comparison(new QTextBrowser)
    , m_join(new QPushButton)
    , m_tellApart(new QPushButton)
    , m_takeBack(new QPushButton)
    , m_open(new QPushButton)
    , m_language(new QPushButton)
    , m_status(new StatusLine)
{
    arrange();
    giveKeys();
    connect(&m_desk, &desk::PeopleDesk::changed, this, &PeopleWindow::follow);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PeopleWindow::compare);
    retranslate();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PeopleWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    auto *answers = new QHBoxLayout;
    for (QPushButton *button : {m_join, m_tellApart, m_takeBack, m_open, m_language}) {
        button->setAutoDefault(true);
        answers->addWidget(button);
    }
    answers->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_list, 2);
    column->addWidget(m_comparison, 3);
    column->addLayout(answers);
    column->addWidget(m_status);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_list->setModel(&m_desk.cases());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(false);
    makePlain(*m_list, desk::OtherCaseModel::Penalties);
    m_comparison->setFrameShape(QFrame::NoFrame);
    m_comparison->setOpenLinks(false);
    m_comparison->setTabChangesFocus(true);
    m_comparison->document()->setDocumentMargin(8);
    resize(1200, 640);
}

void PeopleWindow::giveKeys()
{
    const auto obeys = [this](QPushButton *button, QKeyCombination key, auto act) {
        const auto actIfItMay = [this, button, act] {
            if (button->isEnabled())
                (this->*act)();
        };
        new QShortcut(key, this, this, actIfItMay, Qt::WindowShortcut);
        connect(button, &QPushButton::clicked, this, actIfItMay);
    };
    obeys(m_join, Qt::Key_Plus, &PeopleWindow::join);
    obeys(m_tellApart, Qt::Key_Minus, &PeopleWindow::tellApart);
    obeys(m_takeBack, Qt::Key_Delete, &PeopleWindow::takeBack);
    obeys(m_language, Qt::CTRL | Qt::Key_G, &PeopleWindow::takeLanguage);
    connect(m_open, &QPushButton::clicked, this, &PeopleWindow::openMarked);
    connect(m_list, &QTableView::activated, this, &PeopleWindow::openMarked);
}

const desk::OtherCase *PeopleWindow::marked() const
{
    const int row = m_list->currentIndex().row();
    const auto &rows = m_desk.cases().rows();
    return m_desk.inHand() && row >= 0 && row < static_cast<int>(rows.size())
               ? &rows[static_cast<std::size_t>(row)]
               : nullptr;
}

void PeopleWindow::join()
{
    // A copy: while the question stands, another screen may bring other rows.
    const desk::OtherCase other = *marked();
    const registry::Identity &inHand = m_desk.inHand()->person;
    const bool isMeant = m_outside.prompter.confirm(
        this,
        //: Title of a question: two rows of the register are one person
        {tr("The same person"),
         //: Question. %1 the person at the counter, %2 somebody of another decision, %3 its hearing
         tr("Are %1 and %2 (%3) one person? Their decisions are shown together from now on; "
            "nothing of either is changed, and this can be taken back.")
             .arg(desk::PersonText::name(inHand.familyName, inHand.firstNames),
                  desk::OtherCaseText::person(other),
                  desk::OtherCaseText::hearing(other)),
         Prompter::Enter::AnswersNo});
    if (isMeant)
        tell(m_desk.join(other), [] { return tr("Written in the register: the same person."); });
}

void PeopleWindow::tellApart()
{
    // A copy: the rows are new before it is said.
    const desk::OtherCase other = *marked();
    tell(m_desk.tellApart(other),
         [] { return tr("Written in the register: somebody else, not proposed any more."); });
}

void PeopleWindow::takeBack()
{
    const desk::OtherCase other = *marked();
    tell(m_desk.takeBack(other), [] { return tr("Taken back; nothing was erased."); });
}

void PeopleWindow::openMarked()
{
    const desk::OtherCase *other = marked();
    if (other == nullptr)
        return;
    const registry::HearingId hearing = other->hearing;
    const registry::RollEntryId entry = other->person.entry;
    accept();
    emit personAsked(hearing, entry);
}

void PeopleWindow::takeLanguage()
{
    const QString language = m_desk.offeredLanguage();
    m_desk.takeLanguage();
    follow();
    m_status->say([language] {
        //: %1 a language, as "Arabic"
        return tr("Language of the person: %1.").arg(LanguageText::of(language));
    });
}

void PeopleWindow::tell(const Result<void> &done, const std::function<QString()> &said)
{
    if (!done) {
        m_outside.prompter.tell(this, {ErrorText::title(), ErrorText::sentence(done.error())});
        m_desk.refresh();
        return;
    }
    m_status->say(said);
}

void PeopleWindow::follow()
{
    if (!m_list->currentIndex().isValid() && m_desk.cases().rowCount() > 0)
        m_list->selectRow(0);
    const QString language = m_desk.offeredLanguage();
    m_language->setVisible(!language.isEmpty());
    //: Button: the language of the other cases is the person's. %1 the language
    m_language->setText(tr("Speaks %1 (Ctrl+G)").arg(LanguageText::of(language)));
    compare();
}

void PeopleWindow::compare()
{
    using desk::Relation;
    const desk::OtherCase *other = marked();
    m_join->setEnabled(other != nullptr && other->relation == Relation::Proposed);
    m_tellApart->setEnabled(other != nullptr && other->relation != Relation::Apart);
    m_takeBack->setEnabled(other != nullptr && other->relation != Relation::Proposed);
    m_open->setEnabled(other != nullptr);
    if (other == nullptr)
        m_comparison->setPlainText(tr("Nobody in the register looks like this person."));
    else
        m_comparison->setHtml(PeopleText::comparison(m_desk.inHand()->person, *other));
}

void PeopleWindow::retranslate()
{
    //: Title of a window: one person over all decisions
    setWindowTitle(tr("The same person?"));
    //: Above a list, with what its keys do
    m_title->setText(tr("Other decisions, and people who look alike · Enter opens the decision"));
    //: Name of a list, read aloud
    m_list->setAccessibleName(tr("Other decisions"));
    m_comparison->setAccessibleName(tr("Both identities side by side"));
    //: Button: both are one person
    m_join->setText(tr("The same person (+)"));
    //: Button: they are two people
    m_tellApart->setText(tr("Somebody else (−)"));
    //: Button: what was said of the two does not hold any more
    m_takeBack->setText(tr("Take back (Del)"));
    //: Button: shows the decision at the counter
    m_open->setText(tr("Open the decision"));
    m_status->retranslate();
    m_desk.retranslate();
    follow();
}

void PeopleWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter on the list opens the decision; a dialog would press its first button as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
