// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/EntryDesk.h"
#include "ui/entry/JudgmentForm.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

/// One penalty of each kind, and one item in every list.
void fill(desk::JudgmentDraft &draft)
{
    const QStringList kinds{u"imprisonment"_s,
                            u"home_detention"_s,
                            u"community_service"_s,
                            u"fine"_s,
                            u"day_fine"_s,
                            u"course"_s,
                            u"penal_constraint"_s,
                            u"reparation"_s,
                            u"licence"_s,
                            u"ban"_s,
                            u"confiscation"_s,
                            u"socio_judicial_supervision"_s,
                            u"registration"_s,
                            u"other"_s};
    for (const QString &kind : kinds)
        draft.insertItem(
            u"/penalties"_s, draft.count(u"/penalties"), QJsonObject{{u"kind"_s, kind}});
    draft.set(u"/penalties/0/total"_s, u"P18M"_s);
    draft.set(u"/penalties/0/suspended/kind"_s, u"sursis_probatoire"_s);
    draft.set(u"/penalties/0/mode"_s, u"adjustment"_s);
    for (const QString &list : {u"/offences"_s,
                                u"/revocations"_s,
                                u"/detention"_s,
                                u"/civil_parties"_s,
                                u"/appeals"_s,
                                u"/penalties/3/surcharges"_s})
        draft.insertItem(list, 0, QJsonObject());
}

/// A key, a sign, a sum or a day: said without our words.
bool isWordless(const QString &text)
{
    static const QRegularExpression key(u"^(Shift\\+)?F\\d+$"_s);
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    const QStringList days{QLocale().dayName(2), QLocale().dayName(3)};
    return !word.match(text).hasMatch() || key.match(text).hasMatch() || days.contains(text);
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>())
        texts += {label->text(), label->toolTip()};
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts += {button->text(), button->toolTip(), button->accessibleName()};
    for (const auto *box : window.findChildren<QComboBox *>()) {
        for (int row = 0; row < box->count(); ++row)
            texts += box->itemText(row);
        texts += box->accessibleName();
    }
    return texts;
}

} // namespace

class tst_EntryLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void letsEveryTextBeTranslated();
    void comesBackToTheFirstLanguage();
    void namesEveryControl();
};

void tst_EntryLanguages::letsEveryTextBeTranslated()
{
    EntryDesk entry;
    fill(entry.draft);
    ui::JudgmentForm form(entry.context);
    BracketTranslator brackets;

    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCoreApplication::sendPostedEvents();

    QStringList bare;
    for (const QString &text : textsOf(form)) {
        if (!text.contains(u'[') && !isWordless(text))
            bare += text;
    }
    QCOMPARE(bare, QStringList());
}

void tst_EntryLanguages::comesBackToTheFirstLanguage()
{
    EntryDesk entry;
    fill(entry.draft);
    ui::JudgmentForm form(entry.context);
    const QStringList before = textsOf(form);
    BracketTranslator brackets;

    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCoreApplication::sendPostedEvents();
    QVERIFY(textsOf(form) != before);
    QVERIFY(QCoreApplication::removeTranslator(&brackets));
    QCoreApplication::sendPostedEvents();

    QCOMPARE(textsOf(form), before);
}

void tst_EntryLanguages::namesEveryControl()
{
    EntryDesk entry;
    fill(entry.draft);
    const ui::JudgmentForm form(entry.context);

    QStringList nameless;
    for (const auto *widget : form.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0;
        // A window of its own is the list of a closed box, which is named.
        const bool isHere = widget->window() == form.window();
        if (isStop && isHere && widget->accessibleName().isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(nameless, QStringList());
}

BEX_TEST(tst_EntryLanguages);
#include "tst_EntryLanguages.moc"
