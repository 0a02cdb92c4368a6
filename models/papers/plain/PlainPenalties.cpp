// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/PenaltyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

QString plainKeyOf(law::AdjustmentRegime regime)
{
    return u"plain."_s + keyOf(regime);
}

/// Goes through the kinds of penalty; one function a kind.
class PlainSpeaker final
{
public:
    PlainSpeaker(const law::Penalty &penalty, const Scope &scope)
        : m_penalty(penalty)
        , m_scope(scope)
    {
    }

    std::vector<PlainLine> lines;

    void operator()(const law::Imprisonment &prison)
    {
        if (!prison.suspended)
            line({{u"plain.prison.firm"_s, {length(prison.firm.value_or(prison.total))}}});
        else if (prison.firm)
            line({{u"plain.prison.part"_s,
                   {length(prison.total), {u"firm"_s, said(*prison.firm)}}}});
        if (prison.suspended)
            suspended(*prison.suspended, prison);
        if (prison.mode == law::FirmMode::Adjustment && prison.adjustment &&
            prison.adjustment->regime)
            line({{u"plain.adjustment"_s,
                   {{u"regime"_s, m_scope.say(plainKeyOf(*prison.adjustment->regime))}}}});
        if (prison.mode == law::FirmMode::DeferredCommittal)
            deferred(prison);
    }

    void operator()(const law::HomeDetention &home)
    {
        line({{u"plain.home"_s, {length(home.length)}}});
        const QString note = m_penalty.note.value_or(QString());
        if (!note.trimmed().isEmpty())
            text(u"plain.home.note"_s, note);
        else if (home.placeAndHoursFixed)
            line({{*home.placeAndHoursFixed ? u"plain.home.fixed"_s : u"plain.home.open"_s}});
    }

    void operator()(const law::CommunityService &service)
    {
        PlainLine said{{u"plain.work"_s, {{u"hours"_s, m_scope.phrasing.hours(service.hours)}}}};
        if (service.deadline)
            said.push_back({u"plain.work.deadline"_s, {length(*service.deadline)}});
        line(std::move(said));
    }

    void operator()(const law::Fine &fine)
    {
        line({{u"plain.fine"_s, {amount(fine.amount)}}});
        if (fine.suspended && !fine.suspended->isZero())
            line({{u"plain.fine.suspended"_s, {amount(*fine.suspended)}}});
        text(u"plain.fine.instalments"_s, fine.instalments);
    }

    void operator()(const law::DayFine &fine)
    {
        line({{u"plain.day_fine"_s,
               {{u"days"_s, m_scope.phrasing.days(fine.days)},
                amount(fine.perDay),
                {u"total"_s, m_scope.phrasing.money(fine.perDay * fine.days)}}},
              {u"plain.day_fine.prison"_s}});
    }

    void operator()(const law::Course &course)
    {
        line({{u"plain.course"_s, {{u"course"_s, m_scope.say(keyOf(course.course))}}}});
    }

    void operator()(const law::PenalConstraint &constraint)
    {
        line({{u"plain.constraint"_s, {length(constraint.length)}}});
        obligations(constraint.obligations);
    }

    void operator()(const law::Reparation &reparation)
    {
        line({{u"plain.reparation"_s}});
        text(u"plain.reparation.form"_s, reparation.form);
        if (reparation.amount)
            line({{u"plain.reparation.amount"_s, {amount(*reparation.amount)}}});
        if (reparation.deadline)
            line({{u"plain.reparation.deadline"_s, {length(*reparation.deadline)}}});
    }

    void operator()(const law::Licence &licence)
    {
        const QString measure =
            m_scope.say(licence.measure ? keyOf(*licence.measure) : u"licence"_s);
        PlainLine said{{u"plain.licence"_s, {{u"measure"_s, measure}}}};
        addLength(said, licence.length);
        said.push_back({u"plain.licence.breach"_s});
        line(std::move(said));
        starting();
    }

