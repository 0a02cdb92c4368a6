// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Results.h"

#include <QFile>

#include <cstdio>

namespace bex::mutation
{

namespace
{

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(name);
    const bool readable = !name.isEmpty() && file.open(QIODevice::ReadOnly);
    return readable ? file.readAll().split('\n') : QList<QByteArray>();
}

} // namespace

/// equivalent.txt: the key, then on the lines that begin with a space the argument.
Results::Results(const QString &file, const QString &equivalents)
    : m_file(file)
{
    for (const QByteArray &line : linesOf(file)) {
        const auto parts = line.split('\t');
        if (parts.size() == 2)
            m_noticed[parts[0].toStdString()] = parts[1].toStdString();
    }
    for (const QByteArray &line : linesOf(equivalents)) {
        if (!line.isEmpty() && line[0] != '#' && line[0] != ' ')
            m_equivalent.insert(line.toStdString());
    }
}

bool Results::equivalentsExist(const std::vector<Mutant> &all) const
{
    std::set<std::string> left = m_equivalent;
    for (const Mutant &mutant : all)
        left.erase(mutant.key);
    for (const std::string &key : left)
        std::fprintf(stderr, "equivalent.txt names a mutant that is no more: %s\n", key.c_str());
    return left.empty();
}

bool Results::isSettled(const Mutant &mutant) const
{
    return m_noticed.contains(mutant.key) || m_equivalent.contains(mutant.key);
}

void Results::tell(const Mutant &mutant, const std::optional<QString> &noticed)
{
    if (!noticed) {
        m_survived.insert(mutant.key);
        std::printf("SURVIVED  %s  %s\n", mutant.place.c_str(), mutant.key.c_str());
        std::fflush(stdout);
        return;
    }
    m_noticed[mutant.key] = noticed->toStdString();
    QFile file(m_file);
    if (file.open(QIODevice::Append))
        file.write(QByteArray::fromStdString(mutant.key + '\t' + m_noticed[mutant.key] + '\n'));
}

int Results::summary(const std::vector<Mutant> &asked) const
{
    std::map<std::string, std::size_t> counts;
    for (const Mutant &mutant : asked) {
        if (m_equivalent.contains(mutant.key))
            ++counts["equivalent"];
        else
            ++counts[m_noticed.contains(mutant.key) ? "noticed" : "survived"];
    }
    std::printf("%zu mutants: %zu noticed, %zu argued equivalent, %zu survived\n",
                asked.size(),
                counts["noticed"],
                counts["equivalent"],
                counts["survived"]);
    return static_cast<int>(counts["survived"]);
}

} // namespace bex::mutation
