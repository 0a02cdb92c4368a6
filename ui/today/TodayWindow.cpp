// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/TodayWindow.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/TodayText.h"
#include "ui/printing/ListDocument.h"
#include "ui/text/ErrorText.h"
#include "ui/today/TodayLinks.h"
#include "ui/today/TodayProof.h"
#include "ui/widgets/PageKeys.h"
#include "ui/widgets/PlainTable.h"
#include "ui/windows/StatusLine.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

TodayWindow::TodayWindow(const Dependencies &outside, QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_desk(outside.record, outside.book, outside.now)
    , m_links(new TodayLinks(m_desk))
    , m_title(new QLabel)
    , m_list(new QTableView)
    , m_proof(new QTextBrowser)
    , m_status(new StatusLine)
{
    arrange();
    wire();
    giveKeys();
    retranslate();
    focusList();
}

void TodayWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    auto *parts = new QSplitter;
    auto *middle = new QWidget;
    auto *list = new QVBoxLayout(middle);
    list->setContentsMargins(12, 0, 12, 0);
    list->addWidget(m_title);
    list->addWidget(m_list, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_links, middle, m_proof})
        parts->addWidget(part);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({224, 850, 292});
    column->addWidget(parts, 1);
    column->addWidget(m_status);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_list->setModel(&m_desk.lines());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_list, desk::TodayModel::Person);
    m_list->horizontalHeader()->setSectionResizeMode(desk::TodayModel::What,
                                                     QHeaderView::ResizeToContents);
    m_list->setWordWrap(false);
    m_proof->setFrameShape(QFrame::NoFrame);
    m_proof->setOpenLinks(false);
    m_proof->setTabChangesFocus(true);
    m_proof->document()->setDocumentMargin(8);
    resize(1366, 720);
}

void TodayWindow::wire()
{
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &TodayWindow::followMark);
    connect(&m_desk, &desk::TodayDesk::listChanged, this, &TodayWindow::restoreMark);
    connect(m_list, &QTableView::activated, this, &TodayWindow::settle);
    connect(m_links, &TodayLinks::chosen, this, &TodayWindow::focusList);
    connect(&m_desk, &desk::TodayDesk::failed, this, &TodayWindow::tell);
    using namespace std::chrono_literals;
    auto *clock = new QTimer(this);
    // A page left open over midnight: what was due is late.
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_desk.reload();
    });
    clock->start(1min);
}

void TodayWindow::giveKeys()
{
    const auto on = [this](QKeyCombination key, auto obey) {
        new QShortcut(key, this, this, obey, Qt::WindowShortcut);
    };
    on(Qt::Key_F2, [this] { m_links->focusLinks(); });
    on(Qt::Key_F3, [this] { focusList(); });
    on(Qt::Key_F6, [this] { m_proof->setFocus(Qt::ShortcutFocusReason); });
    on(Qt::CTRL | Qt::Key_Return, [this] { mark(); });
    on(Qt::CTRL | Qt::Key_M, [this] { m_links->toggleMine(); });
    on(Qt::CTRL | Qt::Key_Z, [this] { undo(); });
    on(Qt::CTRL | Qt::Key_P, [this] { print(); });
}

void TodayWindow::begin()
{
    m_desk.reload();
    show();
    raise();
    activateWindow();
    focusList();
}

void TodayWindow::beginWith(const desk::TodayView &view)
{
    m_desk.show(view);
    begin();
}

void TodayWindow::say(const std::function<QString()> &sentence)
{
    m_status->say(sentence);
}

const desk::TodayRow *TodayWindow::marked() const
{
    const auto &rows = m_desk.lines().rows();
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)]
                                                           : nullptr;
}

void TodayWindow::followMark()
{
    if (m_desk.isRefreshing())
        return; // the view moves its mark while rows come and go
    if (const desk::TodayRow *row = marked()) {
        m_key = desk::TodayTraits::key(*row);
        m_row = m_list->currentIndex().row();
    }
    showProof();
}

void TodayWindow::restoreMark()
{
    const auto &rows = m_desk.lines().rows();
    const auto found = std::ranges::find(rows, m_key, &desk::TodayTraits::key);
    // Settled: the next line has come up to its place.
    const int last = static_cast<int>(rows.size()) - 1;
    const int row =
        found != rows.end() ? static_cast<int>(found - rows.begin()) : std::min(m_row, last);
    if (row >= 0)
        m_list->selectRow(row);
    followMark();
}

void TodayWindow::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_desk.lines().rowCount() > 0)
        m_list->selectRow(0);
}

