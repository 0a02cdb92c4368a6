// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/WaitReasonText.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

struct Label {
    law::WaitReason reason;
    const char *text;
};

constexpr Label labels[]{
    //: Reason of D. 48: FR: recours
    {law::WaitReason::Appeal, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "remedy lodged")},
    //: Reason of D. 48: FR: délai de recours
    {law::WaitReason::TimeLimitRunning,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "time limit of a remedy running")},
    //: Reason of D. 48: FR: signification
    {law::WaitReason::NotServed,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "decision not served")},
    //: Reason of D. 48: the service gave no date
    {law::WaitReason::NoSlot, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "no slot available")},
    //: Reason of D. 48
    {law::WaitReason::AddressUnknown,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "address unknown")},
    //: Reason of D. 48
    {law::WaitReason::OtherRessort,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "lives in the district of another court")},
    //: Reason of D. 48: FR: TIG
    {law::WaitReason::TigConsent,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "consent to community service missing")},
    //: Reason of D. 48: in prison
    {law::WaitReason::Detained, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "detained")},
    //: Reason of D. 48
    {law::WaitReason::Medical, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "medical reason")},
    //: Reason of D. 48
    {law::WaitReason::Deceased, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "deceased")},
    //: Reason of D. 48: sent to the sentence enforcement judge
    {law::WaitReason::AwaitingJap, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "with the JAP")},
    //: Reason of D. 48: sent to the probation service
    {law::WaitReason::AwaitingSpip,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "with the SPIP")},
    //: Reason of D. 48: a course provider, the PJJ
    {law::WaitReason::AwaitingService,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "with the service that carries it out")},
    //: Reason of D. 48: FR: parquet
    {law::WaitReason::AwaitingProsecutor,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "with the prosecutor")},
    //: Reason of D. 48: FR: comptable public
    {law::WaitReason::AwaitingDgfip,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "with the Treasury")},
    //: Reason of D. 48: the person did not wait or did not come
    {law::WaitReason::NotReceived,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "not received at the counter")},
    //: Reason of D. 48: of the European Union
    {law::WaitReason::TransmittedAbroad,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "sent to another State")},
    //: Reason of D. 48: any other, said in the note
    {law::WaitReason::Other, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "other reason")},
    //: Reason of D. 48: CPP 723-17
    {law::WaitReason::JapRequest,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "asked of the JAP by the person after a year")},
    //: Reason of D. 48: CPP 723-17-1
    {law::WaitReason::JapReconvened,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText",
                       "three years gone, the JAP must be asked again")},
    //: Reason of D. 48: CPP 708
    {law::WaitReason::Suspended708,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "suspended or in parts")},
    //: Reason of D. 48: CPP 720-1
    {law::WaitReason::Suspended720,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "imprisonment suspended or in parts")},
    //: Reason of D. 48: CPP 710, FR: incident contentieux
    {law::WaitReason::Incident710,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText",
                       "suspended by the court that examines an objection")},
    //: Reason of D. 48: CPP 708-1
    {law::WaitReason::Pregnancy,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "pregnancy of more than twelve weeks")},
    //: Reason of D. 48: search notice or warrant
    {law::WaitReason::Wanted, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "person wanted")},
    //: Reason of D. 48: FR: autre parquet
    {law::WaitReason::OtherProsecutor,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "sent to another prosecutor")},
    //: Reason of D. 48: judgment not typed, criminal record missing
    {law::WaitReason::PapersMissing,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "papers missing")},
    //: Reason of D. 48: by the accountant
    {law::WaitReason::Instalments,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "instalments accepted")},
    //: Reason of D. 48: CPP 752
    {law::WaitReason::Insolvent, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "insolvent")},
    //: Reason of D. 48: FR: mandat de dépôt à effet différé
    {law::WaitReason::DeferredCommittal,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "date of the deferred committal to come")},
    //: Reason of D. 48: FR: grâce, amnistie, prescription, révision
    {law::WaitReason::LegalEnd, QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "ended by law")},
    //: Reason of D. 48: FR: succession; a fine or a confiscation outlives the person (CP 133-1)
    {law::WaitReason::Estate,
     QT_TRANSLATE_NOOP("bex::desk::WaitReasonText", "to be recovered from the estate")},
};

} // namespace

QString WaitReasonText::of(law::WaitReason reason)
{
    const auto label = std::ranges::find(labels, reason, &Label::reason);
    Q_ASSERT(label != std::end(labels));
    return tr(label->text);
}

} // namespace bex::desk
