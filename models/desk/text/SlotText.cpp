// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/SlotText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/HolidayText.h"
#include "models/desk/text/RecipientText.h"

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
    case law::AppointmentRemark::SameHour:
        //: Said against the date of a summons: the person is due somewhere else at that hour
        return tr("the same hour as another appointment");
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

QString SlotText::other(const OtherAppointment &appointment)
{
    const QString hour = QLocale().toString(appointment.when.at, QLocale::ShortFormat);
    const QString service = appointment.to ? RecipientText::of(*appointment.to) : QString();
    if (appointment.parquetNumber.isEmpty()) {
        //: Another appointment of the person, in the same case. %1 the hour, %2 the service
        return tr("the appointment at %1 (%2)").arg(hour, service);
    }
    //: Another appointment of the person. %1 the hour, %2 the service, %3 the number of its case
    return tr("the appointment at %1 (%2, case %3)").arg(hour, service, appointment.parquetNumber);
}

QString SlotText::sameHour(const std::optional<OtherAppointment> &other)
{
    //: Said against the date of a summons. %1 "the appointment at 10:00 (SPIP)"
    return other ? tr("the same hour as %1").arg(SlotText::other(*other))
                 : remark(law::AppointmentRemark::SameHour, {});
}

QString SlotText::sameDay(const OtherAppointment &other)
{
    //: Said for the date of a summons: it spares a journey. %1 "the appointment at 10:00 (SPIP)"
    return tr("the same day as %1").arg(SlotText::other(other));
}

QString SlotText::remarks(const SlotVerdict &verdict, QDate day)
{
    QStringList said;
    for (const law::AppointmentRemark each : law::allAppointmentRemarks) {
        if (each == law::AppointmentRemark::SameHour && verdict.remarks.contains(each))
            said.append(sameHour(verdict.beside));
        else if (verdict.remarks.contains(each))
            said.append(remark(each, day));
    }
    if (said.isEmpty()) {
        //: Said of the date of a summons: nothing against it
        said.append(tr("within the limit"));
    }
    if (verdict.sparesAJourney())
        said.append(sameDay(*verdict.beside));
    return said.join(u" · "_s);
}

QString SlotText::detail(const SlotRow &row)
{
    if (!row.verdict.fits())
        return remarks(row.verdict, row.when.on);
    QStringList said{row.when.place};
    if (row.verdict.sparesAJourney())
        said.append(sameDay(*row.verdict.beside));
    said.removeAll(QString());
    return said.join(u" · "_s);
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
    return tr("%1, %2, %3").arg(when(row.when), row.when.place, remarks(row.verdict, row.when.on));
}

} // namespace bex::desk
