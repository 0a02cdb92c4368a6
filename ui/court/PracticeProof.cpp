// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/PracticeProof.h"

#include "models/desk/text/FigureText.h"
#include "ui/text/ProofHtml.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

using html::heading;
using html::paragraph;

namespace
{

QJsonObject facts(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QString PracticeProof::of(const desk::FigureRow &figure,
                          const std::vector<registry::JournalLine> &history)
{
    //: Heading over the values of a figure in the book of the law
    QString html = heading(tr("The book of the law"));
    for (auto value = figure.book.rbegin(); value != figure.book.rend(); ++value)
        html += paragraph(desk::FigureText::bookValue(figure.parameter, *value));
    //: Heading over what the court settled
    html += heading(tr("The court"));
    for (auto each = figure.settled.rbegin(); each != figure.settled.rend(); ++each) {
        const law::SettledFigure &own = *each;
        //: What the court settled. %1 the value, %2 a day, %3 the reason, %4 who decided
        html += paragraph(tr("§ %1 for decisions since %2: %3. Decided by %4.")
                              .arg(desk::FigureText::amount(figure.parameter, own.value),
                                   QLocale().toString(own.since, QLocale::ShortFormat),
                                   own.reason,
                                   own.decidedBy));
    }
    if (figure.settled.empty())
        html += paragraph(tr("Nothing settled: the book counts."));
    if (history.empty())
        return html;
    //: Heading over the lines of the journal about a figure
    html += heading(tr("Journal"));
    for (const registry::JournalLine &line : history)
        html += paragraph(PracticeProof::line(figure.parameter, line));
    return html;
}

QString PracticeProof::line(law::Parameter parameter, const registry::JournalLine &line)
{
    const QJsonObject before = facts(line.what.before);
    const QJsonObject after = facts(line.what.after);
    const auto amount = [parameter](const QJsonObject &of) {
        return desk::FigureText::amount(parameter, of["value"_L1].toInt());
    };
    const bool isBack = after["of"_L1].toString() == "book"_L1;
    //: A line of the journal. %1 its number, %2 when, %3 the login of who did it, %4 the old value,
    //: %5 the new value, %6 the reason, %7 who decided
    const QString words = isBack ? tr("%1. %2, %3: %4 → the book, %5. %6 (decided by %7)")
                                 //: A line of the journal. %1 its number, %2 when, %3 the login of
                                 //: who did it, %4 the old value, %5 the new one, %6 the reason, %7
                                 //: who decided
                                 : tr("%1. %2, %3: %4 → %5. %6 (decided by %7)");
    return words.arg(QString::number(line.number),
                     QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat),
                     line.who,
                     amount(before),
                     amount(after),
                     after["reason"_L1].toString(),
                     after["decided_by"_L1].toString());
}

} // namespace bex::ui
