// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadParts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

using Detail = std::optional<PenaltyDetail>;

Detail readHomeDetention(Fields &fields)
{
    const auto length = fields.required<LegalDuration>("length"_L1);
    if (!length)
        return {};
    HomeDetention detention{*length, {}};
    fields.accept("place_and_hours_fixed"_L1, detention.placeAndHoursFixed);
    return detention;
}

Detail readCommunityService(Fields &fields)
{
    CommunityService service;
    fields.require("hours"_L1, service.hours);
    fields.accept("deadline"_L1, service.deadline);
    fields.accept("consent"_L1, service.consent);
    fields.accept("fallback"_L1, service.fallback);
    return service;
}

Detail readFine(Fields &fields)
{
    Fine fine;
    fields.require("amount_cents"_L1, fine.amount);
    fields.accept("suspended_cents"_L1, fine.suspended);
    fields.accept("surcharges"_L1, fine.surcharges);
    fields.accept("deposit_cents"_L1, fine.deposit);
    fields.accept("instalments"_L1, fine.instalments);
    return fine;
}

Detail readDayFine(Fields &fields)
{
    DayFine fine;
    fields.require("days"_L1, fine.days);
    fields.require("per_day_cents"_L1, fine.perDay);
    return fine;
}

Detail readCourse(Fields &fields)
{
    Course course;
    fields.require("course"_L1, course.course);
    return course;
}

Detail readPenalConstraint(Fields &fields)
{
    const auto length = fields.required<LegalDuration>("length"_L1);
    if (!length)
        return {};
    PenalConstraint constraint{*length, {}};
    fields.accept("obligations"_L1, constraint.obligations);
    return constraint;
}

Detail readReparation(Fields &fields)
{
    Reparation reparation;
    fields.accept("form"_L1, reparation.form);
    fields.accept("amount_cents"_L1, reparation.amount);
    fields.accept("deadline"_L1, reparation.deadline);
    return reparation;
}

Detail readLicence(Fields &fields)
{
    Licence licence;
    fields.accept("measure"_L1, licence.measure);
    fields.accept("length"_L1, licence.length);
    return licence;
}

Detail readBan(Fields &fields)
{
    Ban ban;
    requireFilled(fields, "text"_L1, ban.text);
    fields.accept("length"_L1, ban.length);
    fields.accept("subject"_L1, ban.subject);
    return ban;
}

template <TextPenaltyKind kind> Detail readText(Fields &fields)
{
    TextPenalty penalty{kind, {}, {}};
    requireFilled(fields, "text"_L1, penalty.text);
    fields.accept("length"_L1, penalty.length);
    return penalty;
}

struct PenaltyReader {
    QLatin1StringView kind;
    Detail (*read)(Fields &);
};

constexpr PenaltyReader readers[]{
    {"imprisonment"_L1, readImprisonment},
    {"home_detention"_L1, readHomeDetention},
    {"community_service"_L1, readCommunityService},
    {"fine"_L1, readFine},
    {"day_fine"_L1, readDayFine},
    {"course"_L1, readCourse},
    {"penal_constraint"_L1, readPenalConstraint},
    {"reparation"_L1, readReparation},
    {"licence"_L1, readLicence},
    {"ban"_L1, readBan},
    {"confiscation"_L1, readText<TextPenaltyKind::Confiscation>},
    {"socio_judicial_supervision"_L1, readText<TextPenaltyKind::SocioJudicialSupervision>},
    {"registration"_L1, readText<TextPenaltyKind::Registration>},
    {"other"_L1, readText<TextPenaltyKind::Other>},
};

QString penaltyChoices()
{
    QStringList kinds;
    for (const PenaltyReader &reader : readers)
        kinds.append(reader.kind);
    return kinds.join(u" | ");
}

void readCommonKeys(Fields &fields, Penalty &penalty)
{
    fields.accept("provisional_execution"_L1, penalty.provisionalExecution);
    fields.accept("complementary"_L1, penalty.complementary);
    fields.accept("note"_L1, penalty.note);
    fields.accept("absorbed"_L1, penalty.absorbed);
    fields.accept("parts"_L1, penalty.parts);
}

} // namespace

std::optional<Surcharge> read(const Place &place, As<Surcharge>)
{
    Fields fields(place);
    Surcharge surcharge;
    fields.require("kind"_L1, surcharge.kind);
    fields.require("cents"_L1, surcharge.amount);
    fields.refuseOthers();
    return surcharge;
}

std::optional<Penalty> read(const Place &place, As<Penalty>)
{
    Fields fields(place);
    const auto kind = fields.required<QString>("kind"_L1);
    if (!kind)
        return {};
    const auto isKind = [&kind](const PenaltyReader &reader) { return reader.kind == *kind; };
    const auto reader = std::ranges::find_if(readers, isKind);
    if (reader == std::end(readers)) {
        refuseWord(place.at("kind"_L1), penaltyChoices());
        return {};
    }
    auto detail = reader->read(fields);
    if (!detail)
        return {};
    Penalty penalty{*std::move(detail), {}, {}, {}, {}, {}};
    readCommonKeys(fields, penalty);
    fields.refuseOthers();
    return penalty;
}

} // namespace bex::law::json
