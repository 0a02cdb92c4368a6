// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/RollColumns.h"

#include <QByteArray>
#include <QString>

namespace bex::registry
{

/// Lower case, without accents, one space between words: "N° de parquet" is "n de parquet".
[[nodiscard]] QString plainName(const QString &text);

/// Puts one field where it belongs. Fails with Invalid; the place is the caller's to add.
[[nodiscard]] Result<void> readField(RollLine &line, RollColumn column, const QByteArray &field);

} // namespace bex::registry
