// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bex::ui
{

/// The languages that are spoken at the counter, by name. Codes are BCP 47.
class LanguageText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::LanguageText)

public:
    /// The codes that have a name, the most usual first.
    [[nodiscard]] static QStringList codes();
    /// A code without a name is shown as it is.
    [[nodiscard]] static QString of(const QString &code);
};

} // namespace bex::ui
