// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Sheet.h"
#include "tests/papers/PaperCases.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// The words of a paper as a greffier would read them aloud, frame included.
QString read(const papers::PaperContent &paper)
{
    const papers::Frame &frame = paper.frame;
    QStringList lines = frame.letterhead;
    lines += u"--- "_s + frame.addressees.join(u" · "_s);
    lines += u"--- "_s + frame.references.join(u" · "_s);
    for (const papers::Brick &brick : paper.bricks) {
        lines += QString();
        lines += papers::plainText(brick.french);
        if (brick.beside)
            lines += u"    = "_s + papers::plainText(*brick.beside).replace(u'\n', u"\n    = "_s);
    }
    lines += u"--- "_s + frame.footer;
    if (!frame.authentic.isEmpty())
        lines += u"--- "_s + frame.authentic;
    // A receipt names the others by a hash of all they say, which would move at each of their
    // words.
    static const QRegularExpression reference(u"\\b[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]\\b"_s);
    QString text = lines.join(u'\n') + u'\n';
    return text.replace(reference, u"#####-#####-#"_s);
}

} // namespace

/// BEX_REWRITE_GOLDEN=1 writes the files anew; look at the difference before keeping it.
class tst_Golden : public QObject
{
    Q_OBJECT

private slots:
    void readsAsItDid_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("bilingual");

        for (const papers::Form &form : papers::allForms()) {
            QTest::newRow(qPrintable(form.name + u".fr"_s)) << form.name << false;
            if (form.forThePerson)
                QTest::newRow(qPrintable(form.name + u".fr+en"_s)) << form.name << true;
        }
    }

    void readsAsItDid()
    {
        QFETCH(const QString, form);
        QFETCH(const bool, bilingual);
        const auto languages =
            bilingual ? papers::Languages::FrenchAndEnglish : papers::Languages::French;
        QFile golden(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/papers/golden/"_s +
                     QString::fromLatin1(QTest::currentDataTag()) + u".txt"_s);

        const QString text = read(paperOnForm(form, languages));

        if (qEnvironmentVariableIsSet("BEX_REWRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QCOMPARE(golden.write(text.toUtf8()), text.toUtf8().size());
        }
        golden.close();
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }
};

BEX_TEST(tst_Golden);
#include "tst_Golden.moc"
