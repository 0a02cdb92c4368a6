// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PracticeDesk.h"

#include "models/desk/OpenFigures.h"
#include "models/law/ParameterNames.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

PracticeDesk::PracticeDesk(registry::Register &record,
                           const law::LawBook &book,
                           registry::Clock now)
    : m_record(record)
    , m_book(book)
    , m_now(std::move(now))
    , m_open(unconfirmedFigures(book))
{
    connect(
        &m_record.events(), &registry::RegisterEvents::courtChanged, this, &PracticeDesk::reload);
    reload();
    fillDraft();
}

const FigureRow *PracticeDesk::figureInHand() const
{
    const auto &rows = m_figures.rows();
    return rows.empty() ? nullptr : &rows.at(static_cast<std::size_t>(m_inHand));
}

void PracticeDesk::takeInHand(int row)
{
    if (row == m_inHand || row < 0 || row >= m_figures.rowCount())
        return;
    m_inHand = row;
    fillDraft();
    emit figureInHandChanged();
}

Result<std::vector<registry::JournalLine>> PracticeDesk::history() const
{
    const FigureRow *figure = figureInHand();
    if (figure == nullptr)
        return {};
    return m_record.stores().journal.about(registry::figureSubject(figure->parameter));
}

QStringList PracticeDesk::missing(Way way) const
{
    QStringList keys;
    if (way == Way::Settle && !isValueThere())
        keys += u"value"_s;
    if (way == Way::Settle && (!dayIn(m_draft.value(u"/since")).isValid() || isReadOnThatDay()))
        keys += u"since"_s;
    for (const QLatin1StringView key : {"reason"_L1, "decided_by"_L1}) {
        if (!isKnown(key))
            keys += key;
    }
    return keys;
}

bool PracticeDesk::isValueThere() const
{
    const FigureRow *figure = figureInHand();
    const int value = m_draft.value(u"/value").toInt();
    const bool isReading = figure == nullptr || !law::isChoice(figure->parameter) || value <= 2;
    return value > 0 && isReading;
}

bool PracticeDesk::isReadOnThatDay() const
{
    const QDate since = dayIn(m_draft.value(u"/since"));
    const FigureRow *figure = figureInHand();
    return since.isValid() && figure != nullptr && !m_book.value(figure->parameter, since).isOpen();
}

bool PracticeDesk::isKnown(QLatin1StringView key) const
{
    return !m_draft.value(QString(u'/' + key)).toString().trimmed().isEmpty();
}

Result<void> PracticeDesk::decide(Way way)
{
    const FigureRow *figure = figureInHand();
    if (figure == nullptr)
        return unexpected(Error{ErrorCode::NotFound, "desk.no-figure"_L1, {}, {}, {}});
    registry::FigureDecision decision;
    decision.parameter = figure->parameter;
    const QDate since = dayIn(m_draft.value(u"/since"));
    const bool settles = way == Way::Settle;
    const QDate day = settles && since.isValid() ? since : m_now().toLocalTime().date();
    decision.ofTheBook = m_book.value(decision.parameter, day);
    if (settles) {
        decision.value = m_draft.value(u"/value").toInt();
        decision.since = since;
    }
    decision.reason = m_draft.value(u"/reason").toString();
    decision.decidedBy = m_draft.value(u"/decided_by").toString();
    return m_record.court().decideFigure(decision).map([this] {
        fillDraft();
        emit decided();
    });
}

void PracticeDesk::reload()
{
    const auto settings = m_record.stores().court.settings();
    if (!settings) {
        emit failed(settings.error());
        return;
    }
    const auto &settled = settings->practice.settled;
    std::vector<FigureRow> rows;
    for (const law::Parameter parameter : m_open) {
        const auto own = settled.find(parameter);
        rows.push_back({parameter,
                        everyValueOf(parameter, m_book),
                        own == settled.end() ? std::vector<law::SettledFigure>() : own->second});
    }
    m_figures.setRows(std::move(rows));
    emit figureInHandChanged();
}

void PracticeDesk::fillDraft()
{
    // The reason and the name are asked anew for each decision: nobody decides by habit.
    QJsonObject document;
    const FigureRow *figure = figureInHand();
    if (figure != nullptr && figure->last() != nullptr) {
        document.insert(u"value"_s, figure->last()->value);
        document.insert(u"since"_s, figure->last()->since.toString(Qt::ISODate));
    }
    m_draft.replace(document);
}

} // namespace bex::desk
