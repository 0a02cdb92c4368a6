// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/ReadTemplate.h"

#include "models/papers/PaperKinds.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

tl::unexpected<Error> refusal(QLatin1StringView site, const QString &place, const QString &expected)
{
    return tl::unexpected(Error{ErrorCode::Invalid, site, place, expected, {}});
}

struct RoleRow {
    BrickRole role;
    QLatin1StringView name;
};

constexpr std::array roles = {
    RoleRow{BrickRole::Title, "title"_L1},
    RoleRow{BrickRole::Heading, "heading"_L1},
    RoleRow{BrickRole::NewPage, "newpage"_L1},
    RoleRow{BrickRole::Text, "text"_L1},
    RoleRow{BrickRole::Box, "box"_L1},
    RoleRow{BrickRole::Essential, "essential"_L1},
    RoleRow{BrickRole::Warning, "warning"_L1},
    RoleRow{BrickRole::Row, "row"_L1},
    RoleRow{BrickRole::Total, "total"_L1},
    RoleRow{BrickRole::Signature, "signature"_L1},
    RoleRow{BrickRole::Small, "small"_L1},
    RoleRow{BrickRole::Code, "code"_L1},
};

std::optional<BrickRole> roleNamed(const QString &name)
{
    const auto *found = std::ranges::find(roles, name, &RoleRow::name);
    return found == roles.end() ? std::nullopt : std::optional(found->role);
}

/// "C,D"; none for a sign that the contract does not have.
law::EnumSet<law::Copy> copiesNamed(const QString &signs)
{
    law::EnumSet<law::Copy> named;
    for (const QString &sign : signs.split(u',')) {
        const auto &copies = allCopies();
        const auto found =
            std::ranges::find(copies, sign, [](law::Copy copy) { return code(copy); });
        if (found == copies.end())
            return {};
        named.insert(*found);
    }
    return named;
}

/// `role`, `role own`, `role if name`, `role each list`, `role copy C,D`, and all of them.
std::optional<TemplateBrick> brickOf(const QString &header)
{
    QStringList words = header.split(u' ', Qt::SkipEmptyParts);
    const bool own = words.value(1) == "own"_L1;
    if (own)
        words.removeAt(1);
    const auto role = words.isEmpty() ? std::nullopt : roleNamed(words.first());
    if (!role || words.size() % 2 == 0)
        return std::nullopt;
    TemplateBrick brick;
    brick.role = *role;
    brick.own = own;
    for (qsizetype i = 1; i < words.size(); i += 2) {
        if (words[i] == "if"_L1)
            brick.condition = words[i + 1];
        else if (words[i] == "each"_L1)
            brick.list = words[i + 1];
        else if (words[i] == "copy"_L1 && !copiesNamed(words[i + 1]).isEmpty())
            brick.onlyFor = copiesNamed(words[i + 1]);
        else
            return std::nullopt;
    }
    return brick;
}

struct SignRow {
    Pictogram sign;
    QLatin1StringView name;
};

constexpr std::array signs = {
    SignRow{Pictogram::Document, "document"_L1},
    SignRow{Pictogram::Calendar, "calendar"_L1},
    SignRow{Pictogram::Place, "place"_L1},
    SignRow{Pictogram::Phone, "phone"_L1},
    SignRow{Pictogram::Bag, "bag"_L1},
    SignRow{Pictogram::Warning, "warning"_L1},
    SignRow{Pictogram::Euro, "euro"_L1},
    SignRow{Pictogram::Scales, "scales"_L1},
};

/// Nothing for a sign that nobody draws.
std::optional<TemplateLine> lineOf(QString text)
{
    TemplateLine line;
    if (text.startsWith(u'@')) {
        const auto *row =
            std::ranges::find(signs, text.section(u' ', 0, 0).sliced(1), &SignRow::name);
        if (row == signs.end())
            return std::nullopt;
        line.sign = row->sign;
        text = text.section(u' ', 1);
    }
    if (text.startsWith("- "_L1)) {
        line.bullet = true;
        text.remove(0, 2);
    }
    line.text = text.replace(" | "_L1, QString(cellMark));
    return line;
}

QString asWritten(const TemplateLine &line)
{
    const auto *sign = std::ranges::find(signs, line.sign, &SignRow::sign);
    const QString drawn = sign == signs.end() ? QString() : u'@' + QString(sign->name) + u' ';
    return drawn + (line.bullet ? u"- "_s : QString()) +
           QString(line.text).replace(cellMark, u" | "_s);
}

