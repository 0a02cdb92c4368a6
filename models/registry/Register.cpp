// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Register.h"

#include "models/registry/Database.h"
#include "models/registry/FileSystem.h"
#include "models/registry/Migrator.h"
#include "models/registry/Office.h"
#include "models/registry/RegisterFile.h"
#include "models/registry/SetAside.h"
#include "models/registry/Verifier.h"
#include "models/registry/WholeCopy.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<void> prepareFile(const QString &path, WhenMissing missing)
{
    if (const auto ours = isOfThisComputer(path); !ours)
        return ours;
    if (missing == WhenMissing::Create && !QFileInfo::exists(path))
        return createFile(path);
    return inspectFile(path, shippedMigrations().back().version);
}

Result<std::unique_ptr<Database>> openUpToDate(const QString &path, const Clock &now)
{
    auto database = connectTo(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    return Migrator(**database, shippedMigrations(), now)
        .bringUpToDate()
        .and_then([&] { return makeDurable(**database); })
        .map([&] { return *std::move(database); });
}

/// By whatever name, link or way it is called.
Result<void> isAnother(const QString &path, const QString &registerPath)
{
    std::error_code unknown;
    const bool same = std::filesystem::equivalent(QFile::encodeName(path).toStdString(),
                                                  QFile::encodeName(registerPath).toStdString(),
                                                  unknown);
    // Unknown: one of the two is not there.
    if (same && !unknown)
        return unexpected(
            Error{ErrorCode::Invalid, "registry.backup-onto-itself"_L1, path, {}, {}});
    return {};
}

Result<void> copyFile(const QString &source, const QString &path)
{
    const auto file = connectTo(source, Database::Access::ReadOnly);
    if (!file)
        return unexpected(file.error());
    return copyInto(**file, path);
}

} // namespace

Result<std::unique_ptr<Register>>
Register::open(const QString &path, Session session, WhenMissing missing)
{
    if (session.who.trimmed().isEmpty())
        return unexpected(
            Error{ErrorCode::Invalid, "registry.session-nameless"_L1, u"who"_s, u"a name"_s, {}});
    if (const auto ready = prepareFile(path, missing); !ready)
        return unexpected(ready.error());
    return openUpToDate(path, session.now).map([&](std::unique_ptr<Database> database) {
        return std::unique_ptr<Register>(new Register(std::move(database), std::move(session)));
    });
}

Register::Register(std::unique_ptr<Database> database, Session session)
    : m_database(std::move(database))
    , m_office(std::make_unique<Office>(*m_database, std::move(session)))
    , m_roll(*m_office)
    , m_counter(*m_office)
    , m_happened(*m_office)
    , m_penalties(*m_office)
    , m_people(*m_office)
    , m_duties(*m_office)
    , m_court(*m_office)
    , m_forms(*m_office)
    , m_prints(*m_office)
    , m_elsewhere(*m_database, *m_office)
{
}

Result<QString>
Register::restore(const QString &source, const QString &path, const Session &session)
{
    const QString beside = path + u".restoring"_s;
    QFile::remove(beside);
    return inspectFile(source, shippedMigrations().back().version)
        .and_then([&] { return verifyFile(source); })
        .and_then([&] { return copyFile(source, beside); })
        .and_then([&] { return open(beside, session, WhenMissing::Fail); })
        .and_then([&](std::unique_ptr<Register> copy) { return copy->signRestored(source); })
        .and_then([&] { return setAside(path, session.now()); })
        .and_then(
            [&](const QString &kept) { return moveOver(beside, path).map([&] { return kept; }); });
}

Result<void> Register::signRestored(const QString &source)
{
    const QJsonObject facts{{"source"_L1, QFileInfo(source).fileName()}};
    return m_office
        ->inOneTransaction([&] {
            return m_office->note(
                {u"register_restored"_s, u"register"_s, std::nullopt, {}, compact(facts)});
        })
        // One file again, without a log beside it, so that one move puts it in its place.
        .and_then([&] { return m_database->setPragma(u"journal_mode"_s, u"delete"_s); });
}

Register::~Register() = default;

void Register::actAs(const QString &who)
{
    const QString name = who.simplified();
    if (name.isEmpty() || name == this->who())
        return;
    m_office->actAs(name);
    // Papers bear the name; whoever shows one composes it anew.
    emit m_office->events.courtChanged();
}

QString Register::who() const
{
    return m_office->signature().who;
}

const Stores &Register::stores() const
{
    return m_office->stores;
}

RegisterEvents &Register::events()
{
    return m_office->events;
}

Result<Verification> Register::verify() const
{
    return Verifier(*m_database, shippedMigrations()).verify();
}

Result<void> Register::backup(const QString &path) const
{
    return isAnother(path, m_database->path()).and_then([&] {
        return verifiedCopy(*m_database, path);
    });
}

} // namespace bex::registry
