// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JudgmentDraft.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::desk;

namespace
{

const QString penalties = u"/penalties"_s;

QJsonObject kind(const QString &word)
{
    return {{u"kind"_s, word}};
}

QStringList kinds(const JudgmentDraft &draft)
{
    QStringList words;
    const QJsonArray list = draft.value(penalties).toArray();
    for (const auto &item : list)
        words += item[u"kind"].toString();
    return words;
}

} // namespace

class tst_JudgmentDraft final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhichPlaceChanged();
    void isSilentWhenNothingChanges();
    void keepsAListThatWasAskedAndIsEmpty();
    void insertsMovesAndRemovesItems();
    void putsBackWhatWasRemovedLast();
    void forgetsWhatWasRemovedFromAnotherDocument();
    void comesBackFromItsText();
    void keepsWhatItHadWhenATextIsNoObject();
};

void tst_JudgmentDraft::saysWhichPlaceChanged()
{
    JudgmentDraft draft;
    QSignalSpy changed(&draft, &JudgmentDraft::changed);

    draft.set(u"/person/family_name"_s, u"Durand"_s);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"/person/family_name"_s);
}

void tst_JudgmentDraft::isSilentWhenNothingChanges()
{
    JudgmentDraft draft;
    draft.set(u"/person/family_name"_s, u"Durand"_s);
    QSignalSpy changed(&draft, &JudgmentDraft::changed);

    draft.set(u"/person/family_name"_s, u"Durand"_s);
    draft.set(u"/person/sex"_s, QJsonValue::Null);

    QCOMPARE(changed.size(), 0);
}

void tst_JudgmentDraft::keepsAListThatWasAskedAndIsEmpty()
{
    JudgmentDraft draft;

    draft.set(u"/revocations"_s, QJsonArray());

    QVERIFY(draft.value(u"/revocations").isArray());
    QVERIFY(draft.value(u"/detention").isUndefined());
}

void tst_JudgmentDraft::insertsMovesAndRemovesItems()
{
    JudgmentDraft draft;
    QSignalSpy moved(&draft, &JudgmentDraft::itemMoved);

    draft.insertItem(penalties, 0, kind(u"fine"_s));
    draft.insertItem(penalties, 0, kind(u"imprisonment"_s));
    draft.insertItem(penalties, 2, kind(u"course"_s));
    QCOMPARE(kinds(draft), (QStringList{u"imprisonment"_s, u"fine"_s, u"course"_s}));

    draft.moveItem(penalties, 0, 2);
    QCOMPARE(kinds(draft), (QStringList{u"fine"_s, u"course"_s, u"imprisonment"_s}));
    QCOMPARE(moved.size(), 1);

    draft.removeItem(penalties, 1);
    QCOMPARE(kinds(draft), (QStringList{u"fine"_s, u"imprisonment"_s}));
}

void tst_JudgmentDraft::putsBackWhatWasRemovedLast()
{
    JudgmentDraft draft;
    draft.insertItem(penalties, 0, kind(u"imprisonment"_s));
    draft.insertItem(penalties, 1, kind(u"fine"_s));
    draft.insertItem(penalties, 2, kind(u"course"_s));

    draft.removeItem(penalties, 1);
    QCOMPARE(draft.listOfRemoved(), penalties);
    draft.restoreRemoved();

    QCOMPARE(kinds(draft), (QStringList{u"imprisonment"_s, u"fine"_s, u"course"_s}));
    QCOMPARE(draft.listOfRemoved(), QString());
}

void tst_JudgmentDraft::forgetsWhatWasRemovedFromAnotherDocument()
{
    JudgmentDraft draft;
    draft.insertItem(penalties, 0, kind(u"fine"_s));
    draft.removeItem(penalties, 0);

    draft.replace({});
    draft.restoreRemoved();

    QCOMPARE(draft.count(penalties), 0);
}

void tst_JudgmentDraft::comesBackFromItsText()
{
    JudgmentDraft draft;
    draft.set(u"/person/family_name"_s, u"D’Été"_s);
    draft.set(u"/pronounced_on"_s, u"32/13"_s);
    JudgmentDraft other;

    QVERIFY(other.restore(draft.text()));

    QCOMPARE(other.document(), draft.document());
}

void tst_JudgmentDraft::keepsWhatItHadWhenATextIsNoObject()
{
    JudgmentDraft draft;
    draft.set(u"/person/family_name"_s, u"Durand"_s);

    QVERIFY(!draft.restore("[1]"));

    QCOMPARE(draft.value(u"/person/family_name").toString(), u"Durand"_s);
}

BEX_TEST(tst_JudgmentDraft);
#include "tst_JudgmentDraft.moc"
