// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/FrameWords.h"

#include "models/papers/FillTemplate.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Typography.h"
#include "models/papers/values/AppointmentWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// The court, then its own lines, then office, address and telephone on one line.
QStringList letterheadOf(const Scope &scope)
{
    const law::CourtProfile &profile = scope.occasion.profile;
    const law::ServiceAddress &own = profile.ownAddress;
    QStringList office = {profile.office.isEmpty() ? scope.say(u"frame.office") : profile.office};
    for (const QString &line : own.address + QStringList{own.phone, own.email, own.hours}) {
        if (!line.isEmpty())
            office += line;
    }
    if (office.size() == 1)
        office += blank.toString();
    // Whoever reads little finds the telephone in the text, in large letters.
    if (scope.sheet.kind == law::PaperKind::Memo)
        return {orBlank(profile.courtName), office.front()};
    return QStringList{orBlank(profile.courtName)} + profile.letterhead +
           QStringList{office.join(u" \u2013 "_s)};
}

/// The window of a reinforced probation stands in the margin, for the services alone.
QStringList windowOf(const Scope &scope)
{
    if (scope.sheet.kind != law::PaperKind::Spr)
        return {};
    QStringList lines;
    for (const int index : scope.sheet.steps) {
        const law::Step &step = scope.step(index);
        if (step.earliest)
            lines += scope.say(u"frame.earliest",
                               {{u"date"_s, scope.phrasing.calendarDay(*step.earliest)}});
        if (step.lastUsable)
            lines += scope.say(u"frame.latest",
                               {{u"date"_s, scope.phrasing.calendarDay(*step.lastUsable)}});
    }
    return lines;
}

QStringList referencesOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    QStringList lines = {asEntered(judgment.person.familyName)};
    if (judgment.parquetNumber)
        lines += scope.say(u"frame.parquet", {{u"number"_s, asEntered(*judgment.parquetNumber)}});
    if (judgment.minuteNumber)
        lines += scope.say(u"frame.minute", {{u"number"_s, asEntered(*judgment.minuteNumber)}});
    return lines + windowOf(scope);
}

QStringList addresseesOf(const Scope &scope)
{
    QStringList names;
    for (const law::Copy copy : allCopies()) {
        if (scope.copies().contains(copy))
            names += scope.say(QString(u"copy."_s + code(copy)));
    }
    return names;
}

QString footerOf(const Scope &scope)
{
    QStringList rules;
    const auto add = [&rules](law::RuleId rule) {
        const auto text = rule.text();
        const auto name = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
        if (!rules.contains(name))
            rules += name;
    };
    if (scope.sheet.kind == law::PaperKind::Cjn)
        add(ruleOfRecord);
    for (const int index : scope.sheet.steps) {
        add(scope.step(index).rule);
        for (const law::RuleId rule : scope.step(index).also)
            add(rule);
    }
    // Every paper that gives an hour says in which zone (law-core 8); overseas beside it too.
    const bool givesHours = isSummons(scope.sheet.kind) || scope.sheet.kind == law::PaperKind::Inf;
    const QString zone = givesHours ? u" \u2013 "_s + zoneOf(scope) : QString();
    return scope.say(u"frame.footer",
                     {{u"code"_s, formOf(scope.sheet)},
                      {u"version"_s, versionOf(scope.form())},
                      {u"rules"_s, rules.join(u", "_s) + zone}});
}

/// That French alone is authentic, said in both languages of the paper.
QString authenticOf(const Scope &scope)
{
    const PaperLanguage *second = scope.templates.besideFrench(scope.languages().beside);
    if (second == nullptr)
        return {};
    const auto said = [&scope](const PaperLanguage &language, const QString &other) {
        return filled(scope.templates.sentence(u"frame.authentic", language),
                      {{u"language"_s, other}});
    };
    return said(scope.language, second->frenchName) + u" \u2013 "_s +
           amongLatin(second->script, said(*second, second->ownName));
}

QStringList typeset(QStringList lines, const PaperLanguage &language)
{
    for (QString &line : lines)
        line = papers::typeset(line, language);
    return lines;
}

} // namespace

Frame frameOf(const Scope &scope)
{
    Frame frame;
    frame.letterhead = typeset(letterheadOf(scope), scope.language);
    frame.references = typeset(referencesOf(scope), scope.language);
    frame.addressees = typeset(addresseesOf(scope), scope.language);
    frame.headings = {scope.say(u"frame.addressees"), scope.say(u"frame.references")};
    frame.footer = footerOf(scope);
    frame.authentic = authenticOf(scope);
    return frame;
}

} // namespace bex::papers
