// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JudgmentText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<QByteArray> judgmentText(const Stores &stores, RollEntryId entry)
{
    const auto draft = stores.drafts.of(entry);
    if (!draft)
        return unexpected(draft.error());
    if (*draft)
        return (*draft)->document;
    return stores.roll.find(entry).map([](const RollEntry &found) { return found.judgment; });
}

Result<void> isAsSeen(const Stores &stores, RollEntryId entry, const JudgmentSeen &seen)
{
    if (!seen)
        return {};
    return judgmentText(stores, entry).and_then([&](const QByteArray &held) -> Result<void> {
        if (held == *seen)
            return {};
        return unexpected(Error{ErrorCode::Conflict, "registry.judgment-overtaken"_L1, {}, {}, {}});
    });
}

} // namespace bex::registry
