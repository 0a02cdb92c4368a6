// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/FictitiousPeople.h"

#include <QDate>

#include <array>

namespace bex::test
{

namespace
{

constexpr std::array commonNames{
    "Abadie",    "Aubert",   "Barbier",   "Benoit",   "Bernard",  "Blanc",    "Bonnet",  "Boyer",
    "Brun",      "Caron",    "Chevalier", "Colin",    "Da Silva", "David",    "Diallo",  "Dubois",
    "Dufour",    "Dumont",   "Dupont",    "Durand",   "Duval",    "Elkaïm",   "Fabre",   "Faure",
    "Fernandez", "Fontaine", "Fournier",  "François", "Garcia",   "Gautier",  "Gérard",  "Girard",
    "Guérin",    "Henry",    "Joly",      "Lambert",  "Laurent",  "Le Gall",  "Lefèvre", "Legrand",
    "Lemaire",   "Leroy",    "Lopez",     "Marchand", "Martin",   "Martinez", "Mathieu", "Mercier",
    "Meunier",   "Meyer",    "Michel",    "Moreau",   "Morel",    "Moulin",   "Muller",  "N’Diaye",
    "Nguyen",    "Nicolas",  "Noël",      "Perrin",   "Petit",    "Philippe", "Picard",  "Renard",
    "Renaud",    "Richard",  "Rivière",   "Robert",   "Robin",    "Roche",    "Roger",   "Rolland",
    "Rousseau",  "Roux",     "Sanchez",   "Schmitt",  "Simon",    "Thomas",   "Traoré",  "Vidal"};

constexpr std::array beginnings{
    "Al",  "Ar",  "Bal", "Bel", "Ber", "Bou", "Bri", "Cam", "Car", "Cha", "Cor", "Cou",
    "Dar", "Del", "Des", "Du",  "Es",  "Fal", "Fer", "Fla", "Fou", "Ga",  "Gil", "Gou",
    "Gra", "Har", "Hu",  "Jac", "Jou", "Ka",  "La",  "Le",  "Lou", "Ma",  "Mar", "Men",
    "Mon", "Mou", "Na",  "Or",  "Pa",  "Per", "Pou", "Qué", "Ra",  "Ri",  "Ro",  "Sa",
    "Sou", "Ta",  "Ter", "Tré", "Va",  "Ver", "Vi",  "Za"};
constexpr std::array middles{"",   "ba", "bi",  "cha", "de", "do", "fé", "ga", "gue", "la",
                             "le", "li", "lo",  "ma",  "mi", "na", "ni", "no", "pi",  "quin",
                             "ra", "ri", "ron", "sa",  "se", "so", "ta", "ti", "va",  "vi"};
constexpr std::array endings{"ac",  "ain",   "ançon", "ard",   "at",   "aud",   "ault", "ay",
                             "eau", "el",    "er",    "et",    "eux",  "gnac",  "gnon", "ier",
                             "in",  "is",    "let",   "ller",  "lon",  "mont",  "net",  "oin",
                             "ois", "on",    "ot",    "oux",   "quet", "ran",   "reau", "rin",
                             "rol", "selle", "tel",   "thier", "ton",  "ville", "voux", "zan"};

constexpr std::array firstNames{
    "Adrien",   "Agnès",     "Alain",    "Alice",   "Amélie",  "Amina",    "André",     "Anne",
    "Antoine",  "Bilal",     "Bruno",    "Camille", "Carla",   "Cédric",   "Charles",   "Chloé",
    "Claire",   "Claude",    "Damien",   "Daniel",  "David",   "Denis",    "Dominique", "Élise",
    "Élodie",   "Émile",     "Emma",     "Éric",    "Étienne", "Fanny",    "Fatou",     "Florian",
    "Franck",   "Gaëlle",    "Gilles",   "Guy",     "Hélène",  "Henri",    "Hugo",      "Inès",
    "Isabelle", "Jacques",   "Jean",     "Jeanne",  "Jérôme",  "Julie",    "Julien",    "Karim",
    "Kevin",    "Laure",     "Laurent",  "Léa",     "Léo",     "Louis",    "Lucas",     "Lucie",
    "Luc",      "Madeleine", "Manon",    "Marc",    "Marie",   "Mathilde", "Maxime",    "Mehdi",
    "Michel",   "Moussa",    "Nadia",    "Nathan",  "Nicole",  "Noé",      "Olivier",   "Pascal",
    "Patrick",  "Paul",      "Philippe", "Pierre",  "Quentin", "Rachid",   "Raphaël",   "Rémi",
    "Romain",   "Sabine",    "Sarah",    "Simone",  "Sofiane", "Sophie",   "Théo",      "Thomas",
    "Valérie",  "Victor",    "Vincent",  "Xavier",  "Yann",    "Yasmine",  "Yves",      "Zoé"};

template <typename Names> const char *anyOf(const Names &names, Dice &dice)
{
    return names[static_cast<std::size_t>(dice.below(static_cast<int>(names.size())))];
}

QByteArray familyName(Dice &dice)
{
    if (dice.chance(40))
        return anyOf(commonNames, dice);
    const QByteArray name =
        QByteArray(anyOf(beginnings, dice)) + anyOf(middles, dice) + anyOf(endings, dice);
    return dice.chance(6) ? QByteArray(name + '-' + anyOf(commonNames, dice)) : name;
}

QByteArray firstNamesOf(Dice &dice)
{
    const QByteArray first = anyOf(firstNames, dice);
    return dice.chance(25) ? QByteArray(first + ' ' + anyOf(firstNames, dice)) : first;
}

QByteArray birthDate(Dice &dice, int year)
{
    const int age = dice.chance(70) ? dice.between(19, 39) : dice.between(40, 75);
    return QDate(year - age, 1, 1).addDays(dice.below(365)).toString(Qt::ISODate).toUtf8();
}

/// No other person of the register has it.
QByteArray referenceOf(int number)
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QByteArray text(10, '0');
    for (qsizetype at = text.size() - 1; number > 0; number /= 32)
        text[at--] = letters[number % 32];
    return QByteArray(text.left(5) + '-' + text.mid(5) + "-X");
}

} // namespace

FictitiousPerson fictitiousPerson(Dice &dice, int number, int year)
{
    const QByteArray yearText = QByteArray::number(year);
    return {familyName(dice),
            firstNamesOf(dice),
            birthDate(dice, year),
            yearText.mid(2) + "107" + QByteArray::number(number % 1'000'000).rightJustified(6, '0'),
            QByteArray::number(number % 100'000) + '/' + yearText,
            referenceOf(number)};
}

} // namespace bex::test
