// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltiesWindow.h"

#include "models/desk/PenaltyCsv.h"
#include "models/desk/TypedDate.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/PenaltyWritingText.h"
#include "ui/penalties/PenaltyFilters.h"
#include "ui/penalties/PenaltyPanel.h"
#include "ui/penalties/PenaltyTable.h"
#include "ui/printing/ListDocument.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainTable.h"
#include "ui/windows/StatusLine.h"

#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

FormContext formOf(desk::JsonDraft &draft, const Dependencies &outside)
{
    return {draft, [now = outside.now] { return now().toLocalTime().date(); }};
}

} // namespace

PenaltiesWindow::PenaltiesWindow(const Dependencies &outside, QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_desk(outside.record, outside.book, outside.now)
    , m_filters(new PenaltyFilters(m_desk, m_outside.settings, formOf(m_desk.filter(), outside)))
    , m_listTitle(new QLabel)
    , m_list(new PenaltyTable(m_desk))
    , m_place(new QLabel)
    , m_panel(new PenaltyPanel(m_desk, formOf(m_desk.writing(), outside)))
    , m_status(new StatusLine)
{
    arrange();
    wire();
    giveKeys();
    retranslate();
    focusList();
}

PenaltiesWindow::~PenaltiesWindow()
{
    hide(); // the field in hand is left while its draft still stands
}

void PenaltiesWindow::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    auto *parts = new QSplitter;
    auto *middle = new QWidget;
    auto *list = new QVBoxLayout(middle);
    list->setContentsMargins(12, 0, 12, 0);
    list->addWidget(m_listTitle);
    list->addWidget(m_list, 1);
    list->addWidget(m_place);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filters, middle, m_panel})
        parts->addWidget(part);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({230, 750, 360});
    column->addWidget(parts, 1);
    column->addWidget(m_status);
    QFont strong = font();
    strong.setBold(true);
    m_listTitle->setFont(strong);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    makePlain(*m_list, desk::PenaltyModel::Reason);
    m_list->horizontalHeader()->setSectionResizeMode(desk::PenaltyModel::Penalty,
                                                     QHeaderView::Stretch);
    m_list->setWordWrap(false);
    resize(1366, 720);
}

void PenaltiesWindow::wire()
{
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PenaltiesWindow::takeMarked);
    connect(&m_desk, &desk::PenaltyDesk::listChanged, this, &PenaltiesWindow::markInHand);
    connect(&m_desk, &desk::PenaltyDesk::listChanged, this, &PenaltiesWindow::showPlace);
    connect(&m_desk, &desk::PenaltyDesk::listMoved, this, &PenaltiesWindow::keepMark);
    connect(&m_desk, &desk::PenaltyDesk::listMoved, this, &PenaltiesWindow::showPlace);
    connect(m_list, &QTableView::activated, this, &PenaltiesWindow::openPerson);
    connect(m_panel, &PenaltyPanel::confirmAsked, this, &PenaltiesWindow::record);
    connect(m_panel, &PenaltyPanel::writingClosed, this, &PenaltiesWindow::focusList);
    connect(m_panel, &PenaltyPanel::correctAsked, this, &PenaltiesWindow::correct);
    connect(m_panel,
            &PenaltyPanel::answerAsked,
            this,
            [this](registry::PenaltyEntryId diligence, bool interrupts) {
                if (const auto done = m_desk.answer(diligence, interrupts); !done)
                    tell(done.error());
            });
    connect(&m_desk, &desk::PenaltyDesk::failed, this, &PenaltiesWindow::tell);
}

void PenaltiesWindow::giveKeys()
{
    const auto on = [this](QKeyCombination key, auto obey) {
        new QShortcut(key, this, this, obey, Qt::WindowShortcut);
    };
    on(Qt::Key_F2, [this] { m_filters->focusLinks(); });
    on(Qt::Key_F3, [this] { focusList(); });
    on(Qt::Key_F4, [this] { m_filters->focusForm(); });
    on(Qt::Key_F6, [this] { m_panel->focusWritings(); });
    on(Qt::Key_F7, [this] { m_panel->write(); });
    on(Qt::CTRL | Qt::Key_G, [this] { goToDay(); });
    on(Qt::CTRL | Qt::Key_P, [this] { print(); });
    on(Qt::CTRL | Qt::Key_E, [this] { exportList(); });
    on(Qt::CTRL | Qt::Key_S, [this] { keepFilter(); });
}

