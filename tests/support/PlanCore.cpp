// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/PlanCore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QByteArray listed =
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::JsonFormat::Compact);
    return QString::fromUtf8(listed.sliced(1, listed.size() - 2));
}

QStringList
compareObjects(const QString &place, const QJsonObject &actual, const QJsonObject &core);

QStringList compareValues(const QString &place, const QJsonValue &actual, const QJsonValue &wanted)
{
    if (wanted.isObject() && actual.isObject())
        return compareObjects(place, actual.toObject(), wanted.toObject());
    const QJsonArray wantedItems = wanted.toArray();
    const QJsonArray actualItems = actual.toArray();
    if (wanted.isArray() && actual.isArray() && wantedItems.size() == actualItems.size()) {
        QStringList found;
        for (qsizetype i = 0; i < wantedItems.size(); ++i)
            found += compareValues(u"%1/%2"_s.arg(place).arg(i), actualItems[i], wantedItems[i]);
        return found;
    }
    if (actual == wanted)
        return {};
    return {u"%1: %2, not %3"_s.arg(place, shown(actual), shown(wanted))};
}

bool holds(const QJsonArray &list, const QJsonValue &wanted)
{
    for (const QJsonValue &item : list) {
        if (compareValues({}, item, wanted).isEmpty())
            return true;
    }
    return false;
}

/// `mentions_include` asks the list `mentions`; `register_includes` asks `register`.
struct ListRule {
    QString list;
    bool mustHold = true;
};

std::optional<ListRule> listRule(const QString &key)
{
    for (const auto &[ending, mustHold] : {std::pair{u"_includes"_s, true},
                                           std::pair{u"_include"_s, true},
                                           std::pair{u"_excludes"_s, false},
                                           std::pair{u"_exclude"_s, false}}) {
        if (key.endsWith(ending))
            return ListRule{key.chopped(ending.size()), mustHold};
    }
    return {};
}

QStringList
compareList(const QString &place, const QJsonArray &actual, const QJsonArray &items, bool mustHold)
{
    QStringList found;
    for (const QJsonValue &item : items) {
        if (holds(actual, item) != mustHold)
            found << u"%1: %2 %3 in %4"_s.arg(
                place, shown(item), mustHold ? u"is missing"_s : u"must not be"_s, shown(actual));
    }
    return found;
}

QStringList compareObjects(const QString &place, const QJsonObject &actual, const QJsonObject &core)
{
    QStringList found;
    for (auto it = core.begin(); it != core.end(); ++it) {
        const QString inside = place + u'/' + it.key();
        if (const auto rule = listRule(it.key()))
            found += compareList(
                inside, actual.value(rule->list).toArray(), it->toArray(), rule->mustHold);
        else
            found += compareValues(inside, actual.value(it.key()), it.value());
    }
    return found;
}

/// Gives each wanted step a step of its own, moving earlier choices when that frees one.
class StepMatching final
{
public:
    StepMatching(const QJsonArray &steps, const QJsonArray &wanted)
        : m_steps(steps)
        , m_wanted(wanted)
        , m_takenBy(static_cast<std::size_t>(steps.size()))
    {
    }

    [[nodiscard]] bool give(qsizetype wanted)
    {
        std::vector<bool> seen(m_takenBy.size());
        return give(wanted, seen);
    }

private:
    bool give(qsizetype wanted, std::vector<bool> &seen)
    {
        for (std::size_t i = 0; i < m_takenBy.size(); ++i) {
            const QJsonValue step = m_steps[static_cast<qsizetype>(i)];
            if (seen[i] || !compareValues({}, step, m_wanted[wanted]).isEmpty())
                continue;
            seen[i] = true;
            if (!m_takenBy[i] || give(*m_takenBy[i], seen)) {
                m_takenBy[i] = wanted;
                return true;
            }
        }
        return false;
    }

    QJsonArray m_steps;
    QJsonArray m_wanted;
    std::vector<std::optional<qsizetype>> m_takenBy;
};

QString nameOf(const QJsonObject &step)
{
    QStringList words;
    for (const QString &key : {u"rule"_s, u"do"_s, u"paper"_s, u"to"_s}) {
        if (step.contains(key))
            words << (step[key].isString() ? step[key].toString() : u"–"_s);
    }
    return words.join(u' ');
}

/// The differences with the step that resembles the wanted one most.
QString nearest(const QJsonArray &steps, const QJsonObject &wanted)
{
    QStringList best{u"the plan has no step"_s};
    qsizetype fewest = wanted.size() + 1;
    for (const QJsonValue &step : steps) {
        const QStringList found = compareObjects({}, step.toObject(), wanted);
        if (found.size() < fewest) {
            fewest = found.size();
            best = {found.isEmpty() ? u"taken by another"_s
                                    : nameOf(step.toObject()) + u" has "_s + found.join(u", ")};
        }
    }
    return best.first();
}

QStringList compareSteps(const QJsonArray &steps, const QJsonArray &wanted)
{
    QStringList found;
    StepMatching matching(steps, wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject step = wanted[i].toObject();
        if (!matching.give(i))
            found << u"no step [%1]; nearest: %2"_s.arg(nameOf(step), nearest(steps, step));
    }
    return found;
}

/// "summons JAP jap", "–" for none; sorted.
QStringList namesOf(const QJsonArray &acts)
{
    QStringList names;
    for (const QJsonValue &act : acts) {
        QStringList words;
        for (const QJsonValue &word : act.toArray())
            words << (word.isString() ? word.toString() : u"–"_s);
        names << words.join(u' ');
    }
    names.sort();
    return names;
}

QJsonArray actsOf(const QJsonArray &steps)
{
    QJsonArray acts;
    for (const QJsonValue &step : steps)
        acts.append(QJsonArray{step[u"do"], step[u"paper"], step[u"to"]});
    return acts;
}

/// What of `some`, as often as it stands there, is not in `others`.
QStringList beyond(QStringList some, const QStringList &others)
{
    for (const QString &other : others)
        some.removeOne(other);
    return some;
}

QStringList compareActs(const QJsonArray &steps, const QJsonArray &wanted)
{
    const QStringList given = namesOf(actsOf(steps));
    const QStringList asked = namesOf(wanted);
    QStringList found;
    for (const QString &act : beyond(asked, given))
        found << u"no act [%1]"_s.arg(act);
    for (const QString &act : beyond(given, asked))
        found << u"act too many [%1]"_s.arg(act);
    return found;
}

} // namespace

QStringList differences(const QJsonObject &plan, const QJsonObject &core)
{
    QJsonObject rest = core;
    rest.remove(u"source"_s);
    rest.remove(u"settled"_s);
    const QJsonValue acts = rest.take(u"acts"_s);
    const QJsonArray wanted = rest.take(u"steps"_s).toArray();
    const QJsonArray steps = plan[u"steps"].toArray();
    const QStringList closed = acts.isArray() ? compareActs(steps, acts.toArray()) : QStringList();
    return compareObjects({}, plan, rest) + compareSteps(steps, wanted) + closed;
}

} // namespace bex::test
