// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/NameKey.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

bool isParticle(const QString &word)
{
    constexpr std::array particles{
        "d"_L1, "de"_L1, "des"_L1, "du"_L1, "l"_L1, "la"_L1, "le"_L1, "les"_L1};
    return std::ranges::any_of(particles, [&word](QLatin1StringView particle) {
        return word.compare(particle, Qt::CaseInsensitive) == 0;
    });
}

/// Letters that no decomposition takes apart, as they are written where the keyboard has none.
constexpr std::array<std::pair<char16_t, const char *>, 6> ligatures{
    {{u'œ', "oe"}, {u'æ', "ae"}, {u'ß', "ss"}, {u'ø', "o"}, {u'đ', "d"}, {u'ł', "l"}}};

} // namespace

QStringList wordsOf(const QString &names)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return names.split(between, Qt::SkipEmptyParts);
}

QStringList wordsOfName(const QString &name)
{
    const QStringList all = wordsOf(name);
    QStringList words = all;
    words.removeIf(&isParticle);
    return words.isEmpty() ? all : words;
}

QString nameKey(const QString &name)
{
    static const QRegularExpression mark(u"\\p{M}"_s);
    QString key =
        wordsOfName(name).join(QString()).normalized(QString::NormalizationForm_KD).toLower();
    key.remove(mark);
    for (const auto &[letter, plain] : ligatures)
        key.replace(QChar(letter), QLatin1StringView(plain));
    return key;
}

} // namespace bex::registry
