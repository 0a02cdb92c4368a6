// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/RefusalWords.h"

#include "models/law/json/StrictJson.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

Result<RefusalWords> RefusalWords::load(const QByteArray &json)
{
    const auto object = parseStrict(json);
    if (!object)
        return unexpected(object.error());
    QHash<QString, QString> sentences;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!entry.value().isString())
            return unexpected(
                Error{ErrorCode::Invalid, "json.words-unreadable"_L1, entry.key(), {}, {}});
        sentences.insert(entry.key(), entry.value().toString());
    }
    return RefusalWords(std::move(sentences));
}

QString RefusalWords::sentence(const Error &error) const
{
    const QString sentence = m_sentences.value(error.site);
    return sentence.contains(u"%1") ? sentence.arg(error.expected) : sentence;
}

} // namespace bex::law::json
