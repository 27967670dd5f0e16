// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/quotationmarks.h"

#include <QStringBuilder>

namespace Parallax {

namespace {

constexpr QChar straight = u'"';
constexpr QChar high = u'\u201C'; ///< opens in English, closes in German
constexpr QChar raised = u'\u201D';
constexpr QChar low = u'\u201E';
constexpr QChar guillemet = u'\u00AB';
constexpr QChar closingGuillemet = u'\u00BB';

bool isAny(QChar c)
{
    return c == straight || c == high || c == raised || c == low || c == guillemet || c == closingGuillemet;
}

bool closes(QChar mark, QChar open)
{
    return (open == straight && mark == straight) || (open == high && mark == raised) || (open == low && (mark == high || mark == raised))
        || (open == guillemet && mark == closingGuillemet) || (open == closingGuillemet && mark == guillemet);
}

QChar closingOf(QChar open)
{
    if (open == high)
        return raised;
    if (open == low)
        return high;
    if (open == guillemet)
        return closingGuillemet;
    return open == closingGuillemet ? guillemet : straight;
}

QChar openingOf(QChar close)
{
    if (close == closingGuillemet)
        return guillemet;
    if (close == guillemet)
        return closingGuillemet;
    return close == raised ? high : close == high ? low : straight;
}

/// Whether the mark at `at` stands before words rather than after them.
bool opens(const QString &words, qsizetype at)
{
    // French has a blank within its guillemets.
    const bool begins = at == 0 || words[at - 1].isSpace();
    if (words[at] == low || (words[at] == guillemet && begins))
        return true;
    return at + 1 < words.size() && words[at + 1].isLetterOrNumber() && (at == 0 || !words[at - 1].isLetterOrNumber());
}

} // namespace

QString withMarksInPairs(const QString &words)
{
    QString open;
    QString missing;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar mark = words[at];
        if (!isAny(mark))
            continue;
        if (!open.isEmpty() && closes(mark, open.back()))
            open.chop(1);
        else if (opens(words, at))
            open.append(mark);
        else
            missing.prepend(openingOf(mark));
    }
    QString closing;
    for (const QChar mark : open)
        closing.prepend(closingOf(mark));
    return missing % words % closing;
}

} // namespace Parallax
