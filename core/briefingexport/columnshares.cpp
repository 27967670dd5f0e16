// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/columnshares.h"

#include "core/briefingexport/shownruns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Parallax {

namespace {

/// Characters of the longest word, with the sign of a stance before it, and of all of it.
std::pair<qsizetype, qsizetype> measure(const TextRuns &cell)
{
    // A number with its comma.
    constexpr qsizetype citation = 3;
    const auto citations = std::count_if(cell.begin(), cell.end(), [](const TextRun &run) { return run.kind == TextRun::Kind::Citation; });
    const QString text = plainText(cell);
    qsizetype longest = std::min(qsizetype(citations), qsizetype(4)) * citation;
    qsizetype sign = 0;
    for (const QString &word : text.split(QChar::Space)) {
        longest = std::max(longest, sign + word.size());
        sign = word.size() == 1 ? 3 : 0;
    }
    if (citations > 0)
        longest += citation - 1;
    return {longest, text.size() + citations * citation};
}

} // namespace

std::vector<double> columnShares(const DocumentBlock &table)
{
    size_t columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    std::vector<double> shares(columns, 4);
    std::vector<double> sums(columns, 0);
    for (const auto &row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            const auto [word, all] = measure(row[i]);
            shares[i] = std::max(shares[i], double(std::min(word, qsizetype(20))) + 2);
            sums[i] += double(all);
        }
    }
    // A column of sentences is wider than one of words, but not by as much as it is longer.
    for (size_t i = 0; i < columns; ++i)
        shares[i] += 3 * std::sqrt(sums[i] / double(table.rows.size()));
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= whole;
    return shares;
}

} // namespace Parallax
