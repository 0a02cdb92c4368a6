// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "ui/entry/FieldForm.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace bex::ui
{

/// One fact of a judgment as it was entered.
struct JudgmentLine {
    QString part;    ///< "Penalty 1: Fine"
    QString fact;    ///< as the form calls it
    QString value;   ///< in words
    QString pointer; ///< its place in the judgment: "/penalties/0/amount_cents"
    friend bool operator==(const JudgmentLine &, const JudgmentLine &) = default;
};

struct JudgmentLineTraits {
    [[nodiscard]] static std::span<const desk::Column<JudgmentLine>> columns();
    [[nodiscard]] static qint64 key(const JudgmentLine &line)
    {
        return static_cast<qint64>(qHash(line.pointer));
    }
    [[nodiscard]] static QVariant extra(const JudgmentLine &line, int role);
};

/// Every fact of a judgment, a line each, in the order in which a judgment is read.
class JudgmentLineModel final : public desk::RowsModel<JudgmentLine, JudgmentLineTraits>
{
public:
    enum Columns { Part, Fact, Value };

    using RowsModel::RowsModel;
};

/// Makes the lines, with the words of the form in which the facts were typed. What no field of the
/// form knows is said as it stands: nothing that was entered is left out of a comparison.
class JudgmentLines final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::JudgmentLines)

public:
    [[nodiscard]] static std::vector<JudgmentLine> of(const QByteArray &judgment);

    [[nodiscard]] static QString partHeader();
    [[nodiscard]] static QString factHeader();
    [[nodiscard]] static QString valueHeader();

private:
    explicit JudgmentLines(QJsonObject judgment)
        : m_judgment(std::move(judgment))
    {
    }

    void add(const QString &part, const QString &pointer, FieldForm::Table table);
    void addList(const QString &pointer, const QString &name, FieldForm::Table table);
    void addPenalties();
    void addRest(const QString &pointer, const QJsonValue &value);
    [[nodiscard]] bool isSaid(const QString &pointer) const;

    QJsonObject m_judgment;
    std::vector<JudgmentLine> m_lines;
};

} // namespace bex::ui