/// Reads one file into a form; parts are files of the same kind, read in place.
class Reader final
{
public:
    Reader(QString folder, const ReadFile &read)
        : m_folder(std::move(folder))
        , m_read(read)
    {
    }

    Result<void> file(const QString &name)
    {
        const QStringList lines = QString::fromUtf8(m_read(name)).split(u'\n');
        for (qsizetype number = 0; number < lines.size(); ++number) {
            const QString line = lines[number].trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QString place = name + u':' + QString::number(number + 1);
            if (auto read = one(line, place); !read)
                return read;
        }
        return {};
    }

    Template form;

private:
    Result<void> one(const QString &line, const QString &place)
    {
        if (line.startsWith(u'[') && line.endsWith(u']'))
            return header(line.sliced(1, line.size() - 2), place);
        if (!m_inBrick)
            return property(line, place);
        auto read = lineOf(line);
        if (!read)
            return refusal("papers.form-unknown-sign"_L1, place, u"@calendar, @place…"_s);
        form.bricks.back().lines.push_back(*std::move(read));
        return {};
    }

    Result<void> header(const QString &text, const QString &place)
    {
        if (text.startsWith("use "_L1)) {
            m_inBrick = false;
            return file(m_folder + "parts/"_L1 + text.sliced(4) + ".txt"_L1);
        }
        auto brick = brickOf(text);
        if (!brick)
            return refusal("papers.form-unknown-brick"_L1, place, u"[role if name each list]"_s);
        form.bricks.push_back(*std::move(brick));
        m_inBrick = true;
        return {};
    }

    Result<void> property(const QString &line, const QString &place)
    {
        // A part has a version of its own, so that changing it shows on every paper that uses it.
        if (line.startsWith("version "_L1))
            form.version += line.sliced(8).toInt();
        else if (line.startsWith("title "_L1))
            form.title = line.sliced(6);
        else
            return refusal("papers.form-unknown-property"_L1, place, u"version N, title TEXT"_s);
        return {};
    }

    QString m_folder;
    const ReadFile &m_read;
    bool m_inBrick = false;
};

} // namespace

Result<Template> readTemplate(const QString &name, const ReadFile &read)
{
    Reader reader(name.left(name.lastIndexOf(u'/') + 1), read);
    if (const auto done = reader.file(name); !done)
        return tl::unexpected(done.error());
    if (reader.form.version < 1 || reader.form.bricks.empty())
        return refusal("papers.form-empty"_L1, name, u"version N and at least one brick"_s);
    return std::move(reader.form);
}

Result<QHash<QString, QString>> readSentences(const QString &name, const ReadFile &read)
{
    QHash<QString, QString> sentences;
    const QStringList lines = QString::fromUtf8(read(name)).split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = lines[number].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype mark = line.indexOf(" = "_L1);
        if (mark < 1)
            return refusal("papers.sentence-malformed"_L1,
                           name + u':' + QString::number(number + 1),
                           u"key = text"_s);
        sentences.insert(line.left(mark), line.sliced(mark + 3));
    }
    return sentences;
}

QString fileOf(const QString &language, const QString &name)
{
    return "papers/"_L1 + language + u'/' + name + ".txt"_L1;
}

QString headerOf(const TemplateBrick &brick)
{
    QString words = std::ranges::find(roles, brick.role, &RoleRow::role)->name;
    if (brick.own)
        words += " own"_L1;
    if (!brick.condition.isEmpty())
        words += " if "_L1 + brick.condition;
    if (!brick.list.isEmpty())
        words += " each "_L1 + brick.list;
    if (!brick.onlyFor.isEmpty())
        words += " copy "_L1 + codes(brick.onlyFor);
    return u'[' + words + u']';
}

QString textOf(const TemplateBrick &brick)
{
    QStringList lines{headerOf(brick)};
    for (const TemplateLine &line : brick.lines)
        lines += asWritten(line);
    return lines.join(u'\n');
}

QStringList placeholders(QStringView text)
{
    QStringList names;
    for (qsizetype from = text.indexOf(u"{{"); from >= 0; from = text.indexOf(u"{{", from)) {
        const qsizetype to = text.indexOf(u"}}", from);
        if (to < 0)
            break;
        names += text.sliced(from + 2, to - from - 2).toString();
        from = to + 2;
    }
    return names;
}

} // namespace bex::papers
