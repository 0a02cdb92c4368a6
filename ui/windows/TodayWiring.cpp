// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/TodayWiring.h"

#include "ui/pages/WorkPanel.h"
#include "ui/windows/CounterParts.h"

namespace bex::ui
{

namespace
{

void settle(CounterParts &parts, const registry::DueLine &line)
{
    WorkPanel &work = parts.view.work();
    showPerson(parts, line.hearing, line.entry);
    const bool takesReceipt = line.kind == registry::DueKind::Receipt;
    if (line.kind == registry::DueKind::Sending)
        work.focusPlan();
    else if (takesReceipt && parts.handing.isReady())
        work.showReceipt();
    else
        work.focusNeed();
}

void call(CounterParts &parts, const registry::DueLine &line)
{
    showPerson(parts, line.hearing, line.entry);
    parts.people.take(line.entry);
}

} // namespace

void showPerson(CounterParts &parts, registry::HearingId hearing, registry::RollEntryId entry)
{
    if (parts.roll.hearing() != hearing)
        parts.roll.open(hearing);
    parts.person.show(entry);
    parts.window.raise();
    parts.window.activateWindow();
}

void wireToday(CounterParts &parts)
{
    using registry::DueLine;
    const auto show = [&parts](const desk::TodayView &view) {
        if (parts.actor.isKnown())
            parts.today.open(view);
    };
    QObject::connect(&parts.due, &TodayCounts::asked, &parts.window, show);
    QObject::connect(&parts.welcome.due(), &TodayCounts::asked, &parts.window, show);
    QObject::connect(&parts.today,
                     &TodayFlow::personAsked,
                     &parts.window,
                     [&parts](const DueLine &line) { settle(parts, line); });
    QObject::connect(&parts.today,
                     &TodayFlow::called,
                     &parts.window,
                     [&parts](const DueLine &line) { call(parts, line); });
    QObject::connect(
        &parts.today,
        &TodayFlow::factAsked,
        &parts.window,
        [&parts](registry::HearingId hearing, registry::RollEntryId entry, const QString &pointer) {
            showPerson(parts, hearing, entry);
            parts.view.work().showEntry(pointer);
        });
    QObject::connect(&parts.today, &TodayFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.today,
                     &TodayFlow::agendaAsked,
                     &parts.window,
                     [&parts](const QString &service) { parts.court.openAgenda(service); });
}

} // namespace bex::ui
