// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/StrictJson.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/law/JudgmentText.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law::json;

class tst_StrictJson final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatJsonAllows_data();
    void takesWhatJsonAllows();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void saysLineAndColumnOfAFaultOfSyntax_data();
    void saysLineAndColumnOfAFaultOfSyntax();
    void refusesMoreThan16MiBUnread();
    void refusesEveryTruncation();
    void survivesFlippedBytes();
};

void tst_StrictJson::takesWhatJsonAllows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("white space around") << QByteArray(" \r\n\t{ } \n");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\": 1}");
    QTest::newRow("the same key in two objects") << QByteArray(R"({"a": {"b": 1}, "b": {"b": 2}})");
    QTest::newRow("a pair of surrogates") << QByteArray(R"({"a": "\ud83d\ude00"})");
    QTest::newRow("four bytes of UTF-8") << QByteArray("{\"a\": \"\xF0\x9F\x98\x80\"}");
    QTest::newRow("escapes that are no control") << QByteArray(R"({"a": "\"\\\/\u00e9\u00a0"})");
    QTest::newRow("the largest integer") << QByteArray(R"({"a": 9223372036854775807})");
    QTest::newRow("64 levels") << QByteArray(R"({"a": )" + QByteArray(63, '[') +
                                             QByteArray(63, ']') + "}");
}

void tst_StrictJson::takesWhatJsonAllows()
{
    QFETCH(QByteArray, bytes);

    const auto object = parseStrict(bytes);

    QVERIFY2(object, object ? "" : object.error().site.data());
}

void tst_StrictJson::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("site");
    const auto row = [](const char *name, QByteArray bytes, QString pointer, const char *site) {
        QTest::newRow(name) << bytes << pointer << u"json."_s + QLatin1StringView(site);
    };
    row("nothing", "", u""_s, "empty");
    row("white space", " \n ", u""_s, "empty");
    row("a byte order mark alone", "\xEF\xBB\xBF", u""_s, "empty");
    row("a list", "[]", u""_s, "not-a-document");
    row("a number", "42", u""_s, "not-a-document");
    row("a text", "\"a\"", u""_s, "not-a-document");
    row("null", "null", u""_s, "not-a-document");
    row("an object behind a NUL", QByteArray("{}\0{}", 5), u""_s, "not-a-document");
    row("two objects", "{} {}", u""_s, "syntax");
    row("an object and a comma", "{},", u""_s, "syntax");
    row("a comment", "{} // fin", u""_s, "syntax");
    row("a comma too many", R"({"a": 1,})", u""_s, "syntax");
    row("single quotes", "{'a': 1}", u""_s, "syntax");
    row("a key without quotes", "{a: 1}", u""_s, "syntax");
    row("not a number", R"({"a": NaN})", u""_s, "syntax");
    row("a leading zero", R"({"a": 01})", u""_s, "syntax");
    row("a leading plus", R"({"a": +1})", u""_s, "syntax");
    row("an unknown escape", R"({"a": "\x41"})", u""_s, "syntax");
    row("an open text", R"({"a": "b)", u""_s, "truncated");
    row("an open object", R"({"a": {"b": 1})", u""_s, "truncated");
    row("half an escape", R"({"a": "\u00)", u""_s, "truncated");
    row("Latin-1", "{\"a\": \"\xE9t\xE9\"}", u""_s, "not-utf8");
    row("Latin-1 in a key", "{\"\xE9t\xE9\": 1}", u""_s, "not-utf8");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u""_s, "not-utf8");
    row("an overlong form", "{\"a\": \"\xC0\x80\"}", u""_s, "not-utf8");
    row("a surrogate in UTF-8", "{\"a\": \"\xED\xA0\x80\"}", u""_s, "not-utf8");
    row("the same key twice", R"({"a": 1, "b": 2, "a": 1})", u"/a"_s, "duplicate-key");
    row("the same key, once escaped", R"({"a": 1, "\u0061": 2})", u"/a"_s, "duplicate-key");
    row("the same key twice, deeper",
        R"({"l": [0, {"a": 1, "a": 1}]})",
        u"/l/1/a"_s,
        "duplicate-key");
    row("a key that needs escapes", R"({"a/b~c": 1, "a/b~c": 1})", u"/a~1b~0c"_s, "duplicate-key");
    row("an empty key twice", R"({"": 1, "": 1})", u"/"_s, "duplicate-key");
    row("a point", R"({"a": {"cents": 30000.0}})", u"/a/cents"_s, "written-integer");
    row("an exponent", R"({"a": [3, 3e4]})", u"/a/1"_s, "written-integer");
    row("a capital exponent", R"({"a": 3E4})", u"/a"_s, "written-integer");
    row("an exponent past every double", R"({"a": 1e999})", u"/a"_s, "written-integer");
    row("a raw line break", "{\"a\": \"b\nc\"}", u"/a"_s, "control-character");
    row("a raw tab", "{\"l\": [\"a\", \"b\tc\"]}", u"/l/1"_s, "control-character");
    row("a raw NUL", QByteArray("{\"a\": \"b\0c\"}", 12), u"/a"_s, "control-character");
    row("a raw delete", "{\"a\": \"b\x7F\"}", u"/a"_s, "control-character");
    row("a raw C1", "{\"a\": \"b\xC2\x85\"}", u"/a"_s, "control-character");
    row("an escaped line break", R"({"a": {"b": "c\nd"}})", u"/a/b"_s, "control-character");
    row("an escaped NUL", R"({"a": "\u0000"})", u"/a"_s, "control-character");
    row("an escaped C1", R"({"a": "\u009f"})", u"/a"_s, "control-character");
    row("a raw break in a key", "{\"a\": {\"b\nc\": 1}}", u"/a"_s, "control-character");
    row("an escaped break in a key", R"({"a": {"b\nc": 1}})", u"/a"_s, "control-character");
    row("a high surrogate alone", R"({"a": {"b": "\ud83d"}})", u"/a/b"_s, "lone-surrogate");
    row("a low surrogate alone", R"({"a": "x\ude00y"})", u"/a"_s, "lone-surrogate");
    row("two high surrogates", R"({"a": "\ud83d\ud83d"})", u"/a"_s, "lone-surrogate");
    row("65 levels", R"({"a": )" + QByteArray(64, '['), u"/a"_s + u"/0"_s.repeated(63), "too-deep");
    row("a million levels", QByteArray(1'000'000, '['), u"/0"_s.repeated(64), "too-deep");
}

