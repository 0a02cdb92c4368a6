// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/BackupDesk.h"
#include "models/law/LawBook.h"
#include "models/papers/Templates.h"
#include "models/registry/Register.h"
#include "ui/language/LanguageSwitcher.h"
#include "ui/printing/PaperOutput.h"
#include "ui/prompt/Prompter.h"
#include "ui/settings/Settings.h"
#include "ui/text/ScreenWords.h"

#include <functional>

namespace bex::ui
{

/// Everything the window needs from outside. All of it outlives the window.
struct Dependencies {
    registry::Register &record;
    const law::LawBook &book;
    ScreenWords words;
    const papers::Templates &templates;
    Settings &settings;
    LanguageSwitcher &languages;
    Prompter &prompter;
    PaperOutput &output;
    registry::Clock now;
    /// Opens the throw-away register beside this one; empty when this one is the demo.
    std::function<void()> openDemo;
    /// Backs the register up; null when the register is thrown away.
    desk::BackupDesk *backups = nullptr;
    /// What whoever is called for help asks first.
    struct About {
        QString version;
        QString registerFile;
        QString settingsFile;
        QString logFile;
    };
    About about = {};
};

} // namespace bex::ui
