// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/WaitReasonText.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace bex;

class tst_WaitReasonText final : public QObject
{
    Q_OBJECT

private slots:
    // "Other reason" under every reason that has a name told the greffier nothing.
    void everyReasonHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int reason = 0; reason <= static_cast<int>(law::WaitReason::Estate); ++reason)
            words.insert(desk::WaitReasonText::of(static_cast<law::WaitReason>(reason)));
        QCOMPARE(words.size(), static_cast<int>(law::WaitReason::Estate) + 1);
    }
};

BEX_TEST(tst_WaitReasonText);
#include "tst_WaitReasonText.moc"
