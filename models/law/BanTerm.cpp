// SPDX-License-Identifier: EUPL-1.2
#include "models/law/BanTerm.h"

#include "models/law/EffectiveFirm.h"

namespace bex::law
{

BanTerm termOfBan(const Judgment &judgment, const Penalty &penalty)
{
    const auto *ban = std::get_if<Ban>(&penalty.detail);
    if (!ban || !ban->subject || !hasFirmImprisonment(judgment))
        return BanTerm::Plain;
    switch (*ban->subject) {
    case BanSubject::Residence:
    case BanSubject::Activity:
        return BanTerm::WithImprisonment;
    case BanSubject::Territory:
        return BanTerm::AfterImprisonment;
    case BanSubject::Contact:
    case BanSubject::Place:
    case BanSubject::Weapons:
    case BanSubject::Other:
        break;
    }
    return BanTerm::Plain;
}

} // namespace bex::law
