// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingPrintDialog.h"

#include "models/papers/PaperKinds.h"
#include "ui/printing/DestinationChoice.h"
#include "ui/printing/LeftList.h"
#include "ui/printing/QueueText.h"
#include "ui/printing/SheetPreview.h"
#include "ui/text/ErrorText.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

using State = HearingRun::State;

HearingPrintDialog::HearingPrintDialog(const Dependencies &outside,
                                       registry::HearingId hearing,
                                       QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_queue(outside)
{
    m_parts.arrange(*this);
    m_parts.table->setModel(&m_sheets);
    m_parts.separators->setChecked(m_outside.settings.separators());
    resize(900, 680);
    wire();
    wireKeys();
    m_queue.open(hearing);
    retranslate();
    m_parts.print->setFocus();
}

void HearingPrintDialog::wire()
{
    connect(&m_queue, &HearingQueue::personMade, this, &HearingPrintDialog::showProgress);
    connect(&m_queue, &HearingQueue::changed, this, &HearingPrintDialog::follow);
    connect(&m_queue, &HearingQueue::sheetChanged, this, &HearingPrintDialog::followSheet);
    connect(&m_queue, &HearingQueue::failed, this, &HearingPrintDialog::tell);
    connect(m_parts.print, &QPushButton::clicked, this, &HearingPrintDialog::print);
    connect(m_parts.pause, &QPushButton::clicked, this, &HearingPrintDialog::turnPause);
    connect(m_parts.anew, &QPushButton::clicked, &m_queue, &HearingQueue::openAnew);
    connect(m_parts.list, &QPushButton::clicked, this, &HearingPrintDialog::printList);
    connect(m_parts.close, &QPushButton::clicked, this, &HearingPrintDialog::reject);
    connect(m_parts.choose, &QPushButton::clicked, this, &HearingPrintDialog::chooseDestination);
    connect(m_parts.separators, &QCheckBox::toggled, this, [this](bool separators) {
        m_outside.settings.setSeparators(separators);
        m_queue.planAgain();
    });
    connect(m_parts.from, &QSpinBox::valueChanged, this, [this](int position) {
        const auto &rows = m_sheets.rows();
        const auto row = std::ranges::find(rows, position, &desk::SheetRow::position);
        m_parts.page->setRange(1, row == rows.end() ? 1 : row->pages);
        m_parts.page->setValue(1);
    });
}

void HearingPrintDialog::wireKeys()
{
    const auto on = [this](const QKeySequence &key, void (HearingPrintDialog::*obey)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, obey);
    };
    on(Qt::Key_F6, &HearingPrintDialog::turnSides);
    on(Qt::Key_F8, &HearingPrintDialog::preview);
    // Space belongs to the pause while sheets leave, and to whatever has the focus otherwise.
    auto *space = new QShortcut(Qt::Key_Space, this);
    space->setEnabled(false);
    connect(space, &QShortcut::activated, this, &HearingPrintDialog::turnPause);
    connect(&m_queue, &HearingQueue::changed, space, [this, space] {
        space->setEnabled(isUnderWay() || m_queue.state() == State::Paused);
    });
}

bool HearingPrintDialog::isUnderWay() const
{
    return m_queue.state() == State::Running || m_queue.state() == State::Pausing;
}

void HearingPrintDialog::follow()
{
    m_parts.allow(m_queue.isOpen());
    if (!m_queue.isOpen())
        return;
    if (m_queue.state() == State::Running)
        m_failure = {};
    showRows();
    showWhoIsLeftOut();
    propose();
    showProgress();
    showAnswers();
    if (m_closing && !isUnderWay())
        QDialog::reject();
}

void HearingPrintDialog::followSheet(int position)
{
    const auto &sheets = m_queue.sheets();
    const auto sheet = std::ranges::find(sheets, position, &registry::QueuedSheet::position);
    if (sheet != sheets.end())
        m_sheets.setState(position, sheet->state);
    m_parts.table->selectRow(position - 1);
    showProgress();
}

void HearingPrintDialog::showRows()
{
    const std::size_t before = m_sheets.rows().size();
    m_sheets.setRows(m_queue.rows());
    if (m_sheets.rows().empty())
        return;
    if (m_sheets.rows().size() != before)
        m_parts.fitColumns();
    if (!m_parts.table->currentIndex().isValid())
        m_parts.table->selectRow(0);
}

void HearingPrintDialog::showWhoIsLeftOut()
{
    const QStringList lines = QueueText::leftOut(m_queue.papers());
    m_parts.leftOut->clear();
    m_parts.leftOut->addItems(lines);
    m_parts.leftOut->setVisible(!lines.isEmpty());
    m_parts.leftOutLabel->setVisible(!lines.isEmpty());
    m_parts.leftOutLabel->setText(
        //: Above a list of people whose papers are not printed
        tr("%n person(s) left out:", nullptr, static_cast<int>(lines.size())));
}

void HearingPrintDialog::propose()
{
    const int sheets = static_cast<int>(m_sheets.rows().size());
    m_parts.from->setRange(1, std::max(sheets, 1));
    if (isUnderWay())
        return;
    // After a jam the last sheet sent is the likeliest to be missing from the pile; so it is
    // when all were sent, and a stray Enter repeats that one alone.
    const auto next = m_queue.proposed();
    m_parts.from->setValue(next.value_or(m_queue.isTakenUp() ? sheets : 1));
    if (next && m_queue.isTakenUp())
        m_parts.table->selectRow(*next - 1);
}

