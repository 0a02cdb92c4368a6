// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollFilter.h"

#include "models/desk/RollModel.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QStringList plainWords(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    plain.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    static const QRegularExpression betweenWords(u"[^\\w]+"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    return plain.split(betweenWords, Qt::SkipEmptyParts);
}

} // namespace

void RollFilter::search(const QString &text)
{
    m_wanted = plainWords(text);
    invalidateFilter();
}

bool RollFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList words = plainWords(index.data(RollModel::SearchRole).toString());
    return std::ranges::all_of(m_wanted, [&words](const QString &wanted) {
        return std::ranges::any_of(
            words, [&wanted](const QString &word) { return word.startsWith(wanted); });
    });
}

} // namespace bex::desk
