// SPDX-License-Identifier: EUPL-1.2
// One switch over the kinds for each thing said of them, so that the compiler names a forgotten
// one.
#include "models/desk/text/TodayText.h"

#include "models/desk/text/PersonText.h"
#include "models/desk/text/RecipientText.h"
#include "models/law/json/Vocabulary.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

using registry::DueKind;

QString TodayText::whatHeader()
{
    //: Header of a column: what is due
    return tr("Due");
}

QString TodayText::personHeader()
{
    //: Header of a column
    return tr("Person");
}

QString TodayText::numberHeader()
{
    //: Header of a column: number of the case at the prosecutor's office (FR: n° de parquet)
    return tr("Number");
}

QString TodayText::byWhenHeader()
{
    //: Header of a column: the last day on which it is not late (FR: au plus tard)
    return tr("By");
}

QString TodayText::howLateHeader()
{
    //: Header of a column: late by how many days, or still how many (FR: retard)
    return tr("Lateness");
}

QString TodayText::settlesHeader()
{
    //: Header of a column: the act that settles it; Enter does it
    return tr("Enter settles it");
}

QString TodayText::kind(DueKind kind)
{
    switch (kind) {
    case DueKind::Handing:
        //: What is due (FR: non remis)
        return tr("Papers not handed over");
    case DueKind::Left:
        //: What is due of somebody who left before being received (FR: parti sans être reçu)
        return tr("Left without coming");
    case DueKind::Receipt:
        //: What is due: the acknowledgement (FR: émargement)
        return tr("Receipt missing");
    case DueKind::Sending:
        //: What is due: papers sent because they could not be handed (FR: à envoyer)
        return tr("To be sent");
    case DueKind::Bordereau:
        //: What is due: dispatch slip to the Treasury (FR: bordereau)
        return tr("Dispatch slip to the Treasury");
    case DueKind::CertifiedCopy:
        //: What is due: copy of the order of committal (FR: copie certifiée conforme)
        return tr("Certified copy to the prison");
    case DueKind::Transmission:
        //: What is due: another service is told (FR: transmission)
        return tr("Another service to tell");
    case DueKind::Question:
        //: What is due: the plan waits for an answer
        return tr("Question unanswered");
    case DueKind::Draft:
        //: What is due: a judgment typed and not entered (FR: saisie inachevée)
        return tr("Judgment not entered");
    case DueKind::Comparison:
        //: What is due: what was entered, beside the typed judgment (FR: jugement rendu)
        return tr("To compare with the judgment");
    case DueKind::RecordSheet:
        //: What is due: sheet for the criminal record (FR: fiche casier)
        return tr("Criminal record sheet");
    }
    Q_UNREACHABLE();
}

QString TodayText::because(DueKind kind)
{
    switch (kind) {
    case DueKind::Handing:
        return tr("The person is received at the end of the hearing or in the days that follow "
                  "(D. 48-2 al. 2). Due with the decision; no text gives a number of days.");
    case DueKind::Left:
        return tr("Present when the decision was given, gone before being received: a new time in "
                  "the days that follow (D. 48-2 al. 2), else the summonses are sent as soon as "
                  "possible by any means (D. 48-2-3).");
    case DueKind::Receipt:
        return tr("Papers are in the person’s hand, and nothing proves it: due with the handing "
                  "over.");
    case DueKind::Sending:
        return tr("Sent as soon as possible, by any means (D. 48-2-3); due the day it is known "
                  "that it could not be handed over.");
    case DueKind::Bordereau:
        return tr("The statement goes to the Treasury no later than the second working day after "
                  "the decision (R. 55-5).");
    case DueKind::CertifiedCopy:
        return tr("The prison has the certified copy of the order before the day fixed for the "
                  "committal (D. 48-2-5).");
    case DueKind::Transmission:
        return tr("The services are told with the handing over (D. 48-2-1); without a day in the "
                  "plan, due the day it is known.");
    case DueKind::Question:
        return tr("The plan waits for an answer; what depends on it is not computed. Due with the "
                  "decision.");
    case DueKind::Draft:
        return tr("Nothing of what was typed is in the register yet. Due the day of the hearing.");
    case DueKind::Comparison:
        return tr("Entered from the hearing’s note; the original is deposited within three days "
                  "(CPP 486). A correction makes it due again.");
    case DueKind::RecordSheet:
        return tr("The sheet leaves within fifteen days of the day the conviction became final, or "
                  "of its service for a decision by default (R. 66).");
    }
    Q_UNREACHABLE();
}

