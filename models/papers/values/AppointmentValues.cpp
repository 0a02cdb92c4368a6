// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Glossary.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/values/AppointmentWords.h"
#include "models/papers/values/SummonsTerms.h"
#include "models/papers/values/ValueGroups.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

const law::ServiceAddress &serviceOf(law::Recipient recipient, const Scope &scope)
{
    static const law::ServiceAddress unknown;
    const auto found = scope.occasion.profile.services.find(recipient);
    return found == scope.occasion.profile.services.end() ? unknown : found->second;
}

} // namespace

QString zoneOf(const Scope &scope)
{
    constexpr std::array keys = {u"zone.metropole",
                                 u"zone.metropole",
                                 u"zone.guadeloupe",
                                 u"zone.martinique",
                                 u"zone.guyane",
                                 u"zone.reunion",
                                 u"zone.mayotte"};
    const auto region = scope.occasion.judgment.court.region.value_or(law::Region::Metropole);
    return scope.say(keys.at(static_cast<std::size_t>(region)));
}

namespace
{

/// What the court itself fixed for a deferred committal stands for a slot.
law::Appointment fixedByTheCourt(int step, const Scope &scope)
{
    law::Appointment fixed;
    for (const int index : scope.step(step).penalties) {
        const auto &detail =
            scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index)).detail;
        const auto *prison = std::get_if<law::Imprisonment>(&detail);
        if (prison == nullptr || !prison->deferredCommittal)
            continue;
        fixed.on = prison->deferredCommittal->dateGiven.value_or(QDate());
        fixed.place = prison->deferredCommittal->place.value_or(QString());
    }
    return fixed;
}

} // namespace

law::Appointment slotOf(int step, const Scope &scope)
{
    const auto found = scope.occasion.appointments.find(static_cast<std::size_t>(step));
    if (found != scope.occasion.appointments.end())
        return found->second;
    return scope.step(step).paper == law::PaperKind::Ome ? fixedByTheCourt(step, scope)
                                                         : law::Appointment();
}

law::Recipient authorityOf(const law::Step &step)
{
    return step.paper == law::PaperKind::Ome ? law::Recipient::Prison
                                             : step.to.value_or(law::Recipient::Spip);
}

namespace
{

QStringList contactOf(const law::ServiceAddress &service, const Scope &scope)
{
    QStringList contact;
    for (const QString &line :
         {service.phone, service.email, inWordsOf(scope.language, service.hours)}) {
        if (!line.isEmpty())
            contact += line;
    }
    return contact;
}

Values valuesOf(const AppointmentWords &words, const Scope &scope)
{
    Values item;
    item.set(u"appointment.authority"_s, words.authority);
    const QStringView when = words.overseas ? u"appointment.when_there" : u"appointment.when";
    item.set(
        u"appointment.when"_s,
        scope.say(when, {{u"day"_s, words.day}, {u"hour"_s, words.hour}, {u"zone"_s, words.zone}}));
    item.set(u"appointment.place"_s, words.place);
    item.set(u"appointment.contact"_s, orBlank(words.contact.join(u" \u2013 "_s)));
    const QStringList open = leftToTheProsecutor(words, scope);
    item.set(u"appointment.toFill"_s,
             open.isEmpty() ? std::nullopt
                            : std::optional(scope.say(u"prosecutor.fills",
                                                      {{u"what"_s, open.join(u", "_s)}})));
    return item;
}

/// Those whose day is open come last.
std::vector<int> stepsByDate(const Scope &scope)
{
    std::vector<int> steps = summonsSteps(scope);
    const auto when = [&scope](int step) {
        const law::Appointment slot = slotOf(step, scope);
        return std::tuple(!slot.on.isValid(), slot.on, slot.at);
    };
    std::ranges::stable_sort(steps, {}, when);
    return steps;
}

/// The appointments of the case, in the order set, when an order is set.
QStringList orderedWords(const Scope &scope)
{
    QStringList first;
    QStringList second;
    for (const int step : summonsSteps(scope)) {
        const QString given = givenWords(appointmentOf(step, scope), scope);
        if (scope.step(step).order == 1)
            first += scope.say(u"order.first", {{u"given"_s, given}});
        else if (scope.step(step).order == 2)
            second += scope.say(u"order.second", {{u"given"_s, given}});
    }
    return first + second;
}

} // namespace

QString nameOf(law::Recipient service, const Scope &scope)
{
    constexpr std::array keys = {u"service.jap",
                                 u"service.spip",
                                 u"service.prosecutor",
                                 u"service.course_provider",
                                 u"service.pjj",
                                 u"service.children_judge",
                                 u"service.treasury",
                                 u"service.prison",
                                 u"service.civil_party",
                                 u"service.other_court",
                                 u"service.person"};
    return scope.say(keys.at(static_cast<std::size_t>(service)));
}

