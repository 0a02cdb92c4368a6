// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace bex::law::json
{

/// The sentences in which a judgment file is refused, in one language.
///
/// They are data (resources/law/words/refusals.{fr,en}.json): a flat object of
/// site and sentence, where `%1` stands for what was expected.
class RefusalWords final
{
public:
    /// Refuses with Invalid when the bytes are not a flat object of texts.
    [[nodiscard]] static Result<RefusalWords> load(const QByteArray &json);

    /// What is wrong and what was expected, without the place, which is the
    /// error's `subject`. Empty for an error that no judgment file can cause.
    [[nodiscard]] QString sentence(const Error &error) const;
    [[nodiscard]] bool has(QLatin1StringView site) const { return m_sentences.contains(site); }

private:
    explicit RefusalWords(QHash<QString, QString> sentences)
        : m_sentences(std::move(sentences))
    {
    }

    QHash<QString, QString> m_sentences;
};

} // namespace bex::law::json
