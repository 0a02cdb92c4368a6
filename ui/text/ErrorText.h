// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// What happened, what was kept, what to do next: the only place where errors become sentences.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::ErrorText)

public:
    /// Over every sentence.
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString sentence(const Error &error);
    /// What helps those who are asked for help; empty when the error has no site.
    [[nodiscard]] static QString reference(const Error &error);

private:
    [[nodiscard]] static QString ofSite(const Error &error);
    [[nodiscard]] static QString ofCode(const Error &error);
    /// A word of the register as the screen says it; itself when it is none.
    [[nodiscard]] static QString inWords(const QString &text);
};

} // namespace bex::ui
