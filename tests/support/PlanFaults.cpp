// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/PlanFaults.h"

#include "models/law/json/Vocabulary.h"
#include "tests/support/LawFiles.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

using law::Step;

/// The copies of an act: "ROW PAPER RECIPIENT", "-" for none, "*" for any.
struct Copies {
    QLatin1StringView acts;
    QLatin1StringView copies;
};

constexpr std::array copiesOfActs{
    Copies{"* RCP person"_L1, "C D T"_L1},
    Copies{"* REC person"_L1, "C D"_L1},
    Copies{"* BOR treasury"_L1, "D T"_L1},
    Copies{"* PCn civil_party"_L1, "D PC"_L1},
    Copies{"* LATE person"_L1, "C D"_L1},
    Copies{"* TRA prosecutor"_L1, "C D J2 P"_L1},
    Copies{"* JEc children_judge"_L1, "C D JE RL"_L1},
    Copies{"* PJJc pjj"_L1, "C D JE PJJ RL"_L1},
    Copies{"* AME jap, * AME spip"_L1, "C D J S P"_L1},
    Copies{"* PR prosecutor"_L1, "C D P"_L1},
    Copies{"* OME person, * OME prison"_L1, "C D P E"_L1},
    Copies{"* SPR spip, * TIGc spip, * DDJ jap, * DDJ spip, BEX-64 DDS spip"_L1, "C D J S"_L1},
    Copies{"BEX-61 DDS spip, BEX-62 DDS spip"_L1, "C D J S E"_L1},
    Copies{"BEX-20 JAP jap, BEX-20 SPIP spip, BEX-45 JAP jap, BEX-45 SPIP spip, BEX-45d JAP jap, "
           "BEX-45d SPIP spip"_L1,
           "C D J S P"_L1},
    Copies{"BEX-50 SPIP spip, BEX-51 JAP jap, BEX-59 SPIP spip, BEX-59c SPIP spip, BEX-60 SPIP "
           "spip, BEX-95 SPIP spip"_L1,
           "C D J S"_L1},
    Copies{"BEX-80 STG course_provider"_L1, "C D P SVC"_L1},
    Copies{"BEX-83 STG course_provider"_L1, "C D SVC"_L1},
    Copies{"BEX-112 INF jap"_L1, "D J P"_L1},
    Copies{"BEX-136 INF jap"_L1, "D J P"_L1},
    Copies{"BEX-136 INF spip"_L1, "D J S P"_L1},
    Copies{"BEX-25 INF jap"_L1, "J P E"_L1},
    Copies{"BEX-25 INF children_judge"_L1, "JE P E"_L1},
    Copies{"BEX-58 INF jap"_L1, "D J P"_L1},
    Copies{"BEX-58 INF children_judge"_L1, "D JE P"_L1},
    Copies{"BEX-28 - prosecutor, BEX-29 - prosecutor, BEX-40 - prosecutor, BEX-45b - prosecutor, "
           "BEX-118 - prosecutor, BEX-93 - person, BEX-96 - person"_L1,
           "P"_L1},
    Copies{"BEX-34 - prosecutor, BEX-35 - prosecutor"_L1, "P E"_L1},
    Copies{"BEX-42 - jap, BEX-46c - prosecutor, BEX-37b - prosecutor, BEX-116 - prosecutor, "
           "BEX-117 - prosecutor"_L1,
           "J P"_L1},
    Copies{"BEX-59b - -, BEX-131 - jap, BEX-61 - jap, BEX-62 - jap, BEX-63 - jap"_L1, "J S"_L1},
    Copies{"BEX-10 - -"_L1, "TUT"_L1},
    Copies{"BEX-90 - person, BEX-91 - person, BEX-91 - prosecutor"_L1, "P PREF"_L1},
    Copies{"BEX-92 - person"_L1, "P PC"_L1},
    Copies{"BEX-76 - treasury"_L1, "T"_L1},
    Copies{"BEX-76 - person, BEX-122 - person, BEX-113 - person, BEX-115 - person"_L1, "C"_L1},
    Copies{"BEX-113 - jap, BEX-115 - jap"_L1, "J"_L1},
    Copies{"BEX-113 - spip, BEX-115 - spip"_L1, "S"_L1},
    Copies{"BEX-113 - pjj, BEX-115 - pjj"_L1, "PJJ"_L1},
    Copies{"BEX-113 - children_judge, BEX-115 - children_judge"_L1, "JE"_L1},
    Copies{"BEX-113 - course_provider, BEX-115 - course_provider"_L1, "SVC"_L1},
    Copies{"BEX-113 - prison, BEX-115 - prison"_L1, "E"_L1},
    Copies{"BEX-120 - prosecutor"_L1, "J S P"_L1},
    Copies{"L-32 - prosecutor"_L1, "P SVC"_L1},
};