void TodayWindow::settle()
{
    const desk::TodayRow *row = marked();
    if (row == nullptr)
        return;
    if (const desk::SlotShortage *shortage = row->shortage()) {
        emit agendaAsked(shortage->service);
        return;
    }
    const registry::DueLine line = *row->due();
    if (desk::TodayDesk::isSettledAtOnce(line.kind))
        settleHere(line);
    else
        emit asked(line);
}

void TodayWindow::mark()
{
    const desk::TodayRow *row = marked();
    if (row == nullptr || row->due() == nullptr)
        return;
    const registry::DueLine line = *row->due();
    if (desk::TodayDesk::canBeMarked(line.kind))
        settleHere(line);
    else
        m_status->say([] { return tr("Enter opens what settles this line."); });
}

void TodayWindow::settleHere(const registry::DueLine &line)
{
    const QString person = desk::TodayText::person({line, m_desk.today()});
    if (const auto done = m_desk.settle(line); !done) {
        tell(done.error());
        return;
    }
    m_status->say([kind = line.kind, person] {
        const QString what = desk::TodayText::kind(kind);
        // What was written in the register of penalties is corrected there, with a reason.
        if (kind == registry::DueKind::RecordSheet)
            //: In the status line. %1 what was due, %2 the person
            return tr("Done today: %1, %2.").arg(what, person);
        //: In the status line. %1 what was due, %2 the person. Ctrl+Z takes it back
        return tr("Done today: %1, %2. Ctrl+Z takes it back.").arg(what, person);
    });
}

void TodayWindow::undo()
{
    const auto done = m_desk.undo();
    if (!done)
        tell(done.error());
    else if (*done)
        m_status->say([] { return tr("Taken back: it is due again."); });
    else
        m_status->say([] { return tr("Nothing to take back here."); });
}

QStringList TodayWindow::underTheTitle() const
{
    const desk::TodayTotals totals = m_desk.summary().totals;
    QStringList lines{desk::longDay(m_desk.today()),
                      QStringList{desk::TodayText::late(totals.late),
                                  desk::TodayText::today(totals.today),
                                  desk::TodayText::soon(totals.soon)}
                          .join(u" · "_s)};
    if (m_desk.isMine())
        //: Under the title of a printed list. %1 a name
        lines.append(tr("Entered by %1").arg(m_outside.record.who()));
    return lines;
}

void TodayWindow::print()
{
    const auto rows = m_desk.all();
    if (!rows) {
        tell(rows.error());
        return;
    }
    //: Title of a printed list (FR: ce qui est dû)
    PrintedList list{tr("What is due"), underTheTitle(), {}, {}};
    for (const auto &column : desk::TodayTraits::columns())
        list.headers.append(column.header());
    for (const desk::TodayRow &row : *rows) {
        QStringList cells;
        for (const auto &column : desk::TodayTraits::columns())
            cells.append(column.text(row));
        list.rows.push_back(cells);
    }
    const auto document = documentOf(list);
    OneSheet sheet{list.title, m_outside.settings.printer(), false, {}};
    sheet.draw = [&document](QPagedPaintDevice &device) {
        device.setPageOrientation(QPageLayout::Landscape);
        document->print(&device);
        return true;
    };
    if (const auto printed = m_outside.output.printSheet(sheet); !printed)
        tell(printed.error());
    else
        m_status->say([] { return tr("The list was sent to the printer."); });
}

void TodayWindow::tell(const Error &error)
{
    m_outside.prompter.tell(this, {ErrorText::title(), ErrorText::sentence(error)});
}

void TodayWindow::showProof()
{
    const desk::TodayRow *row = marked();
    if (row != nullptr)
        m_proof->setHtml(TodayProof::of(*row, m_outside.record.stores()));
    else
        m_proof->setPlainText(tr("Nothing is due. Good day."));
}

void TodayWindow::retranslate()
{
    //: Title of the window (FR: ce qui est dû)
    setWindowTitle(tr("What is due"));
    //: Above the list of what is due: its keys
    m_title->setText(tr("Due (F3) · Enter settles · Ctrl+Enter marks as done · Ctrl+Z takes back · "
                        "Ctrl+P prints"));
    m_list->setAccessibleName(tr("What is due"));
    //: Name of the page beside the list: why the marked line is due (F6)
    m_proof->setAccessibleName(tr("Why it is due"));
    // Tables have no parent that would hear of a new language.
    m_desk.lines().retranslate();
    m_status->retranslate();
    showProof();
}

void TodayWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TodayWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter on the list settles; a dialog would press its first button as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
