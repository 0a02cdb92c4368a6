// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyModel.h"

#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/law/json/ReadJudgment.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

using Row = PenaltyListRow;

/// A list has seven columns: a day takes as little room as it can.
QString numeric(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString nameOf(const Row &row)
{
    return PersonText::name(row.line.familyName, row.line.firstNames);
}

QString penaltyOf(const Row &row)
{
    const registry::DerivedPenalty &what = row.line.penalty.what;
    return row.penalty ? PenaltyText::inShort(*row.penalty) : PenaltyLifeText::kind(what.kind);
}

QString sinceOf(const Row &row)
{
    const registry::PenaltyStanding &now = row.line.penalty.what.now;
    const QString day = numeric(now.waitingSince);
    return now.reasons.empty()
               ? day
               : QString(day + u" · "_s + PenaltyLifeText::age(now.waitingSince, row.today));
}

QString limitOf(const Row &row)
{
    const auto &limit = row.line.penalty.what.limit.on;
    if (!limit)
        return {};
    const QString alert = PenaltyLifeText::alert(alertOf(row));
    return alert.isEmpty() ? numeric(*limit) : QString(numeric(*limit) + u' ' + alert);
}

constexpr std::array<Column<Row>, 7> table{{
    {&PenaltyLifeText::personHeader,
     nameOf,
     [](const Row &row) -> QVariant { return row.line.familyName; }},
    {&PenaltyLifeText::decidedHeader,
     [](const Row &row) { return numeric(row.line.penalty.what.decidedOn); },
     [](const Row &row) -> QVariant { return row.line.penalty.what.decidedOn; }},
    {&PenaltyLifeText::penaltyHeader,
     penaltyOf,
     [](const Row &row) -> QVariant { return row.line.penalty.what.kind; }},
    {&PenaltyLifeText::stateHeader,
     [](const Row &row) { return PenaltyLifeText::label(row.line.penalty.what.now.state); },
     [](const Row &row) -> QVariant { return static_cast<int>(row.line.penalty.what.now.state); }},
    {&PenaltyLifeText::reasonHeader,
     [](const Row &row) { return PenaltyLifeText::reasons(row.line.penalty.what.now); },
     [](const Row &row) -> QVariant {
         const auto &reasons = row.line.penalty.what.now.reasons;
         return reasons.empty() ? -1 : static_cast<int>(reasons.front());
     }},
    {&PenaltyLifeText::sinceHeader,
     sinceOf,
     [](const Row &row) -> QVariant { return row.line.penalty.what.now.waitingSince; }},
    {&PenaltyLifeText::limitHeader,
     limitOf,
     [](const Row &row) -> QVariant { return row.line.penalty.what.limit.on.value_or(QDate()); }},
}};

} // namespace

PenaltyListRow rowOf(const registry::PenaltyLine &line, QDate today)
{
    auto penalty = law::json::readPenalty(line.penalty.what.document);
    return {line, penalty ? std::optional(*std::move(penalty)) : std::nullopt, today};
}

law::LimitationAlert alertOf(const PenaltyListRow &row)
{
    const auto &limit = row.line.penalty.what.limit.on;
    if (!limit)
        return law::LimitationAlert::None;
    law::Limitation limitation;
    limitation.limit = *limit;
    limitation.lastSafeDay = law::lastSafeDayBefore(*limit);
    return law::alertOn(limitation, row.today);
}

std::span<const Column<PenaltyListRow>> PenaltyTraits::columns()
{
    return table;
}

QVariant PenaltyTraits::extra(const PenaltyListRow &row, int role)
{
    switch (role) {
    case Qt::ToolTipRole:
        return QString(nameOf(row) + u'\n' + penaltyOf(row) + u'\n' +
                       PenaltyLifeText::reasons(row.line.penalty.what.now));
    default:
        return {};
    }
}

void PenaltyModel::show(std::vector<PenaltyListRow> rows, Beyond beyond)
{
    // While rows come and go, nobody may ask for more.
    m_beyond = {};
    setRows(std::move(rows));
    m_beyond = beyond;
}

void PenaltyModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit moreAsked();
}

void PenaltyModel::fetchEarlier()
{
    if (m_beyond.before)
        emit earlierAsked();
}

} // namespace bex::desk
