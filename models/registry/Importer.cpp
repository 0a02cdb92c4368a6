// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Importer.h"

#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "models/registry/Identification.h"
#include "models/registry/JudgmentEntry.h"
#include "models/registry/Office.h"
#include "models/registry/RollWriting.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// Enough to tell two people of one name apart.
bool isIdentified(const Expected &expected)
{
    return !expected.parquetNumber.isEmpty() || expected.person.birthDate.has_value();
}

QString placeIn(const QString &line, const QString &pointer)
{
    return line.isEmpty() ? pointer : QString(line + u' ' + pointer).trimmed();
}

} // namespace

Importer::Importer(Office &office, const ImportTarget &target)
    : m_office(office)
    , m_target(target)
{
}

Result<ImportReport> Importer::import(const QByteArray &bytes)
{
    const auto imported =
        m_target.format == ImportFormat::Csv ? importRoll(bytes) : importJudgments(bytes);
    return imported.and_then([&] { return note(); }).map([&] { return m_report; });
}

Result<void> Importer::importRoll(const QByteArray &bytes)
{
    const CsvContents contents = csvContents(bytes);
    if (contents.unfinished)
        refuse(*contents.unfinished, contents.unfinished->subject);
    if (!contents.rows.empty() || contents.unfinished)
        return importRows(contents.rows);
    refuse(Error{ErrorCode::Invalid, "registry.csv-empty"_L1, {}, u"a hearing roll"_s, {}},
           u"1:1"_s);
    return {};
}

Result<void> Importer::importRows(const std::vector<CsvRow> &rows)
{
    if (rows.empty())
        return {};
    const auto columns = RollColumns::from(rows.front());
    if (!columns) {
        refuse(columns.error(), columns.error().subject);
        return {};
    }
    for (const Error &error : columns->unknown())
        refuse(error, error.subject);
    Result<void> done;
    for (auto row = rows.begin() + 1; done && row != rows.end(); ++row) {
        ++m_report.read;
        const auto line = columns->read(*row, m_target.hearing);
        if (line)
            done = importLine(*line);
        else
            refuse(line.error(), line.error().subject);
    }
    return done;
}

Result<void> Importer::importLine(const RollLine &line)
{
    const auto found = known(line);
    if (!found)
        return unexpected(found.error());
    if (*found) {
        ++m_report.known;
        return {};
    }
    return add(line).map([&](RollEntryId) { ++m_report.kept; });
}

Result<std::optional<RollEntryId>> Importer::known(const RollLine &line)
{
    const auto same = m_office.stores.roll.same(line.hearing.heldOn, line.expected);
    if (!same)
        return unexpected(same.error());
    // Two lines that say nothing but one name are two people, unless the file comes twice.
    const auto found = std::ranges::find_if(
        *same, [&](RollEntryId id) { return isIdentified(line.expected) || !m_seen.contains(id); });
    if (found == same->end())
        return std::nullopt;
    m_seen.insert(*found);
    return *found;
}

Result<RollEntryId> Importer::add(const RollLine &line)
{
    const auto hearing = openedHearing(m_office, line.hearing);
    if (!hearing)
        return unexpected(hearing.error());
    m_hearings.insert(*hearing);
    return putOnRoll(m_office, *hearing, line.expected).map([&](RollEntryId id) {
        m_seen.insert(id);
        return id;
    });
}

Result<void> Importer::importJudgments(const QByteArray &bytes)
{
    if (m_target.format == ImportFormat::Judgment)
        return importJudgment(bytes, {});
    Result<void> done;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (done && !line.trimmed().isEmpty())
            done = importJudgment(line.trimmed(), QString::number(number));
    }
    return done;
}

Result<void> Importer::importJudgment(const QByteArray &bytes, const QString &line)
{
    ++m_report.read;
    const auto judgment = law::json::readJudgment(bytes);
    if (judgment)
        return enter(*judgment, line);
    refuse(judgment.error(), placeIn(line, judgment.error().subject));
    return {};
}

Result<void> Importer::enter(const law::Judgment &judgment, const QString &line)
{
    Hearing hearing = m_target.hearing;
    hearing.heldOn = judgment.pronouncedOn;
    if (hearing.court.isEmpty())
        hearing.court = judgment.court.judicialCourt;
    const RollLine roll{hearing, expectedFrom(judgment)};
    const auto found = known(roll);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return add(roll).and_then([&](RollEntryId id) { return keep(id, judgment); });
    return join(**found, judgment, line);
}

Result<void> Importer::join(RollEntryId entry, const law::Judgment &judgment, const QString &line)
{
    const auto kept = m_office.stores.roll.find(entry);
    if (!kept)
        return unexpected(kept.error());
    const auto draft = m_office.stores.drafts.of(entry);
    if (!draft)
        return unexpected(draft.error());
    if (kept->judgment.isEmpty() && !*draft)
        return keep(entry, judgment);
    const QByteArray held = *draft ? (*draft)->document : kept->judgment;
    if (held == law::json::canonical(judgment)) {
        ++m_report.known;
        return {};
    }
    refuse(Error{ErrorCode::Conflict,
                 "registry.import-differs"_L1,
                 {},
                 u"the judgment that the register holds"_s,
                 {}},
           placeIn(line, {}));
    return {};
}

Result<void> Importer::keep(RollEntryId entry, const law::Judgment &judgment)
{
    ++m_report.kept;
    if (m_target.derive)
        return entered(m_office, entry, {judgment, m_target.derive(judgment)}).map([](JudgmentId) {
        });
    return m_office.stores.drafts.save(
        {entry, law::json::canonical(judgment), m_office.signature().at});
}

Result<void> Importer::note()
{
    const QJsonObject facts{{"read"_L1, m_report.read},
                            {"kept"_L1, m_report.kept},
                            {"known"_L1, m_report.known},
                            {"refused"_L1, static_cast<int>(m_report.refused.size())}};
    return m_office.note({u"file_imported"_s, u"import"_s, std::nullopt, {}, compact(facts)});
}

void Importer::refuse(const Error &error, const QString &place)
{
    m_report.refused.push_back({place, error.site, error.expected});
}

} // namespace bex::registry
