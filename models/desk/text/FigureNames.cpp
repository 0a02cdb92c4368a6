// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/FigureNames.h"

#include <array>

namespace bex::desk
{

namespace
{

/// In the order of the parameters.
constexpr std::array names{
    //: Name of a dated figure of the law (FR: convocation devant le JAP, CPP 474)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Summons before the JAP: longest delay"),
    //: Name of a dated figure of the law (FR: convocation devant le SPIP, CPP 474)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Summons before the SPIP: longest delay"),
    //: Name of a dated figure of the law (FR: convocation pour le TIG, CPP D. 48-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Summons for community service: longest delay"),
    //: Name of a dated figure of the law (FR: sursis probatoire renforcé, exécution provisoire, CPP
    //: D. 546-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Reinforced probation at once: longest delay"),
    //: Name of a dated figure of the law (FR: sursis probatoire renforcé, délai minimal, CPP D.
    //: 546-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Reinforced probation: soonest summons"),
    //: Name of a dated figure of the law (FR: sursis probatoire renforcé, CPP D. 546-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Reinforced probation: longest delay"),
    //: Name of a dated figure of the law (FR: convocation devant le procureur, mandat de dépôt à
    //: effet différé, CPP D. 45-2-3)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Summons before the prosecutor: longest delay"),
    //: Name of a dated figure of the law (FR: mandat de dépôt à effet différé, incarcération, CPP
    //: D. 45-2-4)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Deferred committal: longest delay before prison"),
    //: Name of a dated figure of the law (FR: DDSE, exécution provisoire, pose du dispositif, CPP
    //: D. 49-84)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Home detention at once: device fitted within"),
    //: Name of a dated figure of the law (FR: DDSE, pose du dispositif, CPP D. 49-84)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Home detention: device fitted within"),
    //: Name of a dated figure of the law (FR: DDSE, décision du JAP, CPP D. 49-85)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Home detention: decision of the JAP within"),
    //: Name of a dated figure of the law (FR: aménagement, décision du JAP, CPP 723-7-1)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Adjustment: decision of the JAP within"),
    //: Name of a dated figure of the law (FR: stage, CP 131-5-1)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Course: to be done within"),
    //: Name of a dated figure of the law (FR: appel, CPP 498)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Appeal of the person"),
    //: Name of a dated figure of the law (FR: appel du procureur général, CPP 505)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Appeal of the prosecutor general"),
    //: Name of a dated figure of the law (FR: opposition, CPP 491)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Opposition"),
    //: Name of a dated figure of the law (FR: opposition, résidence outre-mer ou à l'étranger, CPP
    //: 491)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Opposition, residence overseas or abroad"),
    //: Name of a dated figure of the law (FR: opposition à une ordonnance pénale, CPP 495-3)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Opposition to a penal order"),
    //: Name of a dated figure of the law (FR: pourvoi en cassation, CPP 568)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Appeal in cassation"),
    //: Name of a dated figure of the law (FR: paiement avec la diminution de 20 %, CPP 707-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Payment with the discount"),
    //: Name of a dated figure of the law (FR: envoi du relevé au Trésor, CPP R. 55-5)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Statement to the Treasury"),
    //: Name of a dated figure of the law (FR: diminution, CPP 707-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Discount for payment within the month"),
    //: Name of a dated figure of the law (FR: diminution, plafond, CPP 707-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Discount: most"),
    //: Name of a dated figure of the law (FR: seuil de l'emprisonnement ferme, CPP 474)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Firm imprisonment: threshold of the summons"),
    //: Name of a dated figure of the law (FR: seuil de l'emprisonnement ferme, récidive, CPP 474)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Firm imprisonment: threshold, recidivism"),
    //: Name of a dated figure of the law (FR: contrainte pénale, délai de convocation, CPP D.
    //: 49-82)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Penal constraint: longest delay of the summons"),
    //: Name of a dated figure of the law (FR: mineurs, rendez-vous avec la PJJ, CJPM D. 241-39)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Minors: appointment with the PJJ"),
    //: Name of a dated figure of the law (FR: mineurs, nouveau rendez-vous après une absence, CJPM
    //: D. 241-39)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Minors: new appointment after a no-show"),
    //: Name of a dated figure of the law (FR: aménagement en détention, décision du JAP, CP 132-25
    //: al. 3)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames",
                      "Adjustment of a detained person: decision of the JAP"),
    //: Name of a dated figure of the law (FR: silence du JAP, CPP 723-15-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Silence of the JAP: the prosecutor may execute"),
    //: Name of a dated figure of the law (FR: TIG, minimum, CP 131-8)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Community service: fewest hours"),
    //: Name of a dated figure of the law (FR: TIG, maximum, CP 131-8)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Community service: most hours"),
    //: Name of a dated figure of the law (FR: seuil de l'aménagement, CP 132-25)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Adjustment: threshold"),
    //: Name of a dated figure of the law (FR: mandat de dépôt à effet différé, plancher, CPP 464-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Deferred committal: shortest firm part"),
    //: Name of a dated figure of the law (FR: droit fixe, ordonnance pénale, CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: penal order"),
    //: Name of a dated figure of the law (FR: droit fixe, tribunal de police, CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: police court"),
    //: Name of a dated figure of the law (FR: droit fixe, tribunal correctionnel, CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: correctional court"),
    //: Name of a dated figure of the law (FR: droit fixe, tribunal correctionnel, personne absente,
    //: CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: correctional court, absent person"),
    //: Name of a dated figure of the law (FR: droit fixe, cour d'appel, CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: court of appeal"),
    //: Name of a dated figure of the law (FR: droit fixe, cour d'assises, CGI 1018 A)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Fixed fee: assize court"),
    //: Name of a dated figure of the law (FR: prescription de la peine, délit, CP 133-3)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Limitation: misdemeanour"),
    //: Name of a dated figure of the law (FR: prescription de la peine, délit de terrorisme ou de
    //: trafic, CP 133-3 al. 2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Limitation: listed misdemeanour"),
    //: Name of a dated figure of the law (FR: prescription de la peine, contravention, CP 133-4)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Limitation: petty offence"),
    //: Name of a dated figure of the law (FR: prescription de la peine, crime, CP 133-2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Limitation: felony"),
    //: Name of a dated figure of the law (FR: prescription de la peine, crime énuméré, CP 133-2 al.
    //: 2)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Limitation: listed felony"),
    //: Name of a dated figure of the law (FR: opposition à une ordonnance pénale, contravention)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Opposition to a penal order, police court"),
    //: Name of a dated figure of the law (FR: appel incident, CPP 500)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Cross-appeal"),
    //: Name of a dated figure of the law (FR: sursis probatoire, peine, maximum, CP 132-41)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: longest sentence"),
    //: Name of a dated figure of the law (FR: sursis probatoire, peine, maximum, récidive, CP
    //: 132-41)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: longest sentence, recidivism"),
    //: Name of a dated figure of the law (FR: délai de probation, minimum, CP 132-42)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: shortest period"),
    //: Name of a dated figure of the law (FR: délai de probation, maximum, CP 132-42)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: longest period"),
    //: Name of a dated figure of the law (FR: délai de probation, maximum, récidive, CP 132-42)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: longest period, recidivism"),
    //: Name of a dated figure of the law (FR: délai de probation, maximum, cas réservé par CP
    //: 132-42)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Probation: longest period, reserved case"),
    //: Name of a dated figure of the law (FR: TIG, délai d'exécution, CP 131-22)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Community service: to be done within"),
    //: Name of a dated figure of the law (FR: DDSE, minimum, CP 131-4-1)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Home detention: shortest"),
    //: Name of a dated figure of the law (FR: DDSE, maximum, CP 131-4-1)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Home detention: longest"),
    //: Name of a dated figure of the law (FR: jours-amende, maximum, CP 131-5)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Day-fines: most days"),
    //: Name of a dated figure of the law (FR: jours-amende, montant maximum, CP 131-5)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Day-fines: most a day"),
    //: Name of a dated figure of the law (FR: contrainte pénale, minimum, CP 131-4-1 de 2014)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Penal constraint: shortest"),
    //: Name of a dated figure of the law (FR: contrainte pénale, maximum, CP 131-4-1 de 2014)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Penal constraint: longest"),
    //: Name of a dated figure of the law (FR: fractionnement, maximum, CP 132-27)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Execution in parts: longest firm part"),
    //: Name of a dated figure of the law (FR: fractionnement, maximum, récidive, CP 132-27)
    QT_TRANSLATE_NOOP("bex::desk::FigureNames",
                      "Execution in parts: longest firm part, recidivism"),
    //: Name of a reading of the law that a court chooses (FR: jour ouvrable, samedi, CPP 801); the
    //: numbers are what is typed
    QT_TRANSLATE_NOOP("bex::desk::FigureNames", "Working days: Saturday counts (1), or not (2)"),
    //: Name of a reading of the law that a court chooses (FR: diminution de 20 % et majoration
    //: d'aide aux victimes, CPP 707-6); the numbers are what is typed
    QT_TRANSLATE_NOOP("bex::desk::FigureNames",
                      "Discount: on the victim-support surcharge too (1), or not (2)"),
    //: Name of a reading of the law that a court chooses (FR: report du dernier jour du paiement,
    //: CPP 801); the numbers are what is typed
    QT_TRANSLATE_NOOP("bex::desk::FigureNames",
                      "Payment with the discount: last day as it falls (1), or carried over (2)"),
    //: Name of a reading of the law that a court chooses (FR: sursis probatoire renforcé, autre
    //: ressort, CPP D. 546-2); the numbers are what is typed
    QT_TRANSLATE_NOOP("bex::desk::FigureNames",
                      "Reinforced probation, other ressort: summoned here (1), or sent on (2)"),
};
static_assert(names.size() == static_cast<std::size_t>(law::Parameter::Count));

} // namespace

QString FigureNames::of(law::Parameter parameter)
{
    return tr(names[static_cast<std::size_t>(parameter)]);
}

} // namespace bex::desk
