// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"
#include "models/law/Judgment.h"

namespace bex::desk
{

/// A judgment while it is being typed, in the form of the contract (bex-judgment/1).
///
/// What cannot be understood is refused by the reader, which names its pointer.
class JudgmentDraft final : public JsonDraft
{
    Q_OBJECT

public:
    using JsonDraft::JsonDraft;

    /// The judgment, or the first refusal with its pointer.
    [[nodiscard]] Result<law::Judgment> read() const;
};

} // namespace bex::desk
