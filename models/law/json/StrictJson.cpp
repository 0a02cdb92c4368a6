// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/StrictJson.h"

#include "models/law/json/SyntaxCheck.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

Result<QJsonObject> parseStrict(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return unexpected(Error{ErrorCode::Invalid, "json.too-large"_L1, {}, u"16 MiB"_s, {}});
    if (auto fault = syntaxFault(bytes))
        return unexpected(*std::move(fault));

    // A list or a number alone, or text behind a NUL byte, where the check before has stopped.
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return unexpected(Error{ErrorCode::Invalid, "json.not-a-document"_L1, {}, {}, {}});
    return document.object();
}

} // namespace bex::law::json
