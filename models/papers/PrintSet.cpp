// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PrintSet.h"

#include "models/law/json/Vocabulary.h"
#include "models/papers/InParallel.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/PdfA.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

tl::unexpected<Error> failure(QLatin1StringView site, const QString &subject)
{
    return tl::unexpected(Error{ErrorCode::StorageFailed, site, subject, {}, {}});
}

QString fileName(std::size_t index, const PaperContent &content)
{
    const QString number = QString::number(index + 1).rightJustified(2, u'0');
    return number + u'-' + content.file;
}

/// The dates of a paper, beside it; the name of the file, empty without dates.
Result<QString> writeAgenda(const PaperContent &content, const QString &name, const QDir &folder)
{
    if (content.agenda.isEmpty())
        return QString();
    const QString file = name + u".ics"_s;
    return writeFile(folder.filePath(file), content.agenda).map([&] { return file; });
}

Result<PrintedPaper> printOne(const PaperContent &content, const QString &name, const QDir &folder)
{
    const QString file = name + u".pdf"_s;
    const Pages pages(content);
    const auto bytes = pdfA(pages);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = writeFile(folder.filePath(file), *bytes); !written)
        return tl::unexpected(written.error());
    const auto agenda = writeAgenda(content, name, folder);
    if (!agenda)
        return tl::unexpected(agenda.error());
    return PrintedPaper{content.kind,
                        file,
                        content.languages,
                        pages.count(),
                        content.copies,
                        QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex(),
                        content.complete,
                        *agenda};
}

Result<PrintedIndex> printAll(const PaperSet &set, const QDir &folder)
{
    std::vector<Result<PrintedPaper>> printed(set.papers.size());
    inParallel(set.papers.size(), [&](std::size_t at) {
        printed[at] = printOne(set.papers[at], fileName(at, set.papers[at]), folder);
    });
    PrintedIndex index{set.status, {}};
    for (Result<PrintedPaper> &paper : printed) {
        if (!paper)
            return tl::unexpected(paper.error());
        index.papers.push_back(*std::move(paper));
    }
    if (const auto written = writeFile(folder.filePath(u"index.json"_s), toJson(index)); !written)
        return tl::unexpected(written.error());
    return index;
}

/// Moves the files into a directory that was there before, the index last; takes
/// back what was moved when one of them cannot be.
Result<void> moveInto(const QDir &target, const QDir &made)
{
    QStringList names = made.entryList(QDir::Files);
    names.removeAll(u"index.json"_s);
    names += u"index.json"_s;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (QFile::rename(made.filePath(names[i]), target.filePath(names[i])))
            continue;
        for (qsizetype done = 0; done < i; ++done)
            QFile::remove(target.filePath(names[done]));
        return failure("papers.file-not-moved"_L1, target.filePath(names[i]));
    }
    return {};
}

QStringList copiesOf(const PrintedPaper &paper)
{
    QStringList codes;
    for (const law::Copy copy : allCopies()) {
        if (paper.copies.contains(copy))
            codes += code(copy);
    }
    return codes;
}

/// By hand, since QJsonObject sorts its keys and the contract shows them in this order.
QByteArray toJson(const PrintedPaper &paper)
{
    const auto text = [](const QString &value) {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
    };
    const auto list = [](const QStringList &words) {
        return QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
    };
    return "{\"paper\":" + text(code(paper.kind)) + ",\"file\":" + text(paper.file) +
           ",\"languages\":" + list(tagsOf(paper.languages)) +
           ",\"pages\":" + QByteArray::number(paper.pages) +
           ",\"copies\":" + list(copiesOf(paper)) + ",\"sha256\":\"" + paper.sha256 +
           "\",\"complete\":" + (paper.complete ? "true" : "false") +
           (paper.agenda.isEmpty() ? QByteArray() : ",\"agenda\":" + text(paper.agenda)) + '}';
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return failure("papers.file-not-written"_L1, path);
    return {};
}

QByteArray toJson(const PrintedIndex &index)
{
    QByteArrayList papers;
    for (const PrintedPaper &paper : index.papers)
        papers += toJson(paper);
    const QByteArray status = QByteArray(law::json::word(index.status).data());
    return "{\"format\":\"bex-papers/1\",\"status\":\"" + status + "\",\"papers\":[" +
           papers.join(',') + "]}";
}

Result<PrintedIndex> printSet(const PaperSet &set, const QString &directory)
{
    const QFileInfo target(QDir::cleanPath(directory));
    if (QFileInfo::exists(target.filePath() + u"/index.json"_s))
        return tl::unexpected(Error{ErrorCode::Conflict,
                                    "papers.index-exists"_L1,
                                    directory,
                                    u"a directory without index.json"_s,
                                    {}});
    if (!QDir().mkpath(target.absolutePath()))
        return failure("papers.directory-not-made"_L1, target.absolutePath());
    QTemporaryDir beside(target.absoluteFilePath() + u".XXXXXX"_s);
    if (!beside.isValid())
        return failure("papers.directory-not-writable"_L1, target.absolutePath());
    auto index = printAll(set, QDir(beside.path()));
    if (!index)
        return index;
    if (!target.exists() && QDir().rename(beside.path(), target.absoluteFilePath())) {
        beside.setAutoRemove(false);
        return index;
    }
    if (!target.isDir())
        return failure("papers.not-a-directory"_L1, directory);
    if (const auto moved = moveInto(QDir(target.absoluteFilePath()), QDir(beside.path())); !moved)
        return tl::unexpected(moved.error());
    return index;
}

} // namespace bex::papers
