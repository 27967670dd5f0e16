// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/squeezedtext.h"

#include <cmath>

namespace Parallax {

namespace {

bool counts(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? QChar::surrogateToUcs4(c, text[at + 1])
                                                                                        : c.unicode();
}

} // namespace

SqueezedText::SqueezedText(QStringView original)
    : m_original(original.toString())
{
    m_text.reserve(original.size());
    m_starts.reserve(size_t(original.size()));
    m_ends.reserve(size_t(original.size()));
    const auto add = [this](QChar c, qsizetype start, qsizetype end) {
        m_text += c;
        m_starts.push_back(start);
        m_ends.push_back(end);
    };
    constexpr char32_t firstOdd = 0x250; // before it, characters fold to one unit
    for (qsizetype at = 0; at < original.size();) {
        const char32_t c = characterAt(original, at);
        const qsizetype end = at + (c > 0xffff ? 2 : 1);
        if (counts(c) && c < firstOdd && c != 0xdf) {
            add(QChar(char16_t(c)).toCaseFolded(), at, end);
        } else if (counts(c)) {
            const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toCaseFolded();
            for (const QChar unit : folded)
                add(unit, at, end);
        }
        at = end;
    }
}

std::optional<SqueezedText::Place> SqueezedText::find(QStringView words, qsizetype expected) const
{
    const SqueezedText sought(words);
    const qsizetype length = sought.m_text.size();
    if (length == 0)
        return std::nullopt;
    Place place;
    place.times = 0;
    for (qsizetype at = m_text.indexOf(sought.m_text); at >= 0; at = m_text.indexOf(sought.m_text, at + 1)) {
        const TextSpan span{m_starts[size_t(at)], m_ends[size_t(at + length - 1)]};
        if (++place.times == 1 || std::abs(span.start - expected) < std::abs(place.span.start - expected))
            place.span = span;
    }
    if (place.times == 0)
        return std::nullopt;
    for (qsizetype at = sought.m_ends.back(); at < words.size() && place.span.end < m_original.size(); ++at, ++place.span.end) {
        if (words[at] != m_original[place.span.end] || words[at].isSpace())
            break;
    }
    for (qsizetype at = sought.m_starts.front(); at > 0 && place.span.start > 0; --at, --place.span.start) {
        if (words[at - 1] != m_original[place.span.start - 1] || words[at - 1].isSpace())
            break;
    }
    return place;
}

} // namespace Parallax
