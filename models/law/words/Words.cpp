// SPDX-License-Identifier: EUPL-1.2
#include "models/law/words/Words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar minus(0x2212);

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "1 234,56": digits by three, then always two cents.
QString digits(qint64 cents, QChar group, QChar point)
{
    QString euros = QString::number(cents / 100);
    for (qsizetype place = euros.size() - 3; place > 0; place -= 3)
        euros.insert(place, group);
    return euros + point + QString::number(cents % 100).rightJustified(2, u'0');
}

QString counted(int number, const QString &one, const QString &many)
{
    return number == 0 ? QString()
                       : QString::number(number) + noBreakSpace + (number > 1 ? many : one);
}

QByteArray keyOf(std::string_view sentence)
{
    return QByteArray::fromRawData(sentence.data(), static_cast<qsizetype>(sentence.size()));
}

} // namespace

Result<Words> Words::load(Language language, const QByteArray &json)
{
    const auto refused = [](const QString &sentence) {
        return unexpected(Error{ErrorCode::Invalid, "law.words-refused"_L1, sentence, {}, {}});
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused({});
    const QJsonObject texts = document.object();
    QHash<QByteArray, QString> sentences;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it->isString() || it->toString().isEmpty())
            return refused(it.key());
        sentences.insert(it.key().toUtf8(), it->toString());
    }
    return Words(language, std::move(sentences));
}

QString Words::date(QDate day) const
{
    if (m_language == Language::English)
        return localeOf(m_language).toString(day, u"dddd d MMMM yyyy"_s);
    const QString text = localeOf(m_language).toString(day, u"dddd d MMMM yyyy"_s);
    return day.day() == 1 ? QString(text).replace(u" 1 "_s, u" 1er "_s) : text;
}

QString Words::money(Money sum) const
{
    if (m_language == Language::English)
        return u'€' + digits(sum.cents(), u',', u'.');
    return digits(sum.cents(), narrowNoBreakSpace, u',') + noBreakSpace + u'€';
}

QString Words::duration(const LegalDuration &length) const
{
    const bool french = m_language == Language::French;
    QStringList parts{
        counted(length.years(), french ? u"an"_s : u"year"_s, french ? u"ans"_s : u"years"_s),
        counted(length.months(), french ? u"mois"_s : u"month"_s, french ? u"mois"_s : u"months"_s),
        counted(length.days(), french ? u"jour"_s : u"day"_s, french ? u"jours"_s : u"days"_s)};
    parts.removeAll(QString());
    const QString last = parts.takeLast();
    const QString conjunction = french ? u" et "_s : u" and "_s;
    return parts.isEmpty() ? last : parts.join(u", "_s) + conjunction + last;
}

QString Words::working(const std::vector<FirmTerm> &terms) const
{
    const bool french = m_language == Language::French;
    QString text;
    for (const FirmTerm &term : terms) {
        const bool deducted = term.kind == FirmTerm::Kind::Detained;
        if (!text.isEmpty())
            text += u' ' + (deducted ? QString(minus) : u"+"_s) + u' ';
        if (deducted) {
            text +=
                counted(term.days, french ? u"jour"_s : u"day"_s, french ? u"jours"_s : u"days"_s);
            continue;
        }
        text += duration(*term.length);
        if (term.kind == FirmTerm::Kind::Revoked)
            text += french ? u" révoqués"_s : u" revoked"_s;
    }
    // The contract writes the sum with plain spaces (design.md section 6).
    text.replace(noBreakSpace, u' ');
    return text;
}

QString Words::argument(const Argument &argument) const
{
    struct Render {
        const Words &words;
        QString operator()(int number) const { return QString::number(number); }
        QString operator()(QDate day) const { return words.date(day); }
        QString operator()(Money sum) const { return words.money(sum); }
        QString operator()(const LegalDuration &length) const { return words.duration(length); }
        QString operator()(const QString &text) const { return text; }
    };
    return std::visit(Render{*this}, argument);
}

// Placeholders are replaced in one pass, so that a "%1" typed in a name stays what it is.
QString Words::render(const Reason &reason) const
{
    const QString pattern = text(reason.sentence);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(pattern[++i].digitValue());
        if (number >= 1 && number <= reason.arguments.size())
            result += argument(reason.arguments[number - 1]);
    }
    // A sentence may open with an argument: a weekday, in French, is written small.
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    return result;
}

QString Words::render(const std::vector<Reason> &reasons) const
{
    QStringList sentences;
    for (const Reason &reason : reasons)
        sentences << render(reason);
    return sentences.join(u' ');
}

QString Words::text(std::string_view sentence) const
{
    return m_sentences.value(keyOf(sentence));
}

bool Words::has(std::string_view sentence) const
{
    return m_sentences.contains(keyOf(sentence));
}

} // namespace bex::law