    void operator()(const law::Ban &ban)
    {
        measure(keyOf(ban.subject.value_or(law::BanSubject::Other)), ban.text, ban.length);
        starting();
    }

    void operator()(const law::TextPenalty &penalty)
    {
        measure(keyOf(penalty.kind), penalty.text, penalty.length);
    }

    void common()
    {
        const bool tellsItsStart = std::holds_alternative<law::Ban>(m_penalty.detail) ||
                                   std::holds_alternative<law::Licence>(m_penalty.detail);
        if (m_penalty.provisionalExecution.value_or(false) && !tellsItsStart)
            line({{u"plain.provisional"_s}});
    }

private:
    using Name = std::pair<QString, QString>;

    void line(PlainLine said) { lines.push_back(std::move(said)); }
    void text(const QString &key, const std::optional<QString> &entered)
    {
        if (entered && !entered->trimmed().isEmpty())
            line({{key, {{u"text"_s, asEntered(*entered)}}}});
    }
    QString said(const law::LegalDuration &duration) const
    {
        return m_scope.phrasing.duration(duration);
    }
    Name length(const law::LegalDuration &duration) const { return {u"length"_s, said(duration)}; }
    Name amount(law::Money sum) const { return {u"amount"_s, m_scope.phrasing.money(sum)}; }
    void addLength(PlainLine &said, const std::optional<law::LegalDuration> &duration) const
    {
        if (duration)
            said.push_back({u"plain.length"_s, {length(*duration)}});
    }
    void measure(const QString &kind,
                 const QString &words,
                 const std::optional<law::LegalDuration> &duration)
    {
        PlainLine said{
            {u"plain.measure"_s, {{u"kind"_s, m_scope.say(kind)}, {u"text"_s, asEntered(words)}}}};
        addLength(said, duration);
        line(std::move(said));
    }

    void suspended(const law::Suspension &suspension, const law::Imprisonment &prison)
    {
        const bool part = prison.firm.has_value();
        PlainLine said{{part ? u"plain.suspended"_s : u"plain.prison.suspended"_s,
                        {length(part ? suspension.length.value_or(prison.total) : prison.total)}}};
        said.push_back(meaningOf(suspension));
        line(std::move(said));
        obligations(suspension.obligations);
    }

    Sentence meaningOf(const law::Suspension &suspension) const
    {
        switch (suspension.kind) {
        case law::SuspensionKind::SursisSimple:
            return {u"plain.sursis.simple"_s};
        case law::SuspensionKind::SursisTig:
            return {u"plain.sursis.work"_s};
        case law::SuspensionKind::SursisProbatoire:
        case law::SuspensionKind::SursisProbatoireRenforce:
        case law::SuspensionKind::Sme:
            break;
        }
        if (!suspension.period)
            return {u"plain.sursis.probation_open"_s};
        return {u"plain.sursis.probation"_s, {length(*suspension.period)}};
    }

    void obligations(const std::vector<QString> &texts)
    {
        for (const QString &each : texts)
            text(namesItself(each) ? u"plain.duty"_s : u"plain.obligation"_s, each);
    }

    /// On the line of what begins.
    void starting()
    {
        const Start start = startOf(m_penalty, m_scope.occasion);
        lines.back().push_back({plainKeyOf(start), plainNamesOf(start, m_scope)});
    }

    void deferred(const law::Imprisonment &prison)
    {
        const auto day =
            prison.deferredCommittal ? prison.deferredCommittal->dateGiven : std::optional<QDate>();
        line({day ? Sentence{u"plain.deferred.date"_s, {{u"date"_s, m_scope.phrasing.date(*day)}}}
                  : Sentence{u"plain.deferred"_s}});
    }

    const law::Penalty &m_penalty;
    const Scope &m_scope;
};

} // namespace

std::vector<PlainLine> plainPenalty(const law::Penalty &penalty, const Scope &scope)
{
    PlainSpeaker speaker(penalty, scope);
    std::visit(speaker, penalty.detail);
    speaker.common();
    return std::move(speaker.lines);
}

} // namespace bex::papers
