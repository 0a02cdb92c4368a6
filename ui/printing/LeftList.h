// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/SheetModel.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

class QTextDocument;

namespace bex::ui
{

/// What really left of a hearing, on paper: for the file, in the reader's language.
class LeftList final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::LeftList)

public:
    [[nodiscard]] static std::unique_ptr<QTextDocument>
    document(const QString &heading, const std::vector<desk::SheetRow> &rows);
    /// "471 of 480 sheets sent."
    [[nodiscard]] static QString summary(const std::vector<desk::SheetRow> &rows);
};

} // namespace bex::ui
