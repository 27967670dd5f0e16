// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/foldedtext.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Punctuation and blanks that people type in their plain form; 0 for a character that is left out.
char16_t plainForm(char16_t c)
{
    switch (c) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'ʼ':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
        return u'"';
    case u'‐':
    case u'‑':
        return u'-';
    case u'\u00ad':
        return 0;
    default:
        return QChar::isSpace(c) ? u' ' : c;
    }
}

/// One character without marks and, unless kept, without case; may be several letters or nothing.
QString folded(uint letter, bool keepCase)
{
    if (letter < 0x10000) {
        const char16_t plain = plainForm(char16_t(letter));
        if (plain == 0)
            return {};
        letter = plain;
    }
    // The one letter of which Qt knows the simple folding only.
    if (letter == u'ß' || letter == u'ẞ')
        return keepCase && letter == u'ẞ' ? u"SS"_s : u"ss"_s;
    const QString whole = QStringView(QChar::fromUcs4(letter)).toString().normalized(QString::NormalizationForm_KD);
    QString letters;
    for (const uint part : whole.toUcs4()) {
        if (QChar::category(part) != QChar::Mark_NonSpacing)
            letters += QStringView(QChar::fromUcs4(part));
    }
    return keepCase ? letters : letters.toCaseFolded();
}

/// Whether a unit beyond ASCII folds to itself or to one unit, told without making strings. 0 when that is not sure.
char16_t foldedQuickly(QChar c, bool keepCase)
{
    if (c.isSurrogate() || c.decompositionTag() != QChar::NoDecomposition || c.category() == QChar::Mark_NonSpacing)
        return 0;
    const char16_t plain = plainForm(c.unicode());
    if (plain == 0 || plain == u'ß' || plain == u'ẞ')
        return 0;
    return keepCase ? plain : QChar::toCaseFolded(plain);
}

} // namespace

FoldedText::FoldedText(QStringView original, bool keepCase)
{
    m_folded.resize(original.size());
    char16_t *to = reinterpret_cast<char16_t *>(m_folded.data());
    const char16_t *from = original.utf16();
    qsizetype at = 0;
    // Most texts are plain up to their end and filled in place; from the first uneven character on they are appended to.
    for (; at < original.size(); ++at) {
        const char16_t c = from[at];
        if (c < 0x80)
            to[at] = c >= 'A' && c <= 'Z' && !keepCase ? char16_t(c | 0x20) : c <= ' ' ? plainForm(c) : c;
        else if (const char16_t quick = foldedQuickly(c, keepCase))
            to[at] = quick;
        else
            break;
    }
    m_folded.truncate(at);
    if (at < original.size())
        m_folded.reserve(original.size() + original.size() / 8);
    while (at < original.size())
        at += append(original, at, keepCase);
}

qsizetype FoldedText::append(QStringView original, qsizetype at, bool keepCase)
{
    const QChar c = original[at];
    if (c.unicode() < 0x80) {
        const char16_t plain = c.unicode() <= ' ' ? plainForm(c.unicode()) : c.unicode();
        m_folded += keepCase || plain < 'A' || plain > 'Z' ? QChar(plain) : QChar(char16_t(plain | 0x20));
        return 1;
    }
    if (const char16_t quick = foldedQuickly(c, keepCase)) {
        m_folded += QChar(quick);
        return 1;
    }
    const bool pair = c.isHighSurrogate() && at + 1 < original.size() && original[at + 1].isLowSurrogate();
    const qsizetype size = pair ? 2 : 1;
    const QString letters =
        c.isSurrogate() && !pair ? QString(c) : folded(pair ? QChar::surrogateToUcs4(c, original[at + 1]) : c.unicode(), keepCase);
    if (letters.size() != size)
        m_uneven.push_back({at, m_folded.size(), size, letters.size()});
    m_folded += letters;
    return size;
}

TextSpan FoldedText::character(qsizetype folded) const
{
    // The last uneven character that begins at or before the place: those that fold to nothing share a place with the
    // character after them, which is the one meant.
    const auto after =
        std::upper_bound(m_uneven.begin(), m_uneven.end(), folded, [](qsizetype place, const Uneven &u) { return place < u.folded; });
    if (after == m_uneven.begin())
        return {folded, folded + 1};
    const Uneven &before = *std::prev(after);
    const qsizetype beyond = folded - (before.folded + before.foldedSize);
    if (beyond < 0)
        return {before.original, before.original + before.originalSize};
    const qsizetype original = before.original + before.originalSize + beyond;
    return {original, original + 1};
}

TextSpan FoldedText::toOriginal(TextSpan folded) const
{
    TextSpan span{character(folded.start).start, character(folded.end - 1).end};
    auto uneven =
        std::lower_bound(m_uneven.begin(), m_uneven.end(), span.end, [](const Uneven &u, qsizetype place) { return u.original < place; });
    for (; uneven != m_uneven.end() && uneven->original == span.end && uneven->foldedSize == 0; ++uneven)
        span.end += uneven->originalSize;
    return span;
}

} // namespace Parallax
