// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/CoverSheets.h"

#include "models/papers/FillTemplate.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Phrasing.h"
#include "models/papers/Typography.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Says sentences of the forms in French.
class Saying final
{
public:
    explicit Saying(const Templates &templates)
        : m_templates(templates)
    {
    }

    [[nodiscard]] QString
    operator()(QStringView key, const std::vector<std::pair<QString, QString>> &names = {}) const
    {
        return typeset(filled(m_templates.sentenceOfTheOffice(key), names), m_templates.french());
    }
    [[nodiscard]] QString day(QDate day) const { return Phrasing(m_templates.french()).date(day); }
    [[nodiscard]] QString addressee(law::Copy copy) const
    {
        return m_templates.sentence(QString(u"copy."_s + code(copy)), m_templates.french());
    }
    [[nodiscard]] QString titleOf(const QString &kind) const
    {
        const auto &kinds = printableKinds();
        const auto known =
            std::ranges::find(kinds, kind, [](law::PaperKind each) { return code(each); });
        return known == kinds.end() ? kind : m_templates.form(kind, m_templates.french()).title;
    }

private:
    const Templates &m_templates;
};

QString addresseesOf(const PersonsPile::Paper &paper, const Saying &say)
{
    QStringList names;
    for (const law::Copy copy : allCopies()) {
        if (paper.copies.contains(copy))
            names += say.addressee(copy);
    }
    return names.join(u", "_s);
}

} // namespace

Separator separatorOf(const PersonsPile &pile, const Templates &templates)
{
    const Saying say(templates);
    QStringList about{pile.court, pile.chamber, say.day(pile.heldOn)};
    about.removeAll(QString());
    QStringList lines;
    for (const PersonsPile::Paper &paper : pile.papers)
        lines += say(u"separator.paper",
                     {{u"title"_s, paper.title}, {u"copies"_s, addresseesOf(paper, say)}});
    return Separator({say(u"separator.number", {{u"number"_s, QString::number(pile.order)}}),
                      pile.name,
                      about.join(u" · "_s),
                      say(u"separator.heading"),
                      lines});
}

QByteArray pdfOf(const Separator &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        if (!sheet.print(writer))
            return {};
    }
    return bytes;
}

Separator coverOf(const VoidedPaper &paper, const Templates &templates)
{
    const Saying say(templates);
    QStringList lines{
        say(u"void.since", {{u"date"_s, say.day(paper.since)}, {u"name"_s, paper.by}}),
        say(u"void.reason", {{u"reason"_s, paper.reason}})};
    lines +=
        paper.replacedBy.isEmpty()
            ? say(u"void.not_replaced")
            : say(u"void.replaced",
                  {{u"reference"_s, paper.replacedBy}, {u"date"_s, say.day(paper.replacedOn)}});
    lines += say(u"void.follows");
    return Separator({paper.reference,
                      say(u"void.title"),
                      say.titleOf(paper.kind),
                      say(u"void.heading"),
                      lines});
}

} // namespace bex::papers
