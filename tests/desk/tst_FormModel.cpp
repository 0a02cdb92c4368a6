// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FormModel.h"
#include "tests/desk/ModelSpy.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// The forms of the papers, as the page of the court lists them.
class tst_FormModel final : public QObject
{
    Q_OBJECT

private slots:
    void announcesTheFormThatIsWorded();
    void tellsAWordingThatIsSetAside();
};

namespace
{

std::vector<FormRow> twoForms()
{
    std::vector<FormRow> rows(2);
    rows[0].form = u"RCP"_s;
    rows[1].form = u"JAP"_s;
    rows[1].kind = law::PaperKind::Jap;
    rows[1].number = 1;
    return rows;
}

FormRow worded(FormRow row)
{
    row.last = registry::FormVersion{row.form, 2, {{u"fr"_s, u"texte"_s}}, {}, {}, {}, {}, {}};
    return row;
}

} // namespace

void tst_FormModel::announcesTheFormThatIsWorded()
{
    FormModel model;
    const QAbstractItemModelTester tester(&model);
    ModelSpy spy(model);
    auto rows = twoForms();

    model.setRows(rows);
    rows[1] = worded(rows[1]);
    model.setRows(rows);
    model.retranslate();

    QCOMPARE_EQ(spy.heard(),
                QStringList({u"reset"_s, u"changed 1-1"_s, u"headers"_s, u"changed 0-1"_s}));
    QCOMPARE_EQ(model.index(1, FormModel::Version).data(SortRole).toInt(), 2);
    QVERIFY(model.index(1, FormModel::State).data(SortRole).toBool());
}

void tst_FormModel::tellsAWordingThatIsSetAside()
{
    FormModel model;
    const QAbstractItemModelTester tester(&model);
    auto rows = twoForms();
    rows[1] = worded(rows[1]);
    rows[1].setAside = true;

    model.setRows(rows);

    QVERIFY(model.index(0, 0).data(FormModel::StandsRole).toBool());
    QVERIFY(!model.index(1, 0).data(FormModel::StandsRole).toBool());
    QVERIFY(!model.index(1, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

BEX_TEST(tst_FormModel);
#include "tst_FormModel.moc"
