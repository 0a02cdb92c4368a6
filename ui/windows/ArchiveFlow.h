// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "models/papers/Separator.h"
#include "ui/printing/CurrentPapers.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

namespace bex::ui
{

/// The papers that came out once: found again by their reference, printed again as they were.
class ArchiveFlow final : public QObject
{
    Q_OBJECT

public:
    struct Desks {
        desk::RollDesk &roll;
        desk::PersonDesk &person;
        CurrentPapers &papers;
    };

    ArchiveFlow(const Dependencies &outside, const Desks &desks, QWidget &window);

    /// Opens the hearing and the person of the paper whose reference was typed or scanned.
    void open(const QString &typed);
    /// The very bytes, into the folder of the papers or on the printer; copy by copy while the
    /// program would compose the same bytes, else as they were kept. A void paper leaves behind
    /// a sheet that says so.
    void reprint(registry::PaperId paper);

signals:
    void opened(bex::registry::PaperId paper);
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] Result<void> show(const registry::KeptPaper &paper);
    [[nodiscard]] Result<void> print(const registry::KeptPaper &paper, const QByteArray &pdf);
    /// As it would be composed now, when that gives these bytes and it still counts.
    [[nodiscard]] Result<std::optional<papers::PaperContent>>
    unchanged(const registry::KeptPaper &paper, const QByteArray &pdf) const;
    [[nodiscard]] Result<void> printArchived(const registry::KeptPaper &paper,
                                             const QByteArray &pdf);
    [[nodiscard]] Result<void> write(const registry::KeptPaper &paper, const QByteArray &pdf);
    [[nodiscard]] Result<papers::Separator> coverOf(const registry::KeptPaper &paper) const;

    Dependencies m_outside;
    Desks m_desks;
    QWidget &m_window;
};

} // namespace bex::ui
