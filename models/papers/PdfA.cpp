// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PdfA.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// A day that means "not known": a file has to have one.
const QDate noDay(2000, 1, 1);

/// What Qt writes between two marks becomes something else of the same length, so
/// that every offset of the file stays true.
void overwrite(QByteArray &pdf, QByteArrayView before, const QByteArray &text)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        const qsizetype from = at + before.size();
        if (from + text.size() <= pdf.size())
            std::copy(text.begin(), text.end(), pdf.begin() + from);
    }
}

QByteArray identity(const PaperContent &content)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Column column : {Column::French, Column::Beside})
        hash.addData(QByteArray(plainText(content, column).toUtf8() + '\0'));
    hash.addData(content.frame.footer.toUtf8());
    return hash.result().toHex();
}

/// Qt dates the file by the clock and numbers it at random; the paper's own day and
/// words stand there instead, and printing the same paper again gives the same file.
void fix(QByteArray &pdf, const PaperContent &content)
{
    const QDate day = content.printedOn.isValid() ? content.printedOn : noDay;
    const QByteArray name = identity(content);
    overwrite(pdf, "/CreationDate (D:", day.toString(u"yyyyMMdd"_s).toLatin1() + "000000");
    const qsizetype zone = pdf.indexOf("/CreationDate (D:") + 17 + 14;
    const qsizetype end = pdf.indexOf(")", zone);
    if (zone > 31 && end - zone == 7)
        std::copy_n("+00'00'", 7, pdf.begin() + zone);
    overwrite(pdf, "/ID [ <", name);
    const qsizetype second = pdf.indexOf("> <", pdf.indexOf("/ID [ <"));
    if (second > 0)
        std::copy(name.begin(), name.end(), pdf.begin() + second + 3);
}

QByteArray metadata(const PaperContent &content)
{
    const QDate day = content.printedOn.isValid() ? content.printedOn : noDay;
    const QString stamp = day.toString(Qt::ISODate) + u"T00:00:00+00:00"_s;
    return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmp:CreatorTool=\"Guichet BEX\" xmp:CreateDate=\"%2\"/>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
           "pdf:Producer=\"Qt %3\"/>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
           "pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
           "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s
               .arg(content.title.toHtmlEscaped(), stamp, QString::fromLatin1(qVersion()))
               .toUtf8();
}

} // namespace

Result<QByteArray> pdfA(const Pages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool opened = buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(pages.content().title);
    writer.setCreator(u"Guichet BEX"_s);
    writer.setDocumentXmpMetadata(metadata(pages.content()));
    if (!opened || !pages.print(writer))
        return tl::unexpected(Error{
            ErrorCode::StorageFailed, "papers.pdf-not-made"_L1, pages.content().title, {}, {}});
    fix(bytes, pages.content());
    return bytes;
}

} // namespace bex::papers
