// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/OtherCaseText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RollStateText.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString OtherCaseText::relationHeader()
{
    //: Header of a column: is it the person in hand?
    return tr("Same person?");
}

QString OtherCaseText::personHeader()
{
    //: Header of a column: who was convicted
    return tr("Person");
}

QString OtherCaseText::bornHeader()
{
    //: Header of a column: birth date
    return tr("Born");
}

QString OtherCaseText::hearingHeader()
{
    //: Header of a column (FR: audience)
    return tr("Hearing");
}

QString OtherCaseText::numberHeader()
{
    //: Header of a column (FR: numéro de parquet)
    return tr("Parquet number");
}

QString OtherCaseText::penaltiesHeader()
{
    //: Header of a column (FR: peines)
    return tr("Penalties");
}

QString OtherCaseText::stateHeader()
{
    //: Header of a column: where the person stands on the roll
    return tr("State");
}

QString OtherCaseText::likeness(registry::Likeness likeness)
{
    switch (likeness) {
    case registry::Likeness::SameNames:
        //: Why two people may be one: born on the same day, too
        return tr("same names");
    case registry::Likeness::OtherName:
        //: Why two people may be one: born on the same day, too (FR: nom d’usage)
        return tr("usage name");
    case registry::Likeness::SoundAlike:
        //: Why two people may be one: born on the same day, too
        return tr("sounds alike");
    case registry::Likeness::Undated:
        //: Why two people may be one: the same names, the day of birth of one not known
        return tr("birth date missing");
    }
    Q_UNREACHABLE();
}

QString OtherCaseText::relation(const OtherCase &row)
{
    switch (row.relation) {
    case Relation::Proposed:
        //: Of a decision of the register: perhaps of the same person. %1 why
        return tr("? perhaps: %1").arg(row.likeness ? likeness(*row.likeness) : QString());
    case Relation::Same:
        //: Of a decision of the register: a registrar said that it is the same person
        return tr("✔ the same person");
    case Relation::Apart:
        //: Of a decision of the register: a registrar said that it is not the same person
        return tr("✕ somebody else");
    }
    Q_UNREACHABLE();
}

QString OtherCaseText::person(const OtherCase &row)
{
    const registry::Identity &person = row.person.person;
    const QString name = PersonText::name(person.familyName, person.firstNames);
    if (person.usageName.isEmpty())
        return name;
    //: A person. %1 the name, %2 the usage name (FR: nom d’usage)
    return tr("%1 (%2)").arg(name, PersonText::name(person.usageName, {}));
}

QString OtherCaseText::born(const OtherCase &row)
{
    const auto &birth = row.person.person.birthDate;
    if (!birth)
        return {};
    return birth->day ? QLocale().toString(*birth->day, QLocale::ShortFormat)
                      : QString::number(birth->year);
}

QString OtherCaseText::hearing(const OtherCase &row)
{
    const QString day = shortDay(row.heldOn);
    return row.court.isEmpty() ? day : QString(day + u" · "_s + row.court);
}

QString OtherCaseText::penalties(const OtherCase &row)
{
    return PenaltyText::inBrief(row.penalties);
}

QString OtherCaseText::state(const OtherCase &row)
{
    return QString(RollStateText::sign(row.state) + u' ' + RollStateText::word(row.state));
}

QString OtherCaseText::spoken(const OtherCase &row)
{
    QStringList parts{relation(row),
                      person(row),
                      born(row),
                      hearing(row),
                      row.parquetNumber,
                      penalties(row),
                      state(row)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace bex::desk
