// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/StepText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/FigureText.h"
#include "models/desk/text/MoneyText.h"
#include "models/desk/text/PaperText.h"
#include "models/desk/text/RecipientText.h"
#include "models/desk/text/SlotText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

struct Explained {
    const char *rule;
    const char *title;
};

/// What the greffier explains by each row; the rows of money are left out, they share their words.
constexpr Explained explanations[]{
    //: Step: explain a penalty on the driving licence (FR: permis de conduire)
    {"BEX-90", QT_TRANSLATE_NOOP("bex::desk::StepText", "Explain the measure on the licence")},
    //: Step: explain a ban from a place (FR: interdiction de séjour)
    {"BEX-91", QT_TRANSLATE_NOOP("bex::desk::StepText", "Explain the residence ban")},
    //: Step: explain a penalty (FR: sanction-réparation)
    {"BEX-92", QT_TRANSLATE_NOOP("bex::desk::StepText", "Explain the reparation")},
    //: Step: explain a penalty (FR: interdiction)
    {"BEX-93", QT_TRANSLATE_NOOP("bex::desk::StepText", "Explain the ban")},
    //: Step: explain a registration in a file (FR: FIJAIS, FIJAIT)
    {"BEX-96", QT_TRANSLATE_NOOP("bex::desk::StepText", "Explain the registration")},
    //: Step: tell the civil party where to go (FR: renseigner la partie civile)
    {"BEX-102", QT_TRANSLATE_NOOP("bex::desk::StepText", "Inform the civil party")},
};

} // namespace

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

QString StepText::title(const StepRow &row)
{
    const bool explainsLicence = row.step.rule == law::RuleId("BEX-90") && row.licence;
    return explainsLicence ? licence(*row.licence) : title(row.step);
}

QString StepText::title(const law::Step &step)
{
    switch (step.act) {
    case law::Act::Receive:
        //: Step: receive the person at the counter (FR: accueillir)
        return tr("Receive the person");
    case law::Act::Explain:
        return explanation(step);
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

QString StepText::explanation(const law::Step &step)
{
    for (const Explained &explained : explanations) {
        if (step.rule == law::RuleId(explained.rule))
            return tr(explained.title);
    }
    //: Step: explain the sums to pay, the discount and the last day (FR: expliquer)
    return tr("Explain the payment");
}

QString StepText::licence(law::LicenceMeasure measure)
{
    switch (measure) {
    case law::LicenceMeasure::Suspension:
        //: Step: explain a penalty (FR: suspension du permis)
        return tr("Explain the suspension of the licence");
    case law::LicenceMeasure::Cancellation:
        //: Step: explain a penalty (FR: annulation du permis)
        return tr("Explain the cancellation of the licence");
    case law::LicenceMeasure::Restriction:
        //: Step: explain a penalty (FR: interdiction de conduire certains véhicules)
        return tr("Explain the restriction of the licence");
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
        return tr("no later than %1").arg(shortDay(*last));
    }
    if (step.deadline) {
        //: Limit of a step: by when the person must have done it. %1 a day
        return tr("to be done no later than %1").arg(shortDay(*step.deadline));
    }
    return {};
}

QString StepText::state(const StepRow &row)
{
    if (row.state != registry::StepState::ToDo)
        return state(row.state);
    if (row.late) {
        //: State of a step: its last usable day is over (FR: en retard)
        return tr("late");
    }
    //: State of a step: the one that the hands are at
    return row.inHand ? tr("in hand") : state(row.state);
}

QString StepText::state(registry::StepState state)
{
    switch (state) {
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
        //: State of a step (FR: à faire)
        return tr("to do");
    }
    Q_UNREACHABLE();
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
        return appointment(row);
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

QString StepText::appointment(const StepRow &row)
{
    const law::Appointment &kept = *row.appointment;
    const QString day = shortDay(kept.on);
    const QString hour = QLocale().toString(kept.at, QLocale::ShortFormat);
    const QString when = kept.place.isEmpty()
                             //: Appointment of a step. %1 the day, %2 the hour
                             ? tr("%1 at %2").arg(day, hour)
                             //: Appointment of a step. %1 the day, %2 the hour, %3 the place
                             : tr("%1 at %2, %3").arg(day, hour, kept.place);
    if (row.verdict.fits())
        return when;
    //: Appointment with something against it. %1 what there is to say, %2 the appointment
    return tr("! %1 · %2").arg(SlotText::remarks(row.verdict, kept.on), when);
}

QString StepText::whole(const StepRow &row)
{
    QStringList lines{title(row), detail(row), row.why};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString StepText::spoken(const StepRow &row)
{
    //: Read aloud for a step. %1 number, %2 title, %3 state, %4 limit, %5 mark, %6 detail
    return tr("%1, %2, %3, %4 %5 %6")
        .arg(QString::number(row.number),
             title(row),
             state(row),
             limit(row.step),
             mark(row),
             detail(row))
        .simplified();
}

} // namespace bex::desk
