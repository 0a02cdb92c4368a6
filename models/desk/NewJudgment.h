// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>

namespace bex::desk
{

/// Where the typing of a judgment begins: the court as its profile states it,
/// and what is true of nearly everybody who comes to the counter (a natural
/// person convicted in an ordinary, contested hearing, present). All of it
/// stands in fields that the greffier sees; nothing that the law asks for
/// (custody, residence, revocations, detention) is answered beforehand.
[[nodiscard]] QJsonObject newJudgment(const QJsonObject &court, QDate pronouncedOn);

} // namespace bex::desk
