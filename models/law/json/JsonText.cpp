// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/JsonText.h"

namespace bex::law::json
{

namespace
{

void appendEscaped(QByteArray &json, char c)
{
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
        json += "\\u00" + QByteArray(1, c).toHex();
    } else {
        json += c;
    }
}

} // namespace

QByteArray object(std::initializer_list<Field> fields)
{
    QByteArray json("{");
    for (const Field &field : fields) {
        if (json.size() > 1)
            json += ',';
        json += text(field.key) + ':' + field.json;
    }
    return json + '}';
}

QByteArray text(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

QByteArray text(int value)
{
    return QByteArray::number(value);
}

QByteArray text(Money sum)
{
    return QByteArray::number(sum.cents());
}

QByteArray text(QDate day)
{
    // Nothing as well for a year that the calendar of the contract cannot write.
    const QString iso = day.toString(Qt::ISODate);
    return iso.isEmpty() ? QByteArrayLiteral("null") : '"' + iso.toLatin1() + '"';
}

QByteArray text(QLatin1StringView word)
{
    return '"' + QByteArray(word.data(), word.size()) + '"';
}

QByteArray text(const QString &words)
{
    QByteArray json("\"");
    for (const char c : words.toUtf8())
        appendEscaped(json, c);
    return json + '"';
}

QByteArray text(RuleId rule)
{
    const auto name = rule.text();
    return text(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace bex::law::json
