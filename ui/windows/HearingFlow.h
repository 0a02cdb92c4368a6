// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RollDesk.h"
#include "models/law/json/WritePlan.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

namespace bex::ui
{

/// How hearings and their people come into the register: by hand, or from a file.
class HearingFlow final : public QObject
{
    Q_OBJECT

public:
    HearingFlow(const Dependencies &outside, desk::RollDesk &desk, QWidget &window);

    void openHearing();
    void addPerson();
    void importRoll();

signals:
    void personAdded(bex::registry::RollEntryId entry);
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    void open(const registry::Hearing &hearing);
    void add(const registry::Expected &person);
    void import(const QString &file);
    void report(const registry::ImportReport &report);
    [[nodiscard]] Result<registry::Hearing> proposed() const;
    [[nodiscard]] Result<registry::ImportTarget> targetOf(registry::ImportFormat format) const;

    Dependencies m_outside;
    desk::RollDesk &m_desk;
    QWidget &m_window;
};

} // namespace bex::ui
