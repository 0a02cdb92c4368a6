// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/HelpWindow.h"

#include "ui/text/ProofHtml.h"

#include <QDir>
#include <QEvent>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

HelpWindow::HelpWindow(const Dependencies &outside, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_outside(outside)
    , m_shortcuts(shortcuts)
    , m_page(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
    resize(620, 680);
    retranslate();
}

void HelpWindow::open()
{
    retranslate(); // the names of the keys follow the language
    show();
    raise();
    activateWindow();
}

QString HelpWindow::keys()
{
    QString rows;
    for (int at = 0; at < static_cast<int>(Command::Count); ++at) {
        const auto command = static_cast<Command>(at);
        rows += html::line(Shortcuts::keyOf(command).toString(QKeySequence::NativeText),
                           m_shortcuts[command].text());
    }
    //: Heading over the keys of the program
    return html::heading(tr("Keys")) + u"<table>"_s + rows + u"</table>"_s +
           html::paragraph(tr("In the form of a judgment: F2 person, F4 decision, F6 offences, "
                              "F3 penalties, F11 revocations, Shift+F11 detention, Shift+F6 civil "
                              "parties, Shift+F4 appeals, F7 the next open point, Ctrl+Z the item "
                              "removed last. In a field: Enter and Tab go on, Shift+Enter back; "
                              "dates take 12/3, +30 or monday, lengths 18m or 1y 6m."));
}

QString HelpWindow::whereabouts() const
{
    const Dependencies::About &about = m_outside.about;
    QString rows;
    //: Help: version of the program
    rows += html::line(tr("Version"), about.version);
    //: Help: the file of the register
    rows += html::line(tr("Register"), QDir::toNativeSeparators(about.registerFile));
    //: Help: the file of what the program remembers of its use
    rows += html::line(tr("Settings"), QDir::toNativeSeparators(about.settingsFile));
    //: Help: messages of the program for whoever repairs it
    rows += html::line(tr("Log"), QDir::toNativeSeparators(about.logFile));
    //: Heading over where things are kept
    return html::heading(tr("This program")) + u"<table>"_s + rows + u"</table>"_s;
}

void HelpWindow::retranslate()
{
    //: Title of a window: keys and version (FR: aide)
    setWindowTitle(tr("Help"));
    m_page->setAccessibleName(windowTitle());
    m_page->setHtml(whereabouts() + keys());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
