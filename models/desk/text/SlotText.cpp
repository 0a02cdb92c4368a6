// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/SlotText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/HolidayText.h"

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

QString SlotText::remarksHeader()
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

QString SlotText::remark(law::AppointmentRemark remark, QDate day)
{
    switch (remark) {
    case law::AppointmentRemark::InThePast:
        //: Said against the date of a summons: it cannot be
        return tr("in the past");
    case law::AppointmentRemark::OutOfOrder:
        //: Said against the date of a summons: JAP and SPIP the other way round (CPP D. 48-2-1)
        return tr("not in the order that the JAP chose");
    case law::AppointmentRemark::BeforeFloor:
        //: Said against the date of a summons: earlier than the law allows
        return tr("sooner than the law allows");
    case law::AppointmentRemark::ClosedDay:
        return closedDay(day);
    case law::AppointmentRemark::AfterLimit:
        //: Said against the date of a summons: allowed, but its reason is written down (FR: hors
        //: délai)
        return tr("after the limit");
    case law::AppointmentRemark::AppealRunning:
        //: Said against the date of a summons: allowed, but the time to appeal is not over
        return tr("the time to appeal is still running");
    case law::AppointmentRemark::OffPlanning:
        //: Said against the date of a summons: the JAP or the SPIP did not give it beforehand
        //: (FR: hors planning)
        return tr("not on the planning of the service");
    }
    Q_UNREACHABLE();
}

QString SlotText::closedDay(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday) {
        //: Said against the date of a summons: a Saturday or a Sunday
        return tr("closed at the weekend");
    }
    const QString holiday = HolidayText::of(day);
    //: Said against the date of a summons. %1 the name of the public holiday
    return holiday.isEmpty() ? tr("public holiday") : tr("public holiday (%1)").arg(holiday);
}

QString SlotText::remarks(law::AppointmentRemarks remarks, QDate day)
{
    QStringList said;
    for (const law::AppointmentRemark each : law::allAppointmentRemarks) {
        if (remarks.contains(each))
            said.append(remark(each, day));
    }
    //: Said of the date of a summons: nothing against it
    return said.isEmpty() ? tr("within the limit") : said.join(u" · "_s);
}

QString SlotText::sign(law::AppointmentRemarks remarks)
{
    if (remarks.isEmpty())
        return u"✔"_s;
    return remarks.contains(law::AppointmentRemark::InThePast) ? u"✕"_s : u"!"_s;
}

QString SlotText::spoken(const SlotRow &row)
{
    //: Read aloud for a slot. %1 when, %2 place, %3 what there is to say against it
    return tr("%1, %2, %3").arg(when(row.when), row.when.place, remarks(row.remarks, row.when.on));
}

} // namespace bex::desk
