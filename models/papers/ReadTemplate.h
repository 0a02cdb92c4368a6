// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/Template.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <functional>

namespace bex::papers
{

using ReadFile = std::function<QByteArray(QStringView)>;

/// Reads one form with the parts it uses; the room's README describes the format.
///
/// Refuses with Invalid; `subject` is `name:line`.
[[nodiscard]] Result<Template> readTemplate(const QString &name, const ReadFile &read);

/// Reads `key = text` lines.
[[nodiscard]] Result<QHash<QString, QString>> readSentences(const QString &name,
                                                            const ReadFile &read);

/// Where a form or a file of sentences is kept: "papers/fr/JAP.txt".
[[nodiscard]] QString fileOf(const QString &language, const QString &name);

/// A brick as a form writes its header: "[text if appointments.order]".
[[nodiscard]] QString headerOf(const TemplateBrick &brick);
/// A brick as a form writes it, header and lines.
[[nodiscard]] QString textOf(const TemplateBrick &brick);

/// The names that a text asks for, each as often as it is asked for.
[[nodiscard]] QStringList placeholders(QStringView text);

} // namespace bex::papers
