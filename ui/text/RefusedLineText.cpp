// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/RefusedLineText.h"

#include <map>

namespace bex::ui
{

QString RefusedLineText::sentence(const registry::RefusedLine &line,
                                  const law::json::RefusalWords &words)
{
    //: A refused line of a file. %1 its place, %2 a sentence that says why
    return tr("%1: %2").arg(line.place, why(line, words));
}

QString RefusedLineText::why(const registry::RefusedLine &line,
                             const law::json::RefusalWords &words)
{
    const QByteArray site = line.site.toLatin1();
    const QLatin1StringView name(site);
    if (words.has(name))
        return words.sentence({ErrorCode::Invalid, name, line.place, line.expected, {}});
    const QString ofRoll = RefusedLineText::ofRoll(line.site);
    //: Why a line of a file was refused, when nothing more is known
    return ofRoll.isEmpty() ? tr("This cannot be read.") : ofRoll;
}

QString RefusedLineText::ofRoll(const QString &site)
{
    static const std::map<QString, const char *> sentences{
        //: Why a roll was refused (FR: rôle)
        {QStringLiteral("registry.csv-empty"), QT_TR_NOOP("The file holds nothing.")},
        //: Why a roll was refused
        {QStringLiteral("registry.csv-unfinished"),
         QT_TR_NOOP("This quote never closes; nothing after it can be read.")},
        //: Why a roll was refused. “nom” is the French name of the column
        {QStringLiteral("registry.csv-no-name-column"),
         QT_TR_NOOP("The first line names no column of people; one must be called “nom”.")},
        //: About a column of a roll
        {QStringLiteral("registry.csv-column-unknown"),
         QT_TR_NOOP("This column is not known; it was left out.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-too-many-fields"),
         QT_TR_NOOP("There are more fields than on the first line.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-name-empty"), QT_TR_NOOP("The family name is missing.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-day-missing"),
         QT_TR_NOOP("Nothing says on which day the hearing was.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-encoding"),
         QT_TR_NOOP("This is not UTF-8; save the file as UTF-8.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-date"),
         QT_TR_NOOP("This date does not exist, or is not written as 2024-04-16 or 16/04/2024.")},
        //: Why a line of a roll was refused. The four words are read in both languages
        {QStringLiteral("registry.csv-truth"),
         QT_TR_NOOP("Only oui, non, yes or no is read here.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-sex"), QT_TR_NOOP("Only F or M is read here.")},
        //: Why a line of a roll was refused
        {QStringLiteral("registry.csv-language"),
         QT_TR_NOOP("This is not the code of a language: fr, en, ar…")},
        //: Why a judgment of a file was refused
        {QStringLiteral("registry.import-differs"),
         QT_TR_NOOP("The register holds another judgment for this person; it was kept.")},
    };
    const auto found = sentences.find(site);
    return found == sentences.end() ? QString() : tr(found->second);
}

} // namespace bex::ui
