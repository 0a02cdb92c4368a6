// SPDX-License-Identifier: EUPL-1.2
#include "tests/papers/PaperCases.h"

#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/papers/Sheets.h"
#include "resources/ResourceBytes.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

Step statement()
{
    Step step{RuleId("BEX-01")};
    step.also = {RuleId("BEX-70"), RuleId("BEX-79")};
    step.act = Act::Hand;
    step.paper = PaperKind::Rcp;
    step.to = Recipient::Person;
    step.mentions = {Mention::M1,
                     Mention::M3,
                     Mention::M4,
                     Mention::M5,
                     Mention::M6,
                     Mention::M7,
                     Mention::M8,
                     Mention::M9,
                     Mention::M10,
                     Mention::M11,
                     Mention::M12,
                     Mention::M13,
                     Mention::M16,
                     Mention::M17};
    step.copies = {Copy::C, Copy::D, Copy::T};
    return step;
}

MoneyDue everySum()
{
    MoneyDue money;
    money.fine = Money::ofEuros(1723);
    money.surcharges = Money::ofEuros(666);
    money.deposit = Money::ofEuros(331);
    money.droitFixe = Money::ofEuros(127);
    money.base = Money::ofEuros(2185);
    money.discount = Money::ofCents(43700);
    money.payable = Money::ofCents(174800);
    money.otherwise = Money::ofEuros(2312);
    money.lastDay = QDate(2024, 5, 16);
    return money;
}

papers::PrintedOn printedOn()
{
    return papers::PrintedOn{QDate(2024, 4, 17), u"Pantin"_s, u"Maud Lefèvre"_s};
}

PaperCase withoutSlots(PaperCase made)
{
    made.appointments.clear();
    return made;
}

std::vector<PaperCase> makeCases()
{
    std::vector<PaperCase> cases = {
        mixedCase(),
        routed(u"deferred"_s, withDayFines()),
        routed(u"deferred-dated"_s, withPenalty(deferred(QDate(2024, 7, 1)), false)),
        routed(u"service"_s, withPenalty(service())),
        routed(u"home-fixed"_s, withPenalty(HomeDetention{length(u"P5M"), true}, false)),
        routed(u"home-fixed-provisional"_s, withPenalty(HomeDetention{length(u"P5M"), true}, true)),
        routed(u"home-open"_s, withPenalty(HomeDetention{length(u"P5M"), false}, false)),
        routed(u"reinforced"_s, withPenalty(reinforced(), false)),
        routed(u"reinforced-part"_s, withPenalty(reinforcedInPart(), false)),
        routed(u"service-absent"_s, serviceOfAnAbsentPerson()),
        routed(u"adjusted"_s, withPenalty(adjusted())),
        routed(u"elsewhere"_s, livingInLyon()),
        routed(u"service-elsewhere"_s, serviceOfAnAbsentPersonInLyon()),
        routed(u"civil-parties"_s, withoutSupportOffice()),
        routed(u"minor"_s, ofAMinor()),
        routed(u"left"_s, leftBeforeTheCounter()),
        routed(u"doubled-fee"_s, fineOfAnAbsentPerson()),
        routed(u"deposit"_s, withDeposit(401)),
        routed(u"covered"_s, withDeposit(900)),
        routed(u"readings"_s, withVictimSupportSurcharge()),
        routed(u"firm"_s, withPenalty(firm(u"P6M"))),
        routed(u"overseas"_s, inLaReunion()),
        routed(u"turkish"_s, speakingTurkish()),
        routed(u"order-provisional"_s, withPenalty(deferred(QDate(2024, 7, 1)), true)),
        withoutSlots(routed(u"order-open"_s, withPenalty(deferred(QDate(2024, 7, 1)), false))),
        routed(u"day-fines-unserved"_s, dayFinesOfAnAbsentPerson()),
        routed(u"two-courses"_s, withTwoCourses()),
        replacingCase(),
        usualCase(),
        longestCase(),
        routed(u"appealed"_s, withAnAppeal()),
        routed(u"convicted-by-default"_s, servedAtHome()),
        routed(u"exempted"_s, exempted()),
        routed(u"reinforced-service"_s, reinforcedWithService()),
        routed(u"shared"_s, prisonHomeAndService(true)),
        routed(u"shared-open"_s, prisonHomeAndService(false)),
        routed(u"no-residing"_s, bannedFromResiding(false)),
        routed(u"no-residing-provisional"_s, bannedFromResiding(true)),
        routed(u"no-stay"_s, bannedFromResiding(false, BanSubject::Territory)),
        routed(u"no-stay-provisional"_s, bannedFromResiding(true, BanSubject::Territory)),
        routed(u"sunday"_s, payableUntilASunday()),
        routed(u"home-noted"_s, homeWithNote()),
        routed(u"service-open"_s, withPenalty(serviceWithoutFallback())),
        routed(u"over-the-year"_s, withPenalty(firm(u"P15M", FirmMode::None)))};
    for (const CourtKind kind : {CourtKind::CorrectionalCourt,
                                 CourtKind::PoliceCourt,
                                 CourtKind::CourtOfAppeal,
                                 CourtKind::AssizeCourt,
                                 CourtKind::ChildrensCourt,
                                 CourtKind::ChildrensJudge})
        cases.push_back(catalogue(kind));
    return cases;
}

} // namespace

