// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/Vocabulary.h"

#include <initializer_list>
#include <iterator>
#include <optional>
#include <random>

namespace bex::test
{

/// Chance that can be repeated: the same seed throws the same numbers on every machine.
class Dice final
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 to n - 1. The remainder is biased by a hair, and the same everywhere.
    [[nodiscard]] int below(int n)
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(n));
    }
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <typename Value> [[nodiscard]] Value oneOf(std::initializer_list<Value> values)
    {
        return *std::next(values.begin(), below(static_cast<int>(values.size())));
    }
    /// Any word that the contract has for it.
    template <typename Enum> [[nodiscard]] Enum any()
    {
        const auto all = law::json::spellings<Enum>();
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].value;
    }
    /// A value that is not known as often as said.
    template <typename Make>
    [[nodiscard]] auto unless(int percentUnknown, Make make) -> std::optional<decltype(make())>
    {
        if (chance(percentUnknown))
            return {};
        return make();
    }
    [[nodiscard]] std::optional<bool> answer(int percentUnknown, int percentYes)
    {
        return unless(percentUnknown, [&] { return chance(percentYes); });
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace bex::test
