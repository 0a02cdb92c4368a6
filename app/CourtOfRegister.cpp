// SPDX-License-Identifier: EUPL-1.2
#include "app/CourtOfRegister.h"

#include "app/Workplace.h"
#include "models/registry/Register.h"

namespace bex::app
{

Result<CourtOfRegister> courtOfRegister(const QString &path, QDate day)
{
    if (path.isEmpty())
        return CourtOfRegister{};
    auto opened = registry::Register::open(path, sessionOfUser(), registry::WhenMissing::Fail);
    if (!opened)
        return unexpected(opened.error());
    const registry::CourtStore &court = (*opened)->stores().court;
    auto profile = court.profile();
    if (!profile)
        return unexpected(profile.error());
    auto settings = court.settings();
    if (!settings)
        return unexpected(settings.error());
    auto forms = (*opened)->stores().forms.inForce(day);
    if (!forms)
        return unexpected(forms.error());
    return CourtOfRegister{*std::move(profile), *std::move(settings), *std::move(forms)};
}

} // namespace bex::app
