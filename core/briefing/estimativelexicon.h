// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Parallax {

/// A word or several with which an estimate is made.
struct EstimativePhrase
{
    enum class Kind { Likelihood, Confidence, Vague };

    Kind kind = Kind::Vague;
    int band = 0; ///< of likelihood
    int row = 0;
    QString other; ///< what the other row has for it
    QStringList words; ///< in lower case
};

/// resources/lexicon/estimative.tsv, read once. Any thread.
class EstimativeLexicon
{
public:
    static const EstimativeLexicon &shipped();

    /// Those that begin with this word, the longest first.
    [[nodiscard]] const std::vector<EstimativePhrase> &startingWith(const QString &word) const;
    /// Null for no band.
    [[nodiscard]] QString range(int band) const { return m_ranges.value(band); }

private:
    explicit EstimativeLexicon(const QString &lines);
    void add(const QStringList &fields);

    QHash<QString, std::vector<EstimativePhrase>> m_phrases;
    QHash<int, QString> m_ranges;
};

} // namespace Parallax
