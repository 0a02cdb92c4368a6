// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bex::registry
{

enum class Destination { Printer, Folder };

/// The papers of a hearing on their way out, sheet by sheet.
struct PrintJob {
    PrintJobId id{0};
    HearingId hearing{0};
    Destination destination = Destination::Printer;
    QString place; ///< the printer by its name (empty: the system's), or the folder
    QDateTime startedAt;
    QString startedBy;
    std::optional<QDateTime> closedAt; ///< nothing more is to come of it
};

/// What became of a sheet. Whatever is `Sent` when the program starts may be on paper or not.
enum class SheetState {
    Waiting,
    Sent, ///< on its way to the printer
    Left, ///< the printer took it, or the file is written
    Failed,
    Skipped, ///< the greffier went on after it
    Changed, ///< what it says is no more what the register says
};

/// One printed copy of one paper, or the sheet that parts two people.
struct QueuedSheet {
    int position = 0; ///< in the job, from 1
    RollEntryId entry{0};
    int place = 0;      ///< of the paper in the person's set, from 0
    QString kind;       ///< the contract's code: "JAP"; empty for a separator
    QString copy;       ///< the contract's code: "SPIP"; empty when it is the only one
    int pages = 1;      ///< printed sides
    QByteArray content; ///< a hash of what it says
    SheetState state = SheetState::Waiting;
    std::optional<QDateTime> sentAt;
    std::optional<PaperId> paper; ///< as the register keeps it since its first copy left
    friend bool operator==(const QueuedSheet &, const QueuedSheet &) = default;

    [[nodiscard]] bool isSeparator() const { return kind.isEmpty(); }
};

/// Which sheet of which job.
struct SheetPlace {
    PrintJobId job{0};
    int position = 0;
};

} // namespace bex::registry