papers::Occasion PaperCase::occasion(papers::Languages languages) const
{
    return papers::Occasion{
        judgment,
        plan,
        profile,
        appointments,
        printed,
        languages,
        replaced,
        {},
        true,
        issued,
        law::Calendar(lawBook(), judgment.court.region.value_or(Region::Metropole))};
}

papers::PaperSet PaperCase::set(papers::Languages languages) const
{
    auto composed = papers::compose(occasion(languages), shippedForms());
    if (!composed)
        qFatal("%s: %s %s",
               qPrintable(name),
               composed.error().site.data(),
               qPrintable(composed.error().subject));
    return *std::move(composed);
}

const papers::Templates &shippedForms()
{
    static const papers::Templates forms = [] {
        auto loaded = papers::Templates::load(resources::bytes);
        if (!loaded)
            qFatal("%s %s", loaded.error().site.data(), qPrintable(loaded.error().subject));
        return *std::move(loaded);
    }();
    return forms;
}

CourtProfile aProfile()
{
    const auto service = [](const QString &name, const QString &street, const QString &phone) {
        return ServiceAddress{name, {street, u"93000 Bobigny"_s}, phone, {}, {}};
    };
    CourtProfile profile;
    profile.courtName = u"Tribunal judiciaire de Bobigny"_s;
    profile.office = u"Bureau de l'exécution des peines"_s;
    profile.ownAddress = service({}, u"173 avenue Paul-Vaillant-Couturier"_s, u"01 00 00 00 01"_s);
    profile.services = {
        {Recipient::Jap, service({}, u"1 place du Palais"_s, u"01 00 00 00 02"_s)},
        {Recipient::Spip, service(u"SPIP 93"_s, u"2 rue du Port"_s, u"01 00 00 00 03"_s)},
        {Recipient::Prosecutor, service({}, u"3 place du Parquet"_s, u"01 00 00 00 04"_s)},
        {Recipient::CourseProvider, service(u"ASSO"_s, u"4 rue Neuve"_s, u"01 00 00 00 05"_s)},
        {Recipient::Pjj, service(u"PJJ 93"_s, u"6 rue Jeune"_s, u"01 00 00 00 08"_s)},
        {Recipient::ChildrensJudge, service({}, u"8 place Claire"_s, u"01 00 00 00 10"_s)},
        {Recipient::Prison, service({}, u"5 route d'Aulnay"_s, u"01 00 00 00 06"_s)}};
    profile.accountant =
        service(u"Trésorerie amendes"_s, u"7 rue de la Caisse"_s, u"01 00 00 00 07"_s);
    profile.meansOfPayment = u"carte, chèque ou espèces jusqu'à trois cents euros"_s;
    profile.victimSupportOffice = service(u"BAV"_s, u"9 rue de l'Aide"_s, u"01 00 00 00 09"_s);
    return profile;
}

PaperCase routed(const QString &name, Judgment judgment)
{
    // Sixteen days after the decision, then one open day after the other.
    const QDate decided = judgment.pronouncedOn;
    const auto slotDay = [decided](int number) {
        const QDate first = decided.addDays(16 + number);
        return first.dayOfWeek() > 5 ? first.addDays(3) : first;
    };
    const QDate prisonDay = decided.addDays(76);
    PaperCase made{name, std::move(judgment), {}, aProfile(), {}, printedOn()};
    made.plan = route(made.judgment, lawBook(), {});
    for (std::size_t i = 0; i < made.plan.steps.size(); ++i) {
        const Step &step = made.plan.steps[i];
        const bool isPrison = step.paper == PaperKind::Ome;
        if (step.act != Act::Summons && !isPrison)
            continue;
        const int number = static_cast<int>(i);
        made.appointments[i] = Appointment{isPrison ? prisonDay : slotDay(number),
                                           QTime(9, 20).addSecs(600 * (isPrison ? 0 : number)),
                                           isPrison ? u"maison d'arrêt des Essais"_s
                                                    : u"salle "_s + QChar(u'A' + number)};
    }
    return made;
}

QStringList scenarioFiles()
{
    const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (!name.endsWith(u".core.json"_s))
            files += folder.filePath(name);
    }
    return files;
}

PaperCase caseOf(const QString &path)
{
    QFile file(path);
    const auto judgment =
        file.open(QIODevice::ReadOnly) ? json::readJudgment(file.readAll()) : unexpected(Error{});
    if (!judgment)
        qFatal("%s is not a judgment", qPrintable(path));
    return routed(QFileInfo(path).completeBaseName(), *judgment);
}

PaperCase mixedCase()
{
    return routed(u"mixed"_s, aMixedSentence());
}

PaperCase replacingCase()
{
    PaperCase made = routed(u"replacing"_s, withTwoCourses());
    made.replaced = {{{PaperKind::Rcp, {}}, {u"3J98T-DRVV0-Z"_s, QDate(2023, 3, 4)}},
                     {{PaperKind::Stg, u"road_safety"_s}, {u"8SQ0R-4M2KX-D"_s, QDate(2023, 3, 5)}}};
    return made;
}

