// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/StepText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/FigureText.h"
#include "models/desk/text/MoneyText.h"
#include "models/desk/text/PaperText.h"
#include "models/desk/text/RecipientText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString StepText::numberHeader()
{
    //: Header of a column: place of the step in the plan
    return tr("No.");
}

QString StepText::titleHeader()
{
    //: Header of a column: what the registrar does (FR: étape)
    return tr("Step");
}

QString StepText::limitHeader()
{
    //: Header of a column: last day for the step (FR: date limite)
    return tr("Limit");
}

QString StepText::stateHeader()
{
    //: Header of a column: to do, done, impossible
    return tr("State");
}

QString StepText::title(const law::Step &step)
{
    switch (step.act) {
    case law::Act::Receive:
        //: Step: receive the person at the counter (FR: accueillir)
        return tr("Receive the person");
    case law::Act::Explain:
        //: Step: explain the sums to pay, the discount and the last day (FR: expliquer)
        return tr("Explain the payment");
    case law::Act::Hand:
        return handing(step);
    case law::Act::Summons:
        return summons(step);
    case law::Act::Transmit:
    case law::Act::Inform:
        return transmission(step);
    case law::Act::Alert:
        //: Step: tell somebody at once of something unusual (FR: alerter). %1 to whom
        return step.to ? tr("Alert: %1").arg(RecipientText::of(*step.to))
                       //: Step: a warning for the registrar (FR: alerte)
                       : tr("Alert");
    case law::Act::Record:
        //: Step: write in the register (FR: porter au registre)
        return tr("Record in the register");
    case law::Act::SendLater:
        //: Step: a paper to be sent by post afterwards (FR: envoi différé). %1 the paper
        return tr("Send later: %1").arg(step.paper ? PaperText::name(*step.paper) : QString());
    }
    Q_UNREACHABLE();
}

QString StepText::handing(const law::Step &step)
{
    if (step.paper == law::PaperKind::Rec) {
        //: Step: the person signs for the papers (FR: faire émarger)
        return tr("Have the receipt signed");
    }
    //: Step: hand a paper over to the person (FR: remettre). %1 the paper
    return tr("Hand over: %1").arg(step.paper ? PaperText::name(*step.paper) : QString());
}

QString StepText::summons(const law::Step &step)
{
    if (step.paper && step.to && PaperText::servesSeveral(*step.paper)) {
        //: Step: summon the person. %1 the paper, %2 before whom
        return tr("%1 (%2)").arg(PaperText::name(*step.paper), RecipientText::of(*step.to));
    }
    if (step.paper)
        return PaperText::name(*step.paper);
    //: Step: summon the person (FR: convoquer). %1 before whom
    return tr("Summons: %1").arg(step.to ? RecipientText::of(*step.to) : QString());
}

QString StepText::transmission(const law::Step &step)
{
    const QString to = step.to ? RecipientText::of(*step.to) : QString();
    if (!step.paper) {
        //: Step: inform a service without a paper (FR: aviser). %1 whom
        return tr("Inform: %1").arg(to);
    }
    //: Step: a paper goes to a service (FR: transmettre). %1 the paper, %2 to whom
    return tr("%1 → %2").arg(PaperText::name(*step.paper), to);
}

QString StepText::limit(const law::Step &step)
{
    const auto last = step.lastUsable ? step.lastUsable : step.latest;
    if (last) {
        //: Limit of a step. %1 its last usable day, weekday included
        return tr("by %1").arg(shortDay(*last));
    }
    if (step.deadline) {
        //: Limit of a step: by when the person must have done it. %1 a day
        return tr("to be done by %1").arg(shortDay(*step.deadline));
    }
    return {};
}

QString StepText::state(const StepRow &row)
{
    switch (row.state) {
    case registry::StepState::Done:
        //: State of a step (FR: fait)
        return tr("done");
    case registry::StepState::NotApplicable:
        //: State of a step (FR: sans objet)
        return tr("not applicable");
    case registry::StepState::Impossible:
        //: State of a step (FR: impossible)
        return tr("impossible");
    case registry::StepState::ToDo:
        break;
    }
    if (row.late) {
        //: State of a step: its last usable day is over (FR: en retard)
        return tr("late");
    }
    //: State of a step: in hand now, or still to do
    return row.inHand ? tr("in hand") : tr("to do");
}

QString StepText::sign(const StepRow &row)
{
    switch (row.state) {
    case registry::StepState::Done:
        return u"✔"_s;
    case registry::StepState::NotApplicable:
        return u"–"_s;
    case registry::StepState::Impossible:
        return u"✕"_s;
    case registry::StepState::ToDo:
        break;
    }
    if (row.inHand)
        return u"▶"_s;
    return row.late ? u"!"_s : u"○"_s;
}

QString StepText::detail(const StepRow &row)
{
    if (!row.reason.isEmpty())
        return row.reason;
    if (row.appointment) {
        //: Appointment of a step. %1 the day, %2 the hour, %3 the place
        return tr("%1 at %2, %3")
            .arg(shortDay(row.appointment->on),
                 QLocale().toString(row.appointment->at, QLocale::ShortFormat),
                 row.appointment->place);
    }
    if (row.payable) {
        //: Detail of the step that explains the payment. %1 the reduced sum
        return tr("%1 within the month").arg(moneyText(*row.payable));
    }
    // Alerts and remarks are told apart by their reason alone.
    const bool speaksForItself = row.step.paper || row.step.act == law::Act::Receive;
    return speaksForItself ? QString() : row.why;
}

QString StepText::mark(const StepRow &row)
{
    return FigureText::mark(footingOf(row.step, row.openFigures));
}

QString StepText::spoken(const StepRow &row)
{
    //: Read aloud for a step. %1 number, %2 title, %3 state, %4 limit, %5 mark, %6 detail
    return tr("%1, %2, %3, %4 %5 %6")
        .arg(QString::number(row.number),
             title(row.step),
             state(row),
             limit(row.step),
             mark(row),
             detail(row))
        .simplified();
}

} // namespace bex::desk
