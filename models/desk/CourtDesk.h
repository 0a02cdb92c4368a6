// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"
#include "models/desk/ServiceModel.h"
#include "models/registry/Register.h"

#include <QObject>

namespace bex::desk
{

/// What the court says of itself: the profile that papers print, and what a new
/// judgment starts from.
///
/// One draft holds both, `/profile` and `/court`, as the register keeps them.
/// What is typed is kept at each change: there is no button to forget.
class CourtDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CourtDesk(registry::Register &record);

    [[nodiscard]] JsonDraft &draft() { return m_draft; }
    [[nodiscard]] ServiceModel &services() { return m_services; }

signals:
    void saved();
    void failed(const bex::Error &error);

private:
    void reload();
    void save(const QString &pointer);
    [[nodiscard]] Result<void> saveProfile();
    [[nodiscard]] Result<void> saveCourt();
    void showServices();

    registry::Register &m_record;
    JsonDraft m_draft;
    ServiceModel m_services;
};

} // namespace bex::desk