PaperCase usualCase()
{
    Judgment judgment = withPenalty(firm(u"P6M"));
    judgment.penalties.push_back({fineOf(300), {}, {}, {}, {}, {}});
    return routed(u"usual"_s, std::move(judgment));
}

PaperCase lengthened(PaperCase each)
{
    lengthen(each.judgment);
    const auto addressed = [](const QString &name) {
        return ServiceAddress{name,
                              {u"Bâtiment administratif Simone-Veil, escalier B, 4e étage"_s,
                               u"à l'attention du secrétariat commun des services"_s,
                               u"173 bis avenue du Président-Paul-Vaillant-Couturier"_s,
                               u"BP 90123 – Zone d'activités de la Grande-Borne"_s,
                               u"93008 Bobigny Cedex"_s},
                              u"01 23 45 67 89"_s,
                              u"accueil.execution-des-peines.bobigny@exemple.test"_s,
                              u"du lundi au vendredi, 8 h 30 à 12 h 15 et 13 h 30 à 17 h"_s};
    };
    CourtProfile &profile = each.profile;
    profile.letterhead = {u"Cour d'appel de Paris"_s};
    profile.ownAddress = addressed({});
    for (auto &[recipient, service] : profile.services)
        service = addressed(service.name);
    profile.accountant = addressed(u"Trésorerie de contrôle automatisé et d'amendes de Paris"_s);
    profile.meansOfPayment = u"carte bancaire au guichet, chèque à l'ordre du Trésor public, "
                             "virement, ou espèces jusqu'à trois cents euros"_s;
    profile.victimSupportOffice = addressed(u"Bureau d'aide aux victimes de Bobigny"_s);
    for (auto &[step, slot] : each.appointments)
        slot.place.clear();
    return each;
}

PaperCase longestCase()
{
    return lengthened(routed(u"longest"_s, withSixPenalties()));
}

PaperCase catalogue(CourtKind court)
{
    PaperCase made{u"catalogue"_s, aKnownPerson(), {}, aProfile(), {}, printedOn()};
    made.judgment.court.kind = court;
    made.judgment.court.judicialCourt = u"Évry"_s;
    made.judgment.person.protection = Protection::Curatelle;
    made.judgment.penalties = everyPenalty();
    made.judgment.revocations = {
        {length(u"P13M"), SuspensionRevoked::SursisSimple, RevokedBy::TrialCourt, u"note A"_s},
        {length(u"P14M"), SuspensionRevoked::SursisProbatoire, RevokedBy::TrialCourt, u"note B"_s},
        {length(u"P15M"), SuspensionRevoked::SursisSimple, RevokedBy::Jap, u"note C"_s},
        {length(u"P16M"), SuspensionRevoked::SursisProbatoire, RevokedBy::Jap, u"note D"_s}};
    made.judgment.detention = {{DetentionKind::Pretrial, 41, QDate(2023, 2, 1), QDate(2023, 3, 13)},
                               {DetentionKind::Arse, 42, QDate(2023, 5, 6), {}},
                               {DetentionKind::Arrest, 43, {}, {}},
                               {DetentionKind::Abroad, 44, {}, {}}};
    made.judgment.civilParties = {
        CivilParty{u"Dominique Petit"_s, true, false, Money::ofEuros(801), {}}};
    made.plan.steps = {statement()};
    made.plan.money = everySum();
    made.plan.remedies = {{RemedyKind::Appeal, QDate(2024, 4, 26), RuleId("L-20")},
                          {RemedyKind::Opposition, QDate(2024, 4, 29), RuleId("L-21")},
                          {RemedyKind::Pourvoi, QDate(2024, 5, 3), RuleId("L-22")}};
    return made;
}

const std::vector<PaperCase> &allCases()
{
    static const std::vector<PaperCase> cases = makeCases();
    return cases;
}

const PaperCase &caseWith(PaperKind kind)
{
    const auto asks = [kind](const PaperCase &each) {
        const auto sheets = papers::sheetsOf(each.occasion(papers::Languages::French));
        return sheets && std::ranges::find(*sheets, kind, &papers::Sheet::kind) != sheets->end();
    };
    const auto found = std::ranges::find_if(allCases(), asks);
    if (found == allCases().end())
        qFatal("no case prints paper %d", static_cast<int>(kind));
    return *found;
}

papers::PaperContent paperOnForm(const QString &form, papers::Languages languages)
{
    for (const PaperCase &each : allCases()) {
        const auto set = each.set(languages);
        const auto found = std::ranges::find(set.papers, form, &papers::PaperContent::form);
        if (found != set.papers.end())
            return *found;
    }
    qFatal("no case fills form %s", qPrintable(form));
}

const papers::PaperContent &paperOf(const papers::PaperSet &set, PaperKind kind)
{
    const auto found = std::ranges::find(set.papers, kind, &papers::PaperContent::kind);
    if (found == set.papers.end())
        qFatal("the set has no paper %d", static_cast<int>(kind));
    return *found;
}

} // namespace bex::test
