// SPDX-License-Identifier: EUPL-1.2
#include "tests/desk/PenaltyCounter.h"

#include "models/law/json/WriteJudgment.h"
#include "models/registry/PenaltyCodes.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/LawFiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

PenaltyCounter::PenaltyCounter(QDate today)
    : m_today(today)
{
    open();
}

void PenaltyCounter::open()
{
    const auto now = [this] { return QDateTime(m_today, QTime(12, 0)); };
    m_penalties.reset();
    m_person.reset();
    m_record.reset();
    auto opened = registry::Register::open(m_files.path(), {u"Dominique Petit"_s, u"0.1.0"_s, now});
    if (!opened)
        qFatal("the register does not open: %s", qPrintable(opened.error().detail));
    m_record = *std::move(opened);
    m_person = std::make_unique<desk::PersonDesk>(
        *m_record, desk::LawOfTheDesk{lawBook(), {frenchWords(), englishWords()}}, now);
    m_penalties = std::make_unique<desk::PenaltyDesk>(*m_record, lawBook(), now);
    if (!desk::bringPenaltiesTo(m_today, *m_record, lawBook()))
        qFatal("the penalties cannot be brought up to date");
}

void PenaltyCounter::goTo(QDate day)
{
    m_today = day;
    open();
}

registry::RollEntryId PenaltyCounter::enter(const law::Judgment &judgment)
{
    const auto hearing = m_record->roll().openHearing(aHearing());
    m_entry = m_record->roll().addToRoll(*hearing, aPerson()).value_or(registry::RollEntryId(0));
    m_person->show(m_entry);
    const bool entered =
        m_person->draft().restore(law::json::canonical(judgment)) && m_person->enter();
    if (!entered)
        qFatal("the judgment cannot be entered");
    return m_entry;
}

void PenaltyCounter::happens(const QString &kind, const QDate &on)
{
    m_person->show(m_entry);
    desk::EventDesk events(
        *m_person, *m_record, [this] { return QDateTime(m_today, QTime(12, 0)); });
    events.draft().replace({{u"kind"_s, kind}, {u"on"_s, on.toString(Qt::ISODate)}});
    if (!events.record())
        qFatal("this cannot have happened");
}

Result<void> PenaltyCounter::write(int place, const QJsonObject &writing)
{
    m_penalties->take(penalty(place).id);
    m_penalties->writing().replace(writing);
    return m_penalties->record();
}

Result<void>
PenaltyCounter::turn(int place, const QString &turn, const QDate &on, const QString &reason)
{
    return write(place,
                 {{u"what"_s, u"turn"_s},
                  {u"turn"_s, turn},
                  {u"on"_s, on.toString(Qt::ISODate)},
                  {u"reason"_s, reason}});
}

Result<void> PenaltyCounter::diligence(int place, const QString &kind, const QDate &on)
{
    return write(
        place,
        {{u"what"_s, u"diligence"_s}, {u"diligence"_s, kind}, {u"on"_s, on.toString(Qt::ISODate)}});
}

Result<void> PenaltyCounter::limitation(int place, const QString &regime, const QDate &finalOn)
{
    return write(place,
                 {{u"what"_s, u"limitation"_s},
                  {u"regime"_s, regime},
                  {u"on"_s, finalOn.toString(Qt::ISODate)}});
}

Result<void> PenaltyCounter::answer(int place, bool interrupts)
{
    m_penalties->take(penalty(place).id);
    return m_penalties->answer(m_penalties->inHand()->life.actIds.back(), interrupts);
}

registry::KeptPenalty PenaltyCounter::penalty(int place) const
{
    const auto rows = m_record->stores().penalties.of(m_entry);
    const auto found =
        std::ranges::find(*rows, std::optional(place), &registry::KeptPenalty::place);
    return found == rows->end() ? registry::KeptPenalty() : *found;
}

QString PenaltyCounter::standing(int place) const
{
    const registry::PenaltyStanding now = penalty(place).what.now;
    QString text = registry::codeOf(registry::penaltyStateCodes, now.state);
    for (const law::WaitReason reason : now.reasons)
        text += u' ' + law::json::word(reason);
    return text;
}

QStringList PenaltyCounter::problems() const
{
    const auto found = m_record->verify();
    QStringList places;
    for (const registry::Problem &problem : found->problems)
        places.append(problem.place);
    return places;
}

} // namespace bex::test
