// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PenaltyText.h"

#include "models/desk/text/DurationText.h"
#include "models/desk/text/MoneyText.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString PenaltyText::inShort(const std::vector<law::Penalty> &penalties)
{
    QStringList parts;
    for (const law::Penalty &penalty : penalties)
        parts.append(inShort(penalty));
    return parts.join(u" · "_s);
}

QString PenaltyText::inShort(const law::Penalty &penalty)
{
    return std::visit([](const auto &detail) { return of(detail); }, penalty.detail);
}

QString PenaltyText::inBrief(const std::vector<law::Penalty> &penalties)
{
    QStringList parts;
    for (const law::Penalty &penalty : penalties) {
        if (const auto *prison = std::get_if<law::Imprisonment>(&penalty.detail))
            parts.append(brief(*prison));
        else if (const auto *fine = std::get_if<law::Fine>(&penalty.detail))
            parts.append(moneyText(fine->amount));
        else
            parts.append(inShort(penalty));
    }
    return parts.join(u" · "_s);
}

QString PenaltyText::brief(const law::Imprisonment &penalty)
{
    const QString total = DurationText::of(penalty.total);
    if (!penalty.suspended)
        return total;
    const QString kind = briefSuspension(penalty.suspended->kind);
    const auto &part = penalty.suspended->length;
    if (!penalty.firm || !part) {
        //: Penalty in the fewest words, wholly suspended. %1 the length, %2 the kind of suspension
        return tr("%1 %2", "brief").arg(total, kind);
    }
    // "18 months of which 12": the unit need not be said twice.
    const bool sameUnit = part->years() == 0 && part->days() == 0;
    //: Penalty in the fewest words. %1 whole length, %2 suspended length, %3 kind of suspension
    return tr("%1 of which %2 %3", "brief")
        .arg(total, sameUnit ? QString::number(part->months()) : DurationText::of(*part), kind);
}

QString PenaltyText::briefSuspension(law::SuspensionKind kind)
{
    switch (kind) {
    case law::SuspensionKind::SursisSimple:
        //: Kind of suspension in one word (FR: sursis simple)
        return tr("suspended", "brief");
    case law::SuspensionKind::SursisProbatoire:
        //: Kind of suspension in one word (FR: sursis probatoire)
        return tr("probation", "brief");
    case law::SuspensionKind::SursisProbatoireRenforce:
        //: Kind of suspension in one word (FR: sursis probatoire renforcé)
        return tr("reinforced probation", "brief");
    case law::SuspensionKind::Sme:
        //: Kind of suspension in one word (FR: sursis avec mise à l'épreuve)
        return tr("old probation", "brief");
    case law::SuspensionKind::SursisTig:
        //: Kind of suspension in one word (FR: sursis-TIG)
        return tr("suspended with service", "brief");
    }
    Q_UNREACHABLE();
}

QString PenaltyText::of(const law::Imprisonment &penalty)
{
    const QString total = DurationText::of(penalty.total);
    if (!penalty.suspended) {
        //: Penalty in short. %1 the length (FR: emprisonnement ferme)
        return tr("%1 firm").arg(total);
    }
    const QString kind = suspension(penalty.suspended->kind);
    if (!penalty.firm || !penalty.suspended->length) {
        //: Penalty in short, wholly suspended. %1 the length, %2 the kind of suspension
        return tr("%1 %2").arg(total, kind);
    }
    //: Penalty in short. %1 whole length, %2 suspended length, %3 the kind of suspension
    return tr("%1 of which %2 %3").arg(total, DurationText::of(*penalty.suspended->length), kind);
}

