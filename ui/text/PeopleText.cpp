// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PeopleText.h"

#include "models/desk/text/OtherCaseText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RecipientText.h"
#include "models/desk/text/SlotText.h"
#include "models/registry/NameKey.h"
#include "ui/text/EnumText.h"
#include "ui/text/LanguageText.h"
#include "ui/text/PlanText.h"
#include "ui/text/ProofHtml.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// One line under a name holds no more.
constexpr std::size_t mostAppointments = 2;

QString dayOf(const std::optional<law::BirthDate> &birth)
{
    if (!birth)
        return {};
    return birth->day ? QLocale().toString(*birth->day, QLocale::ShortFormat)
                      : QString::number(birth->year);
}

QString labelOf(const std::optional<law::Sex> &sex)
{
    return sex ? EnumText::label(*sex) : QString();
}

QString nameOf(const QString &language)
{
    return language.isEmpty() ? QString() : LanguageText::of(language);
}

} // namespace

QString PeopleText::line(const desk::PeopleDesk &people)
{
    QStringList said = facts(people);
    if (people.known().likely)
        said.prepend(proposal(people.known()));
    if (said.isEmpty())
        return {};
    //: Under a name: what other cases say, and the key that shows them. %1 all of it
    return tr("%1 · Shift+F2").arg(said.join(u" · "_s));
}

QString PeopleText::proposal(const desk::KnownElsewhere &known)
{
    const desk::OtherCase &likely = *known.likely;
    const registry::Identity &person = likely.person.person;
    QString who = desk::OtherCaseText::person(likely);
    if (person.birthDate)
        who += u", "_s + PlanText::born(*person.birthDate, person.sex);
    //: Under a name. %1 somebody of another decision, %2 the hearing of that decision
    const QString first =
        tr("Perhaps the same person: %1 (%2)").arg(who, desk::OtherCaseText::hearing(likely));
    if (known.proposed == 1)
        return first;
    //: Under a name. %1 "Perhaps the same person: …", %n how many more may be
    return tr("%1 and %n more", nullptr, known.proposed - 1).arg(first);
}

QStringList PeopleText::facts(const desk::PeopleDesk &people)
{
    const desk::KnownElsewhere &known = people.known();
    if (known.decisions == 0)
        return {};
    //: Under a name: how many decisions of the same person the register holds besides
    QStringList said{tr("%n other decision(s)", nullptr, known.decisions)};
    const auto &appointments = people.appointments();
    for (std::size_t at = 0; at < std::min(appointments.size(), mostAppointments); ++at)
        said.append(appointment(appointments[at]));
    if (appointments.size() > mostAppointments)
        said.last() += u" …"_s;
    if (!known.fines.empty()) {
        //: Under a name: fines of other cases. %1 the fines in short
        said.append(tr("not known as paid: %1").arg(desk::PenaltyText::inBrief(known.fines)));
    }
    const bool isUsual = known.language.isEmpty() || known.language == u"fr";
    if (!isUsual && known.interpreter.isEmpty()) {
        //: Under a name: the language in which papers were explained last. %1 the language
        said.append(tr("last spoken: %1").arg(LanguageText::of(known.language)));
    } else if (!isUsual) {
        //: Under a name. %1 the language in which papers were explained last, %2 the interpreter
        said.append(tr("last spoken: %1, interpreter %2")
                        .arg(LanguageText::of(known.language), known.interpreter));
    }
    return said;
}

QString PeopleText::appointment(const desk::OtherAppointment &appointment)
{
    const QString when = desk::SlotText::when(appointment.when);
    if (!appointment.to)
        return when;
    //: Under a name: an appointment of another case. %1 the service, %2 the day and hour
    return tr("%1: %2").arg(desk::RecipientText::of(*appointment.to), when);
}

QString PeopleText::row(const QString &name, const QString &one, const QString &other)
{
    if (one.isEmpty() && other.isEmpty())
        return {};
    const bool isKnown = !one.isEmpty() && !other.isEmpty();
    const bool isAlike = registry::nameKey(one) == registry::nameKey(other);
    const QString sign = !isKnown ? u"?"_s : one == other ? u"="_s : isAlike ? u"≈"_s : u"≠"_s;
    return html::row({sign, name, one, other}, isKnown && !isAlike);
}

QString PeopleText::comparison(const registry::Identity &inHand, const desk::OtherCase &other)
{
    const registry::Identity &person = other.person.person;
    QString rows = html::row({{},
                              {},
                              //: Heading of a column: the person at the counter
                              tr("The person in hand"),
                              desk::OtherCaseText::hearing(other)},
                             true);
    //: Name of a line (FR: nom de famille)
    rows += row(tr("Family name"), inHand.familyName, person.familyName);
    //: Name of a line (FR: nom d’usage)
    rows += row(tr("Usage name"), inHand.usageName, person.usageName);
    //: Name of a line (FR: prénoms)
    rows += row(tr("First names"), inHand.firstNames, person.firstNames);
    //: Name of a line: sex of a person
    rows += row(tr("Sex"), labelOf(inHand.sex), labelOf(person.sex));
    //: Name of a line: birth date
    rows += row(tr("Born"), dayOf(inHand.birthDate), dayOf(person.birthDate));
    //: Name of a line (FR: lieu de naissance)
    rows += row(tr("Place of birth"), inHand.birthPlace, person.birthPlace);
    //: Name of a line (FR: nationalité)
    rows += row(tr("Nationality"), inHand.nationality, person.nationality);
    //: Name of a line: where somebody lives
    rows += row(tr("Address"), inHand.address, person.address);
    //: Name of a line: phone number
    rows += row(tr("Phone"), inHand.phone, person.phone);
    //: Name of a line: language of a person
    rows += row(tr("Language"), nameOf(inHand.language), nameOf(person.language));
    return html::title(desk::OtherCaseText::relation(other)) + html::table(rows) +
           //: Under a comparison: what its signs mean
           html::paragraph(tr("= the same, ≈ spelt otherwise, ≠ different, ? not known of both"));
}

} // namespace bex::ui
