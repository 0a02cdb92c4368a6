// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/PenaltyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Says one kind of penalty after the other; one function a kind.
class Speaker final
{
public:
    Speaker(const law::Penalty &penalty, const Scope &scope)
        : m_penalty(penalty)
        , m_scope(scope)
    {
    }

    PenaltyWords words;

    void operator()(const law::Imprisonment &prison)
    {
        head(u"imprisonment", {{u"length"_s, length(prison.total)}});
        if (prison.firm)
            add(u"imprisonment.firm", {{u"length"_s, length(*prison.firm)}});
        if (prison.suspended)
            suspension(*prison.suspended);
        if (prison.mode)
            mode(prison, *prison.mode);
    }

    void operator()(const law::HomeDetention &home)
    {
        head(u"home_detention", {{u"length"_s, length(home.length)}});
        if (home.placeAndHoursFixed)
            add(keyOf(home, m_penalty));
    }

    void operator()(const law::CommunityService &service)
    {
        head(u"community_service", {{u"hours"_s, m_scope.phrasing.hours(service.hours)}});
        if (service.deadline)
            add(u"community_service.deadline", {{u"length"_s, length(*service.deadline)}});
        if (service.consent == law::Consent::Given || service.consent == law::Consent::Written)
            add(*service.consent == law::Consent::Given ? u"consent.given" : u"consent.written");
        addText(u"community_service.fallback", service.fallback);
    }

    void operator()(const law::Fine &fine)
    {
        head(u"fine", {{u"amount"_s, money(fine.amount)}});
        if (fine.suspended && !fine.suspended->isZero())
            add(u"fine.suspended", {{u"amount"_s, money(*fine.suspended)}});
        for (const law::Surcharge &surcharge : fine.surcharges)
            add(keyOf(surcharge.kind), {{u"amount"_s, money(surcharge.amount)}});
        if (fine.deposit && !fine.deposit->isZero())
            add(u"fine.deposit", {{u"amount"_s, money(*fine.deposit)}});
        addText(u"fine.instalments", fine.instalments);
    }

    void operator()(const law::DayFine &fine)
    {
        head(u"day_fine",
             {{u"days"_s, QString::number(fine.days)}, {u"amount"_s, money(fine.perDay)}});
        add(u"day_fine.total", {{u"amount"_s, money(fine.perDay * fine.days)}});
    }

    void operator()(const law::Course &course) { head(keyOf(course.course)); }

    void operator()(const law::PenalConstraint &constraint)
    {
        head(u"penal_constraint", {{u"length"_s, length(constraint.length)}});
        obligations(constraint.obligations);
    }

    void operator()(const law::Reparation &reparation)
    {
        head(u"reparation");
        addText(u"reparation.form", reparation.form);
        if (reparation.amount)
            add(u"reparation.amount", {{u"amount"_s, money(*reparation.amount)}});
        if (reparation.deadline)
            add(u"reparation.deadline", {{u"length"_s, length(*reparation.deadline)}});
    }

    void operator()(const law::Licence &licence)
    {
        head(licence.measure ? keyOf(*licence.measure) : u"licence"_s);
        lasting(licence.length);
        starting();
        breach(u"licence.breach");
    }

    void operator()(const law::Ban &ban)
    {
        head(keyOf(ban.subject.value_or(law::BanSubject::Other)));
        addText(u"penalty.terms", ban.text);
        lasting(ban.length);
        starting();
        breach(u"ban.breach");
    }

    void operator()(const law::TextPenalty &penalty)
    {
        head(keyOf(penalty.kind));
        addText(u"penalty.terms", penalty.text);
        lasting(penalty.length);
    }

    void common(const law::Penalty &penalty)
    {
        if (penalty.complementary.value_or(false))
            add(u"penalty.complementary");
        if (penalty.provisionalExecution.value_or(false))
            add(u"penalty.provisional");
        if (penalty.absorbed.value_or(false))
            add(u"penalty.absorbed");
        addText(u"penalty.parts", penalty.parts);
        addText(u"penalty.note", penalty.note);
    }

private:
    void head(QStringView sentence, const Scope::Named &values = {})
    {
        words.head = m_scope.say(sentence, values);
    }
    void add(QStringView sentence, const Scope::Named &values = {})
    {
        words.details += m_scope.say(sentence, values);
    }
    void addText(QStringView sentence, const std::optional<QString> &text)
    {
        if (text && !text->trimmed().isEmpty())
            add(sentence, {{u"text"_s, asEntered(*text)}});
    }
    void lasting(const std::optional<law::LegalDuration> &duration)
    {
        if (duration)
            add(u"penalty.length", {{u"length"_s, length(*duration)}});
    }
    QString length(const law::LegalDuration &duration) const
    {
        return m_scope.phrasing.duration(duration);
    }
    QString money(law::Money sum) const { return m_scope.phrasing.money(sum); }

    void suspension(const law::Suspension &suspended)
    {
        const QString kind = m_scope.say(keyOf(suspended.kind));
        if (suspended.length)
            add(u"suspension.part", {{u"length"_s, length(*suspended.length)}, {u"kind"_s, kind}});
        else
            add(u"suspension.whole", {{u"kind"_s, kind}});
        if (suspended.period)
            add(u"suspension.period", {{u"length"_s, length(*suspended.period)}});
        obligations(suspended.obligations);
    }

    void obligations(const std::vector<QString> &texts)
    {
        for (const QString &text : texts)
            add(namesItself(text) ? u"penalty.duty" : u"penalty.obligation",
                {{u"text"_s, asEntered(text)}});
    }

    void mode(const law::Imprisonment &prison, law::FirmMode mode)
    {
        if (mode == law::FirmMode::None)
            return;
        add(keyOf(mode));
        if (prison.adjustment && prison.adjustment->regime)
            add(u"adjustment.regime",
                {{u"regime"_s, m_scope.say(keyOf(*prison.adjustment->regime))}});
        if (prison.adjustment && prison.adjustment->inDetention.value_or(false))
            add(u"adjustment.in_detention");
        if (!prison.deferredCommittal)
            return;
        if (prison.deferredCommittal->dateGiven)
            add(u"deferred_committal.date",
                {{u"date"_s, m_scope.phrasing.date(*prison.deferredCommittal->dateGiven)}});
        addText(u"deferred_committal.place", prison.deferredCommittal->place);
    }

    /// A warning to the person: a magistrate and the criminal record know it.
    void breach(QStringView sentence)
    {
        if (isReadByThePerson(m_scope.sheet))
            add(sentence);
    }

    void starting()
    {
        const Start start = startOf(m_penalty, m_scope.occasion);
        add(keyOf(start), namesOf(start, m_penalty, m_scope));
    }

    const law::Penalty &m_penalty;
    const Scope &m_scope;
};

} // namespace

PenaltyWords wordsOf(const law::Penalty &penalty, const Scope &scope)
{
    Speaker speaker(penalty, scope);
    std::visit(speaker, penalty.detail);
    speaker.common(penalty);
    return std::move(speaker.words);
}

} // namespace bex::papers
