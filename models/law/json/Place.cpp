// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Place.h"

#include "models/law/json/Pointer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bex::law::json
{

Place::Place(const QJsonValue &document, std::optional<Error> &refusal)
    : m_value(document)
    , m_refusal(&refusal)
{
}

Place Place::at(QLatin1StringView key) const
{
    Place child(*this);
    child.m_value = m_value[key];
    child.m_path.append({key, 0});
    return child;
}

Place Place::at(qsizetype index) const
{
    Place child(*this);
    child.m_value = m_value[index];
    child.m_path.append({{}, index});
    return child;
}

QString Place::pointer() const
{
    QString text;
    for (const Token &token : m_path) {
        text =
            token.key.isNull() ? pointerTo(text, token.index) : pointerTo(text, QString(token.key));
    }
    return text;
}

void Place::refuse(QLatin1StringView site, const QString &expected) const
{
    if (!*m_refusal)
        note(site, pointer(), expected);
}

void Place::refuseKey(QLatin1StringView site, const QString &key, const QString &expected) const
{
    if (!*m_refusal)
        note(site, pointerTo(pointer(), key), expected);
}

void Place::note(QLatin1StringView site, const QString &pointer, const QString &expected) const
{
    *m_refusal = Error{ErrorCode::Invalid, site, pointer, expected, {}};
}

} // namespace bex::law::json
