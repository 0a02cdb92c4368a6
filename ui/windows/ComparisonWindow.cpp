// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/ComparisonWindow.h"

#include "models/law/Version.h"
#include "ui/text/ComparisonText.h"
#include "ui/widgets/DateField.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// The last day of the law before, or the first of the law after when there is none before.
QDate dayOfAnotherLaw(QDate pronouncedOn)
{
    const law::LawVersion version = law::versionOn(pronouncedOn);
    const law::VersionDays days = law::daysOf(version);
    const bool hasBefore = version > law::LawVersion::V1;
    return hasBefore ? days.first.addDays(-1) : days.last.addDays(1);
}

} // namespace

ComparisonWindow::ComparisonWindow(desk::PersonDesk &desk,
                                   const ScreenWords &words,
                                   QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_words(words)
    , m_day(new DateField(
          m_draft, u"/day"_s, {desk::DateSense::Past, false, [this] { return otherDay(); }}))
    , m_hint(new QLabel)
    , m_page(new QTextBrowser)
{
    arrange();
    connect(&m_draft, &desk::JsonDraft::changed, this, &ComparisonWindow::compare);
    connect(&m_desk, &desk::PersonDesk::planChanged, this, &ComparisonWindow::compare);
    retranslate();
}

void ComparisonWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    auto *question = new QHBoxLayout;
    question->addWidget(m_day, 1);
    question->addWidget(m_hint, 2);
    column->addLayout(question);
    column->addWidget(m_page, 1);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns share the width
    resize(1100, 640);
}

void ComparisonWindow::open()
{
    const auto &judgment = m_desk.progress().judgment();
    if (judgment)
        m_draft.set(u"/day"_s, dayOfAnotherLaw(judgment->pronouncedOn).toString(Qt::ISODate));
    show();
    raise();
    activateWindow();
    m_day->takeFocus();
    compare();
}

QDate ComparisonWindow::otherDay() const
{
    return QDate::fromString(m_draft.value(u"/day").toString(), Qt::ISODate);
}

void ComparisonWindow::compare()
{
    if (!isVisible())
        return;
    const QDate day = otherDay();
    const auto &plan = m_desk.progress().plan();
    const auto other = day.isValid() ? m_desk.planUnder(day) : std::nullopt;
    if (!plan || !other) {
        m_page->clear();
        return;
    }
    const QDate pronouncedOn = m_desk.progress().judgment()->pronouncedOn;
    m_page->setHtml(ComparisonText::of(
        {*plan, *other},
        {ComparisonText::headOf(*plan, pronouncedOn), ComparisonText::headOf(*other, day)},
        m_words.now()));
}

void ComparisonWindow::retranslate()
{
    //: Title of a window: the same judgment under the law of another day
    setWindowTitle(tr("The same judgment under another law"));
    //: Field label: the day whose law is asked for
    m_day->setLabel(tr("Had it been pronounced on"));
    m_hint->setText(tr("The law of that day is applied to this judgment, for training and when "
                       "the law changes; time limits still run from the day it was really "
                       "pronounced. Nothing is kept. Esc closes."));
    m_page->setAccessibleName(tr("Both plans side by side"));
    compare();
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComparisonWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter finishes the day that is typed; a dialog would close with it.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
