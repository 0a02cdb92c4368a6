// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/JournalLine.h"

#include <QByteArray>

namespace bex::registry
{

/// What the first line is chained to.
[[nodiscard]] QByteArray journalOrigin();

/// The hash of a line that follows `previous`: SHA-256 in hexadecimal, over the
/// fields in the order of the table, each as its length in bytes, a colon and
/// its UTF-8, so that no two lines are written alike.
[[nodiscard]] QByteArray journalHash(const QByteArray &previous, const JournalLine &line);

} // namespace bex::registry
