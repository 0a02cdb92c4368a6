// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/FigureText.h"

#include "models/desk/text/FigureNames.h"
#include "models/desk/text/MoneyText.h"
#include "models/law/ParameterNames.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QString dayOf(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString FigureText::nameHeader()
{
    //: Header of a column: a dated figure of the law (FR: paramètre)
    return tr("Figure");
}

QString FigureText::valueHeader()
{
    //: Header of a column: what the figure is worth (FR: valeur)
    return tr("Value");
}

QString FigureText::markHeader()
{
    //: Header of a column: how well the figure is known
    return tr("How sure");
}

QString FigureText::name(law::Parameter parameter)
{
    return FigureNames::of(parameter);
}

QString FigureText::amount(law::Parameter parameter, int value)
{
    const QLatin1StringView word = law::parameterNames[static_cast<std::size_t>(parameter)];
    if (word.endsWith("_working_days"_L1)) {
        //: What a figure of the law is worth (FR: jours ouvrables)
        return tr("%n working day(s)", nullptr, value);
    }
    if (word.endsWith("_clear_days"_L1)) {
        //: What a figure of the law is worth (FR: jours francs)
        return tr("%n clear day(s)", nullptr, value);
    }
    if (word.endsWith("_days"_L1)) {
        //: What a figure of the law is worth
        return tr("%n day(s)", nullptr, value);
    }
    if (word.endsWith("_months"_L1)) {
        //: What a figure of the law is worth
        return tr("%n month(s)", nullptr, value);
    }
    if (word.endsWith("_years"_L1)) {
        //: What a figure of the law is worth
        return tr("%n year(s)", nullptr, value);
    }
    if (word.endsWith("_hours"_L1)) {
        //: What a figure of the law is worth
        return tr("%n hour(s)", nullptr, value);
    }
    if (word.endsWith("_cents"_L1))
        return moneyText(law::Money::ofCents(value));
    if (law::isChoice(parameter))
        return choice(value);
    //: What a figure of the law is worth. %1 a number
    return tr("%1 %").arg(value);
}

QString FigureText::choice(int value)
{
    if (value == 0) {
        //: A reading of the law that nobody has chosen yet
        return tr("left open");
    }
    //: Which of the readings that the name numbers. %1 its number
    return tr("reading %1").arg(value);
}

QString FigureText::confidence(law::Confidence confidence)
{
    switch (confidence) {
    case law::Confidence::Seed:
        //: How well a figure is known
        return tr("stated in the text of the code");
    case law::Confidence::Verified:
        //: How well a figure is known
        return tr("read in a copy of the text");
    case law::Confidence::Deduced:
        //: How well a figure is known
        return tr("deduced from these texts");
    case law::Confidence::ToConfirm:
        //: How well a figure is known
        return tr("to be confirmed by the court");
    }
    Q_UNREACHABLE();
}

QString FigureText::mark(const FigureRow &row)
{
    if (!row.last() && row.book.back().isOpen())
        return confidence(row.book.back().confidence);
    if (!row.last()) {
        //: A figure whose value in force is known; one of those before is not confirmed
        return tr("an earlier value is to be confirmed");
    }
    if (row.last()->since.isNull()) {
        //: A figure that the court settled, for every decision
        return tr("settled by the court");
    }
    //: A figure that the court settled. %1 a day
    return tr("settled by the court for decisions since %1").arg(dayOf(row.last()->since));
}

QString FigureText::sign(Footing footing)
{
    switch (footing) {
    case Footing::Sure:
        break;
    case Footing::ToConfirm:
        return u"▲"_s;
    case Footing::OfTheCourt:
        return u"§"_s;
    }
    return {};
}

QString FigureText::mark(Footing footing)
{
    switch (footing) {
    case Footing::Sure:
        break;
    case Footing::ToConfirm:
        //: Mark of a step: its date rests on a figure that nobody has confirmed
        return tr("▲ to confirm");
    case Footing::OfTheCourt:
        //: Mark of a step: its date rests on a figure that the court settled for itself
        return tr("§ court’s own figure");
    }
    return {};
}

QString FigureText::explained(const law::FigureReason &figure)
{
    const QString name = FigureText::name(figure.parameter);
    const QString book = bookValue(figure.parameter, figure.book);
    if (!figure.settled) {
        //: Under a step. %1 the figure, %2 what the book says of it
        return tr("▲ %1: %2").arg(name, book);
    }
    const law::SettledFigure &own = *figure.settled;
    //: Under a step. %1 the figure, %2 its value, %3 the reason, %4 who decided, %5 what the book
    //: of the law says
    return tr("§ %1: %2, settled by the court (%3; decided by %4). The book: %5")
        .arg(name, amount(figure.parameter, own.value), own.reason, own.decidedBy, book);
}

QString FigureText::origin(const law::DatedValue &value)
{
    QStringList known{sourceInWords(value.source), confidence(value.confidence)};
    known.removeAll(QString());
    known.removeDuplicates();
    return known.join(u", "_s);
}

QString FigureText::sourceInWords(const QString &source)
{
    // The book cites what it was made from by codes of its own ("V:FBL", "law-core 4.E", "S003").
    if (source.startsWith(u"V:"))
        return confidence(law::Confidence::Verified);
    const bool isCode = source.startsWith(u"law-core") || source.startsWith(u"S0");
    return isCode ? QString() : source;
}

QString FigureText::bookValue(law::Parameter parameter, const law::DatedValue &value)
{
    if (value.to.isNull()) {
        //: A value of the book of the law. %1 the value, %2 first day of the decisions it is for,
        //: %3 the article, %4 where it was read and how well it is known
        return tr("%1 for decisions since %2, %3: %4.")
            .arg(amount(parameter, value.value), dayOf(value.from), value.article, origin(value));
    }
    //: A value of the book of the law. %1 the value, %2 first and %3 last day of the decisions it
    //: is for, %4 the article, %5 where it was read and how well it is known
    return tr("%1 for decisions from %2 to %3, %4: %5.")
        .arg(amount(parameter, value.value),
             dayOf(value.from),
             dayOf(value.to),
             value.article,
             origin(value));
}

QString FigureText::spoken(const FigureRow &row)
{
    const int value = row.last() ? row.last()->value : row.book.back().value;
    //: Read aloud for a figure. %1 its name, %2 its value, %3 how sure it is
    return tr("%1, %2, %3").arg(name(row.parameter), amount(row.parameter, value), mark(row));
}

} // namespace bex::desk
