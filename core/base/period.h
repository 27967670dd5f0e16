// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace Parallax {

/// By which of its dates a thing is placed in time.
enum class DateBasis : quint8 {
    Event, ///< when it happened; of a remark and a position: when it was said; of an article: when it was published
    Statement, ///< when it was said: the remark that tells of the event, or the article's own date where nobody is quoted
    Report ///< when the article that tells of it was published
};

/// A stretch of days that was picked on the timeline.
struct Period
{
    QDate first;
    QDate last; ///< is part of it
    DateBasis basis = DateBasis::Event;
    /// Keys of the articles that have something in it, ascending.
    std::vector<qint64> articles;

    /// Whether an EDTF date can lie in it: some of the days it can mean do. Not for a null one or one that is no EDTF.
    [[nodiscard]] bool admits(const QString &edtf) const;
    [[nodiscard]] bool admitsArticle(qint64 key) const;
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace Parallax
