// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Parallax {

/// The rules of resources/lexicon/boilerplate.tsv, which says what its columns mean. Immutable.
class Cues
{
public:
    enum class Zone {
        Head, ///< before the first paragraph of the report
        Anywhere
    };

    /// The built-in list; read once.
    static const Cues &builtIn();
    explicit Cues(QStringView table);

    /// What kind of boilerplate the whole line is, by its rules `line`, `start` and `tail`; null when it is none.
    [[nodiscard]] QString whatIs(QStringView line, Zone zone) const;

    struct Label
    {
        QString what;
        qsizetype length; ///< with a colon after it and the space after that
    };
    /// The longest label that `rest` begins with.
    [[nodiscard]] std::optional<Label> labelAt(QStringView rest, Zone zone) const;
    /// "2 min read" at the start of `rest`.
    [[nodiscard]] std::optional<Label> countAt(QStringView rest, Zone zone) const;

private:
    struct Rule
    {
        QString what;
        bool headOnly;
        bool wholeLine; ///< of the rules by start
        QString phrase; ///< lower case, but for tails
    };
    using ByFirstLetter = QHash<QChar, std::vector<Rule>>;

    [[nodiscard]] static bool applies(const Rule &rule, Zone zone) { return !rule.headOnly || zone == Zone::Head; }
    [[nodiscard]] static const Rule *longestAt(const ByFirstLetter &rules, QStringView rest, Zone zone);

    ByFirstLetter m_starts;
    ByFirstLetter m_labels;
    ByFirstLetter m_counts;
    std::vector<Rule> m_tails;
};

} // namespace Parallax
