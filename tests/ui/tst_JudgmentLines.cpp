// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteJudgment.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "ui/today/JudgmentLines.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using ui::JudgmentLine;
using ui::JudgmentLines;

/// Nothing that was entered is left out when a judgment is compared.
class tst_JudgmentLines final : public QObject
{
    Q_OBJECT

private slots:
    void saysEachFactInWords();
    void leavesNoKeyOut();
    void saysThatAListIsEmpty();
    void saysWhatNoFieldKnows();
    void keepsItsPlaceUnderATester();
};

namespace
{

/// The places of every value that says something.
void collect(const QJsonValue &value, const QString &pointer, QStringList &places)
{
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        collect(one.value(), pointer + u'/' + one.key(), places);
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at)
        collect(list[at], pointer + u'/' + QString::number(at), places);
    if (!value.isObject() && !value.isArray())
        places.append(pointer);
}

QString valueOf(const std::vector<JudgmentLine> &lines, const QString &pointer)
{
    for (const JudgmentLine &line : lines) {
        if (line.pointer == pointer)
            return line.value;
    }
    return u"(none)"_s;
}

} // namespace

void tst_JudgmentLines::saysEachFactInWords()
{
    const auto lines = JudgmentLines::of(law::json::canonical(aMixedJudgment()));

    QCOMPARE_EQ(valueOf(lines, u"/pronounced_on"_s), u"Tue 16 Apr 2024"_s);
    QCOMPARE_EQ(valueOf(lines, u"/penalties/0/total"_s), u"18 month(s)"_s); // plurals: bex_en
    QCOMPARE_EQ(valueOf(lines, u"/penalties/0/suspended/obligations"_s),
                u"Obligation de soins; Interdiction de contact"_s);
    QVERIFY(valueOf(lines, u"/penalties/1/amount_cents"_s).contains(u"300"));
    QCOMPARE_EQ(valueOf(lines, u"/court/judicial_court"_s), u"Bobigny"_s);
}

void tst_JudgmentLines::leavesNoKeyOut()
{
    QFile file(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/registry/every_key.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto lines = JudgmentLines::of(bytes);
    QStringList places;
    collect(QJsonDocument::fromJson(bytes).object(), {}, places);

    QStringList left;
    for (const QString &place : places) {
        const bool said = std::ranges::any_of(lines, [&](const JudgmentLine &line) {
            return place == line.pointer || place.startsWith(line.pointer + u'/');
        });
        if (!said && place != u"/format" && place != u"/penalties/0/kind")
            left.append(place);
    }

    QVERIFY(places.size() > 60);
    QCOMPARE_EQ(left, QStringList());
    for (const JudgmentLine &line : lines)
        QVERIFY2(!line.fact.isEmpty() && !line.part.isEmpty(), qPrintable(line.pointer));
}

void tst_JudgmentLines::saysThatAListIsEmpty()
{
    const auto lines = JudgmentLines::of(R"({"revocations": []})");

    QCOMPARE_EQ(lines.size(), 1u);
    QCOMPARE_EQ(lines.front().pointer, u"/revocations"_s);
    QCOMPARE_EQ(lines.front().value, u"none"_s);
}

void tst_JudgmentLines::saysWhatNoFieldKnows()
{
    const auto lines = JudgmentLines::of(R"({"person": {"family_name": "A", "shoe": 42}})");

    QCOMPARE_EQ(valueOf(lines, u"/person/shoe"_s), u"42"_s);
}

void tst_JudgmentLines::keepsItsPlaceUnderATester()
{
    ui::JudgmentLineModel model;
    const QAbstractItemModelTester tester(&model);
    const auto lines = JudgmentLines::of(law::json::canonical(aMixedJudgment()));

    model.setRows(lines);

    QCOMPARE_EQ(model.rowCount(), static_cast<int>(lines.size()));
    QCOMPARE_EQ(model.columnCount(), 3);
}

BEX_TEST(tst_JudgmentLines);
#include "tst_JudgmentLines.moc"
