// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/HearingRun.h"

#include <QObject>

#include <memory>

namespace bex::ui
{

/// The whole hearing as one queue: what would leave, or what is leaving already.
///
/// A queue that was left half way, by a jam, a closed window or a power cut, is taken up
/// where it stood, with the day and the author its papers already bear.
class HearingQueue final : public QObject
{
    Q_OBJECT

public:
    explicit HearingQueue(const Dependencies &outside);

    /// Takes up what was left of this hearing, or begins to prepare all of it.
    void open(registry::HearingId hearing);
    /// Leaves the former queue as it stands and prepares everything anew.
    void openAnew();

    /// False when the hearing could not be read, which `failed` has said.
    [[nodiscard]] bool isOpen() const { return m_run != nullptr; }
    [[nodiscard]] const HearingPapers &papers() const { return *m_papers; }
    [[nodiscard]] const SheetMaking &making() const { return *m_making; }
    /// Everybody's papers are made, or the reason is known.
    [[nodiscard]] bool isWhole() const { return m_papers && m_papers->isWhole(); }
    /// Part of it left before.
    [[nodiscard]] bool isTakenUp() const { return m_run && m_run->job().has_value(); }
    [[nodiscard]] HearingRun::State state() const;
    /// Those of the queue; before it is begun, those it would have.
    [[nodiscard]] const std::vector<registry::QueuedSheet> &sheets() const;
    [[nodiscard]] std::vector<desk::SheetRow> rows() const { return m_making->rows(sheets()); }
    /// The sheet to go on with; nothing when none is left.
    [[nodiscard]] std::optional<int> proposed() const { return desk::resumePoint(sheets()); }
    [[nodiscard]] const HearingRun &run() const { return *m_run; }
    /// The hearing in a few words, in the language of the screen.
    [[nodiscard]] QString heading() const;

    /// Separators or destination were chosen otherwise; a queue once begun stays as it is.
    void planAgain();
    /// That sheet and all after it leave; `firstPage` counts from 0.
    void go(int position, int firstPage);
    void pause();
    void goOn();

signals:
    void personMade();
    /// What would leave, or the state of what leaves, is another.
    void changed();
    void sheetChanged(int position);
    void failed(const bex::Error &error);

private:
    void prepare(const std::optional<registry::PrintJob> &job);
    void follow();
    void takeUp();
    [[nodiscard]] Result<std::optional<registry::PrintJob>> left() const;
    [[nodiscard]] registry::PrintJob job() const;
    [[nodiscard]] Result<void> begin();

    Dependencies m_outside;
    registry::HearingId m_hearing{0};
    registry::Hearing m_known;
    std::optional<registry::PrintJob> m_left; ///< to be taken up when the papers are there
    std::unique_ptr<HearingPapers> m_papers;
    std::unique_ptr<SheetMaking> m_making;
    std::unique_ptr<HearingRun> m_run;
    std::vector<registry::QueuedSheet> m_planned;
};

} // namespace bex::ui