/// The rows that send more copies, or bring several acts together.
constexpr QLatin1StringView moreCopies(
    "BEX-02 BEX-03 BEX-04 BEX-09 BEX-10 BEX-12 BEX-39 BEX-75 BEX-94 BEX-97 BEX-111 BEX-136");

constexpr QLatin1StringView appointmentMarks("BEX-04 BEX-26b BEX-41 BEX-49m BEX-51 BEX-66");

/// The acts that a row which only changes steps speaks of.
constexpr std::array marksOfRows{
    Copies{"BEX-04 BEX-26b"_L1, "jap spip prosecutor"_L1},
    Copies{"BEX-41 BEX-51"_L1, "jap spip"_L1},
    Copies{"BEX-49j"_L1, "spip"_L1},
    Copies{"BEX-49m"_L1, "jap"_L1},
    Copies{"BEX-103 BEX-104 BEX-105"_L1, "civil_party"_L1},
    Copies{"BEX-66"_L1, "jap spip"_L1},
    Copies{"BEX-81 BEX-82"_L1, "course_provider"_L1},
    Copies{"BEX-74"_L1, "person"_L1},
    Copies{"BEX-137"_L1, "prison"_L1},
    Copies{"BEX-134"_L1, "treasury"_L1},
    Copies{"BEX-37 BEX-119"_L1, "prosecutor"_L1},
    Copies{"BEX-118"_L1, "person treasury"_L1},
};

