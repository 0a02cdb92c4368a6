// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/words/Words.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace bex::ui
{

/// What the program remembers of how it is used, in one ini file that the caller names.
///
/// Nothing of a convicted person or of a judgment ever goes here.
class Settings final
{
public:
    explicit Settings(const QString &file);

    [[nodiscard]] law::Language language() const; ///< French until somebody chose
    void setLanguage(law::Language language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Who acts, as papers and the journal name them; empty until somebody said.
    [[nodiscard]] QString actor() const;
    void setActor(const QString &name);
    [[nodiscard]] std::optional<qint64> lastHearing() const;
    void setLastHearing(qint64 hearing);
    [[nodiscard]] QString paperFolder() const; ///< where papers were last written; may be empty
    void setPaperFolder(const QString &folder);
    [[nodiscard]] QString printer() const; ///< by its name; empty: the system's default
    void setPrinter(const QString &printer);
    /// What this office decided for the papers of a kind; nothing while nobody did.
    [[nodiscard]] std::optional<bool> bothSides(const QString &kind) const;
    void setBothSides(const QString &kind, bool bothSides);
    [[nodiscard]] bool separators() const; ///< a sheet before each person of a hearing
    void setSeparators(bool separators);
    /// Filters of the register of penalties kept under a name, as JSON; empty: none.
    [[nodiscard]] QByteArray penaltyFilters() const;
    void setPenaltyFilters(const QByteArray &filters);
    [[nodiscard]] QByteArray windowState(const QString &part) const;
    void setWindowState(const QString &part, const QByteArray &state);

private:
    QSettings m_file;
};

} // namespace bex::ui
