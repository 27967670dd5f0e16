// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/findtext.h"

#include "core/text/foldedtext.h"

#include <QStringMatcher>

namespace Parallax {

namespace {

bool isWordAt(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
    if (c.isLowSurrogate() && at > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 1], c));
    return c.isLetterOrNumber();
}

bool goesOn(const QString &text, qsizetype before, qsizetype after)
{
    return isWordAt(text, before) && isWordAt(text, after);
}

} // namespace

std::vector<TextSpan> findPlain(QStringView text, QStringView needle, FindOptions options)
{
    std::vector<TextSpan> found;
    const FoldedText wanted(needle, options.matchCase);
    const qsizetype length = wanted.text().size();
    if (length == 0)
        return found;
    const FoldedText folded(text, options.matchCase);
    const QStringMatcher matcher(wanted.text());
    qsizetype at = matcher.indexIn(folded.text());
    while (at >= 0) {
        const bool startFits = !(options.wholeWords || options.wordStarts) || !goesOn(folded.text(), at - 1, at);
        const bool endFits = !options.wholeWords || !goesOn(folded.text(), at + length - 1, at + length);
        const TextSpan span = folded.toOriginal({at, at + length});
        const bool fits = startFits && endFits && (found.empty() || found.back().end <= span.start);
        if (fits)
            found.push_back(span);
        at = matcher.indexIn(folded.text(), fits ? at + length : at + 1);
    }
    return found;
}

} // namespace Parallax