QString nameOf(law::RuleId rule)
{
    const std::string_view text = rule.text();
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Enum> QString wordOf(const std::optional<Enum> &value)
{
    return value ? QString(law::json::word(*value)) : u"-"_s;
}

QString actOf(const Step &step, const QString &rule)
{
    return rule + u' ' + wordOf(step.paper) + u' ' + wordOf(step.to);
}

QString copiesOf(const Step &step)
{
    QStringList words;
    for (const auto &copy : law::json::spellings<law::Copy>()) {
        if (step.copies.contains(copy.value))
            words << copy.word;
    }
    return words.join(u' ');
}

/// BEX-23, copies J: the SPIP has nothing to be told before the JAP has seen the person.
bool isBeforeTheJapAlone(const Step &step)
{
    return step.to == law::Recipient::Jap &&
           std::ranges::count(step.also, law::RuleId("BEX-23")) > 0;
}

/// Empty when the law says nothing of the act.
QString wantedCopies(const Step &step)
{
    const bool speaks = step.act != law::Act::Alert || step.rule == law::RuleId("BEX-118");
    for (const Copies &row : copiesOfActs) {
        const QStringList acts = QString(row.acts).split(u", "_s);
        if (speaks &&
            (acts.contains(actOf(step, nameOf(step.rule))) || acts.contains(actOf(step, u"*"_s))))
            return isBeforeTheJapAlone(step) ? QString(row.copies).remove(u" S"_s)
                                             : QString(row.copies);
    }
    return {};
}

bool bringsMore(law::RuleId rule)
{
    return QString(moreCopies).split(u' ').contains(nameOf(rule));
}

bool holdsAll(const QString &copies, const QString &wanted)
{
    const QStringList held = copies.split(u' ');
    return std::ranges::all_of(wanted.split(u' '),
                               [&](const QString &copy) { return held.contains(copy); });
}

QStringList faultsOfCopies(const Step &step)
{
    const QString wanted = wantedCopies(step);
    const QString found = copiesOf(step);
    const bool more = bringsMore(step.rule) || std::ranges::any_of(step.also, bringsMore);
    const bool juvenile = found.contains(u"JE"_s);
    if (wanted.isEmpty() || found == wanted || (more && (juvenile || holdsAll(found, wanted))))
        return {};
    return {u"%1: copies [%2], not [%3]"_s.arg(actOf(step, nameOf(step.rule)), found, wanted)};
}

QStringList faultsOfMarks(const Step &step)
{
    QStringList faults;
    for (const law::RuleId rule : step.also) {
        for (const Copies &mark : marksOfRows) {
            const bool speaks = QString(mark.acts).split(u' ').contains(nameOf(rule));
            if (speaks && !QString(mark.copies).split(u' ').contains(wordOf(step.to)))
                faults << u"%1: marked by %2"_s.arg(actOf(step, nameOf(step.rule)), nameOf(rule));
        }
    }
    return faults;
}

/// The receipt closes, and is nothing but that; the relevé says who and what; the services are
/// told of an appointment, which is not the appointment itself.
QStringList faultsOfPaper(const Step &step)
{
    const bool bare = step.mentions.isEmpty() && step.penalties.empty() && !step.earliest &&
                      !step.latest && !step.lastUsable;
    if (step.paper == law::PaperKind::Rec && (!bare || !step.also.empty()))
        return {u"REC: more than a receipt"_s};
    const bool saysMore =
        step.mentions.contains(law::Mention::M16) || step.mentions.contains(law::Mention::M11);
    if (step.paper == law::PaperKind::Tra && !saysMore)
        return {u"TRA: without M16 or M11"_s};
    if (step.paper == law::PaperKind::Rcp && !step.mentions.contains(law::Mention::M1))
        return {u"RCP: without M1"_s};
    const auto ofAppointments = [](law::RuleId rule) {
        return QString(appointmentMarks).split(u' ').contains(nameOf(rule));
    };
    if (step.paper == law::PaperKind::Inf && std::ranges::any_of(step.also, ofAppointments))
        return {u"INF: marked as an appointment"_s};
    return {};
}

/// A step cites the articles of its row and of the rows that change it, each of them once.
QStringList faultsOfRows(const Step &step, QDate day)
{
    QStringList faults;
    std::vector<law::RuleId> rows = step.also;
    rows.push_back(step.rule);
    for (const law::RuleId rule : rows) {
        if (std::ranges::count(rows, rule) > 1)
            faults << nameOf(rule) + u": twice in one step"_s;
        for (const law::ArticleRef &article : lawBook().rule(rule).articlesOn(day)) {
            const auto cites = [&](const law::ArticleRef &own) {
                return own.isOf(day) && own.citesAsMuchAs(article);
            };
            if (std::ranges::count_if(step.articles, cites) != 1)
                faults << u"%1: cites %2 not once"_s.arg(nameOf(rule), article.cited());
        }
    }
    return faults;
}

/// design.md 6: the order in which the greffier does things; the receipt closes.
int placeOf(const Step &step)
{
    using enum law::Act;
    using law::PaperKind;
    const std::array<bool, 12> places{
        step.act == Receive,
        step.act == Alert,
        step.act == Explain,
        step.act == Record,
        step.paper == PaperKind::Rcp,
        step.act == Inform && step.paper.has_value(),
        (step.act == Summons || step.act == Hand) && step.paper != PaperKind::Rec,
        step.act == SendLater,
        step.act == Transmit && step.paper != PaperKind::Bor,
        step.act == Inform,
        step.paper == PaperKind::Bor,
        step.paper == PaperKind::Rec,
    };
    const auto place = std::ranges::find(places, true) - places.begin();
    return static_cast<int>(place) * 10 + step.order.value_or(0);
}

} // namespace

QStringList faultsOf(const law::Plan &plan, QDate day)
{
    QStringList faults;
    for (const Step &step : plan.steps)
        faults += faultsOfCopies(step) + faultsOfMarks(step) + faultsOfPaper(step) +
                  faultsOfRows(step, day);
    for (const law::RegisterReason &line : plan.waiting) {
        if (std::ranges::count(plan.waiting, line) > 1)
            faults << u"the register waits twice for one reason"_s;
    }
    if (!std::ranges::is_sorted(plan.steps, {}, placeOf))
        faults << u"the steps are not in their order"_s;
    return faults;
}

} // namespace bex::test
