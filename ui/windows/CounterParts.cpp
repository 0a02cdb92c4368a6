// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/CounterParts.h"

#include <QLabel>
#include <QStackedWidget>

namespace bex::ui
{

CounterParts::CounterParts(const Dependencies &dependencies, QWidget &mainWindow)
    : outside(dependencies)
    , window(mainWindow)
    , roll(outside.record, outside.now)
    , finder(outside.record)
    , person(outside.record,
             {outside.book, {outside.words.french, outside.words.english}},
             outside.now)
    , samePeople(outside.record, person)
    , happened(person, outside.record, outside.now)
    , papers(person, outside.record, outside.templates, outside.now)
    , shortcuts(window)
    , actor(outside, window)
    , hearings(outside, roll, window)
    , voiding(outside, person, papers, window)
    , correcting(outside, person, voiding, window)
    , people(outside, {roll, person}, correcting)
    , moving(outside, person, voiding, window)
    , overtaken(outside, person, window)
    , handing(outside, {person, papers, voiding}, window)
    , after(outside, happened, window)
    , printing(outside, {person, papers, voiding}, window)
    , archive(outside, {roll, person, papers}, window)
    , wholeHearing(outside, roll, window)
    , penalties(outside, shortcuts, window)
    , otherCases(outside, samePeople, shortcuts, window)
    , today(outside, shortcuts, {person, happened}, window)
    , court(outside, shortcuts, window)
    , view(*new CounterView(outside, {roll, finder, person, samePeople, happened, papers}))
    , laws(*new ComparisonWindow(person, outside.words, &window))
    , help(*new HelpWindow(outside, shortcuts, &window))
    , welcome(*new WelcomePage(shortcuts,
                               *new TodayCounts(outside.record, outside.now, Qt::StrongFocus)))
    , due(*new TodayCounts(outside.record, outside.now, Qt::NoFocus))
    , places(*new QStackedWidget)
    , keys(*new FunctionBar(shortcuts))
    , status(*new StatusLine)
    , backedUp(*new BackupLine(outside.backups, outside.now))
    , who(*new QLabel)
    , menu(*new MainMenu(shortcuts))
    , state(outside.settings, window, view)
{
}

} // namespace bex::ui
