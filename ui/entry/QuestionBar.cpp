// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/QuestionBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bex::ui
{

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_answer(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_answer->setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_text, 1);
    line->addWidget(m_answer);
    setFrameShape(QFrame::StyledPanel);
    connect(m_answer, &QPushButton::clicked, this, &QuestionBar::goOn);
    retranslate();
}

void QuestionBar::show(std::vector<Point> points)
{
    m_points = std::move(points);
    m_current = 0;
    m_visited = false;
    retranslate();
}

void QuestionBar::goOn()
{
    if (m_points.empty())
        return;
    if (m_visited)
        m_current = (m_current + 1) % m_points.size();
    m_visited = true;
    retranslate();
    emit answerAsked(m_points[m_current].pointer);
}

QString QuestionBar::place() const
{
    return m_points.empty() ? QString() : m_points[m_current].pointer;
}

void QuestionBar::retranslate()
{
    //: Button: puts the focus into the field of the question shown beside it
    m_answer->setText(tr("Answer (F7)"));
    m_answer->setVisible(!m_points.empty());
    if (m_points.empty()) {
        //: Above the form of a judgment when nothing is missing and nothing contradicts
        m_text->setText(tr("Nothing is left to ask."));
        return;
    }
    const Point &shown = m_points[m_current];
    //: Above the form: %1 of %2 open points, %3 the label of a field, %4 what is asked there
    m_text->setText(
        tr("%1/%2 · %3: %4").arg(m_current + 1).arg(m_points.size()).arg(shown.label, shown.text));
}

void QuestionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
