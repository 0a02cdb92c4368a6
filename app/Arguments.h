// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/words/Words.h"
#include "models/papers/Languages.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace bex::app
{

enum class Command { Window, Plan, Print, Law, Import, Verify, Backup, Restore, Help, Version };

/// What was asked on the command line (design.md section 3).
struct Arguments {
    Command command = Command::Window;
    QString file;     ///< what the command works on; empty when it needs none
    QString registry; ///< --register; empty: the default one
    QString out;      ///< --out
    papers::Languages papers = papers::Languages::French;
    law::Language language = law::Language::French;
    bool languageChosen = false; ///< --lang was given; else the window keeps its own
    std::optional<QDate> asOf;   ///< --as-of: the day whose law governs the plan
    bool json = false;           ///< --json
    bool withSheet = false;      ///< --with-sheet: the papers beside the plan too
    bool demo = false;
};

/// Refuses with Invalid what no command takes; `subject` is the word at fault.
[[nodiscard]] Result<Arguments> readArguments(const QStringList &words);

/// The language in which to refuse arguments that cannot be read.
[[nodiscard]] law::Language languageAsked(const QStringList &words);

/// The words of main(), the program's name first.
[[nodiscard]] QStringList argumentWords(int count, char **values);

} // namespace bex::app
