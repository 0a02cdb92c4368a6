// SPDX-License-Identifier: EUPL-1.2
#include "resources/ResourceBytes.h"
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

private:
    QSet<QDate> m_days;
};

BEX_TEST(tst_Boundaries);
#include "tst_Boundaries.moc"
