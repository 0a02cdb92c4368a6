// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// Which parts of a judgment two revisions of it say differently.
class CorrectedParts final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::CorrectedParts)

public:
    /// "Appeals (added), penalties (changed)"; both in the form of the contract (bex-judgment/1).
    [[nodiscard]] static QString of(const QByteArray &before, const QByteArray &after);

private:
    [[nodiscard]] static QString changed(const QString &part, bool wasThere, bool isThere);
};

} // namespace bex::desk
