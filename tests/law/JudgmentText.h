// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace bex::test
{

/// A valid bex-judgment/1 that uses every key of the contract and every kind of penalty.
///
/// The penalties: 0 and 1 imprisonment, 2 home detention, 3 community service, 4 fine,
/// 5 day-fine, 6 course, 7 penal constraint, 8 reparation, 9 licence, 10 ban,
/// 11 confiscation, 12 socio-judicial supervision, 13 registration, 14 other.
[[nodiscard]] QByteArray wholeJudgment();

/// The same with `json` at the place of `pointer`, whose parent must exist.
[[nodiscard]] QByteArray wholeJudgmentWith(const QString &pointer, const QByteArray &json);
/// The same without the key at `pointer`.
[[nodiscard]] QByteArray wholeJudgmentWithout(const QString &pointer);

} // namespace bex::test
