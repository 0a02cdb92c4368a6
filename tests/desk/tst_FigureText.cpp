// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/FigureText.h"
#include "models/law/ParameterNames.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;

class tst_FigureText final : public QObject
{
    Q_OBJECT

private slots:
    // What no unit ends is a percentage: years once read "6 %".
    void everyFigureIsSaidInItsUnit()
    {
        for (int i = 0; i < static_cast<int>(law::Parameter::Count); ++i) {
            const auto parameter = static_cast<law::Parameter>(i);
            const auto word = law::parameterNames[static_cast<std::size_t>(i)];
            const QString said = desk::FigureText::amount(parameter, 6);
            QVERIFY2(said.endsWith(u'%') == word.endsWith("_percent"_L1), word.data());
        }
    }

    // C-7, F-13, L-14, BEX-53b: 0 is nobody's choice.
    void aReadingIsNoQuantity()
    {
        QCOMPARE(desk::FigureText::amount(law::Parameter::SaturdayChoice, 0), u"left open"_s);
        QCOMPARE(desk::FigureText::amount(law::Parameter::SaturdayChoice, 2), u"reading 2"_s);
    }

    void yearsAreYears()
    {
        QCOMPARE(desk::FigureText::amount(law::Parameter::LimitationFelonyYears, 20),
                 u"20 year(s)"_s);
    }
};

BEX_TEST(tst_FigureText);
#include "tst_FigureText.moc"
