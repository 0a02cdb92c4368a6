// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/JudgmentLines.h"

#include "models/desk/JsonPointer.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/DurationText.h"
#include "models/desk/text/MoneyText.h"
#include "ui/entry/DecisionForm.h"
#include "ui/entry/ListTables.h"
#include "ui/entry/PenaltyTables.h"
#include "ui/entry/PersonForm.h"
#include "ui/text/EnumText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr std::array<desk::Column<JudgmentLine>, 3> table{{
    {&JudgmentLines::partHeader,
     [](const JudgmentLine &line) { return line.part; },
     [](const JudgmentLine &line) -> QVariant { return line.part; }},
    {&JudgmentLines::factHeader,
     [](const JudgmentLine &line) { return line.fact; },
     [](const JudgmentLine &line) -> QVariant { return line.fact; }},
    {&JudgmentLines::valueHeader,
     [](const JudgmentLine &line) { return line.value; },
     [](const JudgmentLine &line) -> QVariant { return line.value; }},
}};

QString choiceText(const FieldSpec &spec, const QJsonValue &value)
{
    const auto choices = spec.choices != nullptr ? spec.choices() : yesAndNo();
    const auto chosen = std::ranges::find(choices, value, &Choice::value);
    return chosen == choices.end() ? value.toVariant().toString() : chosen->label;
}

QString listText(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts.append(one.toString());
    return texts.join(u"; "_s);
}

/// A birth may be a year alone, and what cannot be read is said as it stands.
QString dayText(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? desk::shortDay(day) : text;
}

QString durationText(const QString &text)
{
    const auto length = law::LegalDuration::fromIso(text);
    return length ? desk::DurationText::of(*length) : text;
}

QString textOf(const FieldSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case FieldKind::Choice:
        return choiceText(spec, value);
    case FieldKind::Lines:
    case FieldKind::Obligations:
        return listText(value);
    case FieldKind::Money:
        return desk::moneyText(law::Money::ofCents(value.toInteger()));
    case FieldKind::Duration:
    case FieldKind::DurationOrNone:
        return durationText(value.toString());
    case FieldKind::Date:
    case FieldKind::PastDate:
    case FieldKind::FutureDate:
    case FieldKind::BirthDate:
        return dayText(value.toString());
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Hour:
    case FieldKind::Weekdays:
        break;
    }
    return value.toVariant().toString();
}

/// What a penalty or an object with a kind of its own is named by already.
bool isName(const QString &pointer)
{
    return pointer == u"/format" || (pointer.startsWith(u"/penalties/") &&
                                     pointer.count(u'/') == 3 && pointer.endsWith(u"/kind"));
}

} // namespace

std::span<const desk::Column<JudgmentLine>> JudgmentLineTraits::columns()
{
    return table;
}

QVariant JudgmentLineTraits::extra(const JudgmentLine &line, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    return QString(line.part + u" · "_s + line.fact + u'\n' + line.value);
}

QString JudgmentLines::partHeader()
{
    //: Header of a column: part of a judgment, as "Person" or "Penalty 1"
    return tr("Part");
}

QString JudgmentLines::factHeader()
{
    //: Header of a column: what a line of a judgment is about
    return tr("Fact");
}

QString JudgmentLines::valueHeader()
{
    //: Header of a column: what was entered (FR: saisi)
    return tr("As entered");
}

std::vector<JudgmentLine> JudgmentLines::of(const QByteArray &judgment)
{
    JudgmentLines lines(QJsonDocument::fromJson(judgment).object());
    //: Part of a judgment
    lines.add(tr("Person"), u"/person"_s, PersonForm::table());
    //: Part of a judgment
    lines.add(tr("Decision"), QString(), DecisionForm::table());
    //: Part of a judgment; a number follows
    lines.addList(u"/offences"_s, tr("Offence"), ListTables::offence());
    lines.addPenalties();
    //: Part of a judgment; a number follows (FR: révocation de sursis)
    lines.addList(u"/revocations"_s, tr("Suspension revoked"), ListTables::revocation());
    //: Part of a judgment; a number follows (FR: détention à déduire)
    lines.addList(u"/detention"_s, tr("Detention to deduct"), ListTables::detention());
    //: Part of a judgment; a number follows
    lines.addList(u"/civil_parties"_s, tr("Civil party"), ListTables::civilParty());
    //: Part of a judgment; a number follows (FR: recours)
    lines.addList(u"/appeals"_s, tr("Remedy"), ListTables::appeal());
    lines.addRest(QString(), lines.m_judgment);
    return std::move(lines.m_lines);
}

void JudgmentLines::add(const QString &part, const QString &pointer, FieldForm::Table table)
{
    for (const FieldSpec &spec : table.fields) {
        const QString place = pointer + u'/' + spec.key;
        const QJsonValue value = desk::valueAt(m_judgment, place);
        if (value.isUndefined() || value.isNull())
            continue;
        m_lines.push_back({part,
                           QCoreApplication::translate(table.context, spec.label),
                           textOf(spec, value),
                           place});
    }
}

void JudgmentLines::addList(const QString &pointer, const QString &name, FieldForm::Table table)
{
    const QJsonValue list = desk::valueAt(m_judgment, pointer);
    const qsizetype count = list.toArray().size();
    // That there is none was an answer as well.
    if (list.isArray() && count == 0)
        m_lines.push_back({name, name, tr("none"), pointer});
    for (qsizetype at = 0; at < count; ++at)
        //: A part of a judgment. %1 which list, %2 its number in it
        add(tr("%1 %2").arg(name).arg(at + 1), desk::itemPointer(pointer, at), table);
}

void JudgmentLines::addPenalties()
{
    const QString list = u"/penalties"_s;
    const QJsonArray penalties = desk::valueAt(m_judgment, list).toArray();
    for (qsizetype at = 0; at < penalties.size(); ++at) {
        const QString kind = penalties[at]["kind"_L1].toString();
        const QString place = desk::itemPointer(list, at);
        //: A part of a judgment. %1 the number of the penalty, %2 its kind
        const QString part = tr("Penalty %1: %2").arg(at + 1).arg(EnumText::penaltyKind(kind));
        const std::size_t before = m_lines.size();
        add(part, place, PenaltyTables::of(kind));
        const QString surcharges = place + u"/surcharges"_s;
        for (qsizetype one = 0; one < desk::valueAt(m_judgment, surcharges).toArray().size(); ++one)
            add(part, desk::itemPointer(surcharges, one), PenaltyTables::surcharge());
        // A penalty of which nothing but its kind was said is a fact too.
        if (m_lines.size() == before)
            m_lines.push_back({part, EnumText::penaltyKind(kind), {}, place});
    }
}

bool JudgmentLines::isSaid(const QString &pointer) const
{
    return isName(pointer) || std::ranges::any_of(m_lines, [&](const JudgmentLine &line) {
               return pointer == line.pointer || pointer.startsWith(line.pointer + u'/');
           });
}

void JudgmentLines::addRest(const QString &pointer, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        addRest(QString(pointer + u'/' + one.key()), one.value());
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at)
        addRest(desk::itemPointer(pointer, at), list[at]);
    if (value.isObject() || value.isArray() || isSaid(pointer))
        return;
    //: Part of a judgment: what the form has no field for
    m_lines.push_back({tr("Other"), pointer.mid(1), value.toVariant().toString(), pointer});
}

} // namespace bex::ui
