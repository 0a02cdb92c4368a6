// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

#include <vector>

namespace bex::test
{

/// A person about whom everything is known.
[[nodiscard]] law::Judgment aKnownPerson();
[[nodiscard]] law::Judgment aMixedSentence();
[[nodiscard]] law::Imprisonment deferred(std::optional<QDate> date);
[[nodiscard]] law::Judgment withPenalty(law::PenaltyDetail detail,
                                        std::optional<bool> provisional = {});
[[nodiscard]] law::CommunityService service();
[[nodiscard]] law::Imprisonment reinforced();
[[nodiscard]] law::Imprisonment reinforcedInPart();
/// Nobody asked the person whether they agree.
[[nodiscard]] law::Judgment serviceOfAnAbsentPerson();
[[nodiscard]] law::Imprisonment adjusted();
[[nodiscard]] law::Judgment livingInLyon();
[[nodiscard]] law::Judgment serviceOfAnAbsentPersonInLyon();
[[nodiscard]] law::Judgment withoutSupportOffice();
[[nodiscard]] law::Judgment leftBeforeTheCounter();
[[nodiscard]] law::Judgment ofAMinor();
[[nodiscard]] law::Judgment withVictimSupportSurcharge();
/// F-08: cited in person, did not come; the fee doubles after the month.
[[nodiscard]] law::Judgment fineOfAnAbsentPerson();
[[nodiscard]] law::Judgment withDeposit(int euros);
[[nodiscard]] law::Judgment withDayFines();
[[nodiscard]] law::Judgment dayFinesOfAnAbsentPerson();
[[nodiscard]] law::Judgment inLaReunion();
[[nodiscard]] law::Judgment speakingTurkish();
[[nodiscard]] law::Judgment withTwoCourses();
[[nodiscard]] law::Judgment withSixPenalties();
/// Names, addresses and obligations as long as reality gets; nothing that moves a step.
void lengthen(law::Judgment &judgment);
/// Lodged by the person two days after a fine.
[[nodiscard]] law::Judgment withAnAppeal();
/// Judged by default, then served at home.
[[nodiscard]] law::Judgment servedAtHome();
/// Guilty, without a penalty (FR: dispense de peine).
[[nodiscard]] law::Judgment exempted();
/// Reinforced probation and community service: one appointment at the SPIP.
[[nodiscard]] law::Judgment reinforcedWithService();
/// Imprisonment, home detention whose place and hours are open or fixed, community service.
[[nodiscard]] law::Judgment prisonHomeAndService(bool fixed);
/// Unsuspended imprisonment beside a ban: on residing unless another subject is given.
[[nodiscard]] law::Judgment
bannedFromResiding(std::optional<bool> provisional,
                   law::BanSubject subject = law::BanSubject::Residence);
/// No counter is open on the last day.
[[nodiscard]] law::Judgment payableUntilASunday();
/// Place and hours of a home detention stand in the court's own note.
[[nodiscard]] law::Judgment homeWithNote();
/// Nobody noted what 131-9 fixes.
[[nodiscard]] law::CommunityService serviceWithoutFallback();
[[nodiscard]] std::vector<law::Penalty> everyPenalty();

} // namespace bex::test
