// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperContent.h"

#include "models/papers/PaperKinds.h"

#include <QCryptographicHash>

namespace bex::papers
{

namespace
{

/// Every text ends with a mark that stands in none, so that "a", "bc" is not "ab", "c".
class Fingerprint final
{
public:
    void add(const QString &text)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
    }
    void add(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text);
        add(QString());
    }
    void add(const Passage &passage)
    {
        for (const Paragraph &paragraph : passage) {
            add(QStringList{QString::number(paragraph.bullet),
                            QString::number(static_cast<int>(paragraph.sign))});
            for (const Run &run : paragraph.runs)
                add(QStringList{run.text, QString::number(run.strong)});
        }
        add(QString());
    }
    void add(const Frame &frame)
    {
        for (const QStringList &texts :
             {frame.letterhead, frame.references, frame.addressees, frame.headings})
            add(texts);
        add(QStringList{frame.footer, frame.authentic});
    }
    [[nodiscard]] QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray fingerprint(const PaperContent &content)
{
    Fingerprint print;
    print.add(QStringList{
        content.form, content.title, content.reference, content.printedOn.toString(Qt::ISODate)});
    print.add(content.frame);
    for (const Brick &brick : content.bricks) {
        print.add(QStringList{QString::number(static_cast<int>(brick.role)),
                              codes(brick.onlyFor),
                              QString::fromLatin1(brick.code.toHex())});
        print.add(brick.french);
        print.add(brick.beside.value_or(Passage()));
    }
    return print.hex();
}

QString plainText(const PaperContent &content, Column column)
{
    QStringList lines;
    for (const Brick &brick : content.bricks) {
        if (column == Column::French)
            lines += plainText(brick.french);
        else if (brick.beside)
            lines += plainText(*brick.beside);
    }
    return lines.join(u'\n');
}

} // namespace bex::papers
