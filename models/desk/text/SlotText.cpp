// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/SlotText.h"

#include "models/desk/text/DateText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString SlotText::whenHeader()
{
    //: Header of a column: day and hour of an appointment
    return tr("When");
}

QString SlotText::placeHeader()
{
    //: Header of a column: place of an appointment
    return tr("Place");
}

QString SlotText::verdictHeader()
{
    //: Header of a column: does the date fit the limit?
    return tr("Limit");
}

QString SlotText::when(const law::Appointment &appointment)
{
    //: Appointment. %1 the day with its weekday, %2 the hour
    return tr("%1, %2").arg(shortDay(appointment.on),
                            QLocale().toString(appointment.at, QLocale::ShortFormat));
}

QString SlotText::verdict(law::AppointmentVerdict verdict)
{
    switch (verdict) {
    case law::AppointmentVerdict::Fits:
        //: Verdict on the date of a summons: nothing to say against it
        return tr("within the limit");
    case law::AppointmentVerdict::AppealRunning:
        //: Verdict on the date of a summons: allowed, but the time to appeal is not over
        return tr("the time to appeal is still running");
    case law::AppointmentVerdict::BeforeFloor:
        //: Verdict on the date of a summons: earlier than the law allows
        return tr("sooner than the law allows");
    case law::AppointmentVerdict::ClosedDay:
        //: Verdict on the date of a summons: weekend or public holiday
        return tr("a day on which the services are closed");
    case law::AppointmentVerdict::AfterLimit:
        //: Verdict on the date of a summons: allowed, but written down as late
        return tr("after the limit: allowed, noted in the register");
    case law::AppointmentVerdict::InThePast:
        //: Verdict on the date of a summons
        return tr("in the past");
    }
    Q_UNREACHABLE();
}

QString SlotText::sign(law::AppointmentVerdict verdict)
{
    switch (verdict) {
    case law::AppointmentVerdict::Fits:
        return u"✔"_s;
    case law::AppointmentVerdict::InThePast:
        return u"✕"_s;
    default:
        return u"!"_s;
    }
}

QString SlotText::spoken(const SlotRow &row)
{
    //: Read aloud for a slot. %1 when, %2 place, %3 verdict
    return tr("%1, %2, %3").arg(when(row.when), row.when.place, verdict(row.verdict));
}

} // namespace bex::desk
