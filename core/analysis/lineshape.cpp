// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lineshape.h"

#include <algorithm>

namespace Parallax::LineShape {

namespace {

constexpr QStringView openingMarks = u"\"\u201c\u201e\u00ab";
constexpr QStringView closingMarks = u"\"\u201d\u201c\u00bb";

qsizetype wordCount(QStringView line)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : line) {
        words += !c.isSpace() && !inside ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

bool beginsLikeTitle(QStringView line)
{
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return first != line.end() && !first->isLower() && !isBullet(line);
}

QStringView withoutLabel(QStringView line)
{
    constexpr qsizetype longestLabel = 12;
    const qsizetype colon = line.first(std::min(longestLabel, line.size())).indexOf(u':');
    const bool label = colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](QChar c) { return c.isLetter(); });
    return label ? line.sliced(colon + 1).trimmed() : line;
}

} // namespace

bool hasLetters(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

bool hasDigits(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && (QStringView(u")]'\u2019*_").contains(line.back()) || closingMarks.contains(line.back())))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".!?\u2026\u3002\u061f").contains(line.back());
}

bool isTitleLike(QStringView line)
{
    constexpr qsizetype longest = 200;
    if (line.size() < 3 || line.size() > longest || !beginsLikeTitle(line))
        return false;
    const QChar last = line.back();
    // "… talks with the U.S."
    const bool abbreviation = last == u'.' && line[line.size() - 2].isUpper() && line[line.size() - 3] == u'.';
    return (last != u'.' || abbreviation) && last != u',' && last != u';' && last != u':';
}

bool isSubheading(QStringView line, QStringView next)
{
    constexpr qsizetype longest = 90;
    constexpr qsizetype mostWords = 12;
    if (line.size() > longest || !isTitleLike(line) || line.contains(u": ") || closingMarks.contains(line.back())
        || wordCount(line) > mostWords)
        return false;
    const QChar last = line.back();
    const bool open = last != u'!' && last != u'\u2026' && last != u')';
    return open && next.size() > line.size() && endsSentence(next) && !isBullet(next);
}

bool isQuotation(QStringView line)
{
    line = withoutLabel(line);
    if (line.size() < 2 || !openingMarks.contains(line.front()))
        return false;
    QStringView inside = line.sliced(1);
    while (!inside.isEmpty() && QStringView(u".,;!?\u2026").contains(inside.back()))
        inside.chop(1);
    if (!inside.isEmpty() && closingMarks.contains(inside.back()))
        inside.chop(1);
    return std::none_of(inside.begin(), inside.end(), [](QChar c) { return openingMarks.contains(c) || closingMarks.contains(c); });
}

bool isGlued(QStringView line)
{
    constexpr qsizetype shortestWord = 3; // "McCaul" is one word, "warSecurity" two
    qsizetype lower = 0;
    for (const QChar c : line) {
        if (c.isUpper() && lower >= shortestWord)
            return true;
        lower = c.isLower() ? lower + 1 : 0;
    }
    return false;
}

bool isBullet(QStringView line)
{
    return !line.isEmpty()
        && (QStringView(u"\u2022\u25cf\u25aa\u2023\u2043*").contains(line.front()) || line.startsWith(u"- ")
            || line.startsWith(u"\u2013 "));
}

} // namespace Parallax::LineShape
