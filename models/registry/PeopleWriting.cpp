// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PeopleWriting.h"

#include "models/registry/Codes.h"
#include "models/registry/Office.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

using Group = std::vector<PersonId>;

bool isIn(const Group &group, PersonId person)
{
    return std::ranges::find(group, person) != group.end();
}

QString actOf(Said says)
{
    switch (says) {
    case Said::Same:
        return u"people_joined"_s;
    case Said::Different:
        return u"people_told_apart"_s;
    case Said::Nothing:
        return u"people_taken_back"_s;
    }
    Q_UNREACHABLE();
}

/// One writing, and the same line under both: who reads the journal of either finds it.
Result<void> said(Office &office, const NamedPerson &one, const NamedPerson &other, Said says)
{
    const auto id = office.stores.people.say(one.id, other.id, says, office.signature());
    if (!id)
        return unexpected(id.error());
    const auto noteUnder = [&](const NamedPerson &person, const NamedPerson &with) {
        const QString name = with.person.familyName + u' ' + with.person.firstNames;
        const QJsonObject facts{{"person"_L1, std::min(one.id, other.id).value()},
                                {"other"_L1, std::max(one.id, other.id).value()},
                                {"says"_L1, codeOf(saidCodes, says)},
                                {"with"_L1, name.trimmed()}};
        return office.note(
            {actOf(says), subjectOf("person_link"_L1, *id), person.entry, {}, compact(facts)});
    };
    return noteUnder(one, other).and_then([&] { return noteUnder(other, one); });
}

/// Takes back what was said of `person` and anybody for whom it holds.
template <typename Holds>
Result<void> unsaid(Office &office, const NamedPerson &person, Said says, Holds holds)
{
    const auto links = office.stores.people.links(person.id);
    if (!links)
        return unexpected(links.error());
    Result<void> done;
    for (const Link &link : *links) {
        if (!done || link.says != says || !holds(link.to))
            continue;
        done = office.stores.people.find(link.to).and_then(
            [&](const NamedPerson &other) { return said(office, person, other, Said::Nothing); });
    }
    return done;
}

/// What stands between two groups that were told apart, from the side of the second.
Result<void> unsaidBetween(Office &office, const Group &ones, const Group &others)
{
    Result<void> done;
    for (const PersonId other : others) {
        if (!done)
            break;
        done = office.stores.people.find(other).and_then([&](const NamedPerson &person) {
            return unsaid(
                office, person, Said::Different, [&ones](PersonId to) { return isIn(ones, to); });
        });
    }
    return done;
}

Result<bool> wereToldApart(const Office &office, const Group &ones, const Group &others)
{
    for (const PersonId one : ones) {
        const auto links = office.stores.people.links(one);
        if (!links)
            return unexpected(links.error());
        const bool apart = std::ranges::any_of(*links, [&others](const Link &link) {
            return link.says == Said::Different && isIn(others, link.to);
        });
        if (apart)
            return true;
    }
    return false;
}

} // namespace

Result<void> areAsSeen(const Office &office, const PairSeen &seen)
{
    const PeopleStore &people = office.stores.people;
    const auto one = people.of(seen.one.entry);
    if (!one)
        return unexpected(one.error());
    const auto other = people.of(seen.other.entry);
    if (!other)
        return unexpected(other.error());
    const auto last = people.lastSaid(one->id, other->id);
    if (!last)
        return unexpected(last.error());
    if (PairSeen{*one, *other, *last} != seen)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.people-changed"_L1,
                                seen.other.person.familyName,
                                {},
                                {}});
    return {};
}

Result<void> joined(Office &office, const PairSeen &pair)
{
    const auto ones = office.stores.people.group(pair.one.id);
    if (!ones)
        return unexpected(ones.error());
    if (isIn(*ones, pair.other.id))
        return {};
    const auto others = office.stores.people.group(pair.other.id);
    if (!others)
        return unexpected(others.error());
    return wereToldApart(office, *ones, *others).and_then([&](bool apart) -> Result<void> {
        if (apart)
            return unexpected(Error{ErrorCode::Conflict,
                                    "registry.people-told-apart"_L1,
                                    pair.other.person.familyName,
                                    {},
                                    {}});
        return said(office, pair.one, pair.other, Said::Same);
    });
}

Result<void> toldApart(Office &office, const PairSeen &pair)
{
    return takenBack(office, pair).and_then([&] {
        return said(office, pair.one, pair.other, Said::Different);
    });
}

Result<void> takenBack(Office &office, const PairSeen &pair)
{
    const auto ones = office.stores.people.group(pair.one.id);
    if (!ones)
        return unexpected(ones.error());
    // All that joins the other with somebody of this group; those who were one through the other
    // alone are two again, since nobody said anything of the two themselves.
    if (isIn(*ones, pair.other.id))
        return unsaid(
            office, pair.other, Said::Same, [&ones](PersonId to) { return isIn(*ones, to); });
    return office.stores.people.group(pair.other.id).and_then([&](const Group &others) {
        return unsaidBetween(office, *ones, others);
    });
}

} // namespace bex::registry
