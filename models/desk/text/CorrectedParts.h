// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace bex::desk
{

/// Which parts of a judgment two revisions of it say differently.
class CorrectedParts final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::CorrectedParts)

public:
    /// "Appeals (added), penalties (changed)"; both in the form of the contract (bex-judgment/1).
    [[nodiscard]] static QString of(const QByteArray &before, const QByteArray &after);
    /// What each of two versions says where they differ, a line a part: "person: here “…”,
    /// elsewhere “…”".
    [[nodiscard]] static QStringList both(const QByteArray &here, const QByteArray &elsewhere);

private:
    [[nodiscard]] static QString
    penalties(const QString &part, const QJsonArray &former, const QJsonArray &now);
    [[nodiscard]] static QString changed(const QString &part, bool wasThere, bool isThere);
};

} // namespace bex::desk
