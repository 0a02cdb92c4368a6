// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The papers by the name the counter gives them.
class PaperText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PaperText)

public:
    [[nodiscard]] static QString name(law::PaperKind kind);
    /// True when one sheet carries the appointments of two services.
    [[nodiscard]] static bool servesSeveral(law::PaperKind kind);
    /// The copies in words: "person · file · Treasury".
    [[nodiscard]] static QString copies(law::EnumSet<law::Copy> copies);
    [[nodiscard]] static QString copy(law::Copy copy);

private:
    /// Those that no step asks for.
    [[nodiscard]] static QString besidePlan(law::PaperKind kind);
    [[nodiscard]] static QString summons(law::PaperKind kind);
};

} // namespace bex::desk
