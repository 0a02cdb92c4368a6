// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/PlanReasons.h"

#include "models/law/ParameterNames.h"
#include "models/law/json/WritePlan.h"
#include "tests/support/LawFiles.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

struct Spell {
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(law::Money money) const { return QString::number(money.cents()); }
    QString operator()(const law::LegalDuration &length) const { return length.toIso(); }
    QString operator()(const QString &text) const { return text; }
};

QString unworded(const law::Reason &reason)
{
    QStringList words{QString::fromLatin1(reason.sentence.data(),
                                          static_cast<qsizetype>(reason.sentence.size()))};
    for (const law::Argument &argument : reason.arguments)
        words << std::visit(Spell{}, argument);
    return words.join(u' ');
}

QJsonArray reasonsOf(const law::Step &step)
{
    QJsonArray reasons;
    for (const law::Reason &reason : step.because)
        reasons << unworded(reason);
    return reasons;
}

QJsonArray figuresOf(const law::Step &step)
{
    QJsonArray figures;
    for (std::size_t i = 0; i < law::parameterNames.size(); ++i) {
        if (step.figures.contains(static_cast<law::Parameter>(i)))
            figures << QString(law::parameterNames[i]);
    }
    return figures;
}

/// Each item of a list of the plan, with what `complete` adds to it.
template <typename Value, typename Complete>
QJsonArray completed(const QJsonArray &items, const std::vector<Value> &values, Complete complete)
{
    QJsonArray whole;
    for (std::size_t i = 0; i < values.size(); ++i) {
        QJsonObject item = items[static_cast<qsizetype>(i)].toObject();
        complete(item, values[i]);
        whole << item;
    }
    return whole;
}

/// One step or question of a core, without the keys that bex-plan/1 lacks.
QJsonObject asWritten(QJsonObject part)
{
    for (const QString &key : part.keys()) {
        if (key.startsWith(u"reason") || key.startsWith(u"figures"))
            part.remove(key);
    }
    return part;
}

} // namespace

QJsonObject withReasons(const law::Plan &plan)
{
    const QByteArray bytes = law::json::writePlan(plan, {frenchWords(), englishWords()});
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    object[u"steps"] = completed(
        object[u"steps"].toArray(), plan.steps, [](QJsonObject &item, const law::Step &step) {
            item[u"reasons"] = reasonsOf(step);
            item[u"figures"] = figuresOf(step);
        });
    object[u"questions"] = completed(object[u"questions"].toArray(),
                                     plan.questions,
                                     [](QJsonObject &item, const law::Question &question) {
                                         item[u"reason"] = unworded(question.text);
                                     });
    return object;
}

QJsonObject withoutReasons(QJsonObject core)
{
    for (const QString &list : {u"steps"_s, u"questions"_s}) {
        QJsonArray written;
        const QJsonArray wanted = core.value(list).toArray();
        for (const QJsonValue &item : wanted)
            written.append(asWritten(item.toObject()));
        if (core.contains(list))
            core[list] = written;
    }
    QJsonArray excluded;
    const QJsonArray unwanted = core.value(u"steps_exclude").toArray();
    for (const QJsonValue &step : unwanted) {
        if (asWritten(step.toObject()) == step.toObject())
            excluded.append(step);
    }
    if (core.contains(u"steps_exclude"))
        core[u"steps_exclude"] = excluded;
    return core;
}

} // namespace bex::test