/// A slot names a room or a house, "salle B"; whoever looks for it needs the street. A prison is
/// not the one of the profile, and a place with its postal code is a whole address.
QString placeOf(const QString &given, law::Recipient recipient, const law::ServiceAddress &service)
{
    static const QRegularExpression postalCode(u"\\b\\d{5}\\b"_s);
    if (!given.isEmpty() && (recipient == law::Recipient::Prison || given.contains(postalCode)))
        return given;
    QStringList known = service.address;
    // "antenne du SPIP, 6 rue du Canal" has left the town alone to be told.
    const bool hasStreet = std::ranges::any_of(
        known, [&](const QString &line) { return given.contains(line, Qt::CaseInsensitive); });
    if (!hasStreet)
        known.prepend(service.name);
    QStringList parts{given};
    for (const QString &part : known) {
        if (!given.contains(part, Qt::CaseInsensitive))
            parts += part;
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

AppointmentWords appointmentOf(int step, const Scope &scope)
{
    const law::Recipient recipient = authorityOf(scope.step(step));
    const law::ServiceAddress &service = serviceOf(recipient, scope);
    const law::Appointment given = slotOf(step, scope);

    AppointmentWords words;
    words.step = step;
    words.authority = nameOf(recipient, scope);
    words.day = given.on.isValid() ? scope.phrasing.date(given.on) : blank.toString();
    words.hour = given.at.isValid() ? scope.phrasing.hour(given.at) : blank.toString();
    words.zone = zoneOf(scope);
    words.overseas = words.zone != scope.say(u"zone.metropole");
    words.place = orBlank(placeOf(given.place, recipient, service));
    words.contact = contactOf(service, scope);
    words.phone = service.phone;
    words.complete = given.on.isValid() && given.at.isValid() && words.place != blank;
    return words;
}

QStringList leftToTheProsecutor(const AppointmentWords &words, const Scope &scope)
{
    QStringList open;
    if (scope.sheet.kind != law::PaperKind::Ome)
        return open;
    if (words.day == blank)
        open += scope.say(u"prosecutor.day");
    if (words.hour == blank)
        open += scope.say(u"prosecutor.hour");
    if (words.place == blank)
        open += scope.say(u"prosecutor.place");
    return open;
}

QString lastDayOfCertifiedCopy(const Scope &scope)
{
    for (const int index : scope.sheet.steps) {
        const law::Step &step = scope.step(index);
        const QDate given = slotOf(index, scope).on;
        if (step.paper == law::PaperKind::Ome && given.isValid())
            return scope.phrasing.date(given.addDays(-1));
    }
    return blank.toString();
}

std::vector<AppointmentWords> appointmentsOf(const Scope &scope)
{
    std::vector<AppointmentWords> appointments;
    if (!isSummons(scope.sheet.kind))
        return appointments;
    std::set<law::Recipient> seen;
    for (const int step : scope.sheet.steps) {
        if (seen.insert(authorityOf(scope.step(step))).second)
            appointments.push_back(appointmentOf(step, scope));
    }
    return appointments;
}

std::vector<int> summonsSteps(const Scope &scope)
{
    std::vector<int> steps;
    for (const Sheet &sheet : scope.sheets) {
        if (!isSummons(sheet.kind))
            continue;
        for (const int step : sheet.steps) {
            if (scope.step(step).act == law::Act::Summons)
                steps.push_back(step);
        }
    }
    return steps;
}

QString givenWords(const AppointmentWords &appointment, const Scope &scope)
{
    return scope.say(u"appointment.given",
                     {{u"authority"_s, appointment.authority},
                      {u"day"_s, appointment.day},
                      {u"hour"_s, appointment.hour},
                      {u"place"_s, appointment.place}});
}

void addAppointments(Values &values, const Scope &scope)
{
    std::vector<Values> items;
    for (const AppointmentWords &words : appointmentsOf(scope))
        items.push_back(valuesOf(words, scope));
    values.setEach(u"appointments"_s, std::move(items));

    QStringList terms;
    for (const Sentence &term : termsOf(scope))
        terms += scope.say(term);
    values.set(u"terms"_s, terms);
    values.set(u"committal.copyLimit"_s, lastDayOfCertifiedCopy(scope));
    QStringList given;
    for (const int step : stepsByDate(scope))
        given += givenWords(appointmentOf(step, scope), scope);
    values.set(u"appointments.given"_s, given);

    const bool ordered = std::ranges::any_of(
        scope.sheet.steps, [&](int step) { return scope.step(step).order.has_value(); });
    const QStringList order = ordered ? orderedWords(scope) : QStringList();
    values.set(u"appointments.order"_s, order.size() > 1 ? order : QStringList());
}

} // namespace bex::papers
