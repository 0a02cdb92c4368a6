// SPDX-License-Identifier: EUPL-1.2
#include "models/law/LawBook.h"
#include "resources/ResourceBytes.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

Q_DECLARE_METATYPE(bex::law::Parameter)

namespace
{

LawBook::Sources shipped()
{
    return {resources::bytes(u"law/parameters.json"),
            resources::bytes(u"law/rules.json"),
            resources::bytes(u"law/holidays.json")};
}

using Change = std::function<void(QJsonArray &values)>;

/// The shipped parameters with the dated values of one of them changed.
LawBook::Sources withValues(const QString &id, const Change &change)
{
    LawBook::Sources sources = shipped();
    QJsonObject document = QJsonDocument::fromJson(sources.parameters).object();
    QJsonArray entries = document[u"parameters"].toArray();
    for (QJsonValueRef entry : entries) {
        QJsonObject parameter = entry.toObject();
        if (parameter[u"id"] != id)
            continue;
        QJsonArray values = parameter[u"values"].toArray();
        change(values);
        parameter[u"values"] = values;
        entry = parameter;
    }
    document[u"parameters"] = entries;
    sources.parameters = QJsonDocument(document).toJson();
    return sources;
}

void set(QJsonArray &values, int index, const QString &key, const QJsonValue &value)
{
    QJsonObject item = values[index].toObject();
    item[key] = value;
    values[index] = item;
}

bool isRefused(const LawBook::Sources &sources)
{
    const auto book = LawBook::load(sources);
    return !book && book.error().code == ErrorCode::Invalid;
}

} // namespace

class tst_LawBook final : public QObject
{
    Q_OBJECT

private slots:
    void loadsWhatShips()
    {
        const auto book = LawBook::load(shipped());

        QVERIFY2(book, qPrintable(book ? QString() : book.error().subject));
    }

