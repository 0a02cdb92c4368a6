// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/Duties.h"

#include "models/papers/PaperKinds.h"
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/MemoWords.h"
#include "models/papers/values/MentionWords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using law::PaperKind;

/// The recipient as the keys of plain.txt name it.
QString wordOf(law::Recipient recipient)
{
    switch (recipient) {
    case law::Recipient::Jap:
        return u"jap"_s;
    case law::Recipient::Prosecutor:
        return u"prosecutor"_s;
    case law::Recipient::CourseProvider:
        return u"course_provider"_s;
    case law::Recipient::Pjj:
        return u"pjj"_s;
    case law::Recipient::ChildrensJudge:
        return u"children_judge"_s;
    case law::Recipient::Prison:
        return u"prison"_s;
    default:
        return u"spip"_s;
    }
}

QString bringOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Jap:
    case PaperKind::Spip:
    case PaperKind::Spr:
    case PaperKind::Ame:
        return u"plain.bring.papers"_s;
    case PaperKind::Dds:
        return u"plain.bring.home"_s;
    case PaperKind::Ddj:
        return u"plain.bring.home_judge"_s;
    case PaperKind::Tigc:
        return u"plain.bring.work"_s;
    case PaperKind::Jec:
        return u"plain.bring.school"_s;
    default:
        return u"plain.bring.identity"_s;
    }
}

/// What the mentions of the step say, in plain words and in their order.
std::vector<Sentence> otherwiseOf(const law::Step &step, const Scope &scope)
{
    using law::Mention;
    std::vector<Sentence> sentences;
    for (const Mention mention : {Mention::M3,
                                  Mention::M4,
                                  Mention::M5,
                                  Mention::M11,
                                  Mention::M12,
                                  Mention::M13,
                                  Mention::M17}) {
        if (!step.mentions.contains(mention))
            continue;
        for (Sentence &said : sentencesOf(mention, scope)) {
            const QString key = u"plain.otherwise."_s + said.key.section(u".part"_s, 0, 0);
            if (!scope.templates.hasSentence(key))
                continue;
            // The threat of 474 names the lengths; here they stand among what was decided.
            if (mention == Mention::M3)
                said.names.clear();
            sentences.push_back({key, std::move(said.names)});
        }
    }
    if (step.paper == PaperKind::Pjjc)
        sentences.push_back({u"plain.otherwise.pjj"_s});
    return sentences;
}

/// The scope of the paper that carries the step, since a mention speaks of its penalties.
Sheet sheetOf(int step, const Scope &scope)
{
    return Sheet{*scope.step(step).paper, {step}, {}, false};
}

Duty dutyOf(int index, const Scope &scope)
{
    const law::Step &step = scope.step(index);
    const Sheet own = sheetOf(index, scope);
    const Scope inside{scope.occasion, scope.templates, scope.sheets, own, scope.language};
    Duty duty;
    duty.appointment = appointmentOf(index, scope);
    const law::Appointment slot = slotOf(index, scope);
    duty.on = slot.on;
    duty.at = slot.at;
    const QString word = wordOf(authorityOf(step));
    const bool fitsBracelet = step.paper == PaperKind::Dds;
    duty.with = {fitsBracelet ? u"plain.with.bracelet"_s : u"plain.with."_s + word,
                 {{u"authority"_s, duty.appointment.authority}}};
    duty.bring = bringOf(*step.paper);
    duty.otherwise = otherwiseOf(step, inside);
    duty.inTheAgenda = u"plain.agenda."_s + word;
    return duty;
}

bool calls(const law::Step &step)
{
    if (!step.paper || !isSummons(*step.paper))
        return false;
    const bool isCommittal = step.paper == PaperKind::Ome && step.act == law::Act::Hand;
    return isCommittal || step.act == law::Act::Summons || step.act == law::Act::SendLater;
}

bool isSame(const Duty &a, const Duty &b)
{
    return a.appointment.authority == b.appointment.authority && a.on == b.on && a.at == b.at &&
           a.appointment.place == b.appointment.place;
}

/// A service that several steps call to one appointment is met once.
void join(std::vector<Duty> &duties, Duty duty)
{
    const auto same =
        std::ranges::find_if(duties, [&](const Duty &one) { return isSame(one, duty); });
    if (same == duties.end()) {
        duties.push_back(std::move(duty));
        return;
    }
    for (Sentence &sentence : duty.otherwise) {
        if (std::ranges::find(same->otherwise, sentence.key, &Sentence::key) ==
            same->otherwise.end())
            same->otherwise.push_back(std::move(sentence));
    }
}

} // namespace

std::vector<Duty> dutiesOf(const Scope &scope)
{
    std::vector<Duty> duties;
    const auto &steps = scope.occasion.plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (calls(steps[i]))
            join(duties, dutyOf(static_cast<int>(i), scope));
    }
    const auto when = [](const Duty &duty) {
        return std::tuple(!duty.on.isValid(), duty.on, duty.at);
    };
    std::ranges::stable_sort(duties, {}, when);
    return duties;
}

Agenda agendaOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    const QDate printed = scope.occasion.printed.on;
    Agenda agenda;
    agenda.region = judgment.court.region.value_or(law::Region::Metropole);
    agenda.madeOn = printed.isValid() ? printed : judgment.pronouncedOn;
    agenda.matter = judgment.court.judicialCourt + judgment.parquetNumber.value_or(QString()) +
                    judgment.pronouncedOn.toString(Qt::ISODate) + fullName(judgment.person);
    for (const Duty &duty : dutiesOf(scope)) {
        if (!duty.on.isValid() || !duty.at.isValid())
            continue;
        const bool known = duty.appointment.place != blank;
        agenda.entries.push_back({duty.inTheAgenda.section(u'.', -1),
                                  scope.say(duty.inTheAgenda),
                                  known ? duty.appointment.place : QString(),
                                  scope.say(duty.bring),
                                  duty.on,
                                  duty.at});
    }
    const auto &money = scope.occasion.plan.money;
    const auto payment = plainPayment(scope);
    if (payment && !payment->covered && money->lastDay)
        agenda.entries.push_back({u"pay"_s,
                                  scope.say(u"plain.agenda.pay"),
                                  {},
                                  accountantOf(scope).join(u", "_s),
                                  *money->lastDay,
                                  {}});
    return agenda;
}

} // namespace bex::papers
