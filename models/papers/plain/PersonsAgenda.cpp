// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/PersonsAgenda.h"

#include "models/papers/plain/Duties.h"
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/MemoWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// A telephone is nobody's but theirs.
const PaperLanguage &languageOfThePerson(const Scope &scope)
{
    const Templates &forms = scope.templates;
    for (const Languages &each :
         {scope.occasion.languages, languagesFor(scope.occasion.judgment.person, forms)}) {
        if (const PaperLanguage *own = forms.besideFrench(each.beside))
            return *own;
    }
    return forms.french();
}

/// A whole day; its name in the calendar ends its key.
AgendaEntry lastDay(const QString &purpose, QDate day, const Scope &scope)
{
    AgendaEntry entry;
    entry.purpose = purpose;
    entry.summary = scope.say(QString(u"plain.agenda."_s + purpose));
    entry.on = day;
    entry.isLastDay = true;
    return entry;
}

void addAppointments(Agenda &agenda, const Scope &scope)
{
    for (const Duty &duty : dutiesOf(scope)) {
        if (!duty.on.isValid() || !duty.at.isValid())
            continue;
        const bool known = duty.appointment.place != blank;
        agenda.entries.push_back({duty.inTheAgenda.section(u'.', -1),
                                  scope.say(duty.inTheAgenda),
                                  known ? duty.appointment.place : QString(),
                                  thingsToBring(duty, scope).join(u", "_s),
                                  duty.on,
                                  duty.at});
    }
}

void addPayment(Agenda &agenda, const Scope &scope)
{
    const auto &money = scope.occasion.plan.money;
    const auto payment = plainPayment(scope);
    if (!payment || payment->covered || !money->lastDay)
        return;
    AgendaEntry entry = lastDay(u"pay"_s, *money->lastDay, scope);
    QStringList where = accountantOf(scope);
    // A telephone has no place to write on.
    where.removeIf([](const QString &line) { return line.startsWith(u'_'); });
    entry.note = where.join(u", "_s);
    entry.isLastDay = false; // money depends on it
    agenda.entries.push_back(std::move(entry));
}

void addCourses(Agenda &agenda, const Scope &scope)
{
    for (const law::Step &step : scope.occasion.plan.steps) {
        if (step.to == law::Recipient::CourseProvider && step.deadline)
            agenda.entries.push_back(lastDay(u"course_end"_s, *step.deadline, scope));
    }
}

void addRemedies(Agenda &agenda, const Scope &scope)
{
    for (const law::Remedy &remedy : scope.occasion.plan.remedies)
        agenda.entries.push_back(
            lastDay(keyOfRemedy(remedy.kind).section(u'.', -1), remedy.lastDay, scope));
}

} // namespace

Agenda agendaOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    const QDate printed = scope.occasion.printed.on;
    Agenda agenda;
    agenda.region = judgment.court.region.value_or(law::Region::Metropole);
    agenda.madeOn = printed.isValid() ? printed : judgment.pronouncedOn;
    agenda.matter = judgment.court.judicialCourt + judgment.parquetNumber.value_or(QString()) +
                    judgment.pronouncedOn.toString(Qt::ISODate) + fullName(judgment.person);
    const Scope theirs{
        scope.occasion, scope.templates, scope.sheets, scope.sheet, languageOfThePerson(scope)};
    addAppointments(agenda, theirs);
    addPayment(agenda, theirs);
    addCourses(agenda, theirs);
    addRemedies(agenda, theirs);
    return agenda;
}

} // namespace bex::papers
