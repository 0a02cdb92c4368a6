// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Mutant.h"
#include "tests/mutation/Selected.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

std::vector<Mutant> sourceMutants(const std::string &folder)
{
    std::vector<Mutant> mutants;
    const QDir lists(QString::fromStdString(folder));
    for (const QString &name : lists.entryList({u"*.list"_s}, QDir::Files, QDir::Name)) {
        QFile file(lists.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const auto parts = line.split('\t');
            if (parts.size() != 3)
                continue;
            const int number = parts[0].toInt();
            mutants.push_back({parts[2].toStdString(),
                               parts[1].toStdString(),
                               [number](TriedLaw &) { selected = number; },
                               number});
        }
    }
    return mutants;
}

} // namespace bex::mutation
