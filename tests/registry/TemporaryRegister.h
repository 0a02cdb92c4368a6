// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Database.h"
#include "models/registry/Session.h"

#include <QTemporaryDir>

#include <memory>

namespace bex::test
{

/// A folder for the length of a test, and files in it.
class TemporaryRegister final
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("register.bex")) const;
    /// A connection beside the register's own, to look at it or to tamper with it.
    [[nodiscard]] std::unique_ptr<registry::Database>
    connect(const QString &name = QStringLiteral("register.bex")) const;

private:
    QTemporaryDir m_folder;
};

/// A greffier at noon of 16 April 2024; each look at the clock is a second later.
[[nodiscard]] registry::Session aSession();

/// One value, as text, of a query that gives one.
[[nodiscard]] QString valueIn(const registry::Database &database, const QString &sql);

[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace bex::test

/// Stops the test with the place of the failure when a result is none.
#define BEX_VERIFY(result)                                                                         \
    do {                                                                                           \
        const auto &outcome_ = (result);                                                           \
        QVERIFY2(outcome_.has_value(),                                                             \
                 outcome_.has_value()                                                              \
                     ? ""                                                                          \
                     : qPrintable(QString(outcome_.error().site) + u' ' +                          \
                                  outcome_.error().subject + u' ' + outcome_.error().detail));     \
    } while (false)
