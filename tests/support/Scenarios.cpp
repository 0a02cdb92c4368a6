// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Scenarios.h"

#include "models/law/ParameterNames.h"
#include "models/law/events/RouteAfter.h"
#include "models/law/json/ReadEvents.h"
#include "models/law/json/ReadJudgment.h"
#include "tests/support/LawFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

QDir folder()
{
    return QDir(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &place)
{
    QStringList names;
    const QDir files(folder().filePath(place));
    for (const QString &file : files.entryList({u"*.core.json"_s}, QDir::Files, QDir::Name))
        names << place + file.chopped(10);
    return names;
}

void collect(const QJsonValue &value, QSet<QString> &rows);

/// `rule` names a row, and so do the rows that only change a step.
void collectFrom(const QJsonObject &object, QSet<QString> &rows)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString &key = it.key();
        if (key.endsWith(u"exclude"_s) || key.endsWith(u"excludes"_s))
            continue;
        if (key == u"rule")
            rows.insert(it->toString());
        else if (key == u"also" || key.startsWith(u"also_include"))
            for (const QJsonValue &row : it->toArray())
                rows.insert(row.toString());
        else
            collect(*it, rows);
    }
}

void collect(const QJsonValue &value, QSet<QString> &rows)
{
    if (value.isObject())
        collectFrom(value.toObject(), rows);
    for (const QJsonValue &item : value.toArray())
        collect(item, rows);
}

} // namespace

QStringList scenarioNames()
{
    return namesIn(QString()) + namesIn(u"after/"_s);
}

Result<law::CaseHistory> scenario(const QString &name)
{
    auto judgment = law::json::readJudgment(bytesOf(name + u".json"_s));
    if (!judgment)
        return unexpected(judgment.error());
    if (!name.startsWith(u"after/"))
        return law::CaseHistory::create(*std::move(judgment), {});
    return law::json::readEvents(*judgment, bytesOf(name + u".events.json"_s));
}

const law::Practice &practiceOfScenario(const QString &name)
{
    static std::map<QString, law::Practice> known;
    const auto place = known.find(name);
    if (place != known.end())
        return place->second;
    law::Practice practice;
    const QJsonObject core = QJsonDocument::fromJson(coreOfScenario(name)).object();
    const QJsonObject settled = core[u"settled"].toObject();
    for (auto it = settled.begin(); it != settled.end(); ++it) {
        const auto word = std::ranges::find(law::parameterNames, it.key());
        Q_ASSERT(word != law::parameterNames.end());
        const auto parameter = static_cast<law::Parameter>(word - law::parameterNames.begin());
        practice.settled[parameter] = {{it->toInt(), {}, u"scenario"_s, u"scenario"_s}};
    }
    return known.emplace(name, std::move(practice)).first->second;
}

law::Plan planOfScenario(const QString &name)
{
    const auto history = scenario(name);
    Q_ASSERT(history);
    return law::routeAfter(*history, lawBook(), practiceOfScenario(name));
}

QByteArray coreOfScenario(const QString &name)
{
    return bytesOf(name + u".core.json"_s);
}

QSet<QString> rowsWantedBy(const QString &name)
{
    QSet<QString> rows;
    collect(QJsonDocument::fromJson(coreOfScenario(name)).object(), rows);
    return rows;
}

} // namespace bex::test
