// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/SyntaxCheck.h"

#include "models/law/json/Pointer.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

/// The contract needs six; the rest is room for a mistake that is told as such.
constexpr std::size_t deepest = 64;

/// An object or a list that is open, and how far it has been read.
struct Frame {
    bool isList = false;
    qsizetype items = 0;            ///< of a list: those already read
    std::optional<std::string> key; ///< of an object: the one whose value is awaited
    std::set<std::string> keys;
};

bool isControl(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7f;
}

/// Unicode's category Cc, in text known to be UTF-8: C0, DEL, and C1 behind its lead byte.
bool hasControl(const std::string &text)
{
    bool afterLead = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isControl(byte) || (afterLead && byte < 0xa0))
            return true;
        afterLead = byte == 0xc2;
    }
    return false;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool isBlank(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.trimmed().isEmpty();
}

/// "line:column" of a byte, both from 1, columns in characters.
QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.first(std::min(offset, bytes.size()));
    const auto line = before.count('\n') + 1;
    const auto start = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(start)).size() + 1;
    return QString::number(line) + u':' + QString::number(column);
}

/// Follows nlohmann's reader event by event, keeps the place, and stops at the first fault.
class Watch final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Watch(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    bool null() override { return endValue(); }
    bool boolean(bool) override { return endValue(); }
    bool number_integer(number_integer_t) override { return endValue(); }
    bool number_unsigned(number_unsigned_t) override { return endValue(); }
    bool binary(binary_t &) override { return endValue(); }

    bool number_float(number_float_t, const string_t &written) override
    {
        // Without point or exponent it is an integer too large to hold: its reader says so.
        return written.find_first_of(".eE") == string_t::npos ? endValue() : refuseWrittenInteger();
    }

    bool string(string_t &text) override { return hasControl(text) ? refuseControl() : endValue(); }

    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        // Before the key joins the pointer, which must stay printable.
        if (hasControl(name))
            return refuseControl();
        Frame &frame = m_frames.back();
        frame.key = name;
        if (!frame.keys.insert(name).second)
            return refuse("json.duplicate-key"_L1, pointer());
        return true;
    }

    bool parse_error(std::size_t position,
                     const std::string &token,
                     const nlohmann::detail::exception &error) override
    {
        constexpr int numberOverflow = 406;
        const auto offset = static_cast<qsizetype>(position) - 1;
        const QString place = lineAndColumn(m_bytes, offset);
        const bool inText = !token.empty() && token.front() == '"';
        if (error.id == numberOverflow)
            return refuseWrittenInteger();
        if (offset >= m_bytes.size())
            return isBlank(m_bytes) ? refuse("json.empty"_L1, {})
                                    : refuse("json.truncated"_L1, {}, place);
        if (inText && isControl(static_cast<unsigned char>(m_bytes[offset])))
            return refuseControl();
        if (inText && std::string_view(error.what()).find("string: surrogate") != std::string::npos)
            return refuse("json.lone-surrogate"_L1, pointer());
        if (!isUtf8(m_bytes))
            return refuse("json.not-utf8"_L1, {}, place);
        return refuse("json.syntax"_L1, {}, place);
    }

private:
    [[nodiscard]] QString pointer() const
    {
        QString text;
        for (const Frame &frame : m_frames) {
            if (frame.isList)
                text = pointerTo(text, frame.items);
            else if (frame.key)
                text = pointerTo(text, QString::fromStdString(*frame.key));
        }
        return text;
    }

    bool refuse(QLatin1StringView site, const QString &subject, const QString &expected = {})
    {
        if (!m_fault)
            m_fault = Error{ErrorCode::Invalid, site, subject, expected, {}};
        return false;
    }

    bool refuseControl() { return refuse("json.control-character"_L1, pointer()); }
    bool refuseWrittenInteger() { return refuse("json.written-integer"_L1, pointer()); }

    bool open(bool isList)
    {
        if (m_frames.size() == deepest)
            return refuse("json.too-deep"_L1, pointer(), QString::number(deepest));
        m_frames.push_back({isList, 0, {}, {}});
        return true;
    }

    bool close()
    {
        m_frames.pop_back();
        return endValue();
    }

    bool endValue()
    {
        if (m_frames.empty())
            return true;
        Frame &frame = m_frames.back();
        ++frame.items;
        frame.key.reset();
        return true;
    }

    const QByteArray &m_bytes;
    std::vector<Frame> m_frames;
    std::optional<Error> m_fault;
};

} // namespace

std::optional<Error> syntaxFault(const QByteArray &bytes)
{
    Watch watch(bytes);
    const bool sound = nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &watch);
    Q_ASSERT(sound || watch.fault());
    return watch.fault();
}

} // namespace bex::law::json
