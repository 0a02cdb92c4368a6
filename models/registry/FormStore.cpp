// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/FormStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// A row a language; those of one version follow each other.
void addRow(std::vector<FormVersion> &versions, Row &row)
{
    const QString form = row.text("form"_L1);
    const int version = row.count("version"_L1);
    if (versions.empty() || versions.back().form != form || versions.back().version != version)
        versions.push_back({form,
                            version,
                            {},
                            row.day("in_force_on"_L1).value_or(QDate()),
                            row.text("signed_off_by"_L1),
                            row.text("reason"_L1),
                            row.instant("kept_at"_L1),
                            row.text("kept_by"_L1)});
    if (!row.isNull("language"_L1))
        versions.back().texts.emplace(row.text("language"_L1), row.text("text"_L1));
}

} // namespace

Result<std::vector<FormVersion>> FormStore::all() const
{
    Statement statement(m_database, uR"(
        SELECT form, version, in_force_on, signed_off_by, reason, kept_at, kept_by, language, text
        FROM form_version
        LEFT JOIN form_text USING (form, version)
        ORDER BY form, version, language
    )"_s);
    std::vector<FormVersion> versions;
    return statement.walk([&](Row &row) { addRow(versions, row); }).map([&] {
        return std::move(versions);
    });
}

Result<std::vector<FormVersion>> FormStore::of(const QString &form) const
{
    return all().map([&form](std::vector<FormVersion> versions) {
        std::erase_if(versions, [&form](const FormVersion &each) { return each.form != form; });
        return versions;
    });
}

Result<std::vector<FormVersion>> FormStore::inForce(QDate day,
                                                    const std::optional<QDateTime> &keptBy) const
{
    return all().map([&](const std::vector<FormVersion> &versions) {
        std::map<QString, FormVersion> last;
        for (const FormVersion &version : versions) {
            if (version.inForceOn <= day && (!keptBy || version.keptAt <= *keptBy))
                last.insert_or_assign(version.form, version);
        }
        std::vector<FormVersion> counting;
        for (auto &[form, version] : last) {
            if (!version.texts.empty())
                counting.push_back(std::move(version));
        }
        return counting;
    });
}

Result<void> FormStore::add(const FormVersion &version)
{
    Statement statement(m_database, uR"(
        INSERT INTO form_version (form, version, in_force_on, signed_off_by, reason, kept_at, kept_by)
        VALUES (:form, :version, :in_force_on, :signed_off_by, :reason, :kept_at, :kept_by)
    )"_s);
    Result<void> kept = statement.bind("form"_L1, version.form)
                            .bind("version"_L1, qint64(version.version))
                            .bind("in_force_on"_L1, version.inForceOn)
                            .bind("signed_off_by"_L1, version.signedOffBy)
                            .bind("reason"_L1, version.reason)
                            .bind("kept_at"_L1, version.keptAt)
                            .bind("kept_by"_L1, version.keptBy)
                            .run()
                            .map([](int) {});
    for (auto text = version.texts.begin(); kept && text != version.texts.end(); ++text)
        kept = addText(version, text->first);
    return kept;
}

Result<void> FormStore::addText(const FormVersion &version, const QString &language)
{
    Statement statement(m_database, uR"(
        INSERT INTO form_text (form, version, language, text)
        VALUES (:form, :version, :language, :text)
    )"_s);
    return statement.bind("form"_L1, version.form)
        .bind("version"_L1, qint64(version.version))
        .bind("language"_L1, language)
        .bind("text"_L1, version.texts.at(language))
        .run()
        .map([](int) {});
}

Result<FormTexts> FormStore::draft(const QString &form) const
{
    Statement statement(m_database, u"SELECT language, text FROM form_draft WHERE form = :form"_s);
    FormTexts texts;
    return statement.bind("form"_L1, form)
        .walk([&](Row &row) { texts.emplace(row.text("language"_L1), row.text("text"_L1)); })
        .map([&] { return std::move(texts); });
}

Result<void> FormStore::saveDraft(const QString &form, const FormTexts &texts, QDateTime at)
{
    Result<void> saved;
    for (auto text = texts.begin(); saved && text != texts.end(); ++text) {
        Statement statement(m_database, uR"(
            INSERT INTO form_draft (form, language, text, saved_at)
            VALUES (:form, :language, :text, :saved_at)
            ON CONFLICT (form, language) DO UPDATE
            SET text = excluded.text, saved_at = excluded.saved_at
        )"_s);
        saved = statement.bind("form"_L1, form)
                    .bind("language"_L1, text->first)
                    .bind("text"_L1, text->second)
                    .bind("saved_at"_L1, at)
                    .run()
                    .map([](int) {});
    }
    return saved;
}

Result<void> FormStore::removeDraft(const QString &form)
{
    Statement statement(m_database, u"DELETE FROM form_draft WHERE form = :form"_s);
    return statement.bind("form"_L1, form).run().map([](int) {});
}

} // namespace bex::registry
