// SPDX-License-Identifier: EUPL-1.2
#include "ui/language/LanguageSwitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

LanguageSwitcher::LanguageSwitcher() = default;

QLocale LanguageSwitcher::locale() const
{
    return m_language == law::Language::French ? QLocale(QLocale::French, QLocale::France)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void LanguageSwitcher::use(law::Language language)
{
    m_language = language;
    const QString suffix = language == law::Language::French ? u"fr"_s : u"en"_s;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // Before the translators: LanguageChange must find the new formats of dates and numbers.
    QLocale::setDefault(locale());
    // A machine without Qt's own translations still shows all of ours.
    if (m_qts.load(u"qtbase_"_s + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/bex_"_s + suffix + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    emit changed(language);
}

void LanguageSwitcher::toggle()
{
    use(m_language == law::Language::French ? law::Language::English : law::Language::French);
}

} // namespace bex::ui
