// SPDX-License-Identifier: EUPL-1.2
#include "models/law/ParameterNames.h"
#include "models/law/events/RouteAfter.h"
#include "resources/ResourceBytes.h"
#include "tests/support/LawFiles.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

QDir sourceDir()
{
    return QDir(qEnvironmentVariable("BEX_SOURCE_DIR"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QDate> daysOfTheScenarios()
{
    QSet<QDate> days;
    const QDir folder(sourceDir().filePath(u"tests/scenarios"_s));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        const QJsonObject judgment =
            QJsonDocument::fromJson(bytesOf(folder.filePath(name))).object();
        days.insert(QDate::fromString(judgment[u"pronounced_on"].toString(), Qt::ISODate));
    }
    return days;
}

/// Governs penalties that run already, not the decisions of its day: tst_Limitation stands on
/// both sides of it.
bool isOfTheLimitation(const QString &name)
{
    return name.startsWith(u"limitation_") || name == u"acts_interrupt";
}

/// The first days of the figures and of the texts, each with what changes on it.
void addDaysOfTheBook(std::map<QDate, QString> &firstDays)
{
    const QByteArray bytes = resources::bytes(u"law/parameters.json");
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QJsonObject texts = document[u"in_force"].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!isOfTheLimitation(text.key()))
            firstDays[QDate::fromString(text.value()[u"from"].toString(), Qt::ISODate)] +=
                u' ' + text.key();
    }
    const QJsonArray figures = document[u"parameters"].toArray();
    for (const QJsonValue &figure : figures) {
        if (isOfTheLimitation(figure[u"id"].toString()))
            continue;
        for (const QJsonValue &value : figure[u"values"].toArray()) {
            const QDate first = QDate::fromString(value[u"from"].toString(), Qt::ISODate);
            firstDays[first] += u' ' + figure[u"id"].toString();
        }
    }
}

/// The days that stand in the code of the law: the versions.
void addDaysOfTheCode(std::map<QDate, QString> &firstDays)
{
    static const QRegularExpression day(uR"(QDate\((\d+), (\d+), (\d+)\))"_s);
    QDirIterator files(sourceDir().filePath(u"models/law"_s),
                       {u"*.cpp"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(bytesOf(files.next()));
        for (auto found = day.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QDate first(
                match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            firstDays[first] += u' ' + files.fileName();
        }
    }
}

/// The figures of plans, with the first day of each value that is not the one before.
std::vector<std::pair<law::Parameter, QDate>> changesOfFigures()
{
    std::vector<std::pair<law::Parameter, QDate>> changes;
    for (int i = 0; i < static_cast<int>(law::Parameter::Count); ++i) {
        const auto parameter = static_cast<law::Parameter>(i);
        if (isOfTheLimitation(law::parameterNames[static_cast<std::size_t>(i)]))
            continue;
        const law::DatedValue *value = &test::lawBook().value(parameter, QDate(1900, 1, 1));
        while (value->to.isValid()) {
            const law::DatedValue &next = test::lawBook().value(parameter, value->to.addDays(1));
            if (next.value != value->value)
                changes.emplace_back(parameter, next.from);
            value = &next;
        }
    }
    return changes;
}

/// What ships, with the day on which a figure takes its new value moved.
Result<law::LawBook> bookWithChangeMoved(const QString &id, QDate first, int by)
{
    QJsonObject document =
        QJsonDocument::fromJson(resources::bytes(u"law/parameters.json")).object();
    QJsonArray figures = document[u"parameters"].toArray();
    for (QJsonValueRef figure : figures) {
        QJsonObject entry = figure.toObject();
        QJsonArray values = entry[u"values"].toArray();
        for (QJsonValueRef each : values) {
            QJsonObject value = each.toObject();
            if (entry[u"id"] == id && value[u"from"] == first.toString(Qt::ISODate))
                value[u"from"] = first.addDays(by).toString(Qt::ISODate);
            if (entry[u"id"] == id && value[u"to"] == first.addDays(-1).toString(Qt::ISODate))
                value[u"to"] = first.addDays(by - 1).toString(Qt::ISODate);
            each = value;
        }
        entry[u"values"] = values;
        figure = entry;
    }
    document[u"parameters"] = figures;
    return law::LawBook::load({QJsonDocument(document).toJson(),
                               resources::bytes(u"law/rules.json"),
                               resources::bytes(u"law/holidays.json")});
}

/// The scenarios by the day of their decision, with what happened after it.
std::multimap<QDate, law::CaseHistory> scenariosByDay()
{
    std::multimap<QDate, law::CaseHistory> byDay;
    for (const QString &name : test::scenarioNames()) {
        if (auto history = test::scenario(name))
            byDay.emplace(history->judgment().pronouncedOn, *std::move(history));
    }
    return byDay;
}

/// A scenario of that day has another plan under this book.
bool isNoticedOn(QDate day, const law::LawBook &book)
{
    static const auto scenarios = scenariosByDay();
    const auto [first, last] = scenarios.equal_range(day);
    return std::any_of(first, last, [&](const auto &scenario) {
        return law::routeAfter(scenario.second, book, {}) !=
               law::routeAfter(scenario.second, test::lawBook(), {});
    });
}

} // namespace

/// Where the law changes on a day, a scenario stands on that day and one on its eve.
class tst_Boundaries final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_days = daysOfTheScenarios(); }

    void isHeldOnBothSides_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("what");
        std::map<QDate, QString> firstDays;
        addDaysOfTheBook(firstDays);
        addDaysOfTheCode(firstDays);
        QVERIFY(firstDays.size() > 10);
        for (const auto &[first, what] : firstDays)
            QTest::newRow(qPrintable(first.toString(Qt::ISODate))) << first << what;
    }
    void isHeldOnBothSides()
    {
        QFETCH(QDate, first);
        QFETCH(QString, what);

        QVERIFY2(m_days.contains(first), qPrintable(u"no scenario on the first day of"_s + what));
        QVERIFY2(m_days.contains(first.addDays(-1)),
                 qPrintable(u"no scenario on the eve of"_s + what));
    }

    // Of each figure that changes: a judgment of the first day, and one of the eve, whose plan is
    // another under the value of the other side.
    void tellsTheValuesApart_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<QDate>("first");
        for (const auto &[parameter, first] : changesOfFigures())
            QTest::addRow("%s %s",
                          law::parameterNames[static_cast<std::size_t>(parameter)].data(),
                          qPrintable(first.toString(Qt::ISODate)))
                << static_cast<int>(parameter) << first;
    }
    void tellsTheValuesApart()
    {
        QFETCH(int, parameter);
        QFETCH(QDate, first);
        const QString id = law::parameterNames[static_cast<std::size_t>(parameter)];

        const auto later = bookWithChangeMoved(id, first, 1);
        const auto earlier = bookWithChangeMoved(id, first, -1);
        QVERIFY(later && earlier);

        QVERIFY2(isNoticedOn(first, *later), "no judgment of the first day tells");
        QVERIFY2(isNoticedOn(first.addDays(-1), *earlier), "no judgment of the eve tells");
    }

private:
    QSet<QDate> m_days;
};

BEX_TEST(tst_Boundaries);
#include "tst_Boundaries.moc"
