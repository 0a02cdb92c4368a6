// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FormModel.h"
#include "models/desk/JsonDraft.h"
#include "models/papers/PaperContent.h"
#include "models/papers/WordingProof.h"
#include "ui/printing/CourtForms.h"
#include "ui/windows/Dependencies.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bex::ui
{

/// The papers in the court's own words: the form in hand, what is typed, what holds it up.
///
/// What is typed is kept as a draft and proved on the sample people soon after; only
/// what is proved can be signed off.
class FormsWork final : public QObject
{
    Q_OBJECT

public:
    explicit FormsWork(const Dependencies &outside);
    ~FormsWork() override;

    [[nodiscard]] desk::FormModel &forms() { return m_forms; }
    /// The decision being typed: `in_force_on`, `signed_off_by`, `reason`.
    [[nodiscard]] desk::JsonDraft &decision() { return m_decision; }
    [[nodiscard]] const desk::FormRow &inHand() const;
    void takeInHand(int row);

    /// Those of the shipped forms, French first.
    [[nodiscard]] std::vector<const papers::PaperLanguage *> everyLanguage() const
    {
        return m_outside.templates.languages();
    }
    /// The languages the form in hand is worded in, French first.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString text(const QString &language) const { return m_texts.at(language); }
    void setText(const QString &language, const QString &text);
    /// The text says something else than the one that stands.
    [[nodiscard]] bool isChanged() const { return m_texts != standing(); }
    /// The text that ships, in that language.
    [[nodiscard]] QString shipped(const QString &language) const;
    /// Nothing when all that the law asks for is there.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /// Fictitious people one of whose papers is made on this form.
    [[nodiscard]] const std::vector<const papers::Sample *> &samples() const { return m_filling; }
    /// Their paper as it would print; none while something holds the text up.
    [[nodiscard]] std::optional<papers::PaperContent> paper(int sample) const;
    /// The values the form may ask for, with what they say for that person.
    [[nodiscard]] std::vector<papers::NamedValue> values(int sample) const;
    [[nodiscard]] Result<std::vector<registry::FormVersion>> history() const;

    /// The keys of the decision that are still wanted.
    [[nodiscard]] QStringList missing() const;
    enum class Way { SignOff, BackToWhatShips };
    [[nodiscard]] Result<void> decide(Way way);

signals:
    void inHandChanged();
    void proved();
    void failed(const bex::Error &error);

private:
    void reload();
    [[nodiscard]] desk::FormRow rowOf(const papers::Form &form);
    /// Empty when there is none, or when it cannot be read, which `failed` says.
    [[nodiscard]] registry::FormTexts draftOf(const QString &form);
    /// Once whoever made this has had the time to listen.
    void fail(const Error &error);
    void fill();
    void keepAndProve();
    void prove();
    [[nodiscard]] registry::FormTexts standing() const;
    [[nodiscard]] std::vector<papers::Wording> typed() const;
    [[nodiscard]] papers::Languages columns() const;

    Dependencies m_outside;
    CourtForms m_ofCourt;
    Result<std::vector<papers::Sample>> m_samples;
    std::vector<const papers::Sample *> m_filling;
    law::CourtProfile m_profile;
    desk::FormModel m_forms;
    desk::JsonDraft m_decision;
    int m_row = 0;
    registry::FormTexts m_texts;
    std::optional<papers::Templates> m_proved;
    std::optional<Error> m_fault;
    QTimer m_soon;
};

} // namespace bex::ui