void HearingPrintDialog::showProgress()
{
    const int people = static_cast<int>(m_queue.papers().people().size());
    const int sheets = static_cast<int>(m_queue.sheets().size());
    m_parts.progress->setMaximum(std::max(m_queue.isWhole() ? sheets : people, 1));
    m_parts.progress->setValue(m_queue.isWhole() ? QueueText::left(m_queue)
                                                 : m_queue.papers().made());
    m_parts.now->setText(QueueText::progress(m_queue, m_failure));
}

void HearingPrintDialog::showAnswers()
{
    const State state = m_queue.state();
    const bool still = !isUnderWay();
    m_parts.print->setEnabled(still && m_queue.isWhole() && !m_queue.sheets().empty());
    //: Button: the sheets leave
    m_parts.print->setText(m_queue.isTakenUp() ? tr("Go on from this sheet") : tr("Print"));
    m_parts.pause->setEnabled(!still || state == State::Paused);
    //: Button, with its key: no sheet leaves until it goes on; the sheets leave again
    m_parts.pause->setText(state == State::Paused ? tr("Go on (Space)") : tr("Pause (Space)"));
    //: Button: closes the window, or stops what leaves
    m_parts.close->setText(still ? tr("Close (Esc)") : tr("Stop (Esc)"));
    m_parts.list->setEnabled(still && m_queue.isTakenUp());
    m_parts.anew->setVisible(m_queue.isTakenUp());
    m_parts.anew->setEnabled(still);
    allowChoices();
    focusNeed();
}

void HearingPrintDialog::allowChoices()
{
    const bool fresh = !m_queue.isTakenUp();
    const bool more = !isUnderWay() && m_queue.isWhole() && !m_queue.sheets().empty();
    m_parts.from->setEnabled(more);
    m_parts.page->setEnabled(more);
    m_parts.choose->setEnabled(fresh);
    m_parts.separators->setEnabled(fresh && m_outside.settings.paperFolder().isEmpty());
}

void HearingPrintDialog::focusNeed()
{
    const State state = m_queue.state();
    if (isUnderWay())
        m_parts.table->setFocus();
    else if (state == State::Stopped || (m_queue.isTakenUp() && state == State::Ready))
        askForSheet();
    else if (state == State::Ended)
        m_parts.list->setFocus();
}

void HearingPrintDialog::askForSheet()
{
    m_parts.from->setFocus();
    m_parts.from->selectAll();
}

void HearingPrintDialog::tell(const Error &error)
{
    m_failure = error;
    if (m_queue.state() == State::Stopped && !m_closing) {
        showProgress();
        return;
    }
    m_outside.prompter.tell(
        this,
        {ErrorText::title(),
         QString(ErrorText::sentence(error) + u"\n\n"_s + ErrorText::reference(error)).trimmed()});
}

void HearingPrintDialog::print()
{
    m_queue.go(m_parts.from->value(), m_parts.page->value() - 1);
}

void HearingPrintDialog::turnPause()
{
    if (m_queue.state() == State::Running)
        m_queue.pause();
    else
        m_queue.goOn();
}

void HearingPrintDialog::reject()
{
    if (!isUnderWay()) {
        QDialog::reject();
        return;
    }
    //: Title of a question
    if (!m_outside.prompter.confirm(this,
                                    {tr("Stop printing?"),
                                     tr("Sheets are leaving. Stop after the one on its way? The "
                                        "rest waits, and goes on when you open this again."),
                                     Prompter::Enter::AnswersNo}))
        return;
    // The sheet on its way is waited for: what became of it has to be known.
    m_closing = true;
    if (isUnderWay())
        m_queue.pause();
    else
        QDialog::reject();
}

void HearingPrintDialog::chooseDestination()
{
    if (!DestinationChoice::ask(m_outside, *this))
        return;
    m_queue.planAgain();
    retranslate();
}

void HearingPrintDialog::turnSides()
{
    const int at = m_parts.table->currentIndex().row();
    if (at < 0 || isUnderWay() || !m_sheets.rows()[static_cast<std::size_t>(at)].kind)
        return;
    const law::PaperKind kind = *m_sheets.rows()[static_cast<std::size_t>(at)].kind;
    const bool now = DestinationChoice::printer(m_outside.settings).onBothSides(kind);
    m_outside.settings.setBothSides(papers::code(kind), !now);
    showRows();
}

void HearingPrintDialog::preview()
{
    const int at = m_parts.table->currentIndex().row();
    if (at < 0)
        return;
    const auto &sheet = m_queue.sheets()[static_cast<std::size_t>(at)];
    const PreparedPerson *person = m_queue.papers().person(sheet.entry);
    if (person == nullptr)
        return;
    auto *dialog = new SheetPreview(person->name, m_queue.making().pagesOf(*person), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->activateWindow();
}

void HearingPrintDialog::printList()
{
    const auto document = LeftList::document(m_queue.heading(), m_sheets.rows());
    //: Name of a job of the printer: the list of what left
    OneSheet sheet{tr("List of the sheets"), m_outside.settings.printer(), false, {}};
    sheet.draw = [&document](QPagedPaintDevice &device) {
        document->print(&device);
        return true;
    };
    if (const auto printed = m_outside.output.printSheet(sheet); !printed)
        tell(printed.error());
}

void HearingPrintDialog::retranslate()
{
    //: Title of a window: every paper of the hearing as one pile
    setWindowTitle(tr("Print the hearing"));
    m_parts.heading->setText(m_queue.heading());
    m_parts.retranslate();
    m_parts.destination->setText(
        //: Before the name of a printer or a folder. %1 that name
        tr("To: %1").arg(DestinationChoice::name(m_outside.settings)));
    m_sheets.retranslate();
    follow();
}

void HearingPrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
