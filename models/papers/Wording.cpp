// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

tl::unexpected<Error>
refusal(QLatin1StringView site, const QString &subject, const QString &expected)
{
    return tl::unexpected(Error{ErrorCode::Invalid, site, subject, expected, {}});
}

std::vector<TemplateBrick> bricksOf(const Template &form, bool own)
{
    std::vector<TemplateBrick> bricks;
    std::ranges::copy_if(form.bricks, std::back_inserter(bricks), [own](const TemplateBrick &each) {
        return each.own == own;
    });
    return bricks;
}

QStringList textsOf(const std::vector<TemplateBrick> &bricks)
{
    QStringList texts;
    for (const TemplateBrick &brick : bricks)
        texts += textOf(brick);
    return texts;
}

/// All that the law asks for stands there still, word for word and in its order.
Result<void> checkKept(const QString &name, const Template &shipped, const Template &worded)
{
    const QStringList kept = textsOf(bricksOf(shipped, false));
    const QStringList there = textsOf(bricksOf(worded, false));
    const auto [missing, instead] = std::ranges::mismatch(kept, there);
    // What is there beside all that must be there was added without saying whose it is.
    const bool isAdded = instead != there.end() && there.size() > kept.size();
    if (isAdded)
        return refusal("papers.wording-not-marked"_L1, name, *instead);
    if (missing != kept.end())
        return refusal("papers.wording-lacks"_L1, name, *missing);
    if (shipped.title == worded.title && shipped.version == worded.version)
        return {};
    return refusal("papers.wording-title"_L1,
                   name,
                   "version "_L1 + QString::number(shipped.version) + ", title "_L1 +
                       shipped.title);
}

bool isRoleOfTheCourt(BrickRole role)
{
    return role == BrickRole::Text || role == BrickRole::Box || role == BrickRole::Small ||
           role == BrickRole::Heading;
}

bool speaksToSomebody(const QString &text)
{
    static const QRegularExpression you(u"\\b(vous|votre|vos)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(you);
}

/// What the court adds is words: it warns of nothing and calls nobody anywhere.
Result<void> checkAdded(const Form &form,
                        const QString &name,
                        const Template &shipped,
                        const TemplateBrick &brick)
{
    const QString text = textOf(brick);
    if (!isRoleOfTheCourt(brick.role))
        return refusal("papers.wording-role"_L1, name, text);
    if (!form.speaksToItsReader && speaksToSomebody(text))
        return refusal("papers.wording-reader"_L1, name, text);
    const QStringList allowed = namesFor(shipped);
    for (const QString &asked : placeholders(text) + QStringList{brick.condition, brick.list}) {
        if (!asked.isEmpty() && asked != "e"_L1 && !allowed.contains(asked))
            return refusal("papers.wording-name"_L1, name, "{{"_L1 + asked + "}}"_L1);
    }
    return {};
}

} // namespace

ReadFile withWordings(const ReadFile &read, const std::vector<Wording> &wordings)
{
    return [read, wordings](QStringView name) {
        const auto found = std::ranges::find_if(wordings, [name](const Wording &each) {
            return name == fileOf(each.language, each.form);
        });
        return found == wordings.end() ? read(name) : found->text.toUtf8();
    };
}

Result<void> checkWording(const Form &form, const Template &shipped, const Template &worded)
{
    if (auto kept = checkKept(form.name, shipped, worded); !kept)
        return kept;
    for (const TemplateBrick &brick : bricksOf(worded, true)) {
        if (auto added = checkAdded(form, form.name, shipped, brick); !added)
            return added;
    }
    return {};
}

QStringList namesFor(const Template &shipped)
{
    QStringList names;
    for (const TemplateBrick &brick : shipped.bricks) {
        names += {brick.condition, brick.list};
        // What belongs to each of a list says nothing outside it.
        if (brick.list.isEmpty())
            names += placeholders(textOf(brick));
    }
    names += {u"office"_s, u"printed.on"_s, u"printed.place"_s, u"decision.date"_s};
    names.removeAll(QString());
    names.removeAll(u"e"_s);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace bex::papers
