// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/ExitCode.h"
#include "models/base/Error.h"
#include "models/law/json/RefusalWords.h"

#include <QCoreApplication>
#include <QString>

namespace bex::app
{

/// Words a failure for the terminal, in one language: `FILE:PLACE: what was expected`.
///
/// A refused judgment is worded in the law's own words, the rest by the translations installed.
class ErrorLine final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::ErrorLine)

public:
    explicit ErrorLine(const law::json::RefusalWords &refusals)
        : m_refusals(refusals)
    {
    }

    /// `file` is what the command worked on; empty when it was not a file.
    [[nodiscard]] QString of(const Error &error, const QString &file) const;
    /// The sentence alone.
    [[nodiscard]] QString sentence(const Error &error) const;
    /// Bad input is refused; what is ours or the disk's fails.
    [[nodiscard]] static ExitCode exitCode(const Error &error);

private:
    [[nodiscard]] static QString ownSentence(const Error &error);
    [[nodiscard]] static QString sentenceByCode(const Error &error);

    const law::json::RefusalWords &m_refusals;
};

} // namespace bex::app
