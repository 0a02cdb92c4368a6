// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"
#include "models/papers/values/PenaltyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Goes through every member of a penalty; it shares no line with what writes them.
class Collector final
{
public:
    Collector(Facts &facts, const Scope &scope, int penalty)
        : m_facts(facts)
        , m_scope(scope)
        , m_penalty(scope.occasion.judgment.penalties.at(static_cast<std::size_t>(penalty)))
        , m_place(u"peine "_s + QString::number(penalty + 1) + u" : "_s)
    {
    }

    void operator()(const law::Imprisonment &prison)
    {
        length(u"durée totale"_s, prison.total);
        length(u"partie ferme"_s, prison.firm);
        if (prison.suspended) {
            word(u"sursis"_s, keyOf(prison.suspended->kind));
            length(u"partie avec sursis"_s, prison.suspended->length);
            length(u"délai de probation"_s, prison.suspended->period);
            texts(u"obligation"_s, prison.suspended->obligations);
        }
        if (!prison.mode || *prison.mode == law::FirmMode::None)
            return;
        word(u"mode d'exécution"_s, keyOf(*prison.mode));
        if (prison.adjustment && prison.adjustment->regime)
            word(u"aménagement"_s, keyOf(*prison.adjustment->regime));
        if (prison.deferredCommittal) {
            if (prison.deferredCommittal->dateGiven)
                add(u"date d'incarcération"_s,
                    m_scope.phrasing.date(*prison.deferredCommittal->dateGiven));
            text(u"lieu d'incarcération"_s, prison.deferredCommittal->place);
        }
    }

    void operator()(const law::HomeDetention &home)
    {
        length(u"durée"_s, home.length);
        if (home.placeAndHoursFixed)
            word(u"lieu et horaires"_s, keyOf(home, m_penalty));
    }

    void operator()(const law::CommunityService &service)
    {
        add(u"heures"_s, m_scope.phrasing.hours(service.hours));
        length(u"délai"_s, service.deadline);
        text(u"sanction en cas d'inexécution"_s, service.fallback);
    }

    void operator()(const law::Fine &fine)
    {
        money(u"montant"_s, fine.amount);
        if (fine.suspended && !fine.suspended->isZero())
            money(u"partie avec sursis"_s, *fine.suspended);
        for (const law::Surcharge &surcharge : fine.surcharges)
            money(u"majoration"_s, surcharge.amount);
        if (fine.deposit && !fine.deposit->isZero())
            money(u"consignation"_s, *fine.deposit);
        text(u"fractions"_s, fine.instalments);
    }

    void operator()(const law::DayFine &fine)
    {
        add(u"nombre de jours"_s, QString::number(fine.days));
        money(u"montant par jour"_s, fine.perDay);
        money(u"montant total"_s, fine.perDay * fine.days);
    }

    void operator()(const law::Course &course) { word(u"stage"_s, keyOf(course.course)); }

    void operator()(const law::PenalConstraint &constraint)
    {
        length(u"durée"_s, constraint.length);
        texts(u"obligation"_s, constraint.obligations);
    }

    void operator()(const law::Reparation &reparation)
    {
        text(u"forme"_s, reparation.form);
        if (reparation.amount)
            money(u"montant"_s, *reparation.amount);
        length(u"délai"_s, reparation.deadline);
    }

    void operator()(const law::Licence &licence)
    {
        if (licence.measure)
            word(u"mesure"_s, keyOf(*licence.measure));
        length(u"durée"_s, licence.length);
        start();
        breach(u"licence.breach"_s);
    }

    void operator()(const law::Ban &ban)
    {
        text(u"interdiction"_s, ban.text);
        length(u"durée"_s, ban.length);
        start();
        breach(u"ban.breach"_s);
    }

    void operator()(const law::TextPenalty &penalty)
    {
        word(u"nature"_s, keyOf(penalty.kind));
        text(u"texte"_s, penalty.text);
        length(u"durée"_s, penalty.length);
    }

    void common()
    {
        const law::Penalty &penalty = m_penalty;
        if (penalty.provisionalExecution.value_or(false))
            word(u"exécution provisoire"_s, u"penalty.provisional"_s);
        if (penalty.complementary.value_or(false))
            word(u"peine complémentaire"_s, u"penalty.complementary"_s);
        if (penalty.absorbed.value_or(false))
            word(u"confusion"_s, u"penalty.absorbed"_s);
        text(u"fractions"_s, penalty.parts);
        text(u"précision"_s, penalty.note);
    }

private:
    void add(const QString &what, const QString &text)
    {
        m_facts.push_back(Fact{m_place + what, text});
    }
    void word(const QString &what, const QString &key) { add(what, m_scope.say(key)); }
    void breach(const QString &key)
    {
        if (isReadByThePerson(m_scope.sheet))
            word(u"sanction de l'inobservation"_s, key);
    }
    void money(const QString &what, law::Money sum) { add(what, m_scope.phrasing.money(sum)); }
    void start()
    {
        const Start begins = startOf(m_penalty, m_scope.occasion);
        addSentence(m_facts,
                    m_scope,
                    m_place + u"début"_s,
                    Sentence{keyOf(begins), namesOf(begins, m_penalty, m_scope)});
    }
    void length(const QString &what, const std::optional<law::LegalDuration> &duration)
    {
        if (duration)
            add(what, m_scope.phrasing.duration(*duration));
    }
    void text(const QString &what, const std::optional<QString> &entered)
    {
        if (entered && !entered->trimmed().isEmpty())
            add(what, asEntered(*entered));
    }
    void texts(const QString &what, const std::vector<QString> &entered)
    {
        for (const QString &each : entered)
            text(what, each);
    }

    Facts &m_facts;
    const Scope &m_scope;
    const law::Penalty &m_penalty;
    QString m_place; ///< which penalty it is, for the greffier
};

} // namespace

void addPenaltyFacts(Facts &facts, const Scope &scope)
{
    for (const int index : scope.penalties()) {
        const auto &penalty = scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index));
        Collector collector(facts, scope, index);
        std::visit(collector, penalty.detail);
        collector.common();
    }
}

} // namespace bex::papers
