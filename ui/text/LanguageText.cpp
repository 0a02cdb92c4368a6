// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/LanguageText.h"

namespace bex::ui
{

namespace
{

struct Name {
    const char *code;
    const char *english;
};

constexpr Name names[] = {
    {"fr", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "French")},
    {"en", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "English")},
    {"ar", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Arabic")},
    {"es", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Spanish")},
    {"pt", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Portuguese")},
    {"ro", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Russian")},
    {"uk", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Ukrainian")},
    {"ka", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Georgian")},
    {"sq", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Albanian")},
    {"sr", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Serbian")},
    {"bg", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Bulgarian")},
    {"pl", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Polish")},
    {"it", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Italian")},
    {"de", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "German")},
    {"tr", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Turkish")},
    {"fa", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Persian")},
    {"ps", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Pashto")},
    {"ur", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Urdu")},
    {"bn", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Bengali")},
    {"ta", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Tamil")},
    {"zh", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Chinese")},
    {"vi", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Vietnamese")},
    {"so", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Somali")},
    {"ti", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Tigrinya")},
    {"wo", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Wolof")},
    {"ff", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "Fula")},
    {"fsl", QT_TRANSLATE_NOOP("bex::ui::LanguageText", "French sign language")},
};

} // namespace

QStringList LanguageText::codes()
{
    QStringList codes;
    for (const Name &name : names)
        codes.append(QString::fromLatin1(name.code));
    return codes;
}

QString LanguageText::of(const QString &code)
{
    for (const Name &name : names) {
        if (code == QLatin1StringView(name.code))
            return tr(name.english);
    }
    return code;
}

} // namespace bex::ui
