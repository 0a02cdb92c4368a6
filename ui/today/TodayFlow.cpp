// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/TodayFlow.h"

#include "models/desk/EventDesk.h"
#include "models/desk/PersonDesk.h"
#include "models/desk/TypedDate.h"
#include "models/desk/TypedHour.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/PersonText.h"
#include "ui/text/ErrorText.h"
#include "ui/today/JudgmentCheck.h"
#include "ui/today/TodayWindow.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString nameOf(const registry::DueLine &line)
{
    return desk::PersonText::name(line.familyName, line.firstNames);
}

/// "tue 14h", "23/4 9h30": a day, then an hour.
std::optional<registry::NewTime> typedTime(const QString &text, QDate today)
{
    const qsizetype gap = text.trimmed().lastIndexOf(u' ');
    const auto day = desk::typedDate(
        text.trimmed().left(qMax<qsizetype>(gap, 0)), today, desk::DateSense::Future);
    const auto hour = desk::typedHour(text.trimmed().mid(gap + 1));
    return day && hour ? std::optional(registry::NewTime{*day, *hour}) : std::nullopt;
}

} // namespace

TodayFlow::TodayFlow(const Dependencies &outside,
                     Shortcuts &shortcuts,
                     const Desks &desks,
                     QWidget &window)
    : m_outside(outside)
    , m_shortcuts(shortcuts)
    , m_desks(desks)
    , m_window(window)
{
}

TodayWindow &TodayFlow::today()
{
    if (m_today.isNull()) {
        m_today = new TodayWindow(m_outside, &m_window);
        // The keys of a window are deaf in another one, unless they are given to it too.
        m_today->addActions(
            {&m_shortcuts[Command::SwitchLanguage], &m_shortcuts[Command::SwitchTheme]});
        connect(m_today, &TodayWindow::asked, this, &TodayFlow::settle);
        connect(m_today, &TodayWindow::agendaAsked, this, [this](const QString &service) {
            m_today->hide();
            emit agendaAsked(service);
        });
    }
    return *m_today;
}

void TodayFlow::open()
{
    today().begin();
}

void TodayFlow::open(const desk::TodayView &view)
{
    today().beginWith(view);
}

void TodayFlow::settle(const registry::DueLine &line)
{
    using registry::DueKind;
    if (line.kind == DueKind::Left)
        return settleLeft(line);
    if (line.kind == DueKind::Comparison)
        return compare(line.hearing, line.entry, today());
    // The page would lie over the counter; it comes back with its key, the mark where it was.
    today().hide();
    emit personAsked(line);
}

void TodayFlow::settleLeft(const registry::DueLine &line)
{
    const auto chosen = m_outside.prompter.choose(
        &today(),
        //: Title of a question about somebody who left without being received
        {{tr("Left without coming"),
          //: %1 the person
          tr("%1 left without being received. What now?").arg(nameOf(line))},
         //: A way to settle: a day and an hour to come to the counter
         {tr("Give a new time"),
          //: A way to settle: what was not handed is sent (D. 48-2-3)
          tr("Send what was not handed over"),
          //: A way to settle: the person has come back
          tr("The person is here: call to the counter")}});
    if (chosen == 0)
        giveNewTime(line);
    else if (chosen == 1)
        write(line);
    else if (chosen == 2) {
        today().hide();
        emit called(line);
    }
}

void TodayFlow::giveNewTime(const registry::DueLine &line)
{
    Prompter::Message question{tr("New time"),
                               //: An example of a day and an hour as they are typed follows
                               tr("Which day and hour? For instance: tuesday 14h, 23/4 9h30.")};
    question.needed = tr("A day, a space and an hour.");
    const auto typed = m_outside.prompter.line(&today(), question);
    if (!typed)
        return;
    const auto time = typedTime(*typed, today().dues().today()).value_or(registry::NewTime());
    if (const auto given = m_outside.record.duties().giveNewTime(line.entry, time); !given) {
        tell(today(), given.error());
        return;
    }
    today().say([name = nameOf(line), time] {
        //: In the status line. %1 the person, %2 a day, %3 an hour
        return tr("%1 is asked to come on %2 at %3.")
            .arg(name, desk::longDay(time.on), QLocale().toString(time.at, QLocale::ShortFormat));
    });
}

void TodayFlow::write(const registry::DueLine &line)
{
    const auto steps = m_outside.record.stores().steps.of(line.entry);
    if (!steps)
        return tell(today(), steps.error());
    m_desks.person.show(line.entry);
    const QString day = today().dues().today().toString(Qt::ISODate);
    bool any = false;
    for (const registry::KeptStep &step : *steps) {
        if (step.act != u"summons" || step.state != registry::StepState::ToDo)
            continue;
        m_desks.events.draft().replace(
            {{u"kind"_s, u"not_handed"_s}, {u"on"_s, day}, {u"paper"_s, step.paper}});
        if (const auto recorded = m_desks.events.record(); !recorded)
            return tell(today(), recorded.error());
        any = true;
    }
    if (any) {
        today().say([name = nameOf(line)] {
            //: In the status line. %1 the person
            return tr("%1: the summonses are to be sent; Enter opens them for printing.").arg(name);
        });
        return;
    }
    // Nothing but the statement: the judgment says that the person left, and it is sent (BEX-08).
    today().hide();
    emit factAsked(line.hearing, line.entry, u"/presence"_s);
}

void TodayFlow::compareInHand()
{
    if (const auto &entry = m_desks.person.entry(); entry && m_desks.person.isEntered())
        compare(entry->hearing, entry->id, m_window);
}

void TodayFlow::compare(registry::HearingId hearing, registry::RollEntryId entry, QWidget &over)
{
    const auto judgment = m_outside.record.stores().judgments.current(entry);
    const auto person = m_outside.record.stores().roll.find(entry);
    if (!judgment || !person)
        return tell(over, judgment ? person.error() : judgment.error());
    if (!*judgment)
        return;
    m_hearing = hearing;
    delete m_check;
    m_check = new JudgmentCheck(&over);
    m_check->setAttribute(Qt::WA_DeleteOnClose);
    m_check->addActions(
        {&m_shortcuts[Command::SwitchLanguage], &m_shortcuts[Command::SwitchTheme]});
    connect(m_check, &JudgmentCheck::conforms, this, &TodayFlow::keepComparison);
    connect(m_check, &JudgmentCheck::differs, this, &TodayFlow::correct);
    // The hands go on where they came from.
    connect(m_check, &QDialog::finished, &over, [&over] { over.activateWindow(); });
    m_check->read(**judgment,
                  desk::PersonText::name(person->person.familyName, person->person.firstNames));
}

void TodayFlow::keepComparison()
{
    const registry::KeptJudgment &judgment = m_check->judgment();
    const auto done = today().dues().compared(judgment.entry, judgment.id);
    if (!done)
        tell(*m_check, done.error());
    else if (today().isVisible())
        today().say([] { return tr("It conforms to the typed judgment. Ctrl+Z takes it back."); });
    else
        emit said([] { return tr("It conforms to the typed judgment."); });
    m_check->close();
}

void TodayFlow::correct(const QString &pointer)
{
    const registry::RollEntryId entry = m_check->judgment().entry;
    m_check->close();
    if (!m_today.isNull())
        m_today->hide();
    emit factAsked(m_hearing, entry, pointer);
}

void TodayFlow::tell(QWidget &over, const Error &error)
{
    m_outside.prompter.tell(&over, {ErrorText::title(), ErrorText::sentence(error)});
}

} // namespace bex::ui
