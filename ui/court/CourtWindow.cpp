// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/CourtWindow.h"

#include "ui/court/AgendaPage.h"
#include "ui/court/FormsPage.h"
#include "ui/court/IdentityPage.h"
#include "ui/court/PracticePage.h"
#include "ui/court/ServicesPage.h"
#include "ui/text/ErrorText.h"
#include "ui/windows/StatusLine.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bex::ui
{

namespace
{

enum Page { Identity, Services, Practice, Agenda, Forms };

/// A page that may be higher than the screen.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

FormContext formOf(desk::JsonDraft &draft, const Dependencies &outside)
{
    return {draft, [now = outside.now] { return now().toLocalTime().date(); }};
}

} // namespace

CourtWindow::CourtWindow(const Dependencies &outside, QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_court(outside.record)
    , m_practice(outside.record, outside.book, outside.now)
    , m_agenda(outside.record, outside.book, outside.now)
    , m_forms(outside)
    , m_pages(new QTabWidget)
    , m_identity(new IdentityPage(formOf(m_court.draft(), outside)))
    , m_services(new ServicesPage(m_court, formOf(m_court.draft(), outside)))
    , m_practicePage(new PracticePage(m_practice, formOf(m_practice.draft(), outside)))
    , m_agendaPage(new AgendaPage(m_agenda, formOf(m_agenda.draft(), outside)))
    , m_formsPage(new FormsPage(m_forms, formOf(m_forms.decision(), outside)))
    , m_status(new StatusLine)
{
    arrange();
    wire();
    retranslate();
    showPage(Identity);
}

CourtWindow::~CourtWindow()
{
    hide(); // the field in hand is left while its draft still stands
}

void CourtWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setExpanding(false);
    m_pages->tabBar()->setDrawBase(false);
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_identity, m_services, m_practicePage, m_agendaPage, m_formsPage})
        m_pages->addTab(scrolling(page), QString());
    resize(1100, 640);
}

void CourtWindow::wire()
{
    for (const Page page : {Identity, Services, Practice, Agenda, Forms}) {
        auto *key = new QShortcut(
            QKeySequence(static_cast<int>(Qt::Key_F2) + static_cast<int>(page)), this);
        connect(key, &QShortcut::activated, this, [this, page] { showPage(page); });
    }
    connect(&m_court, &desk::CourtDesk::failed, this, &CourtWindow::tell);
    connect(&m_practice, &desk::PracticeDesk::failed, this, &CourtWindow::tell);
    connect(&m_agenda, &desk::AgendaDesk::failed, this, &CourtWindow::tell);
    connect(m_practicePage, &PracticePage::failed, this, &CourtWindow::tell);
    connect(m_agendaPage, &AgendaPage::failed, this, &CourtWindow::tell);
    connect(m_formsPage, &FormsPage::failed, this, &CourtWindow::tell);
    connect(&m_court, &desk::CourtDesk::saved, this, [this] {
        m_status->say([] { return tr("Saved."); });
    });
    connect(m_practicePage, &PracticePage::decided, this, [this] {
        m_status->say([] { return tr("Kept in the journal; plans follow from now on."); });
    });
    connect(m_formsPage, &FormsPage::decided, this, [this] {
        m_status->say(
            [] { return tr("Signed off; papers already handed over stay as they are."); });
    });
    connect(m_agendaPage, &AgendaPage::given, this, [this](int count) {
        m_status->say([count] { return tr("%n slot(s) added.", nullptr, count); });
    });
    connect(m_agendaPage, &AgendaPage::withdrawn, this, [this] {
        m_status->say([] { return tr("The slot was withdrawn."); });
    });
}

void CourtWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    switch (page) {
    case Identity:
        return m_identity->takeFocus();
    case Services:
        return m_services->takeFocus();
    case Practice:
        return m_practicePage->takeFocus();
    case Agenda:
        return m_agendaPage->takeFocus();
    default:
        return m_formsPage->takeFocus();
    }
}

void CourtWindow::showAgenda(const QString &service)
{
    m_agendaPage->showService(service);
    showPage(Agenda);
}

void CourtWindow::done(int result)
{
    if (QWidget *inHand = focusWidget())
        inHand->clearFocus();
    QDialog::done(result);
}

void CourtWindow::tell(const Error &error)
{
    m_outside.prompter.tell(this, {ErrorText::title(), ErrorText::sentence(error)});
}

void CourtWindow::retranslate()
{
    //: Title of the window (FR: ma juridiction)
    setWindowTitle(tr("My court"));
    //: Tab: the court itself; F2 goes there (FR: juridiction)
    m_pages->setTabText(Identity, tr("Court (F2)"));
    //: Tab: the services of the court; F3 goes there
    m_pages->setTabText(Services, tr("Services (F3)"));
    //: Tab: what the court settles where the law is not confirmed; F4 goes there (FR: pratique)
    m_pages->setTabText(Practice, tr("Practice (F4)"));
    //: Tab: the agendas of the services; F5 goes there (FR: créneaux)
    m_pages->setTabText(Agenda, tr("Slots (F5)"));
    //: Tab: what papers say in the court's own words; F6 goes there (FR: pièces)
    m_pages->setTabText(Forms, tr("Papers (F6)"));
    m_pages->tabBar()->setAccessibleName(tr("Pages of the court"));
    // Tables have no parent that would hear of a new language.
    m_court.services().retranslate();
    m_practice.figures().retranslate();
    m_agenda.agenda().retranslate();
    m_forms.forms().retranslate();
    m_status->retranslate();
}

void CourtWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CourtWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter on a list leads into its form; a dialog would press its first button as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
