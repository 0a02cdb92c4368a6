// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Reference.h"

#include "models/papers/PaperContent.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Crockford's 32 signs: no I, L, O or U, which are mistaken for others.
constexpr QStringView signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype signsBeforeCheck = 10;
constexpr qsizetype firstDash = 5;
constexpr qsizetype secondDash = 11; // in the printed form
constexpr QStringView prefix = u"BEX1:";

/// The prefix as a French keyboard writes the keys of an American one.
constexpr QStringView prefixOfTheWrongKeyboard = u"BEX&M";

struct Swap {
    QStringView typed;
    QStringView meant;
};
constexpr Swap unshiftedDigits{u"&é\"'(-è_çàÉÈÇÀ", u"12345678902790"};
constexpr Swap wrongKeyboard{u"AQWZM?,", u"QAZW:MM"};
constexpr Swap mistaken{u"OIL", u"011"};

QString swapped(QString text, const Swap &swap)
{
    for (QChar &sign : text) {
        const qsizetype at = swap.typed.indexOf(sign);
        if (at >= 0)
            sign = swap.meant[at];
    }
    return text;
}

/// Arithmetic in the field of 32 elements: any one wrong sign changes the check, and
/// so do any two that changed places.
int timesTwo(int element)
{
    constexpr int polynomial = 0b100101;
    const int doubled = element << 1;
    return doubled < signs.size() ? doubled : doubled ^ polynomial;
}

QChar checkOf(QStringView text)
{
    int sum = 0;
    for (const QChar sign : text)
        sum = timesTwo(sum) ^ static_cast<int>(signs.indexOf(sign));
    return signs[timesTwo(sum)];
}

QString grouped(QString text)
{
    return text.insert(firstDash, u'-').insert(secondDash, u'-');
}

QString withoutDashes(QString text)
{
    return text.remove(u'-');
}

std::optional<QString> checked(const QString &typed)
{
    const QString text = swapped(withoutDashes(typed), mistaken);
    const bool readable =
        text.size() == signsBeforeCheck + 1 &&
        std::ranges::all_of(text, [](QChar sign) { return signs.contains(sign); });
    if (!readable || checkOf(QStringView(text).first(signsBeforeCheck)) != text.back())
        return std::nullopt;
    return grouped(text);
}

/// Whatever two papers say alike is digested alike, and nothing else is: each text
/// goes in with its length.
class Digest final
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes));
    }
    void add(const QStringList &lines)
    {
        add(QString::number(lines.size()));
        for (const QString &line : lines)
            add(line);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addFrame(Digest &digest, const Frame &frame)
{
    for (const QStringList &lines :
         {frame.letterhead, frame.references, frame.addressees, frame.headings})
        digest.add(lines);
    digest.add(frame.footer);
    digest.add(frame.authentic);
}

QByteArray digestOf(const PaperContent &content, const QByteArray &salt)
{
    Digest digest;
    digest.add(QString::fromLatin1(salt.toHex()));
    digest.add(content.form);
    digest.add(content.about);
    addFrame(digest, content.frame);
    digest.add(plainText(content, Column::French));
    digest.add(plainText(content, Column::Beside));
    digest.add(content.printedOn.toString(Qt::ISODate));
    return digest.result();
}

} // namespace

QString referenceOf(const PaperContent &content, const QByteArray &salt)
{
    constexpr int bitsOfASign = 5;
    quint64 bits = 0;
    for (const char byte : digestOf(content, salt).first(sizeof bits))
        bits = bits << 8 | static_cast<unsigned char>(byte);
    QString text;
    for (qsizetype at = 0; at < signsBeforeCheck; ++at, bits >>= bitsOfASign)
        text += signs[static_cast<qsizetype>(bits % static_cast<quint64>(signs.size()))];
    return grouped(text + checkOf(text));
}

QByteArray scannedAs(const QString &reference)
{
    return (prefix + withoutDashes(reference)).toLatin1();
}

std::optional<QString> readReference(QStringView typed)
{
    QString text = typed.toString().simplified().remove(u' ').toUpper();
    if (text.startsWith(prefixOfTheWrongKeyboard))
        text = swapped(swapped(text, unshiftedDigits), wrongKeyboard);
    if (text.startsWith(prefix))
        text = text.sliced(prefix.size());
    if (const auto plain = checked(text))
        return plain;
    // The dash is the digit 6 without Shift; where it parts the groups it is none.
    const bool isGrouped =
        text.size() == secondDash + 2 && text[firstDash] == u'-' && text[secondDash] == u'-';
    if (isGrouped)
        text.remove(secondDash, 1).remove(firstDash, 1);
    return checked(swapped(text, unshiftedDigits));
}

} // namespace bex::papers
