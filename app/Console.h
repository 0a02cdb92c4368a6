// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace bex::app
{

/// The terminal or the pipe the program was called from: lines of UTF-8, each answer looked at.
class Console final
{
public:
    Console(std::FILE *out, std::FILE *err);

    /// Writes the bytes and a line end. Fails when nobody reads any more or the disk is full.
    [[nodiscard]] Result<void> print(const QByteArray &line);
    /// Everything printed so far has left the program.
    [[nodiscard]] Result<void> flush();
    /// One line on standard error, whatever the text holds.
    void complain(const QString &line);

private:
    std::FILE *m_out;
    std::FILE *m_err;
};

} // namespace bex::app
