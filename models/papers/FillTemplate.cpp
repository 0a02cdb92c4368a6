// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/FillTemplate.h"

#include "models/papers/ReadTemplate.h"
#include "models/papers/Typography.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Parts a line at its strong marks and its names, so that no value can be taken for a mark.
class LineFiller final
{
public:
    LineFiller(const TemplateLine &line, const PaperLanguage &language)
        : m_line(line)
        , m_language(language)
    {
    }

    Paragraph fill(const QHash<QString, QString> &values)
    {
        m_paragraph = Paragraph{{}, m_line.bullet, m_line.sign};
        m_strong = false;
        const QString &text = m_line.text;
        for (qsizetype at = 0; at < text.size();) {
            if (QStringView(text).sliced(at).startsWith("**"_L1)) {
                m_strong = !m_strong;
                at += 2;
            } else if (QStringView(text).sliced(at).startsWith("{{"_L1)) {
                const qsizetype end = text.indexOf("}}"_L1, at);
                append(within(m_language.script, values.value(text.sliced(at + 2, end - at - 2))));
                at = end + 2;
            } else {
                append(text[at++]);
            }
        }
        return typeset();
    }

private:
    void append(const QString &text)
    {
        if (m_paragraph.runs.empty() || m_paragraph.runs.back().strong != m_strong)
            m_paragraph.runs.push_back(Run{{}, m_strong});
        m_paragraph.runs.back().text += text;
    }

    Paragraph typeset()
    {
        for (Run &run : m_paragraph.runs)
            run.text = papers::typeset(run.text, m_language);
        return std::move(m_paragraph);
    }

    const TemplateLine &m_line;
    const PaperLanguage &m_language;
    Paragraph m_paragraph;
    bool m_strong = false;
};

/// The lines of each name a line asks for.
Result<std::vector<std::pair<QString, QStringList>>> asked(const QString &text,
                                                           const Values &values)
{
    std::vector<std::pair<QString, QStringList>> found;
    for (const QString &name : placeholders(text)) {
        const auto lines = values.lines(name);
        if (!lines)
            return tl::unexpected(
                Error{ErrorCode::Invalid, "papers.form-unknown-name"_L1, name, {}, text});
        found.emplace_back(name, *lines);
    }
    return found;
}

Result<void> fillLine(const TemplateLine &line, const Filling &filling, Passage &passage)
{
    const auto names = asked(line.text, filling.values);
    if (!names)
        return tl::unexpected(names.error());
    qsizetype times = 1;
    for (const auto &[name, lines] : *names)
        times = times == 0 || lines.isEmpty() ? 0 : std::max(times, lines.size());
    LineFiller filler(line, filling.language);
    for (qsizetype i = 0; i < times; ++i) {
        QHash<QString, QString> values;
        for (const auto &[name, lines] : *names)
            values.insert(name, lines[std::min(i, lines.size() - 1)]);
        passage.push_back(filler.fill(values));
    }
    return {};
}

Result<Passage> fillBrick(const TemplateBrick &brick, const Filling &filling)
{
    Passage passage;
    for (const TemplateLine &line : brick.lines) {
        if (const auto done = fillLine(line, filling, passage); !done)
            return tl::unexpected(done.error());
    }
    return passage;
}

/// One set of values for each time the brick is printed.
Result<std::vector<Values>> timesOf(const TemplateBrick &brick, const Values &values)
{
    if (!brick.condition.isEmpty() && !values.knows(brick.condition))
        return tl::unexpected(
            Error{ErrorCode::Invalid, "papers.form-unknown-condition"_L1, brick.condition, {}, {}});
    if (!brick.condition.isEmpty() && !values.applies(brick.condition))
        return std::vector<Values>();
    if (brick.list.isEmpty())
        return std::vector<Values>{values};
    const auto *items = values.each(brick.list);
    if (items == nullptr)
        return tl::unexpected(
            Error{ErrorCode::Invalid, "papers.form-unknown-list"_L1, brick.list, {}, {}});
    std::vector<Values> times;
    for (const Values &item : *items)
        times.push_back(item.within(values));
    return times;
}

} // namespace

Result<std::vector<FilledBrick>> fill(const Filling &filling)
{
    std::vector<FilledBrick> filledBricks;
    for (std::size_t place = 0; place < filling.form.bricks.size(); ++place) {
        const TemplateBrick &brick = filling.form.bricks[place];
        auto times = timesOf(brick, filling.values);
        if (!times)
            return tl::unexpected(times.error());
        for (Values &values : *times) {
            auto passage =
                fillBrick(brick, Filling{filling.form, std::move(values), filling.language});
            if (!passage)
                return tl::unexpected(passage.error());
            if (!passage->empty())
                filledBricks.push_back(FilledBrick{place, *std::move(passage)});
        }
    }
    return filledBricks;
}

QString filled(const QString &sentence, const std::vector<std::pair<QString, QString>> &values)
{
    QHash<QString, QString> named;
    for (const auto &[name, value] : values)
        named.insert(name, value);
    QString text;
    qsizetype from = 0;
    for (const QString &name : placeholders(sentence)) {
        const qsizetype at = sentence.indexOf("{{"_L1, from);
        text += QStringView(sentence).sliced(from, at - from) + named.value(name);
        from = at + name.size() + 4;
    }
    return text + QStringView(sentence).sliced(from);
}

} // namespace bex::papers
