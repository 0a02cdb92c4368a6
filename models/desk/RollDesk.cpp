// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollDesk.h"

#include "models/law/json/ReadJudgment.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

std::optional<int> ageOn(QDate day, const std::optional<law::BirthDate> &birth)
{
    if (!birth)
        return std::nullopt;
    int years = day.year() - birth->year;
    if (birth->day && birth->day->addYears(years) > day)
        --years;
    return years;
}

std::vector<law::Penalty> penaltiesOf(const registry::RollEntry &entry)
{
    if (entry.judgment.isEmpty())
        return {};
    // What the register keeps was read before it was kept; the list shows no penalty rather than
    // stop.
    auto judgment = law::json::readJudgment(entry.judgment);
    return judgment ? std::move(judgment->penalties) : std::vector<law::Penalty>();
}

RollRow rowOf(const registry::RollEntry &entry, QDate heldOn)
{
    return {entry.id.value(),
            entry.position,
            entry.person.familyName,
            entry.person.firstNames,
            ageOn(heldOn, entry.person.birthDate),
            penaltiesOf(entry),
            entry.state};
}

HearingRow rowOf(const registry::HearingLine &line)
{
    return {line.id.value(),
            line.hearing.heldOn,
            line.hearing.court,
            line.hearing.chamber,
            line.people,
            line.waiting};
}

} // namespace

RollDesk::RollDesk(registry::Register &record, registry::Clock now)
    : m_record(record)
    , m_now(std::move(now))
{
    auto &events = m_record.events();
    connect(&events, &registry::RegisterEvents::hearingsChanged, this, &RollDesk::refreshHearings);
    connect(&events, &registry::RegisterEvents::rollChanged, this, &RollDesk::refresh);
    connect(&events, &registry::RegisterEvents::entryChanged, this, &RollDesk::refresh);
    connect(&events, &registry::RegisterEvents::judgmentSaved, this, &RollDesk::refreshRoll);
    refreshHearings();
}

void RollDesk::open(registry::HearingId hearing)
{
    m_hearing = hearing;
    refreshRoll();
    emit hearingChanged();
}

void RollDesk::refresh()
{
    refreshHearings();
    refreshRoll();
}

const HearingRow *RollDesk::hearingRow() const
{
    if (!m_hearing)
        return nullptr;
    const auto &rows = m_hearings.rows();
    const auto found = std::ranges::find(rows, m_hearing->value(), &HearingRow::key);
    return found == rows.end() ? nullptr : &*found;
}

std::optional<registry::RollEntryId>
RollDesk::nextExpected(const std::optional<registry::RollEntryId> &after) const
{
    const auto &rows = m_roll.rows();
    const auto waits = [](const RollRow &row) {
        return row.state == registry::RollState::Expected;
    };
    const auto here = after ? std::ranges::find(rows, after->value(), &RollRow::key) : rows.end();
    auto next = std::find_if(here == rows.end() ? rows.begin() : here + 1, rows.end(), waits);
    if (next == rows.end())
        next = std::find_if(rows.begin(), here, waits);
    if (next == rows.end() || !waits(*next))
        return std::nullopt;
    return registry::RollEntryId(next->key);
}

void RollDesk::refreshHearings()
{
    const auto lines = m_record.stores().hearings.all(m_now().toLocalTime().date());
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    std::vector<HearingRow> rows;
    for (const registry::HearingLine &line : *lines)
        rows.push_back(rowOf(line));
    m_hearings.setRows(std::move(rows));
    if (!m_hearing && !lines->empty())
        open(lines->front().id);
    else
        emit hearingChanged();
}

void RollDesk::refreshRoll()
{
    if (!m_hearing)
        return;
    const auto entries = m_record.stores().roll.of(*m_hearing);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    const HearingRow *hearing = hearingRow();
    const QDate day = hearing != nullptr ? hearing->heldOn : m_now().toLocalTime().date();
    std::vector<RollRow> rows;
    for (const registry::RollEntry &entry : *entries)
        rows.push_back(rowOf(entry, day));
    m_roll.setRows(std::move(rows));
}

} // namespace bex::desk
