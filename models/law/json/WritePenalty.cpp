// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

/// Adds to the object of a penalty what only its kind has.
class DetailWriter final
{
public:
    explicit DetailWriter(QJsonObject &object)
        : m_object(object)
    {
    }

    void operator()(const Imprisonment &imprisonment) const
    {
        putAlways("total"_L1, imprisonment.total);
        put(m_object, "suspended"_L1, imprisonment.suspended);
        put(m_object, "firm"_L1, imprisonment.firm);
        put(m_object, "mode"_L1, imprisonment.mode);
        put(m_object, "adjustment"_L1, imprisonment.adjustment);
        put(m_object, "deferred_committal"_L1, imprisonment.deferredCommittal);
    }

    void operator()(const HomeDetention &detention) const
    {
        putAlways("length"_L1, detention.length);
        put(m_object, "place_and_hours_fixed"_L1, detention.placeAndHoursFixed);
    }

    void operator()(const CommunityService &service) const
    {
        putAlways("hours"_L1, service.hours);
        put(m_object, "deadline"_L1, service.deadline);
        put(m_object, "consent"_L1, service.consent);
        put(m_object, "fallback"_L1, service.fallback);
    }

    void operator()(const Fine &fine) const
    {
        putAlways("amount_cents"_L1, fine.amount);
        put(m_object, "suspended_cents"_L1, fine.suspended);
        put(m_object, "surcharges"_L1, fine.surcharges);
        put(m_object, "deposit_cents"_L1, fine.deposit);
        put(m_object, "instalments"_L1, fine.instalments);
    }

    void operator()(const DayFine &fine) const
    {
        putAlways("days"_L1, fine.days);
        putAlways("per_day_cents"_L1, fine.perDay);
    }

    void operator()(const Course &course) const { putAlways("course"_L1, course.course); }

    void operator()(const PenalConstraint &constraint) const
    {
        putAlways("length"_L1, constraint.length);
        put(m_object, "obligations"_L1, constraint.obligations);
    }

    void operator()(const Reparation &reparation) const
    {
        put(m_object, "form"_L1, reparation.form);
        put(m_object, "amount_cents"_L1, reparation.amount);
        put(m_object, "deadline"_L1, reparation.deadline);
    }

    void operator()(const Licence &licence) const
    {
        put(m_object, "measure"_L1, licence.measure);
        put(m_object, "length"_L1, licence.length);
    }

    void operator()(const Ban &ban) const
    {
        putAlways("text"_L1, ban.text);
        put(m_object, "length"_L1, ban.length);
        put(m_object, "subject"_L1, ban.subject);
    }

    void operator()(const TextPenalty &penalty) const
    {
        putAlways("text"_L1, penalty.text);
        put(m_object, "length"_L1, penalty.length);
    }

private:
    template <typename T> void putAlways(QLatin1StringView key, const T &value) const
    {
        m_object.insert(key, write(value));
    }

    QJsonObject &m_object;
};

} // namespace

QJsonObject write(const Penalty &penalty)
{
    QJsonObject object{{"kind"_L1, penaltyWord(penalty.detail)}};
    std::visit(DetailWriter(object), penalty.detail);
    put(object, "provisional_execution"_L1, penalty.provisionalExecution);
    put(object, "complementary"_L1, penalty.complementary);
    put(object, "note"_L1, penalty.note);
    put(object, "absorbed"_L1, penalty.absorbed);
    put(object, "parts"_L1, penalty.parts);
    return object;
}

QJsonObject write(const Surcharge &surcharge)
{
    return {{"kind"_L1, write(surcharge.kind)}, {"cents"_L1, write(surcharge.amount)}};
}

QJsonObject write(const Suspension &suspension)
{
    QJsonObject object{{"kind"_L1, write(suspension.kind)}};
    put(object, "length"_L1, suspension.length);
    put(object, "period"_L1, suspension.period);
    put(object, "obligations"_L1, suspension.obligations);
    return object;
}

QJsonObject write(const Adjustment &adjustment)
{
    QJsonObject object;
    put(object, "regime"_L1, adjustment.regime);
    put(object, "in_detention"_L1, adjustment.inDetention);
    return object;
}

QJsonObject write(const DeferredCommittal &committal)
{
    QJsonObject object;
    put(object, "date_given"_L1, committal.dateGiven);
    put(object, "place"_L1, committal.place);
    return object;
}

} // namespace bex::law::json
