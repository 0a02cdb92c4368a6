// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/RecipientText.h"

namespace bex::desk
{

QString RecipientText::of(law::Recipient recipient)
{
    switch (recipient) {
    case law::Recipient::Jap:
        //: Recipient: juge de l'application des peines
        return tr("JAP");
    case law::Recipient::Spip:
        //: Recipient: service pénitentiaire d'insertion et de probation
        return tr("SPIP");
    case law::Recipient::Prosecutor:
        //: Recipient (FR: procureur de la République)
        return tr("district prosecutor");
    case law::Recipient::CourseProvider:
        //: Recipient (FR: organisme de stage)
        return tr("course provider");
    case law::Recipient::Pjj:
        //: Recipient: protection judiciaire de la jeunesse
        return tr("PJJ");
    case law::Recipient::ChildrensJudge:
        //: Recipient (FR: juge des enfants)
        return tr("children’s judge");
    case law::Recipient::Treasury:
        //: Recipient (FR: Trésor public)
        return tr("Treasury");
    case law::Recipient::Prison:
        //: Recipient (FR: établissement pénitentiaire)
        return tr("prison");
    case law::Recipient::CivilParty:
        //: Recipient (FR: partie civile)
        return tr("civil party");
    case law::Recipient::OtherCourt:
        //: Recipient (FR: autre juridiction)
        return tr("other court");
    case law::Recipient::Person:
        //: Recipient (FR: le condamné)
        return tr("convicted person");
    }
    Q_UNREACHABLE();
}

} // namespace bex::desk
