// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperSet.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bex::papers
{

/// One line of index.json (design.md section 7).
struct PrintedPaper {
    law::PaperKind kind = law::PaperKind::Rcp;
    QString file; ///< "02-convocation-jap.pdf"
    Languages languages;
    int pages = 0;
    law::EnumSet<law::Copy> copies;
    QByteArray sha256; ///< in hexadecimal
    bool complete = true;
    QString agenda{}; ///< the calendar file beside it: "05-ce-que-je-dois-faire.ics"; or none
};

struct PrintedIndex {
    law::PlanStatus status = law::PlanStatus::Sure;
    std::vector<PrintedPaper> papers;
};

/// The bytes of index.json: compact, one line, keys in the order of the contract.
[[nodiscard]] QByteArray toJson(const PrintedIndex &index);

/// All of the bytes or no file; the folders it needs are made.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Writes every paper as PDF/A and then index.json into `directory`, which it creates.
///
/// All or nothing: files are made in a directory beside and renamed at the end,
/// the index last. Refuses a directory that already holds an index.json.
[[nodiscard]] Result<PrintedIndex> printSet(const PaperSet &set, const QString &directory);

} // namespace bex::papers
