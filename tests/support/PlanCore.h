// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace bex::test
{

/// Where a plan (`withReasons`) falls short of the core it must hold, one readable line each.
///
/// Empty when it holds. The keys of a core:
/// - `source` is for people; `settled` says what the court has settled (`practiceOfScenario`);
/// - `acts`: every step of the plan as ["do", "paper", "to"], in any order: nothing more may come;
/// - `steps`: each must be met by a step of its own on the keys given, in any order;
/// - `steps_exclude`: no step meets all the keys of one of them;
/// - a step may say its `reasons` and `figures`, a question its `reason` (`withReasons`);
/// - any key that ends in `_include` (`mentions_include`, `register_includes`…):
///   the list of that name holds these; `_exclude`: it holds none of these;
/// - anything else as it stands: an object on the keys given, a list item by item.
[[nodiscard]] QStringList differences(const QJsonObject &plan, const QJsonObject &core);

} // namespace bex::test
