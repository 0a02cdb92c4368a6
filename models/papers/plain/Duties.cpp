// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/Duties.h"

#include "models/papers/PaperKinds.h"
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/MentionWords.h"
#include "models/papers/values/SummonsTerms.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
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

/// What the court words itself on the summons is told in one place: there.
bool isWordedByTheCourt(PaperKind kind, const Scope &scope)
{
    const Sheet sheet{kind, {}, {}, false};
    return scope.templates.form(formOf(sheet), scope.templates.french()).courtVersion > 0;
}

QString bringOf(PaperKind kind, const Scope &scope)
{
    if (isWordedByTheCourt(kind, scope))
        return u"plain.bring.as_summoned"_s;
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
            // The threat of 474 names the lengths; here they stand among what was decided. A
            // maximum that is not known leaves nothing to write on this sheet.
            if (mention == Mention::M3 || said.key == u"M11.unknown"_s)
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

template <typename Said> void addMissing(std::vector<Said> &to, std::vector<Said> &&from, auto key)
{
    for (Said &said : from) {
        if (std::ranges::find(to, std::invoke(key, said), key) == to.end())
            to.push_back(std::move(said));
    }
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
    for (const PaperKind kind : kindsOf(step, scope)) {
        const QString with = kind == PaperKind::Dds ? u"bracelet"_s : word;
        addMissing(
            duty.with,
            {Sentence{u"plain.with."_s + with, {{u"authority"_s, duty.appointment.authority}}}},
            &Sentence::key);
        addMissing(duty.bring, {bringOf(kind, scope)}, std::identity());
    }
    duty.otherwise = otherwiseOf(step, inside);
    duty.inTheAgenda = u"plain.agenda."_s + word;
    return duty;
}

bool isSame(const Duty &a, const Duty &b)
{
    return a.on.isValid() && a.at.isValid() && a.on == b.on && a.at == b.at &&
           a.appointment.authority == b.appointment.authority &&
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
    addMissing(same->with, std::move(duty.with), &Sentence::key);
    addMissing(same->bring, std::move(duty.bring), std::identity());
    addMissing(same->otherwise, std::move(duty.otherwise), &Sentence::key);
}

} // namespace

bool callsThePerson(const law::Step &step)
{
    if (!step.paper || !isSummons(*step.paper))
        return false;
    const bool isCommittal = step.paper == PaperKind::Ome && step.act == law::Act::Hand;
    return isCommittal || step.act == law::Act::Summons || step.act == law::Act::SendLater;
}

std::vector<Duty> dutiesOf(const Scope &scope)
{
    std::vector<Duty> duties;
    const auto &steps = scope.occasion.plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (callsThePerson(steps[i]))
            join(duties, dutyOf(static_cast<int>(i), scope));
    }
    const auto when = [](const Duty &duty) {
        return std::tuple(!duty.on.isValid(), duty.on, duty.at);
    };
    std::ranges::stable_sort(duties, {}, when);
    return duties;
}

QStringList thingsToBring(const Duty &duty, const Scope &scope)
{
    // A comma within brackets parts no two things.
    static const QRegularExpression betweenThings(u", (?![^(]*\\))"_s);
    QStringList things;
    for (const QString &key : duty.bring)
        things += scope.say(key).split(betweenThings);
    things.removeDuplicates();
    return things;
}

} // namespace bex::papers