QString TodayText::act(DueKind kind)
{
    switch (kind) {
    case DueKind::Handing:
        //: The act that settles a line (FR: remettre)
        return tr("Hand over");
    case DueKind::Left:
        //: The act that settles a line
        return tr("New time, or letter");
    case DueKind::Receipt:
        //: The act that settles a line
        return tr("Take the receipt");
    case DueKind::Sending:
        //: The act that settles a line: print, send, then mark it (Ctrl+Enter)
        return tr("Print and send");
    case DueKind::Bordereau:
    case DueKind::CertifiedCopy:
    case DueKind::Transmission:
        //: The act that settles a line: marked at once (FR: transmis)
        return tr("Transmitted today");
    case DueKind::Question:
        //: The act that settles a line
        return tr("Answer");
    case DueKind::Draft:
        //: The act that settles a line
        return tr("Finish and enter");
    case DueKind::Comparison:
        //: The act that settles a line
        return tr("Compare");
    case DueKind::RecordSheet:
        //: The act that settles a line: marked at once
        return tr("Sent today");
    }
    Q_UNREACHABLE();
}

namespace
{

QString serviceOf(const SlotShortage &shortage)
{
    const auto recipient = law::json::fromWord<law::Recipient>(shortage.service);
    return recipient ? RecipientText::of(*recipient) : shortage.service;
}

bool isUnlimited(QDate day)
{
    return day.year() == 9999;
}

} // namespace

QString TodayText::what(const TodayRow &row)
{
    if (const registry::DueLine *due = row.due())
        return kind(due->kind);
    const SlotShortage &shortage = *row.shortage();
    //: Too few slots in the time the law leaves. %1 how many people wait, %2 free places
    return tr("Slots: %1 wait, %2 free").arg(shortage.waiting).arg(shortage.free);
}

QString TodayText::person(const TodayRow &row)
{
    if (const registry::DueLine *due = row.due())
        return PersonText::name(due->familyName, due->firstNames);
    return serviceOf(*row.shortage());
}

QString TodayText::day(QDate day)
{
    if (isUnlimited(day))
        return u"–"_s;
    const QLocale locale;
    //: A day in a narrow column. %1 the weekday in short, %2 the day in figures
    return tr("%1 %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
                           locale.toString(day, QLocale::ShortFormat));
}

QString TodayText::howLate(const TodayRow &row)
{
    if (row.shortage())
        return {};
    const int days = static_cast<int>(row.on().daysTo(row.today));
    if (days > 0)
        //: How late something is
        return u"▲ "_s + tr("%n day(s) late", nullptr, days);
    //: By when: this very day
    return days == 0 ? tr("today") : tr("in %n day(s)", nullptr, -days);
}

QString TodayText::settles(const TodayRow &row)
{
    if (const registry::DueLine *due = row.due())
        return act(due->kind);
    //: The act that settles a line: the agenda of the service is opened
    return tr("Open the agenda");
}

QString TodayText::whole(const TodayRow &row)
{
    return QStringList{what(row), person(row), day(row.on()), howLate(row), settles(row)}.join(
        u" · "_s);
}

QString TodayText::late(int count)
{
    //: How many lines are late
    return tr("%n late", nullptr, count);
}

QString TodayText::today(int count)
{
    //: How many lines are due today
    return tr("%n today", nullptr, count);
}

QString TodayText::soon(int count)
{
    //: How many lines are due in the seven days to come
    return tr("%n within seven days", nullptr, count);
}

} // namespace bex::desk
