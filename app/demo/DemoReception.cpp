// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoReception.h"

#include "models/law/json/Vocabulary.h"
#include "models/papers/PaperSet.h"
#include "models/papers/PdfA.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

QStringList words(const law::EnumSet<law::Copy> &copies)
{
    QStringList words;
    for (const auto &copy : law::json::spellings<law::Copy>()) {
        if (copies.contains(copy.value))
            words.append(copy.word);
    }
    return words;
}

/// The step a paper fulfils: the first of those it serves.
std::optional<registry::StepId> stepOf(const papers::PaperContent &content,
                                       const std::vector<registry::KeptStep> &steps)
{
    for (const registry::KeptStep &step : steps) {
        if (!content.steps.empty() && step.position == content.steps.front())
            return step.id;
    }
    return {};
}

/// No slot was free: the summons stays to do, as at the counter.
bool lacksItsSlot(const papers::PaperContent &content, const law::Plan &plan)
{
    const auto isSummons = [&plan](int step) {
        return plan.steps.at(static_cast<std::size_t>(step)).act == law::Act::Summons;
    };
    return !content.complete && std::any_of(content.steps.begin(), content.steps.end(), isSummons);
}

} // namespace

Result<void> DemoReception::receive(registry::RollEntryId entry, const DemoCase &received)
{
    const auto steps = m_record.stores().steps.of(entry);
    if (!steps)
        return unexpected(steps.error());
    auto appointments = book(*steps, received.plan);
    if (!appointments)
        return unexpected(appointments.error());
    auto issued = print(entry, received, *std::move(appointments), *steps);
    if (!issued)
        return unexpected(issued.error());
    registry::HandOver handOver;
    handOver.papers = *std::move(issued);
    handOver.receipt.language = received.judgment.person.language.value_or(u"fr"_s);
    handOver.receipt.interpreter = received.judgment.person.interpreter.value_or(QString());
    for (const registry::KeptStep &step : *steps) {
        if (step.paper.isEmpty())
            handOver.alsoDone.push_back(step.id);
    }
    return m_record.counter().handOver(entry, handOver).map([](registry::ReceiptId) {});
}

Result<papers::Appointments> DemoReception::book(const Steps &steps, const law::Plan &plan)
{
    papers::Appointments appointments;
    for (const registry::KeptStep &step : steps) {
        const auto place = static_cast<std::size_t>(step.position);
        if (plan.steps.at(place).act != law::Act::Summons)
            continue;
        const auto slot = slotFor(step, plan.steps.at(place), appointments);
        if (!slot)
            return unexpected(slot.error());
        if (!*slot)
            continue;
        const law::Appointment &when = (*slot)->slot.when;
        const auto booked = m_record.counter().setAppointment(step.id, {when, (*slot)->id});
        if (!booked)
            return unexpected(booked.error());
        appointments.emplace(place, when);
    }
    return appointments;
}

Result<std::optional<registry::KeptSlot>>
DemoReception::slotFor(const registry::KeptStep &step,
                       const law::Step &planned,
                       const papers::Appointments &others) const
{
    if (!planned.lastUsable)
        return std::nullopt;
    const QDate first = planned.preferredFrom.value_or(planned.lastUsable->addDays(-10));
    return m_record.stores()
        .agenda.of(step.to, {first, *planned.lastUsable})
        .map([&others](const std::vector<registry::KeptSlot> &given) {
            const auto free =
                std::find_if(given.begin(), given.end(), [&](const registry::KeptSlot &slot) {
                    return slot.taken < slot.slot.capacity &&
                           std::none_of(others.begin(), others.end(), [&](const auto &other) {
                               return law::clash(slot.slot.when, other.second);
                           });
                });
            return free == given.end() ? std::nullopt : std::optional(*free);
        });
}

Result<std::vector<registry::IssuedPaper>> DemoReception::print(registry::RollEntryId entry,
                                                                const DemoCase &received,
                                                                papers::Appointments appointments,
                                                                const Steps &steps) const
{
    const auto profile = m_record.stores().court.profile();
    if (!profile)
        return unexpected(profile.error());
    const auto salt = m_record.stores().papers.salt(entry);
    if (!salt)
        return unexpected(salt.error());
    const papers::Occasion occasion{received.judgment,
                                    received.plan,
                                    *profile,
                                    std::move(appointments),
                                    {received.judgment.pronouncedOn, u"Valmont"_s, {}},
                                    papers::Languages::French,
                                    {},
                                    *salt,
                                    true,
                                    {},
                                    m_calendar};
    const auto set = papers::compose(occasion, m_templates);
    if (!set)
        return unexpected(set.error());
    std::vector<registry::IssuedPaper> issued;
    for (const papers::PaperContent &content : set->papers) {
        if (lacksItsSlot(content, received.plan))
            continue;
        const papers::Pages pages(content);
        auto pdf = papers::pdfA(pages);
        if (!pdf)
            return unexpected(pdf.error());
        issued.push_back({law::json::word(content.kind),
                          {u"fr"_s},
                          *std::move(pdf),
                          pages.count(),
                          words(content.copies),
                          stepOf(content, steps),
                          content.about,
                          content.reference,
                          {}});
    }
    return issued;
}

} // namespace bex::app
