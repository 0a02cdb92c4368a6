// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/SourceMutants.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

// alter SOURCE PATH FIRST STILLBORN OUT: the source with all its mutants in it, each played
// when its number is selected, and beside it OUT.list. A mutant listed in STILLBORN did not
// compile and is left out.
using namespace bex::mutation;

namespace
{

std::string bytesOf(const std::string &name)
{
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What has not changed is not compiled again.
void writeOver(const std::string &name, const std::string &bytes)
{
    if (bytesOf(name) != bytes)
        std::ofstream(name, std::ios::binary) << bytes;
}

class Altered final
{
public:
    Altered(std::string source, std::string path, int first, std::set<std::string> stillborn)
        : m_source(std::move(source))
        , m_path(std::move(path))
        , m_next(first)
        , m_stillborn(std::move(stillborn))
        , m_tokens(tokensOf(m_source))
    {
    }

    void write(const std::string &out)
    {
        std::ostringstream code;
        std::ostringstream list;
        code << "#include \"tests/mutation/Selected.h\"\n#line 1 \"" << m_path << "\"\n";
        const auto bodies = bodiesOf(m_tokens);
        std::size_t done = 0;
        std::size_t body = 0;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (body < bodies.size() && bodies[body].open == i) {
                code << m_source.substr(done, m_tokens[i].end() - done);
                writeBody(code, list, bodies[body]);
                i = bodies[body++].close;
                done = m_tokens[i].begin;
            } else if (isConstant(m_tokens, i)) {
                code << m_source.substr(done, m_tokens[i].begin - done);
                writeConstant(code, list, i);
                done = m_tokens[i + 5].end();
            }
        }
        code << m_source.substr(done);
        writeOver(out, code.str());
        writeOver(out + ".list", list.str());
    }

private:
    /// 0 when the mutant is left out.
    int numberOf(std::ostream &list, const SourceMutant &mutant)
    {
        std::string key = m_path + " | " + mutant.key;
        if (const int times = ++m_times[key]; times > 1)
            key += " (" + std::to_string(times) + ")";
        if (m_stillborn.contains(key))
            return 0;
        list << m_next << '\t' << m_path << ':' << mutant.line << '\t' << key << '\n';
        return m_next++;
    }

    void writeBody(std::ostream &code, std::ostream &list, const Body &body)
    {
        const std::size_t begin = m_tokens[body.open].end();
        const std::size_t end = m_tokens[body.close].begin;
        const int line = m_tokens[body.open].line;
        code << '\n';
        for (const SourceMutant &mutant : mutantsOf(m_source, m_tokens, body)) {
            const int number = numberOf(list, mutant);
            if (number == 0)
                continue;
            code << "if (bex::mutation::selected == " << number << ") {\n#line " << line
                 << " \"mutant-" << number << "\"\n"
                 << m_source.substr(begin, mutant.begin - begin) << mutant.replacement
                 << m_source.substr(mutant.end, end - mutant.end) << "\n} else ";
        }
        code << "{\n#line " << line << " \"" << m_path << "\"\n"
             << m_source.substr(begin, end - begin) << "\n}\n";
    }

    void writeConstant(std::ostream &code, std::ostream &list, std::size_t i)
    {
        const Token &number = m_tokens[i + 4];
        const long value = std::stol(std::string(number.text));
        code << "\n#define " << m_tokens[i + 2].text << " (";
        for (const long other : {value + 1, value - 1}) {
            SourceMutant mutant{number.begin, number.end(), std::to_string(other), number.line, {}};
            mutant.key = keyOf(m_source, mutant);
            if (const int id = numberOf(list, mutant))
                code << "bex::mutation::selected == " << id << " ? " << other << " : ";
        }
        code << value << ")\n";
    }

    std::string m_source;
    std::string m_path;
    int m_next;
    std::set<std::string> m_stillborn;
    std::vector<Token> m_tokens;
    std::map<std::string, int> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "alter SOURCE PATH FIRST STILLBORN OUT\n");
        return 2;
    }
    std::set<std::string> stillborn;
    std::istringstream lines(bytesOf(argv[4]));
    for (std::string line; std::getline(lines, line);)
        stillborn.insert(line);
    Altered(bytesOf(argv[1]), argv[2], std::atoi(argv[3]), stillborn).write(argv[5]);
    return 0;
}
