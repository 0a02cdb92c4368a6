// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "ui/settings/Settings.h"
#include "ui/text/ErrorText.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

/// What the program says when something fails, and what it remembers of itself.
class tst_ErrorText final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void neverShowsTheTechnicalDetail();
    void namesWhatIsMissingFromThePapers();
    void settingsComeBackAsTheyWereLeft();
    void theFirstStartIsFrenchAndLight();
};

void tst_ErrorText::everyCodeHasASentence_data()
{
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("not found") << ErrorCode::NotFound;
    QTest::newRow("conflict") << ErrorCode::Conflict;
    QTest::newRow("invalid") << ErrorCode::Invalid;
    QTest::newRow("busy") << ErrorCode::Busy;
    QTest::newRow("storage") << ErrorCode::StorageFailed;
    QTest::newRow("newer") << ErrorCode::NewerSchema;
}

void tst_ErrorText::everyCodeHasASentence()
{
    QFETCH(ErrorCode, code);

    const QString sentence = ui::ErrorText::sentence({code, {}, u"the place"_s, {}, {}});

    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(sentence.size() > 20);
}

void tst_ErrorText::neverShowsTheTechnicalDetail()
{
    const Error error{ErrorCode::StorageFailed, {}, {}, {}, u"SQLITE_IOERR 10"_s};

    QVERIFY(!ui::ErrorText::sentence(error).contains(u"SQLITE"_s));
}

void tst_ErrorText::namesWhatIsMissingFromThePapers()
{
    const QByteArray site = "papers." + QByteArray("nothing"); // no site of the source
    const Error error{ErrorCode::Invalid,
                      QLatin1StringView(site),
                      u"RCP : interdiction de détenir une arme"_s,
                      {},
                      {}};

    QVERIFY(ui::ErrorText::sentence(error).contains(u"interdiction de détenir une arme"_s));
}

void tst_ErrorText::settingsComeBackAsTheyWereLeft()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        ui::Settings settings(file);
        settings.setLanguage(law::Language::English);
        settings.setTheme(ui::Theme::Dark);
        settings.setLastHearing(12);
        settings.setPaperFolder(u"/papers"_s);
    }

    const ui::Settings again(file);

    QCOMPARE_EQ(again.language(), law::Language::English);
    QCOMPARE_EQ(again.theme(), ui::Theme::Dark);
    QCOMPARE_EQ(again.lastHearing(), 12);
    QCOMPARE_EQ(again.paperFolder(), u"/papers"_s);
}

void tst_ErrorText::theFirstStartIsFrenchAndLight()
{
    const QTemporaryDir folder;
    const ui::Settings settings(folder.filePath(u"settings.ini"_s));

    QCOMPARE_EQ(settings.language(), law::Language::French);
    QCOMPARE_EQ(settings.theme(), ui::Theme::Light);
    QVERIFY(!settings.lastHearing());
}

BEX_TEST(tst_ErrorText);
#include "tst_ErrorText.moc"
