// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JudgmentDraft.h"

#include "models/law/json/ReadJudgment.h"

namespace bex::desk
{

Result<law::Judgment> JudgmentDraft::read() const
{
    return law::json::readJudgment(document());
}

} // namespace bex::desk
