// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/TextFolder.h"

#include "models/papers/Sheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

tl::unexpected<Error> refusal(QLatin1StringView site, const QString &place, const QString &expected)
{
    return tl::unexpected(Error{ErrorCode::Invalid, site, place, expected, {}});
}

const QString sentencesFile = u"sentences"_s;
/// What is said in plain words; its keys begin alike.
const QString plainFile = u"plain"_s;

/// Endings agree in French alone, so they do not count.
QStringList factsOf(const QString &sentence)
{
    QStringList names = placeholders(sentence);
    names.removeAll(u"e"_s);
    names.sort();
    return names;
}

bool sameLine(const TemplateLine &a, const TemplateLine &b)
{
    return a.bullet == b.bullet && a.sign == b.sign && factsOf(a.text) == factsOf(b.text);
}

bool sameBrick(const TemplateBrick &a, const TemplateBrick &b)
{
    return a.role == b.role && a.own == b.own && a.condition == b.condition && a.list == b.list &&
           std::ranges::equal(a.lines, b.lines, sameLine);
}

/// The place and the header of the first brick that the two forms do not share.
Result<void> checkForm(const Template &french, const Template &other, const QString &file)
{
    const auto [ours, theirs] = std::ranges::mismatch(french.bricks, other.bricks, sameBrick);
    if (ours == french.bricks.end() && theirs == other.bricks.end())
        return {};
    const auto number = ours - french.bricks.begin() + 1;
    const QString here = theirs == other.bricks.end() ? u"–"_s : headerOf(*theirs);
    return refusal("papers.form-differs"_L1,
                   file + ": "_L1 + QString::number(number) + u' ' + here,
                   ours == french.bricks.end() ? u"–"_s : textOf(*ours));
}

Result<void> checkSentences(const TextFolder &french, const TextFolder &folder)
{
    QStringList keys = french.sentences.keys() + folder.sentences.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QString file =
            fileOf(folder.language.tag, key.startsWith(u"plain."_s) ? plainFile : sentencesFile);
        if (!folder.sentences.contains(key) || !french.sentences.contains(key))
            return refusal("papers.sentence-in-one-language"_L1,
                           file + ": "_L1 + key,
                           u"the keys of the French file"_s);
        if (factsOf(french.sentences.value(key)) != factsOf(folder.sentences.value(key)))
            return refusal("papers.sentence-differs"_L1,
                           file + ": "_L1 + key,
                           u"the names of the French sentence"_s);
    }
    return {};
}

} // namespace

Result<TextFolder> readFolder(PaperLanguage language, const ReadFile &read)
{
    TextFolder folder{std::move(language), {}, {}};
    for (const Form &each : allForms()) {
        if (!folder.language.isFrench() && !each.forThePerson)
            continue;
        auto form = readTemplate(fileOf(folder.language.tag, each.name), read);
        if (!form)
            return tl::unexpected(form.error());
        folder.forms.emplace(each.name, *std::move(form));
    }
    for (const QString &file : {sentencesFile, plainFile}) {
        const auto sentences = readSentences(fileOf(folder.language.tag, file), read);
        if (!sentences)
            return tl::unexpected(sentences.error());
        folder.sentences.insert(*sentences);
    }
    return folder;
}

Result<void> checkBeside(const TextFolder &french, const TextFolder &folder)
{
    for (const auto &[name, form] : folder.forms) {
        if (auto checked =
                checkForm(french.forms.at(name), form, fileOf(folder.language.tag, name));
            !checked)
            return checked;
    }
    return checkSentences(french, folder);
}

Result<void> checkForOthers(const KeyedSentences &toThePerson, const KeyedSentences &toOthers)
{
    for (auto item = toOthers.cbegin(); item != toOthers.cend(); ++item) {
        const auto said = toThePerson.constFind(item.key());
        if (said != toThePerson.cend() && factsOf(item.value()) != factsOf(*said))
            return refusal("papers.sentence-for-others-differs"_L1,
                           "papers/fr/others.txt: "_L1 + item.key(),
                           u"the names of the sentence said to the person"_s);
    }
    return {};
}

} // namespace bex::papers
