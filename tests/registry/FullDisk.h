// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace bex::test
{

/// A disk that is full after so many more writes of SQLite, in this program.
///
/// Only databases opened while it is there are on it.
class FullDisk final
{
public:
    FullDisk();
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

    void fillAfter(int writes);
    void makeRoom();
    /// Whether a write was refused since it was filled.
    [[nodiscard]] bool refused() const;
};

} // namespace bex::test
