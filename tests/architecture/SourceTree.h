// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bex::test
{

/// One line of the source, and where it stands.
struct SourceLine {
    QString file; ///< from the root: "models/law/Plan.h"
    int number = 0;
    QString text;

    [[nodiscard]] QString place() const;
};

/// The text of a file, named from the root.
[[nodiscard]] QString sourceText(const QString &file);

/// The .cpp and .h files below these folders, sorted.
[[nodiscard]] QStringList sourceFiles(const QStringList &folders);

/// Their lines, in order.
[[nodiscard]] std::vector<SourceLine> sourceLines(const QStringList &files);

} // namespace bex::test
