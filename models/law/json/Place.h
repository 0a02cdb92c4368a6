// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QJsonValue>
#include <QLatin1StringView>
#include <QVarLengthArray>

#include <optional>

namespace bex::law::json
{

/// A place in a document that is being read: its value and its JSON pointer.
///
/// All places of one reading share one refusal, the first; after it the reading
/// goes on and what it yields is thrown away.
class Place final
{
public:
    /// The whole document. `refusal` must outlive every place made from this one.
    Place(const QJsonValue &document, std::optional<Error> &refusal);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    /// Neither absent nor null, which both mean "not known".
    [[nodiscard]] bool isKnown() const { return !m_value.isNull() && !m_value.isUndefined(); }

    /// The value of a key of the contract; the literal must live for ever.
    [[nodiscard]] Place at(QLatin1StringView key) const;
    [[nodiscard]] Place at(qsizetype index) const;

    /// Spelled only when something is refused.
    [[nodiscard]] QString pointer() const;
    void refuse(QLatin1StringView site, const QString &expected = {}) const;
    /// Refuses a key that the contract does not have, with its own pointer.
    void refuseKey(QLatin1StringView site, const QString &key, const QString &expected) const;

private:
    /// A key, or an index when the key is null.
    struct Token {
        QLatin1StringView key;
        qsizetype index = 0;
    };

    void note(QLatin1StringView site, const QString &pointer, const QString &expected) const;

    QJsonValue m_value;
    QVarLengthArray<Token, 6> m_path;
    std::optional<Error> *m_refusal;
};

} // namespace bex::law::json
