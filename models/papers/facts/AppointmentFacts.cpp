// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"
#include "models/papers/values/AppointmentWords.h"
#include "models/papers/values/PaperTitles.h"
#include "models/papers/values/SummonsTerms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addGiven(Facts &facts, const AppointmentWords &appointment)
{
    facts.push_back(Fact{u"service de la convocation"_s, appointment.authority});
    facts.push_back(Fact{u"jour de la convocation"_s, appointment.day});
    facts.push_back(Fact{u"heure de la convocation"_s, appointment.hour});
    facts.push_back(Fact{u"lieu de la convocation"_s, appointment.place});
}

std::vector<int> ordered(const Scope &scope)
{
    std::vector<int> steps;
    for (const int step : summonsSteps(scope)) {
        if (scope.step(step).order)
            steps.push_back(step);
    }
    return steps;
}

} // namespace

void addAppointmentFacts(Facts &facts, const Scope &scope)
{
    using law::PaperKind;
    for (const AppointmentWords &appointment : appointmentsOf(scope)) {
        addGiven(facts, appointment);
        if (appointment.overseas)
            facts.push_back(Fact{u"fuseau horaire"_s, appointment.zone});
        for (const QString &open : leftToTheProsecutor(appointment, scope))
            facts.push_back(Fact{u"place pour le procureur"_s, open});
        facts.push_back(
            Fact{u"contact du service"_s, orBlank(appointment.contact.join(u" \u2013 "_s))});
    }
    for (const Sentence &term : termsOf(scope))
        addSentence(facts, scope, u"conditions de la convocation"_s, term);
    if (scope.sheet.kind == PaperKind::Ome)
        facts.push_back(
            Fact{u"dernier jour de la copie certifiée"_s, lastDayOfCertifiedCopy(scope)});
    if (scope.sheet.kind == PaperKind::Inf) {
        for (const QString &service : servicesInformed(scope.sheet, scope))
            facts.push_back(Fact{u"service informé"_s, service});
        for (const int step : summonsSteps(scope))
            addGiven(facts, appointmentOf(step, scope));
    }
    const auto steps = ordered(scope);
    const bool isOrdered = std::ranges::any_of(
        scope.sheet.steps, [&](int step) { return scope.step(step).order.has_value(); });
    const bool tellsOrder = scope.sheet.kind == PaperKind::Jap ||
                            scope.sheet.kind == PaperKind::Spip ||
                            scope.sheet.kind == PaperKind::Spr;
    if (!tellsOrder || !isOrdered || steps.size() < 2)
        return;
    for (const int step : steps)
        addGiven(facts, appointmentOf(step, scope));
}

} // namespace bex::papers
