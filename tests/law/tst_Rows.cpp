// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"
#include "models/law/rules/RuleTable.h"
#include "resources/ResourceBytes.h"
#include "tests/support/RowVersions.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

/// The rows that the cores of the scenarios want to see at work.
QSet<QString> rowsWanted()
{
    QSet<QString> rows;
    for (const QString &name : test::scenarioNames())
        rows += test::rowsWantedBy(name);
    return rows;
}

QStringList rowsOfTheBook()
{
    const QByteArray bytes = resources::bytes(u"law/rules.json");
    const QJsonObject rules = QJsonDocument::fromJson(bytes).object()[u"rules"].toObject();
    QStringList rows = rules.keys();
    rows.removeIf([&](const QString &row) { return rules[row][u"elsewhere"].toBool(); });
    return rows;
}

void addRow(const QString &row)
{
    QTest::newRow(qPrintable(row)) << row;
}

} // namespace

/// Every row of the law is held by a scenario that wants it (issue 3, "shown by" 1).
class tst_Rows final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_wanted = rowsWanted(); }

    void isHeldByAScenario_data()
    {
        QTest::addColumn<QString>("row");
        QSet<QString> seen;
        for (const law::Rule *rule : law::ruleTable()) {
            const std::string_view id = rule->id.text();
            const QString row = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            if (!seen.contains(row))
                addRow(row);
            seen.insert(row);
        }
        for (const QString &row : rowsOfTheBook()) {
            if (!seen.contains(row))
                addRow(row);
        }
    }
    void isHeldByAScenario()
    {
        QFETCH(QString, row);

        const QString message =
            u"no scenario core names %1 in `rule` or `also_include`: write one in tests/scenarios"_s
                .arg(row);
        QVERIFY2(m_wanted.contains(row), qPrintable(message));
    }

    // law-core 4, column "Ver."
    void holdsInTheVersionsOfTheLaw()
    {
        const QStringList faults =
            test::rowsOutOfTheirVersions(law::ruleTable(), law::eventRuleTable());

        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void isInTheBook_data() { isHeldByAScenario_data(); }
    void isInTheBook()
    {
        QFETCH(QString, row);

        QVERIFY2(rowsOfTheBook().contains(row),
                 qPrintable(u"%1 has no articles in resources/law/rules.json"_s.arg(row)));
    }

private:
    QSet<QString> m_wanted;
};

BEX_TEST(tst_Rows);
#include "tst_Rows.moc"