QString PenaltyText::suspension(law::SuspensionKind kind)
{
    switch (kind) {
    case law::SuspensionKind::SursisSimple:
        //: Kind of suspension after a length: "12 months suspended" (FR: sursis simple)
        return tr("suspended");
    case law::SuspensionKind::SursisProbatoire:
        //: Kind of suspension after a length (FR: sursis probatoire)
        return tr("suspended with probation");
    case law::SuspensionKind::SursisProbatoireRenforce:
        //: Kind of suspension after a length (FR: sursis probatoire renforcé)
        return tr("suspended with reinforced probation");
    case law::SuspensionKind::Sme:
        //: Kind of suspension after a length, before 2020 (FR: sursis avec mise à l'épreuve)
        return tr("suspended with probation (SME)");
    case law::SuspensionKind::SursisTig:
        //: Kind of suspension after a length, before 2020 (FR: sursis-TIG)
        return tr("suspended with community service");
    }
    Q_UNREACHABLE();
}

QString PenaltyText::of(const law::HomeDetention &penalty)
{
    //: Penalty in short. %1 the length (FR: détention à domicile sous surveillance électronique)
    return tr("home detention %1").arg(DurationText::of(penalty.length));
}

QString PenaltyText::of(const law::CommunityService &penalty)
{
    //: Penalty in short, community service (FR: TIG)
    return tr("%n hour(s) of community service", nullptr, penalty.hours);
}

QString PenaltyText::of(const law::Fine &penalty)
{
    //: Penalty in short. %1 a sum (FR: amende)
    return tr("fine %1").arg(moneyText(penalty.amount));
}

QString PenaltyText::of(const law::DayFine &penalty)
{
    //: Penalty in short. %1 the sum per day (FR: jours-amende)
    return tr("%n day-fine(s) at %1", nullptr, penalty.days).arg(moneyText(penalty.perDay));
}

QString PenaltyText::of(const law::Course &)
{
    //: Penalty in short: an awareness course (FR: stage)
    return tr("course");
}

QString PenaltyText::of(const law::PenalConstraint &penalty)
{
    //: Penalty in short. %1 the length (FR: contrainte pénale)
    return tr("penal constraint %1").arg(DurationText::of(penalty.length));
}

QString PenaltyText::of(const law::Reparation &)
{
    //: Penalty in short (FR: sanction-réparation)
    return tr("reparation");
}

QString PenaltyText::of(const law::Licence &penalty)
{
    if (penalty.measure == law::LicenceMeasure::Cancellation) {
        //: Penalty in short (FR: annulation du permis)
        return tr("licence cancelled");
    }
    //: Penalty in short (FR: suspension ou restriction du permis)
    return tr("licence suspended");
}

QString PenaltyText::of(const law::Ban &penalty)
{
    switch (penalty.subject.value_or(law::BanSubject::Other)) {
    case law::BanSubject::Contact:
        //: Penalty in short (FR: interdiction de contact)
        return tr("no contact");
    case law::BanSubject::Weapons:
        //: Penalty in short (FR: interdiction de détenir une arme)
        return tr("no weapons");
    case law::BanSubject::Place:
        //: Penalty in short (FR: interdiction de paraître)
        return tr("place ban");
    case law::BanSubject::Residence:
        //: Penalty in short (FR: interdiction de séjour)
        return tr("residence ban");
    case law::BanSubject::Territory:
        //: Penalty in short (FR: interdiction du territoire français)
        return tr("ban from France");
    case law::BanSubject::Activity:
    case law::BanSubject::Other:
        break;
    }
    //: Penalty in short (FR: interdiction)
    return tr("ban");
}

QString PenaltyText::of(const law::TextPenalty &penalty)
{
    switch (penalty.kind) {
    case law::TextPenaltyKind::Confiscation:
        //: Penalty in short (FR: confiscation)
        return tr("confiscation");
    case law::TextPenaltyKind::SocioJudicialSupervision:
        //: Penalty in short (FR: suivi socio-judiciaire)
        return tr("socio-judicial supervision");
    case law::TextPenaltyKind::Registration:
        //: Penalty in short (FR: inscription au FIJAIS, au FIJAIT)
        return tr("registration");
    case law::TextPenaltyKind::Other:
        break;
    }
    return penalty.text;
}

} // namespace bex::desk
