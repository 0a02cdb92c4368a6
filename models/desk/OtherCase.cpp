// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/OtherCase.h"

#include "models/law/json/ReadJudgment.h"

#include <algorithm>
#include <tuple>

namespace bex::desk
{

namespace
{

using People = std::vector<registry::NamedPerson>;
using Ids = std::vector<registry::PersonId>;

bool isIn(const Ids &ids, registry::PersonId id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// Whoever any of the group was told apart from, with everybody said to be one with those.
Result<Ids> toldApartFrom(const Ids &group, const registry::PeopleStore &people)
{
    Ids apart;
    for (const registry::PersonId one : group) {
        const auto links = people.links(one);
        if (!links)
            return unexpected(links.error());
        for (const registry::Link &link : *links) {
            if (link.says != registry::Said::Different || isIn(apart, link.to))
                continue;
            const auto theirs = people.group(link.to);
            if (!theirs)
                return unexpected(theirs.error());
            apart.insert(apart.end(), theirs->begin(), theirs->end());
        }
    }
    return apart;
}

/// Whoever was born on the same day, and the namesakes whose day is not known.
Result<People> mayBe(const registry::Identity &person, const registry::PeopleStore &people)
{
    auto namesakes = people.namesakes(person);
    if (!namesakes || !person.birthDate || !person.birthDate->day)
        return namesakes;
    return people.bornOn(*person.birthDate->day).map([&](People born) {
        born.insert(born.end(), namesakes->begin(), namesakes->end());
        return born;
    });
}

/// The cases around one person while they are gathered.
class Gathering final
{
public:
    Gathering(registry::NamedPerson inHand, const registry::Stores &stores)
        : m_inHand(std::move(inHand))
        , m_stores(stores)
    {
    }

    [[nodiscard]] Result<void> add(Relation relation, registry::PersonId id)
    {
        return m_stores.people.find(id).and_then(
            [&](const registry::NamedPerson &person) { return add(relation, person); });
    }

    [[nodiscard]] Result<void> propose(People people, const Ids &known)
    {
        std::erase_if(people, [&](const registry::NamedPerson &one) {
            return isIn(known, one.id) || !likeness(one);
        });
        std::ranges::sort(people, {}, [this](const registry::NamedPerson &one) {
            return std::tuple(*likeness(one), -one.entry.value());
        });
        const auto same = std::ranges::unique(people, {}, &registry::NamedPerson::id);
        people.erase(same.begin(), same.end());
        Result<void> done;
        for (std::size_t at = 0; done && at < std::min(people.size(), mostProposed); ++at)
            done = add(Relation::Proposed, people[at]);
        return done;
    }

    [[nodiscard]] std::vector<OtherCase> take()
    {
        // Those proposed stand in their order already.
        std::ranges::stable_sort(m_cases, {}, [](const OtherCase &one) {
            const bool proposed = one.relation == Relation::Proposed;
            return std::tuple(one.relation,
                              proposed ? 0 : -one.heldOn.toJulianDay(),
                              proposed ? 0 : -one.person.entry.value());
        });
        return std::move(m_cases);
    }

private:
    [[nodiscard]] std::optional<registry::Likeness>
    likeness(const registry::NamedPerson &person) const
    {
        return registry::likenessOf(m_inHand.person, person.person);
    }

    [[nodiscard]] Result<void> add(Relation relation, const registry::NamedPerson &person)
    {
        const auto line = m_stores.roll.find(person.entry);
        if (!line)
            return unexpected(line.error());
        const auto hearing = m_stores.hearings.find(line->hearing);
        if (!hearing)
            return unexpected(hearing.error());
        return m_stores.people.lastSaid(m_inHand.id, person.id)
            .map([&](registry::PersonLinkId last) {
                OtherCase found{relation, likeness(person), person, last};
                found.hearing = line->hearing;
                found.heldOn = hearing->heldOn;
                found.court = hearing->court;
                found.parquetNumber = line->parquetNumber;
                found.state = line->state;
                if (const auto judgment = law::json::readJudgment(line->judgment))
                    found.penalties = judgment->penalties;
                m_cases.push_back(std::move(found));
            });
    }

    registry::NamedPerson m_inHand;
    const registry::Stores &m_stores;
    std::vector<OtherCase> m_cases;
};

} // namespace

Result<std::vector<OtherCase>> otherCases(registry::RollEntryId entry,
                                          const registry::Stores &stores)
{
    const auto inHand = stores.people.of(entry);
    if (!inHand)
        return unexpected(inHand.error());
    const auto group = stores.people.group(inHand->id);
    if (!group)
        return unexpected(group.error());
    const auto apart = toldApartFrom(*group, stores.people);
    if (!apart)
        return unexpected(apart.error());
    auto people = mayBe(inHand->person, stores.people);
    if (!people)
        return unexpected(people.error());
    Ids known = *group;
    known.insert(known.end(), apart->begin(), apart->end());
    Gathering gathering(*inHand, stores);
    Result<void> done = gathering.propose(*std::move(people), known);
    for (const registry::PersonId id : known) {
        if (done && id != inHand->id)
            done = gathering.add(isIn(*apart, id) ? Relation::Apart : Relation::Same, id);
    }
    return done.map([&] { return gathering.take(); });
}

} // namespace bex::desk
