// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Templates.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// The folders that stand beside French, a line each.
QStringList tagsIn(const QByteArray &list)
{
    QStringList tags;
    for (const QByteArray &line : list.split('\n')) {
        const QString tag = QString::fromUtf8(line).trimmed();
        if (!tag.isEmpty() && !tag.startsWith(u'#'))
            tags += tag;
    }
    return tags;
}

} // namespace

Result<Templates> Templates::load(const Read &read)
{
    Templates templates(read);
    const auto keep = [&](TextFolder folder) { templates.m_folders.push_back(std::move(folder)); };
    if (auto kept = readFolder(frenchOfPapers(), read).map(keep); !kept)
        return tl::unexpected(kept.error());
    for (const QString &tag : tagsIn(read(u"papers/languages.txt"))) {
        auto folder = readLanguage(tag, read).and_then(
            [&](const PaperLanguage &language) { return readFolder(language, read); });
        if (!folder)
            return tl::unexpected(folder.error());
        if (auto checked = checkBeside(templates.m_folders.front(), *folder); !checked)
            return tl::unexpected(checked.error());
        keep(*std::move(folder));
    }
    auto forOthers = readSentences(u"papers/fr/others.txt"_s, read);
    if (!forOthers)
        return tl::unexpected(forOthers.error());
    templates.m_forOthers = *std::move(forOthers);
    auto ofTheOffice = readSentences(u"papers/office.txt"_s, read);
    if (!ofTheOffice)
        return tl::unexpected(ofTheOffice.error());
    templates.m_ofTheOffice = *std::move(ofTheOffice);
    return checkForOthers(templates.m_folders.front().sentences, templates.m_forOthers).map([&] {
        return std::move(templates);
    });
}

Result<Templates> Templates::with(const std::vector<Wording> &wordings) const
{
    auto templates = load(withWordings(m_read, wordings));
    for (auto wording = wordings.begin(); templates && wording != wordings.end(); ++wording) {
        if (const auto taken = templates->take(*wording, *this); !taken)
            return tl::unexpected(taken.error());
    }
    return templates;
}

Result<void> Templates::take(const Wording &wording, const Templates &shipped)
{
    const QString name = wording.form + " ("_L1 + wording.language + u')';
    const auto form = std::ranges::find(allForms(), wording.form, &Form::name);
    const auto folder = std::ranges::find_if(m_folders, [&](const TextFolder &each) {
        return each.language.tag == wording.language && each.forms.contains(wording.form);
    });
    if (form == allForms().end() || folder == m_folders.end())
        return tl::unexpected(Error{ErrorCode::Invalid, "papers.wording-unknown"_L1, name, {}, {}});
    Template &worded = folder->forms.at(wording.form);
    auto checked = checkWording(*form, shipped.form(wording.form, folder->language), worded);
    if (!checked)
        checked.error().subject = name;
    worded.courtVersion = wording.version;
    return checked;
}

QString Templates::source(const QString &form, const QString &language) const
{
    QStringList lines = QString::fromUtf8(m_read(fileOf(language, form))).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines.join(u'\n');
}

const PaperLanguage &Templates::french() const
{
    return m_folders.front().language;
}

const PaperLanguage *Templates::besideFrench(QStringView tag) const
{
    const auto found =
        std::find_if(m_folders.begin() + 1, m_folders.end(), [tag](const TextFolder &folder) {
            return folder.language.tag == tag;
        });
    return found == m_folders.end() ? nullptr : &found->language;
}

std::vector<const PaperLanguage *> Templates::languages() const
{
    std::vector<const PaperLanguage *> all;
    for (const TextFolder &folder : m_folders)
        all.push_back(&folder.language);
    return all;
}

const TextFolder &Templates::folder(const PaperLanguage &language) const
{
    const auto found = std::ranges::find(
        m_folders, language.tag, [](const TextFolder &each) { return each.language.tag; });
    Q_ASSERT(found != m_folders.end());
    return *found;
}

const Template &Templates::form(const QString &name, const PaperLanguage &language) const
{
    return folder(language).forms.at(name);
}

bool Templates::hasForm(const QString &name, const PaperLanguage &language) const
{
    return folder(language).forms.contains(name);
}

QString Templates::sentence(QStringView key, const PaperLanguage &language) const
{
    const KeyedSentences &sentences = folder(language).sentences;
    const auto found = sentences.constFind(key.toString());
    Q_ASSERT_X(found != sentences.constEnd(), "Templates::sentence", qPrintable(key.toString()));
    return found == sentences.constEnd() ? QString() : *found;
}

QString Templates::sentenceForOthers(QStringView key) const
{
    const auto found = m_forOthers.constFind(key.toString());
    return found == m_forOthers.constEnd() ? sentence(key, french()) : *found;
}

QString Templates::sentenceOfTheOffice(QStringView key) const
{
    const auto found = m_ofTheOffice.constFind(key.toString());
    Q_ASSERT_X(found != m_ofTheOffice.constEnd(), "Templates", qPrintable(key.toString()));
    return found == m_ofTheOffice.constEnd() ? QString() : *found;
}

QStringList Templates::keysUnder(QStringView prefix) const
{
    QStringList keys;
    const KeyedSentences &sentences = m_folders.front().sentences;
    for (auto item = sentences.cbegin(); item != sentences.cend(); ++item) {
        if (item.key().startsWith(prefix))
            keys += item.key().sliced(prefix.size());
    }
    keys.sort();
    return keys;
}

bool Templates::hasSentence(QStringView key) const
{
    return m_folders.front().sentences.contains(key.toString());
}

} // namespace bex::papers
