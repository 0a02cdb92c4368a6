// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteLaw.h"

#include "models/law/json/JsonText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

QByteArray writeArticle(const ArticleRef &article)
{
    return object({
        {"cited"_L1, text(article.cited())},
        {"in_force"_L1, text(article.inForce)},
        {"alias_2029"_L1, text(article.alias2029)},
    });
}

QString sentencesOf(const LawCase &one, const Words &words)
{
    QStringList sentences;
    for (const Finding &finding : one.conditions)
        sentences << words.render(finding);
    return sentences.join(u' ');
}

QByteArray writeCase(const LawCase &one, const PlanWords &words)
{
    const QByteArray when = object({
        {"fr"_L1, text(sentencesOf(one, words.french))},
        {"en"_L1, text(sentencesOf(one, words.english))},
    });
    return object({
        {"versions"_L1, text(one.versions)},
        {"from"_L1, text(one.days.first)},
        {"to"_L1, text(one.days.last)},
        {"if"_L1, when},
    });
}

} // namespace

QByteArray writeLawRow(const LawRow &row, const QStringList &heldBy, const PlanWords &words)
{
    const QByteArray effect = object({
        {"fr"_L1, text(words.french.effectOf(row.id))},
        {"en"_L1, text(words.english.effectOf(row.id))},
    });
    const auto one = [&words](const LawCase &item) { return writeCase(item, words); };
    const std::vector<QString> tests(heldBy.begin(), heldBy.end());
    return object({
        {"rule"_L1, text(row.id)},
        {"articles"_L1, list(row.entry.articles, writeArticle)},
        {"confidence"_L1, text(row.entry.confidence)},
        {"cases"_L1, list(row.cases, one)},
        {"then"_L1, effect},
        {"papers"_L1, text(row.entry.papers)},
        {"tests"_L1, text(tests)},
    });
}

} // namespace bex::law::json
