// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Judgments.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

Judgment aJudgment()
{
    Judgment judgment;
    judgment.court.judicialCourt = u"Bobigny"_s;
    judgment.court.region = Region::Metropole;
    judgment.court.victimSupportOffice = true;
    judgment.court.japOrder = JapOrder::JapThenSpip;
    judgment.pronouncedOn = QDate(2024, 4, 16);
    judgment.notice707 = Notice707::None;
    judgment.person.familyName = u"Durand"_s;
    judgment.person.firstNames = u"Camille"_s;
    judgment.person.birthDate = BirthDate{1990, QDate(1990, 5, 12)};
    judgment.person.custody = Custody::Free;
    judgment.person.residence = Residence{ResidenceKind::Fixed, u"Bobigny"_s, {}, {}};
    judgment.revocations.emplace();
    judgment.detention.emplace();
    return judgment;
}

Judgment aJudgmentWith(PenaltyDetail detail)
{
    Judgment judgment = aJudgment();
    Penalty penalty{std::move(detail), {}, {}, {}, {}, {}};
    judgment.penalties.push_back(std::move(penalty));
    return judgment;
}

LegalDuration length(QStringView iso)
{
    const auto duration = LegalDuration::fromIso(iso);
    Q_ASSERT(duration);
    return *duration;
}

Imprisonment firm(QStringView iso, FirmMode mode)
{
    return Imprisonment{length(iso), {}, length(iso), mode, {}, {}};
}

Fine fineOf(int euros)
{
    return Fine{Money::ofEuros(euros), {}, {}, {}, {}};
}

} // namespace bex::test
