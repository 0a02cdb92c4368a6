// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/RuleId.h"
#include "models/law/Version.h"

#include <optional>
#include <span>
#include <string_view>

namespace bex::law
{

class PlanDraft;

/// What a rule looks at: one penalty of the decision, or the decision as a whole.
struct Subject {
    const Facts &facts;
    int penalty = -1; ///< index; -1 for the decision as a whole
};

/// One condition of a row, named so that its failure can be told.
struct Condition {
    std::string_view name;
    bool (*holds)(const Subject &);
};

enum class Scope {
    Decision,    ///< tried once
    EachPenalty, ///< tried for each penalty in turn
};

/// A text that begins or ends a row inside the versions of the law.
struct TextBound {
    DatedText text;
    bool isFirstDay = true; ///< else the row ends on the eve
};

/// One row of law-core section 4: when it applies, and what it makes.
///
/// A row is one constant in a small file of this folder, one line in RuleTable,
/// one entry in resources/law/rules.json and one test.
struct Rule {
    RuleId id;
    Versions versions;
    Scope scope;
    std::span<const Condition> conditions;
    void (*act)(const Subject &, PlanDraft &);
    std::optional<TextBound> bound{};
};

} // namespace bex::law
