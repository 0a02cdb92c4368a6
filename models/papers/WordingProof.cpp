// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/WordingProof.h"

#include "models/papers/PaperSet.h"
#include "models/papers/Sheets.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

QStringList ownTexts(const Template &form)
{
    QStringList texts;
    for (const TemplateBrick &brick : form.bricks) {
        if (brick.own)
            texts += textOf(brick);
    }
    return texts;
}

/// What was said anew in French and is still the old sentence beside it.
Result<void> checkChangedBeside(const QString &form, const Templates &before, const Templates &now)
{
    const QStringList frenchBefore = ownTexts(before.form(form, before.french()));
    const QStringList frenchNow = ownTexts(now.form(form, now.french()));
    for (const PaperLanguage *language : now.languages()) {
        if (language->isFrench() || !now.hasForm(form, *language))
            continue;
        const QStringList otherBefore = ownTexts(before.form(form, *language));
        const QStringList otherNow = ownTexts(now.form(form, *language));
        for (qsizetype i = 0; i < frenchNow.size(); ++i) {
            const bool isNew = !frenchBefore.contains(frenchNow[i]);
            if (isNew && otherBefore.contains(otherNow.value(i)))
                return tl::unexpected(Error{ErrorCode::Invalid,
                                            "papers.wording-one-language"_L1,
                                            form + " ("_L1 + language->tag + u')',
                                            otherNow.value(i),
                                            {}});
        }
    }
    return {};
}

Result<void> checkSamples(const QString &form, const Templates &templates, const Proof &proof)
{
    for (const Sample &sample : proof.samples) {
        if (!fills(sample, form))
            continue;
        for (const PaperLanguage *language : templates.languages()) {
            const Languages languages{language->isFrench() ? QString() : language->tag};
            const auto set = compose(sample.occasion(proof.profile, languages), templates);
            if (!set)
                return tl::unexpected(set.error());
        }
    }
    return {};
}

} // namespace

Result<Templates> proved(const std::vector<Wording> &wordings, const Proof &proof)
{
    auto templates = proof.shipped.with(wordings);
    if (!templates || wordings.empty())
        return templates;
    const auto before = proof.shipped.with(proof.inForce);
    if (!before)
        return before;
    const QString form = wordings.front().form;
    if (const auto changed = checkChangedBeside(form, *before, *templates); !changed)
        return tl::unexpected(changed.error());
    if (const auto complete = checkSamples(form, *templates, proof); !complete)
        return tl::unexpected(complete.error());
    return templates;
}

std::vector<NamedValue>
valuesToInsert(const QString &form, const Occasion &occasion, const Templates &templates)
{
    const auto sheets = sheetsOf(occasion);
    if (!sheets)
        return {};
    const auto sheet = std::ranges::find(*sheets, form, &formOf);
    if (sheet == sheets->end())
        return {};
    const Scope scope{occasion, templates, *sheets, *sheet, templates.french()};
    const Values values = valuesOf(scope);
    std::vector<NamedValue> named;
    for (const QString &name : namesFor(scope.form()))
        named.push_back({name, values.lines(name).value_or(QStringList()).join(u" / "_s)});
    return named;
}

} // namespace bex::papers
