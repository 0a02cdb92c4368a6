// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Phonex.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

struct Sound {
    const char *letters; ///< a regular expression
    const char *sound;
};

/// In this order: each works on what those before have left. A digit is a sound of several
/// letters: 1 an, on; 2 oi, oua; 3 ou; 4 in, ain; 5 ch.
constexpr std::array sounds{
    Sound{"Y", "I"},
    Sound{"([MN])\\1", "\\1"},
    Sound{"(?<![CSP])H", ""},
    Sound{"PH", "F"},
    Sound{"G(AI?[NM])", "K\\1"},
    Sound{"[AE]I[NM](?=[AEIOU])", "YN"},
    Sound{"EAU", "O"},
    Sound{"OUA", "2"},
    Sound{"[AE]I[NM]", "4"},
    Sound{"[AE]I", "Y"},
    Sound{"ER", "YR"},
    Sound{"ESS", "YS"},
    Sound{"ET", "YT"},
    Sound{"EZ", "YZ"},
    Sound{"(?:[AEO]N|[AE]M)(?![AEIOUY1234])", "1"},
    Sound{"IN(?![AEIOUY1234])", "4"},
    Sound{"(?<=[AEIOUY1234])S(?=[AEIOUY1234])", "Z"},
    Sound{"OE|EU", "E"},
    Sound{"AU", "O"},
    Sound{"O[IY]", "2"},
    Sound{"OU", "3"},
    Sound{"S?CH|SH", "5"},
    Sound{"S[SC]", "S"},
    Sound{"C(?=[EI])", "S"},
    Sound{"QU?|C|GU", "K"},
    Sound{"G(?=[AOY])", "K"},
    Sound{"A", "O"},
    Sound{"[DP]", "T"},
    Sound{"J", "G"},
    Sound{"[BV]", "F"},
    Sound{"M", "N"},
    Sound{"(.)\\1+", "\\1"},
    Sound{"[TX]$", ""},
};

} // namespace

QString phonex(const QString &key)
{
    static const auto rules = [] {
        std::array<QRegularExpression, sounds.size()> made;
        for (std::size_t at = 0; at < sounds.size(); ++at)
            made[at].setPattern(QLatin1StringView(sounds[at].letters));
        return made;
    }();
    QString sound = key.toUpper();
    for (std::size_t at = 0; at < sounds.size(); ++at)
        sound.replace(rules[at], QLatin1StringView(sounds[at].sound));
    return sound;
}

} // namespace bex::registry
