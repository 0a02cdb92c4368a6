// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CsvRows.h"

#include <QString>

#include <csv.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// What the callbacks of libcsv fill.
struct Gathering {
    std::vector<CsvRow> rows;
    CsvRow current;
    int lines = 0; ///< line ends inside the record at hand
};

void takeField(void *text, std::size_t size, void *gathering)
{
    auto &into = *static_cast<Gathering *>(gathering);
    const QByteArray field(static_cast<const char *>(text), static_cast<qsizetype>(size));
    into.lines += static_cast<int>(field.count('\n'));
    into.current.fields.push_back(field.trimmed());
}

void takeRow(int, void *gathering)
{
    auto &into = *static_cast<Gathering *>(gathering);
    const int next = into.current.line + into.lines + 1;
    const bool blank = into.current.fields.empty() ||
                       (into.current.fields.size() == 1 && into.current.fields.front().isEmpty());
    if (!blank)
        into.rows.push_back(std::move(into.current));
    into.current = CsvRow{next, {}};
    into.lines = 0;
}

unsigned char separatorOf(const QByteArray &bytes)
{
    const QByteArray header = bytes.left(bytes.indexOf('\n'));
    return header.count(',') > header.count(';') ? ',' : ';';
}

/// One line end for all systems, so that libcsv counts one where there is one.
QByteArray normalised(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.replace("\r\n", "\n").replace('\r', '\n');
}

} // namespace

CsvContents csvContents(const QByteArray &bytes)
{
    const QByteArray text = normalised(bytes);
    Gathering gathering;
    csv_parser parser;
    csv_init(&parser, CSV_REPALL_NL | CSV_APPEND_NULL);
    csv_set_delim(&parser, separatorOf(text));
    const auto size = static_cast<std::size_t>(text.size());
    const auto read = csv_parse(&parser, text.constData(), size, takeField, takeRow, &gathering);
    // A quote inside a name is no reason to stop; one that never closes is.
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    const bool closed = csv_fini(&parser, takeField, takeRow, &gathering) == 0;
    csv_free(&parser);
    if (read == size && closed)
        return {std::move(gathering.rows), std::nullopt};
    const QString place = QString::number(gathering.current.line) + u":1"_s;
    return {
        std::move(gathering.rows),
        Error{ErrorCode::Invalid, "registry.csv-unfinished"_L1, place, u"a closing quote"_s, {}}};
}

} // namespace bex::registry
