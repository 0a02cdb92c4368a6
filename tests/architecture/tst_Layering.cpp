// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/SourceTree.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// The arrows of the house, for what linking does not catch.
class tst_Layering final : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDown_data();
    void includesPointDown();
    void staysInItsPlace_data();
    void staysInItsPlace();
    void includesQtInItsShortForm();
    void namesNoPathOfOneMachine();
    void opensEachFileWithItsLicence();
};

namespace
{

const QStringList everywhere{
    u"app"_s, u"models"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};

const QString sqlHeaders = uR"(<QSql|<sqlite3)"_s;
const QString guiHeaders =
    uR"(<Q(Text(?!Stream|Boundary)|Paint|Pdf|Page|Font|Color|Image|Pixmap|Icon|Brush|Pen|Gui|Window|Screen))"_s;
const QString widgetHeaders =
    uR"(<Q(Widget|Application|MainWindow|Dialog|Label|Printer|PrintDialog|PrintPreview))"_s +
    uR"(|<Q(?!StringView)[A-Za-z]*(View|Edit|Button|Box)>)"_s;

/// One of these stands in an include.
QString including(const QStringList &patterns)
{
    return uR"(^\s*#\s*include\s*(%1))"_s.arg(patterns.join(u'|'));
}

/// Room headers that a folder may not know.
QString rooms(const QString &names)
{
    return uR"("(%1)/)"_s.arg(names);
}

QStringList violations(const QStringList &files, const QString &pattern)
{
    const QRegularExpression forbidden(pattern);
    QStringList found;
    for (const SourceLine &line : sourceLines(files)) {
        if (forbidden.match(line.text).hasMatch())
            found.append(line.place());
    }
    return found;
}

} // namespace

void tst_Layering::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");

    const auto row = [](const char *folder, const QStringList &patterns) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << including(patterns);
    };
    const QString above = u"app|ui|tests"_s;
    row("models/base",
        {sqlHeaders, guiHeaders, widgetHeaders, rooms(above + u"|resources|models/(?!base/)"_s)});
    row("models/law",
        {sqlHeaders,
         guiHeaders,
         widgetHeaders,
         uR"(<QFile|<QDir|<QSaveFile)"_s,
         rooms(above + u"|resources|models/(papers|registry|desk)"_s)});
    row("models/papers", {sqlHeaders, widgetHeaders, rooms(above + u"|models/(registry|desk)"_s)});
    row("models/registry", {guiHeaders, widgetHeaders, rooms(above + u"|models/(papers|desk)"_s)});
    row("models/desk", {sqlHeaders, guiHeaders, widgetHeaders, rooms(above + u"|models/papers"_s)});
    row("ui", {sqlHeaders, rooms(u"app|tests"_s)});
    row("app", {rooms(u"tests"_s)});
}

void tst_Layering::includesPointDown()
{
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);

    const QStringList files = sourceFiles({folder});

    QVERIFY2(!files.isEmpty(), "a folder named here is empty");
    QCOMPARE_EQ(violations(files, forbidden), QStringList());
}

void tst_Layering::staysInItsPlace_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("allowed");

    const QStringList product{u"app"_s, u"models"_s, u"resources"_s, u"ui"_s};
    QTest::newRow("a message box, in the one prompter")
        << product << uR"(\bQMessageBox\b)"_s << uR"(^ui/prompt/DialogPrompter\.(h|cpp)$)"_s;
    QTest::newRow("a printer, in ui/printing")
        << product << uR"(\bQPrint(er|Dialog|Preview\w*)\b)"_s << u"^ui/printing/"_s;
    QTest::newRow("no words of the screen in the law and the register")
        << QStringList{u"models/law"_s, u"models/registry"_s, u"models/papers"_s} << uR"(\btr\()"_s
        << u"^$"_s;
    QTest::newRow("no global instance")
        << product << uR"((?<!Application::)\binstance\(\))"_s << u"^$"_s;
    QTest::newRow("nothing thrown") << product << uR"(^\s*throw\b)"_s << u"^$"_s;
}

void tst_Layering::staysInItsPlace()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, pattern);
    QFETCH(QString, allowed);
    QStringList files = sourceFiles(folders);
    const QRegularExpression place(allowed);

    files.removeIf([&place](const QString &file) { return place.match(file).hasMatch(); });

    QVERIFY(!files.isEmpty());
    QCOMPARE_EQ(violations(files, pattern), QStringList());
}

void tst_Layering::includesQtInItsShortForm()
{
    // A target that does not link Qt Sql still compiles <QtSql/QSqlQuery>.
    QCOMPARE_EQ(violations(sourceFiles(everywhere), including({u"<Qt[A-Z]\\w*/"_s})),
                QStringList());
}

void tst_Layering::namesNoPathOfOneMachine()
{
    QCOMPARE_EQ(violations(sourceFiles(everywhere), uR"("/(home|root|work|Users|tmp)/)"_s),
                QStringList());
}

void tst_Layering::opensEachFileWithItsLicence()
{
    QStringList without;
    for (const QString &file : sourceFiles(everywhere)) {
        if (!sourceText(file).startsWith(u"// SPDX-License-Identifier: EUPL-1.2\n"_s))
            without.append(file);
    }

    QCOMPARE_EQ(without, QStringList());
}

BEX_TEST(tst_Layering);

#include "tst_Layering.moc"
