// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/UsualObligations.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

const QStringList &usualObligations()
{
    // Without their numbers: they moved with the versions of the article.
    static const QStringList usual{
        u"Exercer une activité professionnelle ou suivre un enseignement ou une formation"_s,
        u"Établir sa résidence en un lieu déterminé"_s,
        u"Se soumettre à des mesures d’examen médical, de traitement ou de soins"_s,
        u"Justifier de la contribution aux charges familiales ou du paiement des pensions"_s,
        u"Réparer les dommages causés par l’infraction, selon ses facultés contributives"_s,
        u"Justifier du paiement des sommes dues au Trésor public"_s,
        u"S’abstenir de conduire certains véhicules"_s,
        u"Ne pas se livrer à l’activité professionnelle à l’occasion de laquelle l’infraction a été commise"_s,
        u"S’abstenir de paraître en certains lieux"_s,
        u"Ne pas engager de paris"_s,
        u"Ne pas fréquenter les débits de boissons"_s,
        u"Ne pas fréquenter certains condamnés, notamment les coauteurs ou complices"_s,
        u"S’abstenir d’entrer en relation avec la victime"_s,
        u"Ne pas détenir ou porter une arme"_s,
        u"Accomplir un stage de citoyenneté"_s,
        u"Résider hors du domicile ou de la résidence du couple"_s,
        u"Accomplir un travail d’intérêt général"_s,
    };
    return usual;
}

} // namespace bex::desk