void tst_StrictJson::refusesWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, pointer);
    QFETCH(QString, site);

    const auto object = parseStrict(bytes);

    QVERIFY(!object);
    QCOMPARE(QString(object.error().site), site);
    QCOMPARE(object.error().subject, pointer);
}

void tst_StrictJson::saysLineAndColumnOfAFaultOfSyntax_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("the first character") << QByteArray("x") << u"1:1"_s;
    QTest::newRow("the second line") << QByteArray("{\n  \"a\": x}") << u"2:8"_s;
    QTest::newRow("after an accent") << QByteArray("{\"é\": x}") << u"1:7"_s;
    QTest::newRow("where it is cut") << QByteArray("{\n\"a\":") << u"2:5"_s;
}

void tst_StrictJson::saysLineAndColumnOfAFaultOfSyntax()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);

    const auto object = parseStrict(bytes);

    QVERIFY(!object);
    QCOMPARE(object.error().expected, place);
}

void tst_StrictJson::refusesMoreThan16MiBUnread()
{
    const QByteArray head = R"({"a": ")";
    const QByteArray tail = R"("})";
    const QByteArray text(largestFile - head.size() - tail.size(), 'x');

    const auto largest = parseStrict(head + text + tail);
    const auto larger = parseStrict(head + text + 'x' + tail);

    QVERIFY(largest);
    QVERIFY(!larger);
    QCOMPARE(larger.error().site, "json.too-large"_L1);
    QCOMPARE(larger.error().subject, QString());
}

void tst_StrictJson::refusesEveryTruncation()
{
    const QByteArray whole = test::wholeJudgment();
    QVERIFY(readJudgment(whole));

    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto cut = readJudgment(whole.first(length));
        QVERIFY2(!cut, qPrintable(u"cut after %1 bytes"_s.arg(length)));
        QCOMPARE(cut.error().subject, QString());
    }
}

void tst_StrictJson::survivesFlippedBytes()
{
    const QByteArray whole = test::wholeJudgment();
    QRandomGenerator random(20240416);

    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = whole;
        for (int flips = 1 + random.bounded(3); flips > 0; --flips)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        const auto judgment = readJudgment(bytes);
        if (!judgment) {
            QVERIFY(!judgment.error().site.isEmpty());
            continue;
        }
        const QByteArray canonicalForm = canonical(*judgment);
        const auto again = readJudgment(canonicalForm);
        QVERIFY2(again, canonicalForm.constData());
        QVERIFY(*again == *judgment);
        QCOMPARE(canonical(*again), canonicalForm);
    }
}

BEX_TEST(tst_StrictJson);
#include "tst_StrictJson.moc"
