// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/desk/PersonDesk.h"
#include "models/papers/PaperSet.h"
#include "ui/printing/CourtForms.h"

#include <QObject>
#include <QTimer>

namespace bex::ui
{

/// The papers of the person in hand, composed anew when anything they say changes.
///
/// The language of the papers is the person's, never the screen's.
class CurrentPapers final : public QObject
{
    Q_OBJECT

public:
    CurrentPapers(desk::PersonDesk &desk,
                  registry::Register &record,
                  const papers::Templates &templates,
                  registry::Clock now);

    /// The set, or what is missing from it. Never older than the last change.
    [[nodiscard]] const Result<papers::PaperSet> &set();
    /// The set as it would come out in the place of these papers, were they void.
    [[nodiscard]] Result<papers::PaperSet>
    setReplacing(const std::vector<registry::KeptPaper> &former) const;
    /// The place in the set of the paper that serves the step in hand; -1 when it has none.
    [[nodiscard]] int paperInHand();
    /// The paper as it came out on its day, when all that it said still holds, to the letter.
    /// What happened after that day is nothing that it said wrong.
    [[nodiscard]] Result<std::optional<papers::PaperContent>>
    recomposed(const registry::KeptPaper &paper) const;
    /// The same with these slots of the plan in hand, which is not entered yet.
    [[nodiscard]] Result<std::optional<papers::PaperContent>>
    recomposed(const registry::KeptPaper &paper, papers::Appointments chosen) const;

signals:
    /// Once for any number of changes made in one go.
    void changed();

private:
    void expire();
    void compose();
    /// What papers speak of, at one moment, and whose day and name they bear.
    struct Moment {
        desk::Routed routed;
        papers::Appointments appointments;
        registry::Signature dated;
    };

    [[nodiscard]] Moment now(papers::Appointments chosen) const;
    /// When this paper came out, with the slots that are chosen by now.
    [[nodiscard]] Result<Moment> momentOf(const registry::KeptPaper &paper,
                                          papers::Appointments chosen) const;
    /// As it would come out now, after these papers.
    [[nodiscard]] Result<papers::PaperSet>
    composedNow(const std::vector<registry::KeptPaper> &before) const;
    /// As it would come out then, from a court that says this of itself.
    [[nodiscard]] Result<papers::PaperSet>
    composedFor(const Moment &moment,
                const law::CourtProfile &profile,
                const std::vector<registry::KeptPaper> &before) const;

    desk::PersonDesk &m_desk;
    registry::Register &m_record;
    mutable CourtForms m_forms; ///< keeps what it read last
    registry::Clock m_now;
    Result<papers::PaperSet> m_set;
    bool m_fresh = false;
    QTimer m_announcement;
};

} // namespace bex::ui
