// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace bex::papers
{

/// The letters of a column: what they are drawn with and which way they run.
struct Script {
    QString font; ///< for letters that the font of the papers does not have; empty: none
    bool rightToLeft = false;
    friend bool operator==(const Script &, const Script &) = default;
};

} // namespace bex::papers
