// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/desk/PrintQueue.h"
#include "models/papers/PaperContent.h"
#include "ui/printing/CourtForms.h"
#include "ui/windows/Dependencies.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace bex::ui
{

/// A paper composed, with the step it fulfils.
///
/// Its pages are laid out where they are drawn: Qt's fonts belong to one thread each, and
/// what one has laid out another must not draw.
struct ReadyPaper {
    std::shared_ptr<const papers::PaperContent> content;
    int pages = 1;
    std::optional<registry::StepId> step;
    std::optional<registry::PaperId> replaces; ///< the void paper in whose place it comes
    QByteArray fingerprint;
};

/// A person of the hearing: the whole set, or why there is none.
struct PreparedPerson {
    registry::RollEntryId entry{0};
    int order = 0;
    QString name;
    std::optional<desk::NotReady> obstacle;
    QString missing; ///< what would not be on paper, when that is the obstacle
    std::vector<ReadyPaper> papers;
};

/// Day and author as the papers say them: now and the greffier, or those of a queue that is
/// gone on with. What keeps a person out of a new queue holds up none that is under way: the
/// copies for the judge still have to leave when the person holds theirs.
struct Dating {
    registry::Signature as;
    bool goesOn = false;
};

/// The papers of everybody on a roll, composed and counted beside the window.
///
/// The register is read at once; the rest is made on all cores, person after person.
class HearingPapers final : public QObject
{
    Q_OBJECT

public:
    HearingPapers(const Dependencies &outside, Dating dating);
    ~HearingPapers() override;

    [[nodiscard]] Result<void> prepare(registry::HearingId hearing);
    /// In the order of the roll; absent while it is being made.
    [[nodiscard]] const std::vector<std::optional<PreparedPerson>> &people() const
    {
        return m_people;
    }
    [[nodiscard]] const papers::Templates &shipped() const { return m_outside.templates; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] bool isWhole() const { return m_made == static_cast<int>(m_people.size()); }
    /// Those whose set is whole, as a queue needs them.
    [[nodiscard]] std::vector<desk::PersonToPrint> ready() const;
    /// Null when the person is not on the roll.
    [[nodiscard]] const PreparedPerson *person(registry::RollEntryId entry) const;

signals:
    /// One more person, whatever came of them.
    void personMade();

private:
    struct Case;
    struct Common;

    [[nodiscard]] Result<std::shared_ptr<const Common>> whatIsCommon();
    [[nodiscard]] Result<Case> caseOf(const registry::RollEntry &entry) const;
    [[nodiscard]] Result<std::vector<Case>> casesOf(registry::HearingId hearing) const;
    [[nodiscard]] static PreparedPerson prepared(const Case &one, const Common &common);
    void keep(std::size_t at, PreparedPerson person);

    Dependencies m_outside;
    Dating m_dating;
    CourtForms m_forms; ///< of that day; asked once, so that threads may read them
    std::vector<std::optional<PreparedPerson>> m_people;
    int m_made = 0;
    QThreadPool m_threads; ///< last: waits for its work before anything else goes
};

} // namespace bex::ui
