// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PenaltyProof.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// The text that says how many years (law-other A.1).
QString articleOf(law::LimitationRegime regime)
{
    switch (regime) {
    case law::LimitationRegime::Misdemeanour:
    case law::LimitationRegime::LongMisdemeanour:
        return u"CP 133-3"_s;
    case law::LimitationRegime::PettyOffence:
        return u"CP 133-4"_s;
    case law::LimitationRegime::Felony:
    case law::LimitationRegime::LongFelony:
    case law::LimitationRegime::Never:
    case law::LimitationRegime::NotSubject:
        break;
    }
    return u"CP 133-2"_s;
}

} // namespace

QString PenaltyProof::of(const desk::PenaltyInHand &penalty)
{
    return standing(penalty) + next(penalty) + limitation(penalty) + acts(penalty);
}

QString PenaltyProof::standing(const desk::PenaltyInHand &penalty)
{
    const registry::PenaltyLine &line = penalty.row.line;
    const registry::PenaltyStanding &now = line.penalty.what.now;
    const QString title =
        html::title(desk::PersonText::name(line.familyName, line.firstNames)) +
        html::paragraph(penalty.row.penalty ? desk::PenaltyText::inShort(*penalty.row.penalty)
                                            : desk::PenaltyLifeText::kind(line.penalty.what.kind));
    //: Line of a proof. %1 a state, %2 a day
    const QString since = tr("%1, since %2");
    QString rows = html::line(
        //: Name of a line: where a penalty stands
        tr("State"),
        since.arg(desk::PenaltyLifeText::label(now.state), desk::shortDay(now.since)));
    if (!now.reasons.empty())
        rows += html::line(
            desk::PenaltyLifeText::family(law::isLegalBar(now.reasons.front())),
            since.arg(desk::PenaltyLifeText::reasons(now), desk::shortDay(now.waitingSince)));
    return title + html::table(rows);
}

QString PenaltyProof::next(const desk::PenaltyInHand &penalty)
{
    if (penalty.advice.sentence.isEmpty())
        return {};
    //: Heading: the next thing to be done for a penalty
    return html::heading(tr("Next")) + html::paragraph(penalty.advice.sentence) +
           html::paragraph(penalty.advice.articles.join(u" · "_s));
}

QString PenaltyProof::limitation(const desk::PenaltyInHand &penalty)
{
    const registry::PenaltyLimit &limit = penalty.row.line.penalty.what.limit;
    //: Heading: until when a penalty may be executed (FR: prescription)
    QString text = html::heading(tr("Limitation"));
    const QString regime = desk::PenaltyLifeText::label(limit.regime);
    if (!penalty.limitation)
        return text + html::paragraph(law::isClosed(penalty.row.line.penalty.what.now.state)
                                          ? tr("Closed: none runs any more.")
                                      : limit.finalOn
                                          //: %1 a regime of limitation that has no limit
                                          ? tr("None runs: %1.").arg(regime)
                                          : tr("It does not run yet: the decision is not final."));
    text += html::table(limitRows(penalty));
    const QString alert = desk::PenaltyLifeText::alert(desk::alertOf(penalty.row));
    if (!alert.isEmpty())
        text += html::paragraph(alert);
    return text + html::paragraph(tr("No text says from which of two days the years run: the "
                                     "earlier limit stands here."));
}

QString PenaltyProof::limitRows(const desk::PenaltyInHand &penalty)
{
    const registry::PenaltyLimit &limit = penalty.row.line.penalty.what.limit;
    const law::Limitation &found = *penalty.limitation;
    //: %1 a regime of limitation, %2 an article; %n years
    const QString rule = tr("%1, %n year(s), %2", nullptr, found.years);
    QString rows = html::line(
        //: Name of a line: which rule of the limitation
        tr("Rule"),
        rule.arg(desk::PenaltyLifeText::label(limit.regime), articleOf(limit.regime)));
    //: Name of a line: the day from which the years run
    rows += html::line(tr("Counted from"), desk::shortDay(found.countedFrom));
    //: Name of a line: first day on which the penalty is limited
    rows += html::line(tr("Limited on"), desk::shortDay(found.limit));
    //: Name of a line: last day on which the penalty may be executed in every reading
    rows += html::line(tr("Last safe day"), desk::shortDay(found.lastSafeDay));
    if (found.ifConfirmed != found.limit)
        //: Name of a line: the limit if every act to be confirmed interrupts
        rows += html::line(tr("If confirmed"), desk::shortDay(found.ifConfirmed));
    return rows;
}

QString PenaltyProof::acts(const desk::PenaltyInHand &penalty)
{
    QString text;
    if (!penalty.limitation)
        return text;
    const auto &acts = penalty.life.acts;
    for (std::size_t at = 0; at < acts.size(); ++at) {
        const law::ActWeight weight = penalty.limitation->acts[at];
        const QChar sign = weight == law::ActWeight::Interrupts  ? u'✓'
                           : weight == law::ActWeight::ToConfirm ? u'?'
                                                                 : u'–';
        //: One act for the limitation. %1 a day, %2 what was done, %3 what it is worth
        text += html::point(sign,
                            tr("%1: %2, %3")
                                .arg(desk::shortDay(acts[at].on),
                                     desk::PenaltyLifeText::label(acts[at].kind),
                                     desk::PenaltyLifeText::weight(weight)));
    }
    return text;
}

} // namespace bex::ui
