// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace Parallax {

/// What is written in one date of an EDTF text, before anything is made of it.
struct EdtfPieces
{
    enum Doubt : quint8 { Sure, Approximate, Uncertain, Both };

    QString year; ///< four digits or X, or the figures of a longer year
    QString month; ///< two digits or X, also of a season; empty for none
    QString day; ///< likewise
    QString time; ///< "04:46 UTC"; empty for none
    std::array<Doubt, 3> doubts{}; ///< of year, month and day
    int significant = 0; ///< digits of the year that count; 0 for all
    /// The first and the last that the year can mean, counted as EDTF does: 0 is 1 BC.
    struct
    {
        qint64 first = 0;
        qint64 last = 0;
    } years;
    QString hugeYear; ///< one that no number holds, in words; else empty

    /// Nothing for an interval, a set, and what is no date.
    static std::optional<EdtfPieces> of(QStringView date);

    [[nodiscard]] bool isYearVague() const { return year.contains(u'X'); }
    [[nodiscard]] bool isMonthVague() const { return month.contains(u'X'); }
    /// 21 to 41.
    [[nodiscard]] std::optional<int> season() const;
    /// Those the month can mean, ascending; not empty.
    [[nodiscard]] std::vector<int> months() const;
    [[nodiscard]] std::vector<int> days() const;

private:
    void readYear(const QString &figures, bool negative);
};

} // namespace Parallax
