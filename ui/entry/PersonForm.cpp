// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/PersonForm.h"

#include "ui/entry/Choices.h"
#include "ui/widgets/LineField.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr FieldSpec fields[]{
    //: Field label (FR: nom de famille)
    {FieldKind::Text, "family_name"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Family name"), 2},
    //: Field label: name used besides the family name (FR: nom d'usage)
    {FieldKind::Text, "usage_name"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Name used"), 2},
    //: Field label (FR: prénoms)
    {FieldKind::Text, "first_names"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "First names"), 2},
    //: Field label (FR: date de naissance)
    {FieldKind::BirthDate, "birth_date"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Born on"), 2},
    //: Field label: town of birth
    {FieldKind::Text, "birth_place"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Born in"), 2},
    //: Field label
    {FieldKind::Text,
     "birth_country"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Country of birth"),
     2},
    //: Field label: sex of the person
    {FieldKind::Choice,
     "sex"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Sex"),
     1,
     choicesOf<law::Sex>},
    //: Field label
    {FieldKind::Text, "nationality"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Nationality"), 2},
    //: Field label: telephone number
    {FieldKind::Text, "phone"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Phone"), 3},
    //: Field label: postal address on one line
    {FieldKind::Text, "address"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Address"), 6},
    //: Field label: kind of residence
    {FieldKind::Choice,
     "residence/kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Residence"),
     2,
     choicesOf<law::ResidenceKind>},
    //: Field label: judicial court of the residence (FR: TJ du domicile)
    {FieldKind::Text,
     "residence/judicial_court"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Court of the residence"),
     2},
    //: Field label: is the residence in the district of this court (FR: même ressort)
    {FieldKind::Choice,
     "residence/same_ressort"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Same district"),
     2},
    //: Field label: is the person detained (FR: situation pénale)
    {FieldKind::Choice,
     "custody"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Custody"),
     2,
     choicesOf<law::Custody>},
    //: Field label: language of the person's papers, as a code: fr, en, ar
    {FieldKind::Text, "language"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Language"), 2},
    //: Field label: name of the interpreter
    {FieldKind::Text, "interpreter"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Interpreter"), 2},
    //: Field label: name of the person's lawyer
    {FieldKind::Text, "lawyer/name"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Lawyer"), 2},
    //: Field label: bar of the lawyer (FR: barreau)
    {FieldKind::Text, "lawyer/bar"_L1, QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Bar"), 2},
    //: Field label: does the lawyer come to the counter
    {FieldKind::Choice,
     "lawyer/present"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Lawyer present"),
     2},
    //: Field label: minor at the time of the facts
    {FieldKind::Choice,
     "minor_at_facts"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Minor at the facts"),
     2},
    //: Field label: legal protection of an adult (FR: mesure de protection)
    {FieldKind::Choice,
     "protection"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Protection"),
     2,
     choicesOf<law::Protection>},
    //: Field label: natural or legal person
    {FieldKind::Choice,
     "kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Person"),
     2,
     choicesOf<law::PersonKind>},
    //: Field label: only declared by the person herself (CPP 708-1)
    {FieldKind::Choice,
     "pregnant_over_12_weeks"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Pregnant over 12 weeks"),
     3},
    //: Field label: where the residence lies, for the time limits of distance
    {FieldKind::Choice,
     "residence/region"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PersonForm", "Region of the residence"),
     3,
     choicesOf<law::ResidenceRegion>},
};

} // namespace

FieldForm::Table PersonForm::table()
{
    return {staticMetaObject.className(), fields};
}

PersonForm::PersonForm(const EntryContext &context, QWidget *parent)
    : FieldForm(context, u"/person"_s, table(), parent)
{
    connect(&context.draft, &desk::JudgmentDraft::changed, this, &PersonForm::proposeResidence);
    proposeResidence();
}

void PersonForm::proposeResidence()
{
    const bool isFixed = value("residence/kind"_L1).toString() == u"fixed";
    auto &court = static_cast<LineField &>(field("residence/judicial_court"_L1));
    court.propose(isFixed ? context().draft.value(u"/court/judicial_court")
                          : QJsonValue(QJsonValue::Undefined));
}

} // namespace bex::ui
