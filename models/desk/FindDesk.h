// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FoundModel.h"
#include "models/registry/Register.h"

#include <QObject>

namespace bex::desk
{

/// One field that finds over the whole register while it is typed.
class FindDesk final : public QObject
{
    Q_OBJECT

public:
    /// As many as a list shows without being read through.
    static constexpr int shown = 50;

    explicit FindDesk(registry::Register &record)
        : m_record(record)
    {
    }

    /// Who answers these words in other hearings than this one; nobody when they are empty.
    void search(const QString &typed, const std::optional<registry::HearingId> &besides);
    [[nodiscard]] FoundModel &found() { return m_found; }

signals:
    void failed(const bex::Error &error);

private:
    registry::Register &m_record;
    FoundModel m_found;
};

} // namespace bex::desk
