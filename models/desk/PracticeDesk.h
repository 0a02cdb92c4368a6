// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FigureModel.h"
#include "models/desk/JsonDraft.h"
#include "models/registry/Register.h"

#include <QObject>
#include <QStringList>

namespace bex::desk
{

/// The practice of the court: what it settles where the law is not confirmed.
///
/// One draft holds the decision being typed on the figure in hand: `value`,
/// `since`, `reason`, `decided_by`.
class PracticeDesk final : public QObject
{
    Q_OBJECT

public:
    PracticeDesk(registry::Register &record, const law::LawBook &book, registry::Clock now);

    [[nodiscard]] FigureModel &figures() { return m_figures; }
    [[nodiscard]] JsonDraft &draft() { return m_draft; }
    /// Null while the practice could not be read.
    [[nodiscard]] const FigureRow *figureInHand() const;
    void takeInHand(int row);
    /// What was decided on the figure in hand, the newest first.
    [[nodiscard]] Result<std::vector<registry::JournalLine>> history() const;

    enum class Way { Settle, BackToTheBook };
    /// The keys of the draft that this way still wants, in their order.
    [[nodiscard]] QStringList missing(Way way) const;
    /// The day typed is one whose law was read: the court settles nothing there.
    [[nodiscard]] bool isReadOnThatDay() const;
    /// The decision as typed counts from now on. Nothing is missing in it.
    [[nodiscard]] Result<void> decide(Way way);

signals:
    void figureInHandChanged();
    /// The decision on this figure is in the register.
    void decided();
    void failed(const bex::Error &error);

private:
    void reload();
    void fillDraft();
    /// A whole number, or the number of a reading.
    [[nodiscard]] bool isValueThere() const;
    [[nodiscard]] bool isKnown(QLatin1StringView key) const;

    registry::Register &m_record;
    const law::LawBook &m_book;
    registry::Clock m_now;
    std::vector<law::Parameter> m_open;
    FigureModel m_figures;
    JsonDraft m_draft;
    int m_inHand = 0;
};

} // namespace bex::desk
