// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/Settings.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

law::Language Settings::language() const
{
    return m_file.value("language"_L1).toString() == "en"_L1 ? law::Language::English
                                                             : law::Language::French;
}

void Settings::setLanguage(law::Language language)
{
    m_file.setValue("language"_L1, language == law::Language::English ? u"en"_s : u"fr"_s);
}

Theme Settings::theme() const
{
    return m_file.value("theme"_L1).toString() == "dark"_L1 ? Theme::Dark : Theme::Light;
}

void Settings::setTheme(Theme theme)
{
    m_file.setValue("theme"_L1, theme == Theme::Dark ? u"dark"_s : u"light"_s);
}

QString Settings::actor() const
{
    return m_file.value("actor"_L1).toString();
}

void Settings::setActor(const QString &name)
{
    m_file.setValue("actor"_L1, name);
}

std::optional<qint64> Settings::lastHearing() const
{
    bool known = false;
    const qint64 hearing = m_file.value("hearing"_L1).toLongLong(&known);
    return known ? std::optional(hearing) : std::nullopt;
}

void Settings::setLastHearing(qint64 hearing)
{
    m_file.setValue("hearing"_L1, hearing);
}

QString Settings::paperFolder() const
{
    return m_file.value("papers/folder"_L1).toString();
}

void Settings::setPaperFolder(const QString &folder)
{
    m_file.setValue("papers/folder"_L1, folder);
}

QString Settings::printer() const
{
    return m_file.value("papers/printer"_L1).toString();
}

void Settings::setPrinter(const QString &printer)
{
    m_file.setValue("papers/printer"_L1, printer);
}

std::optional<bool> Settings::bothSides(const QString &kind) const
{
    const QVariant decided = m_file.value(u"papers/both-sides/"_s + kind);
    return decided.isValid() ? std::optional(decided.toBool()) : std::nullopt;
}

void Settings::setBothSides(const QString &kind, bool bothSides)
{
    m_file.setValue(u"papers/both-sides/"_s + kind, bothSides);
}

bool Settings::separators() const
{
    return m_file.value("papers/separators"_L1, true).toBool();
}

void Settings::setSeparators(bool separators)
{
    m_file.setValue("papers/separators"_L1, separators);
}

QByteArray Settings::penaltyFilters() const
{
    return m_file.value("penalties/filters"_L1).toByteArray();
}

void Settings::setPenaltyFilters(const QByteArray &filters)
{
    m_file.setValue("penalties/filters"_L1, filters);
}

QByteArray Settings::windowState(const QString &part) const
{
    return m_file.value(u"window/"_s + part).toByteArray();
}

void Settings::setWindowState(const QString &part, const QByteArray &state)
{
    m_file.setValue(u"window/"_s + part, state);
}

} // namespace bex::ui
