// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/TodayProof.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/PaperText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RecipientText.h"
#include "models/desk/text/RollStateText.h"
#include "models/desk/text/TodayText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/text/ProofHtml.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// A step in a line: its paper, and to whom.
QString nameOf(const registry::KeptStep &step)
{
    const auto paper = law::json::fromWord<law::PaperKind>(step.paper);
    const auto to = law::json::fromWord<law::Recipient>(step.to);
    const QStringList words{paper ? desk::PaperText::name(*paper) : QString(),
                            to ? desk::RecipientText::of(*to) : QString()};
    QStringList said = words;
    said.removeAll(QString());
    return said.join(u" → "_s);
}

} // namespace

QString TodayProof::of(const desk::TodayRow &row, const registry::Stores &stores)
{
    if (const desk::SlotShortage *shortage = row.shortage())
        return ofShortage(*shortage);
    const registry::DueLine &line = *row.due();
    QString page = html::title(desk::TodayText::kind(line.kind));
    page += person(line, stores);
    page += html::paragraph(desk::TodayText::because(line.kind));
    page += papers(line, stores);
    //: Heading over the act that settles a line of the day
    page += html::heading(tr("Enter"));
    page += html::paragraph(desk::TodayText::act(line.kind));
    return page;
}

QString TodayProof::person(const registry::DueLine &line, const registry::Stores &stores)
{
    //: Line of a table: the person
    QString rows =
        html::line(tr("Person"), desk::PersonText::name(line.familyName, line.firstNames));
    //: Line of a table: number of the case at the prosecutor's office
    rows += html::line(tr("Number"), line.parquetNumber);
    if (const auto hearing = stores.hearings.find(line.hearing))
        //: Line of a table: day of the hearing
        rows += html::line(tr("Hearing"), desk::longDay(hearing->heldOn));
    if (const auto entry = stores.roll.find(line.entry))
        //: Line of a table: where the person stands on the roll
        rows += html::line(tr("State"), desk::RollStateText::word(entry->state));
    if (!line.enteredBy.isEmpty())
        //: Line of a table: who entered the judgment
        rows += html::line(tr("Entered by"), line.enteredBy);
    //: Line of a table: the last day on which it is not late
    rows += html::line(tr("No later than"), desk::longDay(line.on));
    const auto time = stores.duties.newTime(line.entry);
    if (line.kind == registry::DueKind::Left && time && *time)
        //: Line of a table: when the person is asked to come again
        rows += html::line(tr("New time"),
                           //: %1 a day, %2 an hour
                           tr("%1 at %2")
                               .arg(desk::longDay((*time)->on),
                                    QLocale().toString((*time)->at, QLocale::ShortFormat)));
    return html::table(rows);
}

QString TodayProof::papers(const registry::DueLine &line, const registry::Stores &stores)
{
    const auto steps = stores.steps.of(line.entry);
    if (!steps)
        return {};
    using registry::DueKind;
    const bool isOfTheHand = line.kind == DueKind::Handing || line.kind == DueKind::Left;
    QString points;
    for (const registry::KeptStep &step : *steps) {
        if (!step.duty || step.state != registry::StepState::ToDo)
            continue;
        const QLatin1StringView duty = registry::codeOf(registry::officeDutyCodes, step.duty->duty);
        const bool isOfHand = step.duty->duty == law::OfficeDuty::Handing;
        if (duty == registry::codeOf(registry::dueKindCodes, line.kind) ||
            (isOfTheHand && isOfHand))
            points += html::point(u'•', nameOf(step));
    }
    //: Heading over the papers that a line of the day is about
    return html::section(tr("Papers"), points);
}

QString TodayProof::ofShortage(const desk::SlotShortage &shortage)
{
    const auto to = law::json::fromWord<law::Recipient>(shortage.service);
    //: Title of a page: a service with too few slots. %1 the service
    QString page = html::title(
        tr("Slots short: %1").arg(to ? desk::RecipientText::of(*to) : shortage.service));
    const bool isLimited = shortage.lastOn.year() < 9999;
    if (isLimited)
        //: %n people wait for a slot, %1 the last day it may lie on
        page += html::paragraph(
            tr("%n person(s) must be summoned no later than %1.", nullptr, shortage.waiting)
                .arg(desk::longDay(shortage.lastOn)));
    else
        page += html::paragraph(tr("%n person(s) must be summoned.", nullptr, shortage.waiting));
    page += html::paragraph(
        tr("The service has given %n free place(s) until then.", nullptr, shortage.free));
    page += html::paragraph(tr("Ask the service for slots and enter them in its agenda; a day past "
                               "the limit is written down with its reason and stops nothing."));
    return page;
}

} // namespace bex::ui
