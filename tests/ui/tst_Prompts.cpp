// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/Hands.h"
#include "ui/language/LanguageSwitcher.h"
#include "ui/prompt/LineDialog.h"
#include "ui/prompt/PageDialog.h"
#include "ui/text/ErrorText.h"

#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What stops the hands: questions that habit does not answer, and refusals in plain words.
class tst_Prompts final : public QObject
{
    Q_OBJECT

private slots:
    void confirmsOnlyByItsButton();
    void asksAgainForALineThatIsNeeded();
    void takesTheProposedLine();
    void saysNoWordOfTheRegister();
};

void tst_Prompts::confirmsOnlyByItsButton()
{
    ui::PageDialog habit({u"Title"_s, u"<p>Read me.</p>"_s, u"Confirm"_s}, nullptr);
    Hands hands(habit);
    hands.press(Qt::Key_Return);
    QCOMPARE_EQ(habit.result(), int(QDialog::Rejected));
    QVERIFY(!habit.isVisible());

    ui::PageDialog chosen({u"Title"_s, u"<p>Read me.</p>"_s, u"Confirm"_s}, nullptr);
    Hands other(chosen);
    other.press(Qt::Key_Tab).press(Qt::Key_Space);
    QCOMPARE_EQ(chosen.result(), int(QDialog::Accepted));
}

void tst_Prompts::asksAgainForALineThatIsNeeded()
{
    ui::Prompter::Message question{u"Title"_s, u"Why?"_s};
    question.needed = u"Not without a reason."_s;
    ui::LineDialog dialog(question, nullptr);
    Hands hands(dialog);

    hands.type(u"  \n"_s);
    QVERIFY(dialog.isVisible());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"Not without a reason."_s; }));

    hands.type(u"typo\n"_s);
    QVERIFY(!dialog.isVisible());
    QCOMPARE_EQ(dialog.line().trimmed(), u"typo"_s);
}

void tst_Prompts::takesTheProposedLine()
{
    ui::Prompter::Message question{u"Title"_s, u"Name?"_s};
    question.proposed = u"Camille Roux"_s;
    ui::LineDialog dialog(question, nullptr);
    Hands hands(dialog);

    hands.press(Qt::Key_Return);

    QCOMPARE_EQ(dialog.line(), u"Camille Roux"_s);
}

/// The register names its fields and what it expects in the words of the source: none of them
/// reaches a French screen.
void tst_Prompts::saysNoWordOfTheRegister()
{
    ui::LanguageSwitcher languages;
    languages.use(law::Language::French);
    static const QRegularExpression failure(
        uR"re(ErrorCode::Invalid,\s*"registry\.(?!csv)([\w-]+)"_L1,\s*([^,]+),\s*([^,{}]*|\{\}|u"[^"]*"_s),)re"_s);
    static const QRegularExpression literal(uR"re(^u"([a-z][a-z_ ,]*)"_s$)re"_s);
    const QDir room(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/models/registry"_s);
    int found = 0;
    for (const QString &name : room.entryList({u"*.cpp"_s})) {
        QFile file(room.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = failure.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString subject = literal.match(match.captured(2).trimmed()).captured(1);
            const QString expected = literal.match(match.captured(3).trimmed()).captured(1);
            if (subject.isEmpty() && expected.isEmpty())
                continue;
            ++found;
            const Error error{ErrorCode::Invalid, {}, subject, expected, {}};
            const QString said = ui::ErrorText::sentence(error);
            for (const QString &word : {subject, expected})
                QVERIFY2(word.isEmpty() || !said.contains(word),
                         qPrintable(match.captured(1) + u": "_s + said));
        }
    }
    QVERIFY2(found >= 6, qPrintable(QString::number(found)));
    languages.use(law::Language::English);
}

BEX_TEST(tst_Prompts);
#include "tst_Prompts.moc"
