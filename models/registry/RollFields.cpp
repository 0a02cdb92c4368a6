// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RollFields.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<QString> decoded(const QByteArray &field)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(field);
    if (decoder.hasError() || text.contains(QChar::Null))
        return unexpected(
            Error{ErrorCode::Invalid, "registry.csv-encoding"_L1, {}, u"UTF-8 text"_s, {}});
    return text.simplified();
}

QDate dayIn(const QString &text)
{
    for (const QString &format :
         {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"dd.MM.yyyy"_s}) {
        const QDate day = QDate::fromString(text, format);
        if (day.isValid())
            return day;
    }
    return {};
}

Result<void> readDay(QDate &day, const QString &text)
{
    if (text.isEmpty())
        return {};
    day = dayIn(text);
    if (!day.isValid())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.csv-date"_L1,
                                {},
                                u"a date: 2024-04-16 | 16/04/2024"_s,
                                {}});
    return {};
}

Result<void> readBirth(std::optional<law::BirthDate> &birth, const QString &text)
{
    static const QRegularExpression year(u"^(18|19|20)[0-9]{2}$"_s);
    if (year.match(text).hasMatch()) {
        birth = law::BirthDate{text.toInt(), std::nullopt};
        return {};
    }
    QDate day;
    return readDay(day, text).map([&] {
        if (day.isValid())
            birth = law::BirthDate{day.year(), day};
    });
}

Result<void> readTruth(bool &truth, const QString &text)
{
    const QString plain = plainName(text);
    const QStringList yes{u"oui"_s, u"o"_s, u"x"_s, u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"vrai"_s};
    const QStringList no{u"non"_s, u"n"_s, u"0"_s, u"no"_s, u"false"_s, u"faux"_s};
    truth = yes.contains(plain);
    if (!truth && !text.isEmpty() && !no.contains(plain))
        return unexpected(
            Error{ErrorCode::Invalid, "registry.csv-truth"_L1, {}, u"oui | non | yes | no"_s, {}});
    return {};
}

Result<void> readSex(std::optional<law::Sex> &sex, const QString &text)
{
    const QString plain = plainName(text);
    if (text.isEmpty())
        return {};
    if (plain == u"f" || plain == u"femme" || plain == u"female")
        sex = law::Sex::Female;
    else if (plain == u"m" || plain == u"h" || plain == u"homme" || plain == u"male")
        sex = law::Sex::Male;
    else
        return unexpected(Error{ErrorCode::Invalid, "registry.csv-sex"_L1, {}, u"F | M"_s, {}});
    return {};
}

Result<void> readLanguage(QString &language, const QString &text)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (!text.isEmpty() && !tag.match(text).hasMatch())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.csv-language"_L1,
                                {},
                                u"a language code (BCP 47): fr | en | ar"_s,
                                {}});
    language = text;
    return {};
}

Result<void> keep(QString &into, const QString &text)
{
    into = text;
    return {};
}

/// A column that is empty leaves what the caller said of the hearing.
Result<void> keepIfSaid(QString &into, const QString &text)
{
    return text.isEmpty() ? Result<void>() : keep(into, text);
}

Result<void> readText(RollLine &line, RollColumn column, const QString &text)
{
    Identity &person = line.expected.person;
    switch (column) {
    case RollColumn::FamilyName:
        return keep(person.familyName, text);
    case RollColumn::UsageName:
        return keep(person.usageName, text);
    case RollColumn::FirstNames:
        return keep(person.firstNames, text);
    case RollColumn::Sex:
        return readSex(person.sex, text);
    case RollColumn::BirthDate:
        return readBirth(person.birthDate, text);
    case RollColumn::BirthPlace:
        return keep(person.birthPlace, text);
    case RollColumn::Nationality:
        return keep(person.nationality, text);
    case RollColumn::Address:
        return keep(person.address, text);
    case RollColumn::Phone:
        return keep(person.phone, text);
    case RollColumn::Language:
        return readLanguage(person.language, text);
    case RollColumn::ParquetNumber:
        return keep(line.expected.parquetNumber, text);
    case RollColumn::Detained:
        return readTruth(line.expected.detained, text);
    case RollColumn::HearingDate:
        return readDay(line.hearing.heldOn, text);
    case RollColumn::HearingCourt:
        return keepIfSaid(line.hearing.court, text);
    case RollColumn::Chamber:
        return keepIfSaid(line.hearing.chamber, text);
    case RollColumn::Order:
        break;
    }
    return {};
}

} // namespace

QString plainName(const QString &text)
{
    static const QRegularExpression mark(u"\\p{M}"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    plain.remove(mark);
    return plain.replace(other, u" "_s).trimmed();
}

Result<void> readField(RollLine &line, RollColumn column, const QByteArray &field)
{
    return decoded(field).and_then(
        [&](const QString &text) { return readText(line, column, text); });
}

} // namespace bex::registry
