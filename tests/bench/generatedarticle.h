// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <random>
#include <vector>

namespace Parallax::Bench {

/// Makes news reports that look like English to everything that counts words: Zipf's distribution over a vocabulary of
/// function words and invented ones, names of people and countries, dates and quotations. The same seed, the same texts.
class ArticleGenerator
{
public:
    explicit ArticleGenerator(quint32 seed);

    /// About 2.6 KB of UTF-8, with headline, date line and dateline.
    QByteArray next();

private:
    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }
    const QByteArray &word();
    QByteArray name();
    QByteArray sentence();
    QByteArray paragraph();

    std::mt19937 m_random;
    std::vector<QByteArray> m_words; ///< most common first
    std::vector<double> m_cumulative; ///< of Zipf's weights
    std::vector<QByteArray> m_surnames;
    int m_number = 0;
};

} // namespace Parallax::Bench
