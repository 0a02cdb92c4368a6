// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "models/law/json/WritePlan.h"
#include "tests/law/Properties.h"
#include "tests/support/LawFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The plan as text: stable, spoken in both languages, pointing at what exists.
namespace bex::test
{

using namespace law;

namespace
{

QByteArray written(const Plan &plan)
{
    return json::writePlan(plan, {frenchWords(), englishWords()});
}

QString readsBack(const Tried &tried)
{
    const auto &read = tried.readBack;
    if (!read)
        return read.error().subject + u": "_s + read.error().site;
    return *read == tried.judgment ? QString() : u"reads back as another judgment"_s;
}

QString staysTheSame(const Tried &tried)
{
    const auto &read = tried.readBack;
    if (!read || written(tried.planOf(*read)) != written(tried.plan))
        return u"the same judgment gives another plan"_s;
    return {};
}

QString sentence(const Reason &reason)
{
    const QString name =
        QString::fromUtf8(reason.sentence.data(), static_cast<qsizetype>(reason.sentence.size()));
    for (const Words *words : {&frenchWords(), &englishWords()}) {
        const QString text = words->text(reason.sentence);
        if (text.isEmpty())
            return u"no sentence "_s + name;
        const auto count = static_cast<int>(reason.arguments.size());
        if (text.contains(u'%' + QString::number(count + 1)))
            return u"an argument is missing in "_s + name;
    }
    return {};
}

QString saysWhy(const Tried &tried)
{
    for (const Question &question : tried.plan.questions) {
        if (const QString broken = sentence(question.text); !broken.isEmpty())
            return broken;
    }
    for (const Step &step : tried.plan.steps) {
        if (step.because.empty())
            return nameOf(step.rule) + u" does not say why"_s;
        for (const Reason &reason : step.because) {
            if (const QString broken = sentence(reason); !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

bool isRow(RuleId rule)
{
    return !lawBook().rule(rule).articles.empty();
}

QString namesRowsOfTheLaw(const Tried &tried)
{
    std::vector<RuleId> rules;
    for (const Step &step : tried.plan.steps) {
        rules.push_back(step.rule);
        rules.insert(rules.end(), step.also.begin(), step.also.end());
    }
    for (const Question &question : tried.plan.questions) {
        // A day whose law is not computed has no row.
        if (tried.plan.law != LawVersion::V0 && tried.plan.law != LawVersion::V6)
            rules.push_back(question.rule);
    }
    const auto unknown = std::ranges::find_if_not(rules, isRow);
    return unknown == rules.end() ? QString() : nameOf(*unknown);
}

/// The document with what no key of the contract takes at that place.
QJsonValue spoiled(const QJsonValue &value, QStringList path)
{
    if (path.isEmpty())
        return QJsonObject{{u"spoiled"_s, true}};
    const QString key = path.takeFirst();
    if (value.isArray() && key.toInt() < value.toArray().size()) {
        QJsonArray list = value.toArray();
        list[key.toInt()] = spoiled(list[key.toInt()], path);
        return list;
    }
    QJsonObject object = value.toObject();
    object[key] = spoiled(object.value(key), path);
    return object;
}

/// The reader refuses the spoiled place itself: so the place is one of the contract.
QString isPlaceOfTheContract(const Judgment &judgment, const QString &pointer)
{
    const QJsonValue document =
        spoiled(json::toJson(judgment), pointer.split(u'/', Qt::SkipEmptyParts));
    const auto read = json::readJudgment(document.toObject());
    const bool refused = !read && read.error().subject.startsWith(pointer) &&
                         read.error().site != "json.unknown-key"_L1;
    return refused ? QString() : pointer + u" is no place of the contract"_s;
}

QString asksAtPlacesOfTheContract(const Tried &tried)
{
    for (const Question &question : tried.plan.questions) {
        if (question.pointers.empty())
            return nameOf(question.rule) + u" asks nowhere"_s;
        for (const QString &pointer : question.pointers) {
            const QString broken = isPlaceOfTheContract(tried.judgment, pointer);
            if (!broken.isEmpty())
                return broken;
        }
    }
    return {};
}

/// The version of an article is that of the day; a text is cited once (law-core 0.2, 2.3).
QString citesTheLawOfTheDay(const Tried &tried)
{
    for (const Step &step : tried.plan.steps) {
        if (step.articles.empty())
            return nameOf(step.rule) + u" cites no article"_s;
        for (const ArticleRef &article : step.articles) {
            if (!article.isOf(tried.judgment.pronouncedOn))
                return nameOf(step.rule) + u" cites another day's "_s + article.cited();
            const auto times =
                std::ranges::count(step.articles, article.cited(), &ArticleRef::cited);
            if (times > 1)
                return nameOf(step.rule) + u" cites twice "_s + article.cited();
        }
    }
    return {};
}

constexpr Property table[]{
    {"articles are in their version of the day, once each", citesTheLawOfTheDay},
    {"the reader of the contract takes it back", readsBack},
    {"the same judgment gives the same bytes", staysTheSame},
    {"every step and question says why in both languages", saysWhy},
    {"every row is a row of the law", namesRowsOfTheLaw},
    {"every question points at a place of the contract", asksAtPlacesOfTheContract},
};

} // namespace

std::span<const Property> propertiesOfTheText()
{
    return table;
}

} // namespace bex::test
