// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/AgendaModel.h"
#include "models/desk/JsonDraft.h"
#include "models/desk/SlotSeries.h"
#include "models/registry/Register.h"

#include <QObject>
#include <QStringList>

namespace bex::desk
{

/// The agendas of the services: their coming slots, and a series that is being typed.
///
/// The draft holds the series: `from`, `to`, `weekdays`, `first_hour`,
/// `last_hour`, `every`, `place`, `capacity`.
class AgendaDesk final : public QObject
{
    Q_OBJECT

public:
    AgendaDesk(registry::Register &record, const law::LawBook &book, registry::Clock now);

    /// The services that give slots, by the contract's word.
    [[nodiscard]] static QStringList services();
    [[nodiscard]] const QString &service() const { return m_service; }
    void show(const QString &service);
    [[nodiscard]] AgendaModel &agenda() { return m_agenda; }
    [[nodiscard]] JsonDraft &draft() { return m_draft; }

    /// The keys of the draft that a series still wants, or that contradict each other.
    [[nodiscard]] QStringList missing() const;
    /// The slots that the series would give; none while something is missing.
    [[nodiscard]] std::vector<registry::Slot> proposed() const;
    [[nodiscard]] Result<void> give();
    /// Fails with Conflict when somebody is summoned there.
    [[nodiscard]] Result<void> withdraw(int row);

signals:
    void agendaChanged();
    void failed(const bex::Error &error);

private:
    void reload();
    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }
    [[nodiscard]] SlotSeries typed() const;

    registry::Register &m_record;
    const law::LawBook &m_book;
    registry::Clock m_now;
    QString m_service;
    AgendaModel m_agenda;
    JsonDraft m_draft;
};

} // namespace bex::desk
