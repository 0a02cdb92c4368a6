// SPDX-License-Identifier: EUPL-1.2
#include "app/Arguments.h"

#include <QCommandLineParser>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

struct CommandWord {
    QLatin1StringView word;
    Command command;
    bool takesFile;
};

constexpr std::array commandWords{
    CommandWord{"plan"_L1, Command::Plan, true},
    CommandWord{"print"_L1, Command::Print, true},
    CommandWord{"law"_L1, Command::Law, false},
    CommandWord{"import"_L1, Command::Import, true},
    CommandWord{"verify"_L1, Command::Verify, false},
    CommandWord{"backup"_L1, Command::Backup, true},
    CommandWord{"restore"_L1, Command::Restore, true},
};

tl::unexpected<Error> refusal(QLatin1StringView site, const QString &word, const QString &expected)
{
    return unexpected(Error{ErrorCode::Invalid, site, word, expected, {}});
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"register"_s, {}, u"FILE"_s},
                       {u"lang"_s, {}, u"fr|en"_s},
                       {u"out"_s, {}, u"DIR"_s},
                       {u"papers"_s, {}, u"fr|fr+en"_s},
                       {u"as-of"_s, {}, u"YYYY-MM-DD"_s},
                       {u"json"_s, {}},
                       {u"with-sheet"_s, {}},
                       {u"demo"_s, {}},
                       {u"version"_s, {}},
                       {QStringList{u"help"_s, u"h"_s}, {}}});
}

Result<void> parse(QCommandLineParser &parser, const QStringList &words)
{
    addOptions(parser);
    if (parser.parse(words))
        return {};
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString dashes = unknown.first().size() > 1 ? u"--"_s : u"-"_s;
        return refusal("app.option-unknown"_L1, dashes + unknown.first(), u"bex --help"_s);
    }
    return refusal("app.option-value"_L1, words.last(), u"bex --help"_s);
}

Result<law::Language> readLanguage(const QCommandLineParser &parser)
{
    const QString word = parser.value(u"lang"_s);
    if (word.isEmpty() && !parser.isSet(u"lang"_s))
        return law::Language::French;
    if (word == "fr"_L1)
        return law::Language::French;
    if (word == "en"_L1)
        return law::Language::English;
    return refusal("app.language-unknown"_L1, u"--lang"_s, u"fr | en"_s);
}

Result<papers::Languages> readPapers(const QCommandLineParser &parser)
{
    const QString word = parser.value(u"papers"_s);
    if (!parser.isSet(u"papers"_s) || word == "fr"_L1)
        return papers::Languages::French;
    if (word == "fr+en"_L1)
        return papers::Languages::FrenchAndEnglish;
    return refusal("app.papers-unknown"_L1, u"--papers"_s, u"fr | fr+en"_s);
}

/// The day whose law is asked for; absent when the option is not given.
Result<std::optional<QDate>> readAsOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"as-of"_s))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
    if (!day.isValid())
        return refusal("app.day-unreadable"_L1, u"--as-of"_s, u"YYYY-MM-DD"_s);
    return std::optional(day);
}

/// The command and its file.
Result<Arguments> readCommand(const QStringList &positional)
{
    Arguments arguments;
    if (positional.isEmpty())
        return arguments;
    const auto *known =
        std::find_if(commandWords.begin(), commandWords.end(), [&](const CommandWord &entry) {
            return entry.word == positional.first();
        });
    if (known == commandWords.end())
        return refusal("app.command-unknown"_L1,
                       positional.first(),
                       u"plan | print | law | import | verify | backup | restore"_s);
    arguments.command = known->command;
    const qsizetype expected = known->takesFile ? 2 : 1;
    if (positional.size() < expected)
        return refusal("app.file-missing"_L1, positional.first(), u"FILE"_s);
    if (positional.size() > expected)
        return refusal("app.argument-extra"_L1, positional.at(expected), u"bex --help"_s);
    if (known->takesFile)
        arguments.file = positional.at(1);
    return arguments;
}

struct OptionOf {
    QLatin1StringView option;
    Command command;
    QLatin1StringView call;
};

constexpr std::array ownedOptions{
    OptionOf{"out"_L1, Command::Print, "bex print"_L1},
    OptionOf{"papers"_L1, Command::Print, "bex print"_L1},
    OptionOf{"with-sheet"_L1, Command::Print, "bex print"_L1},
    OptionOf{"as-of"_L1, Command::Plan, "bex plan"_L1},
    OptionOf{"json"_L1, Command::Law, "bex law"_L1},
};

/// Options that belong to one command only.
Result<void> checkOptions(const QCommandLineParser &parser, const Arguments &arguments)
{
    for (const OptionOf &owned : ownedOptions) {
        if (parser.isSet(owned.option) && arguments.command != owned.command)
            return refusal("app.option-elsewhere"_L1, u"--"_s + owned.option, owned.call);
    }
    const bool prints = arguments.command == Command::Print;
    if (prints && arguments.out.isEmpty())
        return refusal("app.out-missing"_L1, u"print"_s, u"--out DIR"_s);
    if (arguments.demo && (arguments.command != Command::Window || parser.isSet(u"register"_s)))
        return refusal("app.demo-alone"_L1, u"--demo"_s, u"bex --demo"_s);
    if (parser.isSet(u"register"_s) && arguments.registry.isEmpty())
        return refusal("app.register-empty"_L1, u"--register"_s, u"FILE"_s);
    return {};
}

} // namespace

Result<Arguments> readArguments(const QStringList &words)
{
    QCommandLineParser parser;
    if (const auto parsed = parse(parser, words); !parsed)
        return unexpected(parsed.error());
    const auto language = readLanguage(parser);
    if (!language)
        return unexpected(language.error());
    const auto papers = readPapers(parser);
    if (!papers)
        return unexpected(papers.error());
    const auto asOf = readAsOf(parser);
    if (!asOf)
        return unexpected(asOf.error());
    const bool asksAboutProgram = parser.isSet(u"help"_s) || parser.isSet(u"version"_s);
    auto arguments = asksAboutProgram ? Arguments{} : readCommand(parser.positionalArguments());
    if (!arguments)
        return arguments;
    if (asksAboutProgram)
        arguments->command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
    arguments->registry = parser.value(u"register"_s);
    arguments->out = parser.value(u"out"_s);
    arguments->papers = *papers;
    arguments->language = *language;
    arguments->languageChosen = parser.isSet(u"lang"_s);
    arguments->asOf = *asOf;
    arguments->json = parser.isSet(u"json"_s);
    arguments->withSheet = parser.isSet(u"with-sheet"_s);
    arguments->demo = parser.isSet(u"demo"_s);
    if (asksAboutProgram)
        return arguments;
    if (const auto checked = checkOptions(parser, *arguments); !checked)
        return unexpected(checked.error());
    return arguments;
}

law::Language languageAsked(const QStringList &words)
{
    const qsizetype option = words.indexOf(u"--lang"_s);
    const bool english =
        words.contains(u"--lang=en"_s) || (option >= 0 && words.value(option + 1) == "en"_L1);
    return english ? law::Language::English : law::Language::French;
}

QStringList argumentWords(int count, char **values)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QString::fromLocal8Bit(values[i]));
    return words;
}

} // namespace bex::app
