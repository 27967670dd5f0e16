// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/problemsmodel.h"

#include <algorithm>

namespace Parallax {

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BriefingProblem &problem = m_problems[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return problem.context.isEmpty() ? problem.words : tr("“%1” in: %2").arg(problem.words, problem.context);
    case Qt::ToolTipRole:
        return problem.sentence;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(problemName(problem.kind), problem.words, problem.sentence);
    case NameRole:
        return problemName(problem.kind);
    case IsGraveRole:
        return problem.isCitation();
    default:
        return {};
    }
}

void ProblemsModel::setProblems(std::vector<BriefingProblem> problems)
{
    if (problems == m_problems)
        return;
    if (problems.size() == m_problems.size()) {
        // Most often only their places moved, and what is picked shall stay so.
        m_problems = std::move(problems);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::next(qsizetype offset, int direction) const
{
    if (m_problems.empty())
        return -1;
    if (direction > 0) {
        const auto behind = std::find_if(
            m_problems.begin(), m_problems.end(), [&](const BriefingProblem &problem) { return problem.source.start > offset; });
        return behind == m_problems.end() ? 0 : int(behind - m_problems.begin());
    }
    const auto before =
        std::find_if(m_problems.rbegin(), m_problems.rend(), [&](const BriefingProblem &problem) { return problem.source.start < offset; });
    return before == m_problems.rend() ? rowCount() - 1 : int(m_problems.rend() - before) - 1;
}

} // namespace Parallax
