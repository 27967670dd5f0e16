// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingproblems.h"

#include <QAbstractListModel>

namespace Parallax {

/// What waits for the author of a briefing, by place.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< what kind it is
        IsGraveRole ///< a citation that does not hold
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setProblems(std::vector<BriefingProblem> problems);
    [[nodiscard]] const std::vector<BriefingProblem> &problems() const { return m_problems; }
    /// The first behind `offset`, or the last before it; goes round. -1 for none.
    [[nodiscard]] int next(qsizetype offset, int direction) const;

private:
    std::vector<BriefingProblem> m_problems;
};

} // namespace Parallax
