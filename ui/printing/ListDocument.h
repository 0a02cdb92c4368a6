// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QTextDocument;

namespace bex::ui
{

/// A list on paper, for the file: a title, what stands under it, and a ruled table whose first
/// line is repeated on each page.
struct PrintedList {
    QString title;
    QStringList under;
    QStringList headers;
    std::vector<QStringList> rows;
};

[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const PrintedList &list);

} // namespace bex::ui
