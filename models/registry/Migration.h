// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bex::registry
{

/// One step of the schema, from the version before to its own.
struct Migration {
    int version = 0;
    QString name; ///< "0001_create_register"
    QByteArray script;

    [[nodiscard]] QByteArray sha256() const;
};

/// Those that ship, in order, the first with version 1.
[[nodiscard]] std::vector<Migration> shippedMigrations();

} // namespace bex::registry
