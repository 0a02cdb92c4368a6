// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/FindStore.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A person found in the register, in a few words.
class FoundText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::FoundText)

public:
    [[nodiscard]] static QString nameHeader();
    [[nodiscard]] static QString birthHeader();
    [[nodiscard]] static QString hearingHeader();
    [[nodiscard]] static QString numberHeader();
    /// "ELKAÏM Amélie"
    [[nodiscard]] static QString name(const registry::Found &found);
    /// "12/05/1990", or the year; empty when it is not known.
    [[nodiscard]] static QString birth(const registry::Found &found);
    /// "Tue 16 Apr 2024 · chambre 14"
    [[nodiscard]] static QString hearing(const registry::Found &found);
    /// The whole line, as a screen reader says it.
    [[nodiscard]] static QString spoken(const registry::Found &found);
};

} // namespace bex::desk
