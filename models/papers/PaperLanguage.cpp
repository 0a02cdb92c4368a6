// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperLanguage.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

struct Figure {
    QLatin1StringView key;
    QLatin1StringView names; ///< that its text must carry
};

/// What a folder must say of its language.
constexpr std::array figures = {Figure{"name.own"_L1, ""_L1},
                                Figure{"name.french"_L1, ""_L1},
                                Figure{"direction"_L1, ""_L1},
                                Figure{"offered"_L1, ""_L1},
                                Figure{"money"_L1, ""_L1},
                                Figure{"day"_L1, "number month year"_L1},
                                Figure{"date"_L1, "weekday day"_L1},
                                Figure{"hour.morning"_L1, "hour minutes"_L1},
                                Figure{"hour.afternoon"_L1, "hour minutes"_L1},
                                Figure{"seat"_L1, "seat"_L1},
                                Figure{"length.two"_L1, "first last"_L1},
                                Figure{"length.three"_L1, "first second last"_L1},
                                Figure{"years.1"_L1, "count"_L1},
                                Figure{"months.1"_L1, "count"_L1},
                                Figure{"days.1"_L1, "count"_L1},
                                Figure{"hours.1"_L1, "count"_L1}};

/// "days.2" carries what "days.1" does: counted words are said from the number on that
/// their key ends with.
QString firstOfItsKind(const QString &key)
{
    static const QRegularExpression number(u"^(years|months|days|hours)\\.\\d+$"_s);
    const auto found = number.match(key);
    return found.hasMatch() ? found.captured(1) + ".1"_L1 : key;
}

bool says(const QString &text, const Figure &figure)
{
    const QStringList asked = placeholders(text);
    const QStringList names = QString(figure.names).split(u' ', Qt::SkipEmptyParts);
    // "hour" is said as {{hour}} or as {{hour12}}.
    return std::ranges::all_of(names, [&](const QString &name) {
        return std::ranges::any_of(asked,
                                   [&](const QString &each) { return each.startsWith(name); });
    });
}

/// The first key that is missing, or whose text lacks one of its names; empty when none is.
QString wrongIn(const QHash<QString, QString> &words)
{
    for (const Figure &figure : figures) {
        if (!words.contains(figure.key))
            return figure.key;
    }
    for (auto item = words.cbegin(); item != words.cend(); ++item) {
        const auto *figure = std::ranges::find(figures, firstOfItsKind(item.key()), &Figure::key);
        if (figure != figures.end() && !says(item.value(), *figure))
            return item.key();
    }
    static const QRegularExpression sample(u"1.*234.*56"_s);
    return words.value(u"money"_s).contains(sample) ? QString() : u"money"_s;
}

/// A word that says yes or no; nothing when it is neither.
std::optional<bool> chosen(const QString &word, QLatin1StringView yes, QLatin1StringView no)
{
    if (word == yes)
        return true;
    return word == no ? std::optional(false) : std::nullopt;
}

tl::unexpected<Error>
refusal(QLatin1StringView site, const QString &file, const QString &key, const QString &expected)
{
    return tl::unexpected(Error{ErrorCode::Invalid, site, file + ": "_L1 + key, expected, {}});
}

} // namespace

PaperLanguage frenchOfPapers()
{
    return PaperLanguage{u"fr"_s, u"français"_s, u"le français"_s, {}, true, {}};
}

Result<PaperLanguage> readLanguage(const QString &tag, const ReadFile &read)
{
    const QString file = "papers/"_L1 + tag + "/language.txt"_L1;
    auto words = readSentences(file, read);
    if (!words)
        return tl::unexpected(words.error());
    if (const QString wrong = wrongIn(*words); !wrong.isEmpty())
        return refusal("papers.language-incomplete"_L1, file, wrong, u"key = text"_s);
    const auto rightToLeft =
        chosen(words->value(u"direction"_s), "right-to-left"_L1, "left-to-right"_L1);
    if (!rightToLeft)
        return refusal("papers.language-direction"_L1,
                       file,
                       u"direction"_s,
                       u"left-to-right | right-to-left"_s);
    const auto offered = chosen(words->value(u"offered"_s), "yes"_L1, "no"_L1);
    if (!offered)
        return refusal("papers.language-offered"_L1, file, u"offered"_s, u"yes | no"_s);
    auto glossary = readSentences("papers/"_L1 + tag + "/words.txt"_L1, read);
    if (!glossary)
        return tl::unexpected(glossary.error());
    return PaperLanguage{tag,
                         words->value(u"name.own"_s),
                         words->value(u"name.french"_s),
                         Script{words->value(u"font"_s), *rightToLeft},
                         *offered,
                         *std::move(words),
                         *std::move(glossary)};
}

} // namespace bex::papers
