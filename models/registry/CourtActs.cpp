// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CourtActs.h"

#include "models/law/ParameterNames.h"
#include "models/registry/CourtJson.h"
#include "models/registry/Office.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<void>
noteCourt(Office &office, const QString &act, const QJsonObject &before, const QJsonObject &after)
{
    return office.note({act, u"court/1"_s, std::nullopt, compact(before), compact(after)});
}

Result<void> noteGiven(Office &office, const Slot &slot)
{
    return office.stores.agenda.add(slot).and_then([&](SlotId id) {
        return office.note(
            {u"slot_given"_s, subjectOf("slot"_L1, id), std::nullopt, {}, compact(factsOf(slot))});
    });
}

Result<void> removed(Office &office, SlotId id)
{
    const auto kept = office.stores.agenda.find(id);
    if (!kept)
        return unexpected(kept.error());
    if (kept->taken > 0)
        return unexpected(Error{
            ErrorCode::Conflict, "registry.slot-taken"_L1, QString::number(id.value()), {}, {}});
    return office.stores.agenda.remove(id).and_then([&] {
        return office.note({u"slot_withdrawn"_s,
                            subjectOf("slot"_L1, id),
                            std::nullopt,
                            compact(factsOf(kept->slot)),
                            {}});
    });
}

/// The first part that a decision lacks; empty when it is whole.
QString missingIn(const FigureDecision &decision)
{
    if (decision.value && *decision.value <= 0)
        return u"value"_s;
    if (decision.value && !decision.since.isValid())
        return u"since"_s;
    if (decision.reason.trimmed().isEmpty())
        return u"reason"_s;
    return decision.decidedBy.trimmed().isEmpty() ? u"decided_by"_s : QString();
}

QJsonObject factsBefore(const FigureDecision &decision, const law::Practice &practice)
{
    const auto settled = practice.settled.find(decision.parameter);
    if (settled == practice.settled.end() || settled->second.empty())
        return {{u"value"_s, decision.ofTheBook.value}, {u"of"_s, u"book"_s}};
    const law::SettledFigure &last = settled->second.back();
    return {{u"value"_s, last.value},
            {u"of"_s, u"court"_s},
            {u"since"_s, last.since.toString(Qt::ISODate)},
            {u"reason"_s, last.reason},
            {u"decided_by"_s, last.decidedBy}};
}

QJsonObject factsAfter(const FigureDecision &decision)
{
    QJsonObject facts{{u"value"_s, decision.value.value_or(decision.ofTheBook.value)},
                      {u"of"_s, decision.value ? u"court"_s : u"book"_s},
                      {u"reason"_s, decision.reason.trimmed()},
                      {u"decided_by"_s, decision.decidedBy.trimmed()}};
    if (decision.value)
        facts.insert(u"since"_s, decision.since.toString(Qt::ISODate));
    return facts;
}

/// Takes the place of a decision for the same day; the others stay as they were taken.
void settle(std::vector<law::SettledFigure> &figures, const FigureDecision &decision)
{
    std::erase_if(figures,
                  [&](const law::SettledFigure &figure) { return figure.since == decision.since; });
    figures.push_back(
        {*decision.value, decision.since, decision.reason.trimmed(), decision.decidedBy.trimmed()});
    std::ranges::stable_sort(figures, {}, &law::SettledFigure::since);
}

Result<void> decided(Office &office, const FigureDecision &decision)
{
    auto settings = office.stores.court.settings();
    if (!settings)
        return unexpected(settings.error());
    const QJsonObject before = factsBefore(decision, settings->practice);
    auto &settled = settings->practice.settled;
    if (decision.value)
        settle(settled[decision.parameter], decision);
    else
        settled.erase(decision.parameter);
    return office.stores.court.saveSettings(*settings).and_then([&] {
        return office.note({decision.value ? u"figure_settled"_s : u"figure_returned"_s,
                            figureSubject(decision.parameter),
                            std::nullopt,
                            compact(before),
                            compact(factsAfter(decision))});
    });
}

} // namespace

QString figureSubject(law::Parameter parameter)
{
    return u"figure/"_s + law::parameterNames[static_cast<std::size_t>(parameter)];
}

Result<void> CourtActs::saveProfile(const law::CourtProfile &profile)
{
    const auto save = [&]() -> Result<void> {
        const auto before = m_office.stores.court.profile();
        if (!before)
            return unexpected(before.error());
        return m_office.stores.court.saveProfile(profile).and_then([&] {
            return noteCourt(m_office, u"profile_saved"_s, toJson(*before), toJson(profile));
        });
    };
    return m_office.inOneTransaction(save).map([&] { emit m_office.events.courtChanged(); });
}

Result<void> CourtActs::saveSettings(const CourtSettings &settings)
{
    const auto save = [&]() -> Result<void> {
        const auto before = m_office.stores.court.settings();
        if (!before)
            return unexpected(before.error());
        return m_office.stores.court.saveSettings(settings).and_then([&] {
            return noteCourt(m_office, u"settings_saved"_s, toJson(*before), toJson(settings));
        });
    };
    return m_office.inOneTransaction(save).map([&] { emit m_office.events.courtChanged(); });
}

Result<void> CourtActs::decideFigure(const FigureDecision &decision)
{
    if (const QString missing = missingIn(decision); !missing.isEmpty())
        return unexpected(
            Error{ErrorCode::Invalid, "registry.figure-incomplete"_L1, missing, {}, {}});
    if (decision.value && !decision.ofTheBook.isOpen())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.figure-read"_L1,
                                decision.since.toString(Qt::ISODate),
                                {},
                                {}});
    return m_office.inOneTransaction([&] { return decided(m_office, decision); }).map([&] {
        emit m_office.events.courtChanged();
    });
}

Result<void> CourtActs::addSlots(const std::vector<Slot> &given)
{
    const auto add = [&] {
        Result<void> done;
        for (auto slot = given.begin(); done && slot != given.end(); ++slot)
            done = noteGiven(m_office, *slot);
        return done;
    };
    return m_office.inOneTransaction(add).map([&] { emit m_office.events.slotsChanged(); });
}

Result<void> CourtActs::removeSlot(SlotId slot)
{
    return m_office.inOneTransaction([&] { return removed(m_office, slot); }).map([&] {
        emit m_office.events.slotsChanged();
    });
}

} // namespace bex::registry
