// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace bex::test
{

/// A print server of our own with one printer, whose jobs become files (tests/README.md).
///
/// It knows no other server and touches no file outside its folder.
class PileServer final
{
public:
    PileServer();
    ~PileServer();
    PileServer(const PileServer &) = delete;
    PileServer &operator=(const PileServer &) = delete;

    /// False: the system has no print server, or it did not come up.
    [[nodiscard]] bool isUp() const;
    /// The printer takes nothing any more, as after a jam; or does again.
    void stop();
    void start();

    struct Job {
        QString title;
        QString options;
        QByteArray pdf;
    };
    /// Those that came out, in their order; waits for as many.
    [[nodiscard]] std::vector<Job> jobs(int count) const;

private:
    void write(const QString &file, const QByteArray &text) const;
    void writeFolders() const;
    void writeSettings() const;
    void writePrinter() const;
    [[nodiscard]] bool answers() const;
    void command(const QString &program) const;

    QTemporaryDir m_folder;
    QDir m_root;
    QProcess m_server;
    bool m_up = false;
};

} // namespace bex::test
