// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/columnshares.h"

#include "core/briefingexport/shownruns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Parallax {

namespace {

/// Characters of the longest word and of all of it.
std::pair<qsizetype, qsizetype> measure(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(QChar::Space))
        longest = std::max(longest, word.size());
    return {longest, text.size()};
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
            const auto [word, all] = measure(plainText(row[i]));
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
