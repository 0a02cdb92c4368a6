// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Templates.h"

#include "models/papers/ReadTemplate.h"
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

bool pairs(const Template &french, const Template &english)
{
    return std::ranges::equal(
        french.bricks, english.bricks, [](const TemplateBrick &a, const TemplateBrick &b) {
            return a.role == b.role && a.condition == b.condition && a.list == b.list;
        });
}

/// Endings agree in French alone, so they do not count.
QStringList factsOf(const QString &sentence)
{
    QStringList names = placeholders(sentence);
    names.removeAll(u"e"_s);
    names.sort();
    return names;
}

} // namespace

Result<Templates> Templates::load(const Read &read)
{
    Templates templates;
    const std::pair<Tongue *, QString> tongues[] = {{&templates.m_french, u"papers/fr/"_s},
                                                    {&templates.m_english, u"papers/en/"_s}};
    for (const auto &[tongue, folder] : tongues) {
        for (const Form &each : allForms()) {
            if (tongue == &templates.m_english && !each.inEnglish)
                continue;
            auto form = readTemplate(folder + each.name + ".txt"_L1, read);
            if (!form)
                return tl::unexpected(form.error());
            tongue->forms.emplace(each.name, *std::move(form));
        }
        auto sentences = readSentences(folder + "sentences.txt"_L1, read);
        if (!sentences)
            return tl::unexpected(sentences.error());
        tongue->sentences = *std::move(sentences);
    }
    auto forOthers = readSentences(u"papers/fr/others.txt"_s, read);
    if (!forOthers)
        return tl::unexpected(forOthers.error());
    templates.m_forOthers = *std::move(forOthers);
    return templates.checkForms().and_then([&] { return templates.checkSentences(); }).map([&] {
        return std::move(templates);
    });
}

Result<void> Templates::checkForms() const
{
    for (const auto &[name, form] : m_english.forms) {
        if (!pairs(m_french.forms.at(name), form))
            return refusal("papers.form-differs"_L1,
                           "papers/en/"_L1 + name + ".txt"_L1,
                           u"the bricks of the French form, in its order"_s);
    }
    return {};
}

Result<void> Templates::checkSentences() const
{
    const auto keysOf = [](const Sentences &sentences) {
        QStringList keys = sentences.keys();
        keys.sort();
        return keys;
    };
    if (keysOf(m_french.sentences) != keysOf(m_english.sentences))
        return refusal("papers.sentence-in-one-language"_L1,
                       u"papers/en/sentences.txt"_s,
                       u"the keys of the French file"_s);
    for (auto item = m_french.sentences.cbegin(); item != m_french.sentences.cend(); ++item) {
        if (factsOf(item.value()) != factsOf(m_english.sentences.value(item.key())))
            return refusal("papers.sentence-differs"_L1,
                           "papers/en/sentences.txt: "_L1 + item.key(),
                           u"the names of the French sentence"_s);
    }
    for (auto item = m_forOthers.cbegin(); item != m_forOthers.cend(); ++item) {
        const bool differs = factsOf(item.value()) != factsOf(m_french.sentences.value(item.key()));
        if (hasSentence(item.key()) && differs)
            return refusal("papers.sentence-for-others-differs"_L1,
                           "papers/fr/others.txt: "_L1 + item.key(),
                           u"the names of the sentence said to the person"_s);
    }
    return {};
}

const Templates::Tongue &Templates::tongue(law::Language language) const
{
    return language == law::Language::French ? m_french : m_english;
}

const Template &Templates::form(const QString &name, law::Language language) const
{
    return tongue(language).forms.at(name);
}

QString Templates::sentence(QStringView key, law::Language language) const
{
    const Sentences &sentences = tongue(language).sentences;
    const auto found = sentences.constFind(key.toString());
    Q_ASSERT_X(found != sentences.constEnd(), "Templates::sentence", qPrintable(key.toString()));
    return found == sentences.constEnd() ? QString() : *found;
}

QString Templates::sentenceForOthers(QStringView key) const
{
    const auto found = m_forOthers.constFind(key.toString());
    return found == m_forOthers.constEnd() ? sentence(key, law::Language::French) : *found;
}

QStringList Templates::keysUnder(QStringView prefix) const
{
    QStringList keys;
    for (auto item = m_french.sentences.cbegin(); item != m_french.sentences.cend(); ++item) {
        if (item.key().startsWith(prefix))
            keys += item.key().sliced(prefix.size());
    }
    keys.sort();
    return keys;
}

bool Templates::hasSentence(QStringView key) const
{
    return m_french.sentences.contains(key.toString());
}

} // namespace bex::papers
