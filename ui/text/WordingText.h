// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// Why a court's wording of a paper is not signed off, for whoever words it.
class WordingText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::WordingText)

public:
    /// In the language of the screen; what is missing stays as the form writes it.
    [[nodiscard]] static QString sentence(const Error &error);

private:
    [[nodiscard]] static QString fault(const Error &error, QLatin1StringView name);
};

} // namespace bex::ui
