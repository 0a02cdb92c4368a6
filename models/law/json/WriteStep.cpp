// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteStep.h"

#include "models/law/json/JsonText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

QByteArray writeStep(const Step &step, const PlanWords &words)
{
    const auto cited = [](const ArticleRef &article) { return text(article.cited()); };
    const QByteArray because = object({
        {"fr"_L1, text(words.french.render(step.because))},
        {"en"_L1, text(words.english.render(step.because))},
    });
    return object({
        {"rule"_L1, text(step.rule)},
        {"also"_L1, text(step.also)},
        {"penalties"_L1, text(step.penalties)},
        {"provisional"_L1, text(step.provisional)},
        {"do"_L1, text(step.act)},
        {"paper"_L1, text(step.paper)},
        {"to"_L1, text(step.to)},
        {"order"_L1, text(step.order)},
        {"earliest"_L1, text(step.earliest)},
        {"latest"_L1, text(step.latest)},
        {"preferred_from"_L1, text(step.preferredFrom)},
        {"last_usable"_L1, text(step.lastUsable)},
        {"tolerated_until"_L1, text(step.toleratedUntil)},
        {"deadline"_L1, text(step.deadline)},
        {"indicative"_L1, text(step.isIndicative())},
        {"mentions"_L1, text(step.mentions)},
        {"copies"_L1, text(step.copies)},
        {"articles"_L1, list(step.articles, cited)},
        {"because"_L1, because},
        {"confidence"_L1, text(step.confidence)},
    });
}

} // namespace bex::law::json
