// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/LawShelf.h"
#include "models/registry/Register.h"

#include <QDate>
#include <QString>

#include <memory>

namespace bex::app
{

/// A throw-away register at `path`: a fictitious court, two hearings, their people,
/// the slots of the services; some people already received.
///
/// Everything goes in through the acts of the program, as a greffier would do it,
/// and every date stands towards `today` as the files say.
[[nodiscard]] Result<std::unique_ptr<registry::Register>>
openDemoRegister(const QString &path, const LawShelf &law, QDate today);

} // namespace bex::app