void PenaltiesWindow::takeMarked()
{
    const int row = m_list->currentIndex().row();
    const auto &rows = m_desk.penalties().rows();
    if (m_desk.isRefreshing() || row < 0 || row >= static_cast<int>(rows.size()))
        return; // what was written may have moved it, or taken it off this list: it stays in hand
    const registry::PenaltyId marked = rows[static_cast<std::size_t>(row)].line.penalty.id;
    if (m_desk.inHand() && m_desk.inHand()->known.row.id == marked)
        return;
    m_panel->closeWriting();
    m_desk.take(marked);
}

std::optional<int> PenaltiesWindow::rowInHand()
{
    const auto &inHand = m_desk.inHand();
    if (!inHand)
        return std::nullopt;
    const auto &rows = m_desk.penalties().rows();
    const auto found =
        std::ranges::find(rows, inHand->known.row.id.value(), &desk::PenaltyTraits::key);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void PenaltiesWindow::markInHand()
{
    const auto row = rowInHand();
    if (row && *row >= 0)
        m_list->selectRow(*row);
    else if (row)
        m_list->selectionModel()->clear();
}

void PenaltiesWindow::keepMark()
{
    const auto row = rowInHand();
    if (!row)
        return;
    // The mark alone: a view goes to what becomes current, and the hands are elsewhere.
    QItemSelectionModel &marks = *m_list->selectionModel();
    marks.clearSelection();
    if (*row >= 0)
        marks.select(m_desk.penalties().index(*row, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void PenaltiesWindow::showPlace()
{
    const auto &rows = m_desk.penalties().rows();
    const desk::Beyond beyond = m_desk.penalties().beyond();
    if (rows.empty() || !(beyond.before || beyond.after)) {
        m_place->clear();
        return;
    }
    const auto dayOf = [this](const desk::PenaltyListRow &row) {
        return desk::shortDay(m_desk.dayOf(row));
    };
    //: Under a part of a long list. %1 and %2 the days between which its rows lie
    m_place->setText(tr("From %1 to %2 · Home, End, Ctrl+G (a day): elsewhere in the list")
                         .arg(dayOf(rows.front()), dayOf(rows.back())));
}

void PenaltiesWindow::goToDay()
{
    //: Title of a question: to which day a list goes
    Prompter::Message question{tr("Go to a day"), {}};
    switch (m_desk.sortedBy()) {
    case registry::PenaltyDay::WaitingSince:
        question.text = tr("The list goes by the day since which a penalty waits. Which day?");
        break;
    case registry::PenaltyDay::Limit:
        question.text = tr("The list goes by the day from which a penalty is limited. Which day?");
        break;
    case registry::PenaltyDay::Decision:
        question.text = tr("The list goes by the day of the decision. Which day?");
        break;
    }
    const auto typed = m_outside.prompter.line(this, question);
    const auto day = typed ? desk::typedDate(*typed, m_desk.today()) : std::nullopt;
    if (typed && !day)
        m_status->say([] { return tr("That is no date; the list stays where it is."); });
    if (!day)
        return;
    m_desk.showFrom(*day);
    focusList();
    m_list->selectRow(0);
}

void PenaltiesWindow::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_desk.penalties().rowCount() > 0)
        m_list->selectRow(0);
}

void PenaltiesWindow::openPerson()
{
    if (const auto &penalty = m_desk.inHand())
        emit personAsked(penalty->row.line.hearing, penalty->known.row.entry);
}

void PenaltiesWindow::record()
{
    if (!m_panel->isWriting())
        return;
    m_desk.writing().finishTyping();
    if (const auto done = m_desk.record(); !done) {
        tell(done.error());
        return;
    }
    m_panel->closeWriting();
    m_status->say([] { return tr("Written in the register."); });
}

void PenaltiesWindow::correct(registry::PenaltyEntryId wrong)
{
    //: Title of a question: a writing of the register was wrong (FR: rectifier)
    Prompter::Message question{tr("Correct a writing"),
                               tr("What was wrong? The writing stays in the register with this "
                                  "reason, and the penalty stands where it stood without it.")};
    question.needed = tr("A writing is corrected only with a reason.");
    const auto reason = m_outside.prompter.line(this, question);
    if (!reason)
        return;
    if (const auto done = m_desk.correct(wrong, *reason); !done)
        tell(done.error());
    else
        m_status->say([] { return tr("Corrected; nothing was erased."); });
}

void PenaltiesWindow::tell(const Error &error)
{
    QString text = ErrorText::sentence(error);
    if (error.code == ErrorCode::Conflict) {
        // The row is read again; what was typed is still in the form.
        m_desk.reload();
        if (const auto &penalty = m_desk.inHand(); penalty && !penalty->known.entries.empty()) {
            const registry::PenaltyEntry &last = penalty->known.entries.back();
            text += u"\n\n"_s +
                    //: %1 the last writing of the register, %2 who wrote it, %3 the state now
                    tr("The register now says: %1, by %2; the penalty is %3.")
                        .arg(desk::PenaltyWritingText::of(last.what),
                             last.writtenBy,
                             desk::PenaltyLifeText::label(last.state));
            if (m_panel->isWriting())
                text +=
                    u"\n\n"_s + tr("What you typed is still there: confirm it again, or leave.");
        }
    }
    m_outside.prompter.tell(this, {ErrorText::title(), text});
}

void PenaltiesWindow::print()
{
    const auto rows = m_desk.all();
    if (!rows) {
        tell(rows.error());
        return;
    }
    //: Title of a printed list (FR: état des peines à exécuter, D. 48)
    PrintedList list{tr("Penalties of the register"),
                     //: Under the title of a printed list. %1 a day, %n how many lines
                     {tr("%1 · %n penalty(ies)", nullptr, static_cast<int>(rows->size()))
                          .arg(desk::longDay(m_desk.today()))},
                     desk::headersOfPenalties(),
                     {}};
    for (const desk::PenaltyListRow &row : *rows)
        list.rows.push_back(desk::cellsOf(row));
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

void PenaltiesWindow::exportList()
{
    const auto folder = m_outside.prompter.folder(
        this, {tr("Folder for the list"), m_outside.settings.paperFolder(), {}});
    if (!folder)
        return;
    //: Name of a file with the list of penalties; plain letters only. %1 a day
    const QString name = tr("penalties-%1").arg(m_desk.today().toString(Qt::ISODate));
    const QString path = QDir(*folder).filePath(name + u".csv"_s);
    const auto written = m_desk.all().and_then(
        [&](const auto &rows) { return m_outside.output.writeFile(desk::csvOf(rows), path); });
    if (!written)
        tell(written.error());
    else
        m_status->say([path] {
            //: %1 a file
            return tr("The list is in %1.").arg(QDir::toNativeSeparators(path));
        });
}

void PenaltiesWindow::keepFilter()
{
    const auto name = m_outside.prompter.line(
        this,
        {tr("Keep the filter"), tr("Under which name? Del in the list of filters removes it.")});
    if (name && !name->trimmed().isEmpty())
        m_filters->keep(name->trimmed());
}

void PenaltiesWindow::reject()
{
    if (m_panel->isWriting())
        m_panel->closeWriting();
    else
        QDialog::reject();
}

void PenaltiesWindow::retranslate()
{
    //: Title of the window (FR: registre d'exécution des peines)
    setWindowTitle(tr("Register of penalties"));
    //: Above the list of penalties: its keys
    m_listTitle->setText(tr("Penalties (F3) · Enter opens the person · Ctrl+P prints · Ctrl+E "
                            "exports · Ctrl+S keeps the filter"));
    m_list->setAccessibleName(tr("Penalties"));
    showPlace();
    // Tables have no parent that would hear of a new language.
    m_desk.retranslate();
    m_panel->retranslate();
    m_status->retranslate();
}

void PenaltiesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PenaltiesWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter on the list opens the person; a dialog would press its first button as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace bex::ui
