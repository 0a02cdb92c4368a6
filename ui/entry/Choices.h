// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/Vocabulary.h"
#include "ui/text/EnumText.h"
#include "ui/widgets/ChoiceField.h"

namespace bex::ui
{

/// Every value of an enumeration of the contract, in its order.
template <typename Enum> [[nodiscard]] std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (const auto &spelling : law::json::spellings<Enum>())
        choices.push_back({QString(spelling.word), EnumText::label(spelling.value)});
    return choices;
}

} // namespace bex::ui
