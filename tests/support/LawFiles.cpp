// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/LawFiles.h"

#include "resources/ResourceBytes.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

law::Words loadWords(law::Language language, QStringView name, QStringView explanations)
{
    auto words =
        law::Words::load(language, {resources::bytes(name), resources::bytes(explanations)});
    if (!words)
        qFatal("the words of %s do not load: %s",
               qPrintable(name.toString()),
               qPrintable(words.error().subject));
    return *std::move(words);
}

law::json::RefusalWords loadRefusals(QStringView name)
{
    auto words = law::json::RefusalWords::load(resources::bytes(name));
    if (!words)
        qFatal("the refusals of %s do not load", qPrintable(name.toString()));
    return *std::move(words);
}

/// What ships, unless BEX_LAW_FILES names a folder that holds another one (tests/mutation).
QByteArray lawFile(const QString &name)
{
    QFile file(qEnvironmentVariable("BEX_LAW_FILES") + u'/' + name);
    const bool other = qEnvironmentVariableIsSet("BEX_LAW_FILES") && file.open(QFile::ReadOnly);
    return other ? file.readAll() : resources::bytes(QString(u"law/" + name));
}

law::LawBook loadBook()
{
    auto book = law::LawBook::load(
        {lawFile(u"parameters.json"_s), lawFile(u"rules.json"_s), lawFile(u"holidays.json"_s)});
    if (!book)
        qFatal("the book of law does not load: %s", qPrintable(book.error().subject));
    return *std::move(book);
}

} // namespace

const law::LawBook &lawBook()
{
    static const law::LawBook book = loadBook();
    return book;
}

law::AppliedLaw lawOf(const law::Judgment &judgment)
{
    static const law::Practice none;
    return {lawBook(), none, judgment.pronouncedOn};
}

const law::Words &frenchWords()
{
    static const law::Words words =
        loadWords(law::Language::French, u"law/words/fr.json", u"law/words/why.fr.json");
    return words;
}

const law::Words &englishWords()
{
    static const law::Words words =
        loadWords(law::Language::English, u"law/words/en.json", u"law/words/why.en.json");
    return words;
}

const law::json::RefusalWords &frenchRefusals()
{
    static const auto words = loadRefusals(u"law/words/refusals.fr.json");
    return words;
}

const law::json::RefusalWords &englishRefusals()
{
    static const auto words = loadRefusals(u"law/words/refusals.en.json");
    return words;
}

} // namespace bex::test
