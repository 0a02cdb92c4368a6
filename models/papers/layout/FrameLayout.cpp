// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/FrameLayout.h"

#include "models/papers/PaperKinds.h"
#include "models/papers/Reference.h"
#include "models/papers/layout/Geometry.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using namespace geometry;

const LetterStyle letterheadStyle{8.5, 11, false, Qt::black, {}};
const LetterStyle marginStyle{7.5, 7.5, false, Qt::black, {}};
const LetterStyle footerStyle{7, 7, false, Qt::black, {}};

Paragraph paragraph(const QString &text, bool strong = false)
{
    return Paragraph{{Run{text, strong}}, false};
}

Passage letterheadOf(const Frame &frame)
{
    Passage passage;
    for (const QString &line : frame.letterhead)
        passage.push_back(paragraph(line, passage.empty()));
    return passage;
}

/// The addressees, the one whose sheet this is in strong letters with its count.
Passage addresseesOf(const PaperContent &content, const std::optional<Exemplar> &exemplar)
{
    Passage passage{paragraph(content.frame.headings.value(0), true)};
    qsizetype index = 0;
    for (const law::Copy copy : allCopies()) {
        if (!content.copies.contains(copy))
            continue;
        const bool mine = exemplar && exemplar->copy == copy;
        const QString count = mine ? u" \u2013 "_s + QString::number(exemplar->number) + u'/' +
                                         QString::number(exemplar->of)
                                   : QString();
        passage.push_back(paragraph(content.frame.addressees.value(index++) + count, mine));
    }
    return passage;
}

Passage referencesOf(const Frame &frame)
{
    Passage passage{paragraph(frame.headings.value(1), true)};
    for (const QString &line : frame.references)
        passage.push_back(paragraph(line));
    return passage;
}

/// The paragraphs one behind the other.
std::vector<Run> joined(const Passage &passage)
{
    std::vector<Run> runs;
    for (const Paragraph &paragraph : passage) {
        const bool first = runs.empty();
        for (const Run &run : paragraph.runs)
            runs.push_back(Run{(first ? QString() : u" · "_s) + run.text, run.strong});
    }
    return runs;
}

} // namespace

FrameLayout::FrameLayout(const PaperContent &content)
    : m_content(content)
    , m_body(geometry::bodyOf(content.large))
    , m_letterhead(letterheadOf(content.frame), m_body.width, letterheadStyle)
{
    if (content.reference.isEmpty())
        return;
    if (auto code = QrSymbol::create(scannedAs(content.reference)))
        m_code = *std::move(code);
}

qreal FrameLayout::firstTop() const
{
    const qreal below = top + m_letterhead.height();
    return m_content.large ? below + headLine({}).height() + 10 : below + 16;
}

qreal FrameLayout::nextTop() const
{
    return m_content.large ? top + headLine({}).height() + 6 : top + 4;
}

PassageLayout FrameLayout::headLine(const std::optional<Exemplar> &exemplar) const
{
    Paragraph line{joined(addresseesOf(m_content, exemplar))};
    line.runs.push_back(Run{QString(cellMark), false});
    for (Run &run : joined(referencesOf(m_content.frame)))
        line.runs.push_back(std::move(run));
    return PassageLayout({line}, m_body.width, marginStyle);
}

void FrameLayout::paint(QPainter &painter,
                        PageNumber number,
                        const std::optional<Exemplar> &exemplar) const
{
    if (number.page == 0)
        m_letterhead.paint(painter, QPointF(m_body.left, top));
    if (m_content.large)
        headLine(exemplar).paint(
            painter,
            QPointF(m_body.left, number.page == 0 ? top + m_letterhead.height() + 4 : top));
    else
        paintMargin(painter, number, exemplar);
    paintFooter(painter, number);
    paintCode(painter);
}

void FrameLayout::paintMargin(QPainter &painter,
                              PageNumber number,
                              const std::optional<Exemplar> &exemplar) const
{
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.5));
    const qreal rule = bodyLeft - 9;
    painter.drawLine(QPointF(rule, top), QPointF(rule, bodyBottom));
    const qreal from = number.page == 0 ? firstTop() : nextTop();
    const PassageLayout addressees(addresseesOf(m_content, exemplar), marginWidth, marginStyle);
    addressees.paint(painter, QPointF(marginLeft, from));
    const PassageLayout references(referencesOf(m_content.frame), marginWidth, marginStyle);
    references.paint(painter, QPointF(marginLeft, from + addressees.height() + 12));
}

void FrameLayout::paintCode(QPainter &painter) const
{
    if (!m_code)
        return;
    m_code->paint(painter, codePlace(m_content.large));
    if (m_content.large)
        return; // the footer says it
    PassageLayout({paragraph(m_content.reference)}, marginWidth, marginStyle)
        .paint(painter, QPointF(marginLeft, codeLabelTop));
}

void FrameLayout::paintFooter(QPainter &painter, PageNumber number) const
{
    const QString page = QString::number(number.page + 1) + u'/' + QString::number(number.of);
    const bool large = m_content.large;
    const QString reference = large && m_code ? u" \u2013 "_s + m_content.reference : QString();
    const Passage line{paragraph(m_content.frame.footer + reference + cellMark + page)};
    const qreal left = large ? m_body.left : marginLeft;
    const qreal right = large ? codePlace(true).left() - 12 : m_body.left + m_body.width;
    const qreal width = right - left;
    PassageLayout(line, width, footerStyle).paint(painter, QPointF(left, footerTop));
    if (!m_content.frame.authentic.isEmpty())
        PassageLayout({paragraph(m_content.frame.authentic)}, width, footerStyle)
            .paint(painter, QPointF(left, footerTop + 10));
}

} // namespace bex::papers
