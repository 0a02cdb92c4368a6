// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace bex::ui
{

/// The line above the form: what is still open, one point at a time, and the
/// key that leads to it.
class QuestionBar final : public QFrame
{
    Q_OBJECT

public:
    /// An open point as its field says it.
    struct Point {
        QString pointer;
        QString label;
        QString text;
    };

    explicit QuestionBar(QWidget *parent = nullptr);

    void show(std::vector<Point> points);
    /// To the next point, round and round.
    void goOn();
    /// The place of the point shown; empty when nothing is open.
    [[nodiscard]] QString place() const;

signals:
    void answerAsked(const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_answer;
    std::vector<Point> m_points;
    std::size_t m_current = 0;
    bool m_visited = false;
};

} // namespace bex::ui
