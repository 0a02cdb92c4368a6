// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bex::papers
{

/// What goes into the names of a form, in one language.
///
/// A name with no lines does not apply here: the line of the form that asks for
/// it is left out. A name nobody set is a mistake in the form.
class Values final
{
public:
    void set(const QString &name, const QString &text) { m_lines[name] = {text}; }
    void set(const QString &name, const QStringList &lines) { m_lines[name] = lines; }
    void set(const QString &name, const std::optional<QString> &text);
    void setEach(const QString &list, std::vector<Values> items)
    {
        m_each[list] = std::move(items);
    }

    /// Nothing when nobody set the name.
    [[nodiscard]] std::optional<QStringList> lines(const QString &name) const;
    [[nodiscard]] const std::vector<Values> *each(const QString &list) const;
    [[nodiscard]] bool knows(const QString &name) const
    {
        return m_lines.contains(name) || m_each.contains(name);
    }
    /// Whether a name or a list has anything to say.
    [[nodiscard]] bool applies(const QString &name) const;
    /// These values and, where they say nothing, those of `outer`.
    [[nodiscard]] Values within(const Values &outer) const;

private:
    QHash<QString, QStringList> m_lines;
    QHash<QString, std::vector<Values>> m_each;
};

} // namespace bex::papers
