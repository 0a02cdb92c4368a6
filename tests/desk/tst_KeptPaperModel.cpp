// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptPaperModel.h"
#include "models/desk/text/KeptPaperText.h"
#include "tests/desk/ModelSpy.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;

/// The papers that came out, as the counter reads them.
class tst_KeptPaperModel final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatEachPaperIs();
    void showsTheNewestFirst();
    void saysWhyAPaperIsVoidAndWhatReplacesIt();
    void tellsTwoNoticesApart();
    void showsAKindItDoesNotKnowByItsCode();
    void announcesThatAPaperBecameVoid();
};

namespace
{

const QDateTime noon(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);

registry::KeptPaper paper(qint64 id, const QString &kind)
{
    registry::KeptPaper paper;
    paper.id = registry::PaperId(id);
    paper.kind = kind;
    paper.reference = u"7K6MQ-0RT5W-5"_s;
    paper.issuedAt = noon;
    paper.issuedBy = u"Dominique Petit"_s;
    return paper;
}

/// A void summons, and the one in its place, which the person holds.
std::vector<registry::KeptPaper> replaced()
{
    registry::KeptPaper former = paper(1, u"JAP"_s);
    former.voided = registry::Voiding{u"wrong slot"_s, noon, u"Camille Roux"_s};
    registry::KeptPaper next = paper(2, u"JAP"_s);
    next.reference = u"3J98T-DRVV0-Z"_s;
    next.replaces = former.id;
    next.receipt = registry::ReceiptId(1);
    next.handedAt = noon;
    return {former, next};
}

QString textAt(const KeptPaperModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void tst_KeptPaperModel::saysWhatEachPaperIs()
{
    KeptPaperModel model;
    const QAbstractItemModelTester tester(&model);

    model.setRows(rowsOf({paper(1, u"JAP"_s)}));

    QCOMPARE_EQ(textAt(model, 0, KeptPaperModel::Paper), u"JAP summons"_s);
    QCOMPARE_EQ(textAt(model, 0, KeptPaperModel::State), u"Printed"_s);
    QCOMPARE_EQ(textAt(model, 0, KeptPaperModel::Reference), u"7K6MQ-0RT5W-5"_s);
    QVERIFY(!textAt(model, 0, KeptPaperModel::Issued).isEmpty());
}

void tst_KeptPaperModel::showsTheNewestFirst()
{
    KeptPaperModel model;
    const QAbstractItemModelTester tester(&model);

    model.setRows(rowsOf(replaced()));

    QCOMPARE_EQ(textAt(model, 0, KeptPaperModel::State), u"Handed over"_s);
    QCOMPARE_EQ(textAt(model, 1, KeptPaperModel::State), u"Void"_s);
}

void tst_KeptPaperModel::saysWhyAPaperIsVoidAndWhatReplacesIt()
{
    const std::vector<KeptPaperRow> rows = rowsOf(replaced());

    const QString former = KeptPaperText::sentence(rows.back());
    const QString next = KeptPaperText::sentence(rows.front());

    QVERIFY2(former.contains(u"wrong slot"_s), qPrintable(former));
    QVERIFY2(former.contains(u"Camille Roux"_s), qPrintable(former));
    QVERIFY2(former.contains(u"Replaced by 3J98T-DRVV0-Z"_s), qPrintable(former));
    QVERIFY2(next.contains(u"Handed over on"_s), qPrintable(next));
    QVERIFY2(!next.contains(u"VOID"_s), qPrintable(next));
    const QString alone = KeptPaperText::sentence(rowsOf({replaced().front()}).front());
    QVERIFY2(alone.contains(u"Nothing replaces it"_s), qPrintable(alone));
}

void tst_KeptPaperModel::tellsTwoNoticesApart()
{
    registry::KeptPaper notice = paper(1, u"PCn"_s);
    notice.about = u"Claude Martin"_s;

    QVERIFY(KeptPaperText::name(notice).contains(u"Claude Martin"_s));
}

void tst_KeptPaperModel::showsAKindItDoesNotKnowByItsCode()
{
    QCOMPARE_EQ(KeptPaperText::name(paper(1, u"LATER"_s)), u"LATER"_s);
}

void tst_KeptPaperModel::announcesThatAPaperBecameVoid()
{
    KeptPaperModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(rowsOf({paper(1, u"JAP"_s)}));
    const test::ModelSpy spy(model);

    model.setRows(rowsOf({replaced().front()}));

    QCOMPARE_EQ(spy.heard(), QStringList{u"changed 0-0"_s});
}

BEX_TEST(tst_KeptPaperModel);
#include "tst_KeptPaperModel.moc"
