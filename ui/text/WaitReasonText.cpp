// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/WaitReasonText.h"

namespace bex::ui
{

QString WaitReasonText::of(law::WaitReason reason)
{
    switch (reason) {
    case law::WaitReason::NotReceived:
        //: Reason of D. 48: the person did not wait or did not come
        return tr("not received at the counter");
    case law::WaitReason::Medical:
        //: Reason of D. 48
        return tr("medical reason");
    case law::WaitReason::Detained:
        //: Reason of D. 48: in prison
        return tr("detained");
    case law::WaitReason::OtherRessort:
        //: Reason of D. 48: lives in the district of another court
        return tr("lives in the district of another court");
    case law::WaitReason::AddressUnknown:
        //: Reason of D. 48
        return tr("address unknown");
    case law::WaitReason::NoSlot:
        //: Reason of D. 48: the service gave no date
        return tr("no slot available");
    default:
        //: Reason of D. 48: any other, said in the note
        return tr("other reason");
    }
}

} // namespace bex::ui
