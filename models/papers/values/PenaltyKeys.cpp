// SPDX-License-Identifier: EUPL-1.2
#include "models/law/BanTerm.h"
#include "models/papers/values/PenaltyWords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

template <typename Enum, std::size_t Size>
QString nth(const std::array<QStringView, Size> &keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value)).toString();
}

/// The text that says how a ban goes with imprisonment.
QStringView articleOf(const law::Penalty &penalty)
{
    const auto *ban = std::get_if<law::Ban>(&penalty.detail);
    if (ban == nullptr || ban->subject == law::BanSubject::Residence)
        return u"131-32";
    return ban->subject == law::BanSubject::Territory ? u"131-30" : u"131-29";
}

} // namespace

Start startOf(const law::Penalty &penalty, const Occasion &occasion)
{
    const bool atOnce = penalty.provisionalExecution.value_or(false);
    const law::BanTerm term = law::termOfBan(occasion.judgment, penalty);
    if (term == law::BanTerm::WithImprisonment)
        return atOnce ? Start::AtOnceAndAfterPrison : Start::WithPrison;
    if (term == law::BanTerm::AfterImprisonment)
        return atOnce ? Start::AtOnceButForPrison : Start::AfterPrison;
    if (atOnce)
        return Start::AtOnce;
    return occasion.plan.finalOn ? Start::FinalFrom : Start::Final;
}

QString keyOf(Start start)
{
    return nth(std::array<QStringView, 7>{u"penalty.starts_at_once",
                                          u"penalty.starts",
                                          u"penalty.starts_from",
                                          u"penalty.starts_with_prison",
                                          u"penalty.starts_at_once_and_after",
                                          u"penalty.starts_after_prison",
                                          u"penalty.starts_at_once_but_for_prison"},
               start);
}

QString plainKeyOf(Start start)
{
    return nth(std::array<QStringView, 7>{u"plain.from_now",
                                          u"plain.from_final",
                                          u"plain.from_final_dated",
                                          u"plain.with_prison",
                                          u"plain.now_and_after_prison",
                                          u"plain.after_prison",
                                          u"plain.now_but_for_prison"},
               start);
}

Scope::Named plainNamesOf(Start start, const Scope &scope)
{
    if (start != Start::FinalFrom)
        return {};
    return {{u"date"_s, scope.phrasing.date(scope.occasion.plan.finalOn->earliest)}};
}

Scope::Named namesOf(Start start, const law::Penalty &penalty, const Scope &scope)
{
    const bool goesWithPrison =
        start != Start::AtOnce && start != Start::Final && start != Start::FinalFrom;
    return goesWithPrison ? Scope::Named{{u"article"_s, articleOf(penalty).toString()}}
                          : plainNamesOf(start, scope);
}

QString keyOf(const law::HomeDetention &home, const law::Penalty &penalty)
{
    if (!home.placeAndHoursFixed.value_or(false))
        return u"home_detention.not_fixed"_s;
    const bool isNoted = !penalty.note.value_or(QString()).trimmed().isEmpty();
    return isNoted ? u"home_detention.fixed"_s : u"home_detention.fixed_elsewhere"_s;
}

bool namesItself(const QString &obligation)
{
    const QString start = obligation.trimmed();
    return start.startsWith("obligation"_L1, Qt::CaseInsensitive) ||
           start.startsWith("interdiction"_L1, Qt::CaseInsensitive);
}

QString keyOf(law::SuspensionKind kind)
{
    return nth(std::array<QStringView, 5>{u"suspension.sursis_simple",
                                          u"suspension.sursis_probatoire",
                                          u"suspension.sursis_probatoire_renforce",
                                          u"suspension.sme",
                                          u"suspension.sursis_tig"},
               kind);
}

QString keyOf(law::AdjustmentRegime regime)
{
    return nth(std::array<QStringView, 3>{u"regime.ddse",
                                          u"regime.semi_liberte",
                                          u"regime.placement_exterieur"},
               regime);
}

QString keyOf(law::SurchargeKind kind)
{
    return nth(std::array<QStringView, 3>{u"surcharge.uninsured_driving",
                                          u"surcharge.hunting",
                                          u"surcharge.victim_support"},
               kind);
}

QString keyOf(law::CourseKind kind)
{
    return nth(std::array<QStringView, 9>{u"course.citizenship",
                                          u"course.road_safety",
                                          u"course.drugs",
                                          u"course.couple_violence",
                                          u"course.sexual_acts_purchase",
                                          u"course.parental_responsibility",
                                          u"course.sexism",
                                          u"course.animal_abuse",
                                          u"course.online_hate"},
               kind);
}

QString keyOf(law::LicenceMeasure measure)
{
    return nth(std::array<QStringView, 3>{u"licence.suspension",
                                          u"licence.cancellation",
                                          u"licence.restriction"},
               measure);
}

QString keyOf(law::BanSubject subject)
{
    return nth(std::array<QStringView, 7>{u"ban.contact",
                                          u"ban.place",
                                          u"ban.activity",
                                          u"ban.weapons",
                                          u"ban.residence",
                                          u"ban.territory",
                                          u"ban.other"},
               subject);
}

QString keyOf(law::TextPenaltyKind kind)
{
    return nth(std::array<QStringView, 4>{u"text.confiscation",
                                          u"text.socio_judicial_supervision",
                                          u"text.registration",
                                          u"text.other"},
               kind);
}

QString keyOf(law::FirmMode mode)
{
    return nth(std::array<QStringView, 6>{u"",
                                          u"mode.summons_474",
                                          u"mode.adjustment",
                                          u"mode.deferred_committal",
                                          u"mode.committal",
                                          u"mode.arrest_warrant"},
               mode);
}

} // namespace bex::papers
