// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringView>

namespace bex::resources
{

/// The bytes of a shipped file, named from this folder: `law/rules.json`.
///
/// The file is part of the program: a name that does not exist is our mistake.
[[nodiscard]] QByteArray bytes(QStringView name);

} // namespace bex::resources
