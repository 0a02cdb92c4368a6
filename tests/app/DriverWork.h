// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace bex::test
{

/// How far `kill_driver` said that a person had come.
struct Confirmed {
    int draft = 0;
    bool judged = false;
    bool settled = false;
    bool moved = false;
    bool paid = false;
    bool received = false;
    bool appealed = false;
    bool struck = false;
    bool replaced = false;
    bool sent = false;
};

using People = std::map<qint64, Confirmed>; ///< by roll entry

/// Where `kill_driver` lies.
[[nodiscard]] QString driverPath();
/// Adds what the driver said to what is known already.
void hear(const QByteArray &said, People &people);
/// What is not there although it was confirmed, or why the register is not whole; empty when
/// everything is as it should be.
[[nodiscard]] QString lossIn(const QString &path, const People &people);

} // namespace bex::test
