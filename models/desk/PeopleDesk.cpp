// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PeopleDesk.h"

#include "models/law/json/ReadJudgment.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

bool isOwed(const registry::KeptPenalty &penalty)
{
    const bool isMoney = penalty.what.kind == u"fine" || penalty.what.kind == u"day_fine";
    return isMoney && penalty.place && !law::isClosed(penalty.what.now.state);
}

} // namespace

PeopleDesk::PeopleDesk(registry::Register &record, PersonDesk &person)
    : m_record(record)
    , m_person(person)
{
    const auto &events = m_record.events();
    connect(&m_person, &PersonDesk::personChanged, this, &PeopleDesk::refresh);
    connect(&m_person, &PersonDesk::planChanged, this, &PeopleDesk::changed);
    connect(&events, &registry::RegisterEvents::peopleChanged, this, &PeopleDesk::refresh);
    connect(&events, &registry::RegisterEvents::penaltiesChanged, this, &PeopleDesk::refresh);
    connect(&events, &registry::RegisterEvents::entryChanged, this, [this](auto entry) {
        // Of the one in hand the desk of the person speaks.
        if (m_inHand && m_inHand->entry != entry)
            refresh();
    });
}

void PeopleDesk::refresh()
{
    m_inHand.reset();
    m_known = {};
    if (const auto done = m_person.entry() ? read() : Result<void>(); !done)
        emit failed(done.error());
    if (!m_inHand)
        m_cases.setRows({});
    emit changed();
}

Result<void> PeopleDesk::read()
{
    const registry::RollEntryId entry = m_person.entry()->id;
    auto inHand = m_record.stores().people.of(entry);
    if (!inHand)
        return unexpected(inHand.error());
    auto cases = otherCases(entry, m_record.stores());
    if (!cases)
        return unexpected(cases.error());
    Result<void> done;
    for (const OtherCase &found : *cases) {
        if (done && found.relation == Relation::Same)
            done = readCase(found);
        if (found.relation == Relation::Proposed && m_known.proposed++ == 0)
            m_known.likely = found;
    }
    return done.map([&] {
        m_inHand = *std::move(inHand);
        m_cases.setRows(*std::move(cases));
    });
}

Result<void> PeopleDesk::readCase(const OtherCase &known)
{
    ++m_known.decisions;
    const registry::RollEntryId entry = known.person.entry;
    const auto penalties = m_record.stores().penalties.of(entry);
    if (!penalties)
        return unexpected(penalties.error());
    for (const registry::KeptPenalty &penalty : *penalties) {
        if (const auto fine = law::json::readPenalty(penalty.what.document);
            fine && isOwed(penalty))
            m_known.fines.push_back(*fine);
    }
    return m_record.stores().receipts.of(entry).map(
        [&](const std::vector<registry::KeptReceipt> &receipts) {
            // The newest case comes first; its last receipt is the last that is known.
            if (!m_known.language.isEmpty())
                return;
            m_known.language = known.person.person.language;
            if (!receipts.empty()) {
                m_known.language = receipts.back().receipt.language;
                m_known.interpreter = receipts.back().receipt.interpreter;
            }
        });
}

registry::PairSeen PeopleDesk::seen(const OtherCase &other) const
{
    return {*m_inHand, other.person, other.lastSaid};
}

Result<void> PeopleDesk::join(const OtherCase &with)
{
    return m_record.people().join(seen(with));
}

Result<void> PeopleDesk::tellApart(const OtherCase &from)
{
    return m_record.people().tellApart(seen(from));
}

Result<void> PeopleDesk::takeBack(const OtherCase &with)
{
    return m_record.people().takeBack(seen(with));
}

QString PeopleDesk::offeredLanguage() const
{
    const bool isTyped = !m_person.draft().value(u"/person/language").toString().isEmpty();
    const bool isUsual = m_known.language == u"fr"; // what is taken when nothing is typed
    return isTyped || isUsual ? QString() : m_known.language;
}

void PeopleDesk::takeLanguage()
{
    if (const QString language = offeredLanguage(); !language.isEmpty())
        m_person.draft().set(u"/person/language"_s, language);
}

} // namespace bex::desk
