// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Scenarios.h"

#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WritePlan.h"
#include "models/law/rules/RuleTable.h"
#include "tests/support/LawFiles.h"
#include "tests/support/PlanCore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

namespace
{

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Scenarios::Scenarios(const QString &folder)
{
    const QDir files(folder);
    for (const QString &core : files.entryList({u"*.core.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = core.chopped(10);
        m_scenarios.push_back({name,
                               bytesOf(files.filePath(name + u".json"_s)),
                               QJsonDocument::fromJson(bytesOf(files.filePath(core))).object()});
    }
}

std::optional<QString> Scenarios::firstMismatch(const TriedLaw &tried) const
{
    const auto book = law::LawBook::load(tried.sources);
    if (!book)
        return u"the reader of the book"_s;
    const law::Practice practice;
    for (const Scenario &scenario : m_scenarios) {
        const auto judgment = law::json::readJudgment(scenario.judgment);
        if (!judgment)
            return scenario.name;
        const law::Plan plan = law::routeBy(
            tried.rows, *judgment, law::AppliedLaw(*book, practice, judgment->pronouncedOn));
        const QByteArray bytes =
            law::json::writePlan(plan, {test::frenchWords(), test::englishWords()});
        const QJsonObject written = QJsonDocument::fromJson(bytes).object();
        if (!test::differences(written, scenario.core).isEmpty())
            return scenario.name;
    }
    return {};
}

void Scenarios::moveToFront(const QString &name)
{
    const auto found = std::ranges::find(m_scenarios, name, &Scenario::name);
    if (found != m_scenarios.end())
        std::rotate(m_scenarios.begin(), found, found + 1);
}

} // namespace bex::mutation
