// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Contradictions.h"

#include "models/law/json/Vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

class Findings final
{
public:
    explicit Findings(const Judgment &judgment)
        : m_judgment(judgment)
    {
    }

    void lookAtDates();
    void lookAtPenalties();
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    void lookAt(const Imprisonment &imprisonment, const QString &pointer);
    void lookAtFirmPart(const Imprisonment &imprisonment, const QString &pointer);
    void lookAt(const Fine &fine, const QString &pointer);
    void add(QLatin1StringView site, const QString &subject, const QString &expected);

    const Judgment &m_judgment;
    std::vector<Error> m_errors;
};

bool isAfter(const BirthDate &birth, QDate day)
{
    return birth.day ? *birth.day > day : birth.year > day.year();
}

/// "/offences/2/committed_on"
QString pointerTo(QStringView list, std::size_t index, QStringView key)
{
    return u'/' + list + u'/' + QString::number(index) + u'/' + key;
}

void Findings::lookAtDates()
{
    const QDate day = m_judgment.pronouncedOn;
    const QString decision = day.toString(Qt::ISODate);
    if (const auto &birth = m_judgment.person.birthDate; birth && isAfter(*birth, day))
        add("json.birth-after-decision"_L1, u"/person/birth_date"_s, decision);
    if (m_judgment.served && m_judgment.served->on < day)
        add("json.service-before-decision"_L1, u"/served/on"_s, decision);
    for (std::size_t i = 0; i < m_judgment.offences.size(); ++i) {
        const auto &committedOn = m_judgment.offences[i].committedOn;
        if (committedOn && *committedOn > day)
            add("json.offence-after-decision"_L1,
                pointerTo(u"offences", i, u"committed_on"),
                decision);
    }
    for (std::size_t i = 0; i < m_judgment.appeals.size(); ++i) {
        if (m_judgment.appeals[i].on < day)
            add("json.appeal-before-decision"_L1, pointerTo(u"appeals", i, u"on"), decision);
    }
}

void Findings::lookAtPenalties()
{
    const bool convicted = m_judgment.outcome == Outcome::Conviction;
    if (convicted && m_judgment.penalties.empty())
        add("json.conviction-without-penalty"_L1, u"/penalties"_s, {});
    if (!convicted && !m_judgment.penalties.empty())
        add("json.penalty-without-conviction"_L1, u"/penalties"_s, word(m_judgment.outcome));
    for (std::size_t i = 0; i < m_judgment.penalties.size(); ++i) {
        const PenaltyDetail &detail = m_judgment.penalties[i].detail;
        if (const auto *imprisonment = std::get_if<Imprisonment>(&detail))
            lookAt(*imprisonment, pointerTo(u"penalties", i, u"firm"));
        if (const auto *fine = std::get_if<Fine>(&detail))
            lookAt(*fine, pointerTo(u"penalties", i, u"suspended_cents"));
    }
}

void Findings::lookAt(const Imprisonment &imprisonment, const QString &pointer)
{
    const auto &suspended = imprisonment.suspended;
    if (!suspended && !imprisonment.firm) {
        add("json.firm-part-missing"_L1, pointer, imprisonment.total.toIso());
        return;
    }
    if (suspended && !suspended->length) {
        lookAtFirmPart(imprisonment, pointer);
        return;
    }
    // Parts that agree in months and days agree with months of thirty days as well.
    const int firmDays = imprisonment.firm ? imprisonment.firm->daysOfThirty() : 0;
    const int suspendedDays = suspended ? suspended->length->daysOfThirty() : 0;
    if (firmDays + suspendedDays != imprisonment.total.daysOfThirty())
        add("json.parts-against-total"_L1, pointer, imprisonment.total.toIso());
}

/// While the length of the suspended part is not known, the firm part can still be too long.
void Findings::lookAtFirmPart(const Imprisonment &imprisonment, const QString &pointer)
{
    const auto &firm = imprisonment.firm;
    if (firm && firm->daysOfThirty() > imprisonment.total.daysOfThirty())
        add("json.firm-above-total"_L1, pointer, imprisonment.total.toIso());
}

void Findings::lookAt(const Fine &fine, const QString &pointer)
{
    if (fine.suspended && *fine.suspended > fine.amount)
        add("json.suspended-above-fine"_L1, pointer, QString::number(fine.amount.cents()));
}

void Findings::add(QLatin1StringView site, const QString &subject, const QString &expected)
{
    m_errors.push_back(Error{ErrorCode::Invalid, site, subject, expected, {}});
}

} // namespace

std::vector<Error> contradictions(const Judgment &judgment)
{
    Findings findings(judgment);
    findings.lookAtDates();
    findings.lookAtPenalties();
    return findings.take();
}

} // namespace bex::law::json