    void refusesAGapBetweenDates()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 0, u"to"_s, u"2024-09-28"_s);
        })));
    }

    void refusesAnOverlapBetweenDates()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 0, u"to"_s, u"2024-09-30"_s);
        })));
    }

    void refusesAParameterWithoutALastValue()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 1, u"to"_s, u"2030-01-01"_s);
        })));
    }

    void refusesAMissingParameter()
    {
        QVERIFY(isRefused(
            withValues(u"discount_cap_cents"_s, [](QJsonArray &values) { values = {}; })));
    }

    void refusesAnUnknownParameter()
    {
        LawBook::Sources sources = shipped();

        sources.parameters.replace("\"jap_window_days\"", "\"jap_window_hours\"");

        QVERIFY(isRefused(sources));
    }

    void refusesAValueWithoutAnArticle()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 0, u"article"_s, QString());
        })));
    }

    void refusesAValueThatIsNoWholeNumber()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 0, u"value"_s, u"trente"_s);
        })));
    }

    void refusesADayThatDoesNotExist()
    {
        QVERIFY(isRefused(withValues(u"jap_window_days"_s, [](QJsonArray &values) {
            set(values, 0, u"from"_s, u"2010-02-30"_s);
        })));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("instead");
        const auto row = [](const char *name, const char *written, const char *instead) {
            QTest::newRow(name) << QByteArray(written) << QByteArray(instead);
        };
        row("a first day that does not exist",
            R"("from": "2021-09-30")",
            R"("from": "2021-09-31")");
        row("a text without its article", R"("article": "CJPM L. 611-2")", R"("article": "")");
        row("a text without its source", R"("source": "law-core BEX-09")", R"("source": "")");
        row("a text of unknown confidence",
            R"("source": "law-core BEX-09", "confidence": "to_confirm")",
            R"("source": "law-core BEX-09", "confidence": "perhaps")");
        row("a figure of unknown confidence",
            R"("value": 20, "article": "CPP 474", "source": "V:MOROZ, V:NCPP", "confidence": "to_confirm")",
            R"("value": 20, "article": "CPP 474", "source": "V:MOROZ, V:NCPP", "confidence": "perhaps")");
        row("no first day of the doubled remedies", R"("from": "2020-03-12")", R"("from": "")");
        row("no last day of the doubled remedies", R"("to": "2020-08-10")", R"("to": "")");
        row("a figure that is none",
            R"("parameters": [)",
            R"("parameters": [{"id": "moon_days", "values": []},)");
        row("a figure said twice",
            R"("parameters": [)",
            R"("parameters": [{"id": "jap_window_days", "values": [{"from": "2000-01-01",
               "to": "2010-10-28", "value": 1, "article": "a", "source": "s", "confidence": "seed"}]},)");
        row("a row of unknown confidence",
            R"("papers": ["STG"], "confidence": "verified")",
            R"("papers": ["STG"], "confidence": "perhaps")");
        row("a holiday on a day that does not exist",
            R"("month": 11, "day": 11)",
            R"("month": 11, "day": 31)");
        row("a holiday without its first year",
            R"("month": 11, "day": 11, "from": "2010-01-01")",
            R"("month": 11, "day": 11, "from": "2010")");
        row("a paper that is none", R"("papers": ["STG"])", R"("papers": ["STQ"])");
        row("a region that is none", R"(["alsace_moselle"])", R"(["alsace"])");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, instead);
        LawBook::Sources sources = shipped();
        const LawBook::Sources before = sources;

        for (QByteArray *file : {&sources.parameters, &sources.rules, &sources.holidays})
            file->replace(written, instead);

        QVERIFY(sources.parameters != before.parameters || sources.rules != before.rules ||
                sources.holidays != before.holidays);
        QVERIFY(isRefused(sources));
    }

    void refusesAnUnknownText()
    {
        LawBook::Sources sources = shipped();

        sources.parameters.replace("\"in_force\": {", R"("in_force": {"roman_law": {},)");

        QVERIFY(isRefused(sources));
    }

    void refusesARuleWithoutAnArticle()
    {
        LawBook::Sources sources = shipped();
        QJsonObject document = QJsonDocument::fromJson(sources.rules).object();
        QJsonObject rules = document[u"rules"].toObject();
        QJsonObject row = rules[u"BEX-20"].toObject();
        QVERIFY(!row.isEmpty());
        row[u"articles"] = QJsonArray();
        rules[u"BEX-20"] = row;
        document[u"rules"] = rules;
        sources.rules = QJsonDocument(document).toJson();

        QVERIFY(isRefused(sources));
    }

    void refusesBytesThatAreNoJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut short") << shipped().parameters.left(200);
    }

    void refusesBytesThatAreNoJson()
    {
        QFETCH(QByteArray, bytes);

        QVERIFY(isRefused({bytes, shipped().rules, shipped().holidays}));
        QVERIFY(isRefused({shipped().parameters, bytes, shipped().holidays}));
        QVERIFY(isRefused({shipped().parameters, shipped().rules, bytes}));
    }

    // law-core 5.2, 7.1, F-2, T-03
    void givesTheValueOfTheDay_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("value");

        const auto row = [](const char *name, Parameter parameter, QDate on, int value) {
            QTest::addRow("%s %s", name, qPrintable(on.toString(Qt::ISODate)))
                << parameter << on << value;
        };
        using enum Parameter;
        row("L-01", JapWindowDays, {2024, 9, 29}, 30);
        row("L-01", JapWindowDays, {2024, 9, 30}, 20);
        row("L-02", SpipWindowDays, {2024, 9, 29}, 45);
        row("L-02", SpipWindowDays, {2024, 9, 30}, 30);
        row("BEX-57", TigWindowDays, {2024, 9, 29}, 45);
        row("BEX-49k", TigWindowDays, {2024, 9, 30}, 30);
        row("L-04", ReinforcedProvisionalWindowDays, {2024, 4, 16}, 8);
        row("L-05", ReinforcedFloorDays, {2024, 4, 16}, 10);
        row("L-05", ReinforcedWindowDays, {2024, 4, 16}, 15);
        row("L-07", ProsecutorWindowMonths, {2024, 4, 16}, 1);
        row("L-08", IncarcerationWindowMonths, {2024, 4, 16}, 4);
        row("L-09", HomeDetentionProvisionalDays, {2024, 4, 16}, 5);
        row("L-10", HomeDetentionDays, {2024, 4, 16}, 30);
        row("L-11", HomeDetentionJapWindowDays, {2024, 4, 16}, 30);
        row("L-11", HomeDetentionJapWindowDays, {2024, 10, 1}, 30);
        row("L-12", JapDecisionMonths, {2024, 4, 16}, 4);
        row("L-32", CourseMonths, {2024, 4, 16}, 6);
        row("L-20", AppealDays, {2024, 4, 16}, 10);
        row("L-25", ProsecutorGeneralDays, {2024, 4, 16}, 20);
        row("L-26", OppositionDays, {2024, 4, 16}, 10);
        row("L-26", OppositionFarMonths, {2024, 4, 16}, 1);
        row("L-28", PenalOrderOppositionDays, {2024, 4, 16}, 45);
        row("L-29", PourvoiClearDays, {2024, 4, 16}, 5);
        row("L-14", PaymentMonths, {2024, 4, 16}, 1);
        row("L-18", TreasuryWorkingDays, {2024, 4, 16}, 2);
        row("707-2", DiscountPercent, {2024, 4, 16}, 20);
        row("707-2", DiscountCapCents, {2024, 4, 16}, 150000);
        row("F-2", FixedFeeCorrectionalCents, {2014, 12, 31}, 9000);
        row("F-2", FixedFeeCorrectionalCents, {2015, 1, 1}, 12700);
        row("F-2", FixedFeeCorrectionalCents, {2025, 2, 15}, 12700);
        row("F-2", FixedFeeCorrectionalCents, {2025, 2, 16}, 25400);
        row("F-2", FixedFeeCorrectionalAbsentCents, {2014, 12, 31}, 18000);
        row("F-2", FixedFeeCorrectionalAbsentCents, {2025, 2, 15}, 25400);
        row("F-2", FixedFeeCorrectionalAbsentCents, {2025, 2, 16}, 50800);
        row("F-2", FixedFeePenalOrderCents, {2025, 2, 15}, 3100);
        row("F-2", FixedFeePenalOrderCents, {2025, 2, 16}, 6200);
        row("F-2", FixedFeePoliceCourtCents, {2025, 2, 16}, 6200);
        row("F-2", FixedFeeCourtOfAppealCents, {2025, 2, 15}, 16900);
        row("F-2", FixedFeeCourtOfAppealCents, {2025, 2, 16}, 33800);
        row("F-2", FixedFeeAssizeCourtCents, {2025, 2, 15}, 52700);
        row("F-2", FixedFeeAssizeCourtCents, {2025, 2, 16}, 105400);
    }

    void givesTheValueOfTheDay()
    {
        QFETCH(Parameter, parameter);
        QFETCH(QDate, on);
        QFETCH(int, value);

        QCOMPARE(test::lawBook().value(parameter, on).value, value);
    }

    // law-core BEX-09, BEX-101, 4.E
    void knowsTheFirstDayOfATextInsideAVersion()
    {
        const auto from = [](DatedText text) { return test::lawBook().firstDay(text).from; };

        QCOMPARE(from(DatedText::CivilPartyReception), QDate(2012, 5, 9));
        QCOMPARE(from(DatedText::YouthCode), QDate(2021, 9, 30));
        QCOMPARE(from(DatedText::AnimalAbuseCourse), QDate(2021, 12, 1));
        QCOMPARE(from(DatedText::OnlineHateCourse), QDate(2024, 1, 1));
    }

    // T-03: the windows of V5 are not confirmed and say so.
    void marksTheWindowsOfV5()
    {
        for (const Parameter window : {Parameter::JapWindowDays, Parameter::SpipWindowDays}) {
            QCOMPARE(test::lawBook().value(window, {2024, 9, 30}).confidence,
                     Confidence::ToConfirm);
            QVERIFY(test::lawBook().value(window, {2024, 9, 29}).confidence !=
                    Confidence::ToConfirm);
        }
    }

    // law-core 8 and 11: everything derived points to a row and its article.
    void namesTheArticlesOfTheRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("article");

        QTest::newRow("BEX-20") << u"BEX-20"_s << u"CPP D. 48-2, 1°"_s;
        QTest::newRow("BEX-20, 474") << u"BEX-20"_s << u"CPP 474"_s;
    }

    void namesTheArticlesOfTheRows()
    {
        QFETCH(QString, row);
        QFETCH(QString, article);
        const std::string name = row.toStdString();

        QStringList cited;
        for (const ArticleRef &reference : test::lawBook().rule(RuleId(name)).articles)
            cited << reference.cited();

        QVERIFY2(cited.contains(article), qPrintable(cited.join(u", ")));
    }

    void takesAHolidayOfALeapDay()
    {
        LawBook::Sources sources = shipped();
        sources.holidays = R"({"movable": [], "fixed": [
            {"name": "a day", "month": 2, "day": 29, "from": "2010-01-01"}]})";

        QVERIFY(!isRefused(sources));
    }

    void readsAnArticleWithItsVersionAndItsNumberToCome()
    {
        LawBook::Sources sources = shipped();
        sources.rules = R"({"rules": {"BEX-20": {"confidence": "seed", "articles": [
            {"cited": "CPP D. 48-2, 1°", "from": "2020-03-24", "to": "2028-12-31",
             "alias_2029": "D. 1"}, "CPP 474"]}}})";

        const auto book = LawBook::load(sources);

        QVERIFY(book);
        const std::vector<ArticleRef> articles = book->rule(RuleId("BEX-20")).articles;
        QCOMPARE(articles.size(), std::size_t(2));
        QVERIFY(
            (articles[0] ==
             ArticleRef{
                 u"CPP"_s, u"D. 48-2, 1°"_s, QDate(2020, 3, 24), QDate(2028, 12, 31), u"D. 1"_s}));
        QVERIFY((articles[1] == ArticleRef{u"CPP"_s, u"474"_s, {}, {}, {}}));
        QCOMPARE(book->rule(RuleId("BEX-20")).articlesOn(QDate(2020, 3, 23)).size(),
                 std::size_t(1));
        QCOMPARE(book->rule(RuleId("BEX-20")).articlesOn(QDate(2020, 3, 24)).size(),
                 std::size_t(2));
        QCOMPARE(book->rule(RuleId("BEX-20")).articlesOn(QDate(2028, 12, 31)).size(),
                 std::size_t(2));
        QCOMPARE(book->rule(RuleId("BEX-20")).articlesOn(QDate(2029, 1, 1)).size(), std::size_t(1));
    }

    void listsItsRowsByTheirNumbers()
    {
        const std::vector<RuleId> rows = test::lawBook().rows();

        const auto place = [&](const char *id) {
            return std::ranges::find(rows, RuleId(std::string_view(id))) - rows.begin();
        };
        QVERIFY(rows.size() > 100);
        QVERIFY(place("BEX-09") < place("BEX-20"));
        QVERIFY(place("BEX-20") < place("BEX-100"));
        QVERIFY(place("BEX-100") < std::ssize(rows));
    }

    void knowsNothingOfAnUnknownRow()
    {
        QVERIFY(test::lawBook().rule(RuleId("BEX-999")).articles.empty());
    }
};

BEX_TEST(tst_LawBook);
#include "tst_LawBook.moc"
