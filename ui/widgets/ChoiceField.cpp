// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ChoiceField.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Small letters without accents: what two hands type for É is e.
QString plain(const QString &text)
{
    QString letters = text.toLower().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

QStringList wordsOf(const QString &label)
{
    static const QRegularExpression between(u"[^\\w]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return label.split(between, Qt::SkipEmptyParts);
}

} // namespace

ChoiceField::ChoiceField(desk::JsonDraft &draft,
                         const QString &pointer,
                         ChoicesOf choices,
                         QWidget *parent)
    : Field(draft, pointer, parent)
    , m_choices(choices)
    , m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(3);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::commit);
}

void ChoiceField::narrow(Allows allows)
{
    m_allows = std::move(allows);
    showDraft();
}

void ChoiceField::showDraft()
{
    fill();
    const QJsonValue now = value();
    int index = 0;
    for (int row = 1; row < m_box->count(); ++row) {
        if (m_box->itemData(row).toJsonValue() == now)
            index = row;
    }
    if (index == 0 && !now.isUndefined()) {
        // A word the contract does not know stays in sight; the reader names it.
        m_box->addItem(now.toVariant().toString(), now);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceField::commit()
{
    draft().set(pointer(), m_box->currentData().toJsonValue());
}

void ChoiceField::fill()
{
    m_box->clear();
    m_box->addItem(u"–"_s, QJsonValue(QJsonValue::Null));
    for (const Choice &choice : m_choices()) {
        if (!m_allows || m_allows(choice.value))
            m_box->addItem(choice.label, choice.value);
    }
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the page scrolls; an answer does not change by accident
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        m_lastLetter.invalidate(); // what is typed now begins another word
    if (event->type() == QEvent::KeyPress &&
        choosesByLetters(static_cast<const QKeyEvent *>(event)->text()))
        return true;
    return Field::eventFilter(watched, event);
}

bool ChoiceField::choosesByLetters(const QString &typed)
{
    if (typed.isEmpty() || !typed.front().isLetterOrNumber())
        return false;
    const bool goesOn =
        m_lastLetter.isValid() && m_lastLetter.elapsed() < QApplication::keyboardInputInterval();
    m_letters = goesOn ? QString(m_letters + plain(typed)) : plain(typed);
    m_lastLetter.start();
    // The same letter again goes to the next one that begins with it.
    const bool repeats = m_letters.count(m_letters.front()) == m_letters.size();
    const int now = m_box->currentIndex();
    int row = repeats ? found(m_letters.left(1), now + 1) : found(m_letters, now);
    if (row < 0 && goesOn) {
        // Nothing goes on so: the letter begins another word.
        m_letters = plain(typed);
        row = found(m_letters, now + 1);
    }
    if (row >= 0) {
        m_box->setCurrentIndex(row);
        commit();
    }
    return true;
}

int ChoiceField::found(const QString &letters, int from) const
{
    const auto search = [&](auto fits) {
        for (int step = 0; step < m_box->count(); ++step) {
            const int row = (from + step) % m_box->count();
            if (fits(plain(m_box->itemText(row))))
                return row;
        }
        return -1;
    };
    const int whole = search([&](const QString &label) { return label.startsWith(letters); });
    return whole >= 0 ? whole : search([&](const QString &label) {
        const QStringList words = wordsOf(label);
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.startsWith(letters); });
    });
}

std::vector<Choice> yesAndNo()
{
    //: An answer in a form
    const QString yes = QCoreApplication::translate("bex::ui::ChoiceField", "Yes");
    //: An answer in a form
    const QString no = QCoreApplication::translate("bex::ui::ChoiceField", "No");
    return {{true, yes}, {false, no}};
}

} // namespace bex::ui
