// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Plan.h"
#include "models/law/Reason.h"
#include "models/law/words/Figures.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace bex::law
{

/// Turns the reasons of a plan into sentences of one language.
///
/// The sentences are data (resources/law/words). `%1` stands for the first
/// argument; dates are said with their weekday, sums as euros, durations in words.
class Words final
{
public:
    /// Refuses with Invalid when one of the files is not a flat object of texts, or says again
    /// what another said.
    [[nodiscard]] static Result<Words> load(Language language, const QByteArrayList &files);

    [[nodiscard]] QString render(const Reason &reason) const;
    /// Why a condition held, or why it did not.
    [[nodiscard]] QString render(const Finding &finding) const;
    /// What a row does, in one sentence.
    [[nodiscard]] QString effectOf(RuleId rule) const;
    /// All the reasons of a step as one text, a sentence each.
    [[nodiscard]] QString render(const std::vector<Reason> &reasons) const;
    /// "8 mois + 5 mois révoqués − 40 jours" (design.md section 6, `working`).
    [[nodiscard]] QString working(const std::vector<FirmTerm> &terms) const;

    [[nodiscard]] QString date(QDate day) const;  ///< "mardi 16 avril 2024"
    [[nodiscard]] QString money(Money sum) const; ///< "1 234,56 €"
    [[nodiscard]] QString
    duration(const LegalDuration &length) const; ///< "18 mois", "1 an et 1 jour"
    /// The sentence as it stands, without arguments; empty when unknown.
    [[nodiscard]] QString text(std::string_view sentence) const;
    [[nodiscard]] bool has(std::string_view sentence) const;
    [[nodiscard]] Language language() const { return m_language; }

private:
    Words(Language language, QHash<QByteArray, QString> sentences)
        : m_language(language)
        , m_sentences(std::move(sentences))
    {
    }

    [[nodiscard]] QString argument(const Argument &argument) const;

    Language m_language;
    QHash<QByteArray, QString> m_sentences;
};

} // namespace bex::law
