// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A person in a few words.
class PersonText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PersonText)

public:
    /// "DURAND Camille": the family name in capitals, as on the roll.
    [[nodiscard]] static QString name(const QString &familyName, const QString &firstNames);
    [[nodiscard]] static QString age(int years);
};

} // namespace bex::desk
