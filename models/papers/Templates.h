// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/TextFolder.h"
#include "models/papers/Wording.h"

#include <QByteArray>
#include <QStringView>

#include <functional>
#include <vector>

namespace bex::papers
{

/// The forms of all papers in every language, read once and checked.
class Templates final
{
public:
    /// Gives the bytes of a shipped file by its name: `papers/fr/JAP.txt`
    /// (`resources::bytes` does).
    using Read = std::function<QByteArray(QStringView)>;

    /// Reads French and the folders that `papers/languages.txt` names.
    ///
    /// Refuses with Invalid a form that cannot be read and a folder that says more or
    /// less than the French one. What the person does not read is in French alone.
    [[nodiscard]] static Result<Templates> load(const Read &read);
    /// The shipped forms with the court's own wordings, each held to what checkWording() asks.
    [[nodiscard]] Result<Templates> with(const std::vector<Wording> &wordings) const;
    /// A shipped file, as it is written.
    [[nodiscard]] QByteArray file(QStringView name) const { return m_read(name); }
    /// A shipped form, as its file is written; what it says to programmers is left out.
    [[nodiscard]] QString source(const QString &form, const QString &language) const;

    [[nodiscard]] const PaperLanguage &french() const;
    /// A language of the second column; nothing when no folder is called so.
    [[nodiscard]] const PaperLanguage *besideFrench(QStringView tag) const;
    /// French first.
    [[nodiscard]] std::vector<const PaperLanguage *> languages() const;

    [[nodiscard]] const Template &form(const QString &name, const PaperLanguage &language) const;
    /// What the person does not read has a form in French alone.
    [[nodiscard]] bool hasForm(const QString &name, const PaperLanguage &language) const;
    /// A sentence of papers/TAG/sentences.txt; it exists in every language or in none.
    [[nodiscard]] QString sentence(QStringView key, const PaperLanguage &language) const;
    [[nodiscard]] bool hasSentence(QStringView key) const;
    /// The same said of the person to somebody else, in French: papers/fr/others.txt
    /// where it differs.
    [[nodiscard]] QString sentenceForOthers(QStringView key) const;
    /// Of the sheets that the office keeps or puts before others: papers/office.txt.
    [[nodiscard]] QString sentenceOfTheOffice(QStringView key) const;
    /// What follows `prefix` in the keys that begin with it.
    [[nodiscard]] QStringList keysUnder(QStringView prefix) const;

private:
    explicit Templates(Read read)
        : m_read(std::move(read))
    {
    }
    [[nodiscard]] const TextFolder &folder(const PaperLanguage &language) const;
    [[nodiscard]] Result<void> take(const Wording &wording, const Templates &shipped);

    Read m_read;
    std::vector<TextFolder> m_folders; ///< French first
    KeyedSentences m_forOthers;
    KeyedSentences m_ofTheOffice;
};

} // namespace bex::papers
