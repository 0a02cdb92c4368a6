// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
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
    /// The very bytes into the folder of the papers; on the printer only while the program
    /// would compose the same bytes, since it cannot draw those of another version.
    void reprint(registry::PaperId paper);

signals:
    void opened(bex::registry::PaperId paper);
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] Result<void> show(const registry::KeptPaper &paper);
    [[nodiscard]] Result<bool> printAgain(const registry::KeptPaper &paper, const QByteArray &pdf);
    [[nodiscard]] QString chosenFolder();
    void write(const registry::KeptPaper &paper, const QByteArray &pdf, const QString &folder);

    Dependencies m_outside;
    Desks m_desks;
    QWidget &m_window;
};

} // namespace bex::ui
