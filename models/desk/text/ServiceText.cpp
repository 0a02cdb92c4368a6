// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/ServiceText.h"

#include <QLocale>

namespace bex::desk
{

QString ServiceText::nameHeader()
{
    //: Header of a column: a service of the court
    return tr("Service");
}

QString ServiceText::stateHeader()
{
    //: Header of a column: what papers still leave blank
    return tr("On paper");
}

QString ServiceText::name(const ServiceRow &row)
{
    switch (row.place) {
    case ServicePlace::OwnOffice:
        //: Service: the office that receives (FR: bureau de l'exécution des peines)
        return tr("This office");
    case ServicePlace::Accountant:
        //: Service: who takes the money (FR: comptable public)
        return tr("Public accountant");
    case ServicePlace::VictimSupportOffice:
        //: Service (FR: bureau d'aide aux victimes)
        return tr("Victim support office");
    case ServicePlace::Recipient:
        break;
    }
    switch (row.recipient) {
    case law::Recipient::Jap:
        //: Service: juge de l'application des peines
        return tr("JAP");
    case law::Recipient::Spip:
        //: Service: service pénitentiaire d'insertion et de probation
        return tr("SPIP");
    case law::Recipient::Prosecutor:
        //: Service (FR: procureur de la République)
        return tr("District prosecutor");
    case law::Recipient::CourseProvider:
        //: Service (FR: organisme de stage)
        return tr("Course provider");
    case law::Recipient::Pjj:
        //: Service: protection judiciaire de la jeunesse
        return tr("PJJ");
    case law::Recipient::ChildrensJudge:
        //: Service (FR: juge des enfants)
        return tr("Children’s judge");
    case law::Recipient::Treasury:
        //: Service (FR: Trésor public)
        return tr("Treasury");
    default:
        //: Service (FR: établissement pénitentiaire)
        return tr("Prison");
    }
}

QStringList ServiceText::blanks(const ServiceRow &row)
{
    QStringList blanks;
    if (row.address.name.isEmpty()) {
        //: What a paper leaves blank, in a list
        blanks += tr("name");
    }
    if (row.address.address.isEmpty()) {
        //: What a paper leaves blank, in a list
        blanks += tr("address");
    }
    if (row.address.phone.isEmpty()) {
        //: What a paper leaves blank, in a list
        blanks += tr("telephone");
    }
    if (row.address.hours.isEmpty()) {
        //: What a paper leaves blank, in a list: opening hours
        blanks += tr("hours");
    }
    return blanks;
}

bool ServiceText::isComplete(const ServiceRow &row)
{
    return blanks(row).isEmpty();
}

QString ServiceText::state(const ServiceRow &row)
{
    const QStringList blanks = ServiceText::blanks(row);
    if (blanks.isEmpty()) {
        //: State of a service: every place of the papers is known
        return tr("complete");
    }
    //: State of a service. %1 what papers leave blank, a list
    return tr("blank on paper: %1").arg(QLocale().createSeparatedList(blanks));
}

QString ServiceText::spoken(const ServiceRow &row)
{
    //: Read aloud for a service. %1 its name, %2 what papers leave blank
    return tr("%1, %2").arg(name(row), state(row));
}

} // namespace bex::desk
