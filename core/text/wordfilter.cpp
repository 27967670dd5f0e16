// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordfilter.h"

#include "core/text/foldedtext.h"

#include <QStringList>

#include <string.h>

#include <algorithm>
#include <cstring>

namespace Parallax {

namespace {

constexpr size_t mostWords = 64;

QByteArray foldedUtf8(QStringView text)
{
    return FoldedText(text, false).text().toUtf8();
}

char lowered(uchar c)
{
    return char(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

constexpr qsizetype wordBytes = sizeof(quint64);

/// Eight characters at once, when all of them are ASCII; else false and nothing is done.
bool lowerEight(const uchar *from, char *to)
{
    constexpr quint64 ones = 0x0101010101010101;
    quint64 bytes = 0;
    std::memcpy(&bytes, from, wordBytes);
    if ((bytes & (0x80 * ones)) != 0)
        return false;
    // In each byte the highest bit says: at least 'A', and not more than 'Z'.
    const quint64 capitals = (bytes + (0x80 - 'A') * ones) & ~(bytes + (0x80 - 'Z' - 1) * ones) & (0x80 * ones);
    bytes |= capitals >> 2;
    std::memcpy(to, &bytes, wordBytes);
    return true;
}

} // namespace

WordFilter::WordFilter(QStringView typed)
{
    for (const QString &word : typed.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray bytes = foldedUtf8(word);
        if (!bytes.isEmpty() && m_words.size() < mostWords && std::find(m_words.begin(), m_words.end(), bytes) == m_words.end())
            m_words.push_back(bytes);
    }
}

quint64 WordFilter::all() const
{
    return m_words.size() == mostWords ? ~quint64(0) : (quint64(1) << m_words.size()) - 1;
}

const WordFilter::Character &WordFilter::character(char16_t c) const
{
    constexpr size_t units = 0x10000;
    if (m_characters.empty())
        m_characters.resize(units);
    Character &known = m_characters[c];
    if (known.size == 0) {
        const QByteArray bytes = foldedUtf8(QStringView(&c, 1));
        // Nothing is left of a soft hyphen or a combining mark; that is left to FoldedText as well.
        const bool fits = !bytes.isEmpty() && bytes.size() <= qsizetype(known.bytes.size());
        known.size = fits ? qint8(bytes.size()) : qint8(-1);
        if (fits)
            std::copy(bytes.begin(), bytes.end(), known.bytes.begin());
    }
    return known;
}

/// As FoldedText, which folds each character by itself, in a tenth of the time: characters beyond ASCII are looked up.
/// What is rare (beyond the first plane, longer folded than not, no UTF-8) is left to FoldedText.
QByteArrayView WordFilter::folded(QByteArrayView utf8) const
{
    constexpr qsizetype mostPerByte = 4; // of seven bytes at most for a character of two
    if (m_buffer.size() < utf8.size() * mostPerByte)
        m_buffer.resize(utf8.size() * mostPerByte);
    char *const begin = m_buffer.data();
    char *to = begin;
    const auto *from = reinterpret_cast<const uchar *>(utf8.data());
    const auto *const end = from + utf8.size();
    const auto continues = [end](const uchar *at) { return at < end && (*at & 0xc0) == 0x80; };
    while (from < end) {
        if (end - from >= wordBytes && lowerEight(from, to)) {
            from += wordBytes;
            to += wordBytes;
            continue;
        }
        if (*from < 0x80) {
            *to++ = lowered(*from++);
            continue;
        }
        char16_t c = 0;
        if (*from >= 0xc2 && *from < 0xe0 && continues(from + 1)) {
            c = char16_t((from[0] & 0x1f) << 6 | (from[1] & 0x3f));
            from += 2;
        } else if (*from >= 0xe0 && *from < 0xf0 && continues(from + 1) && continues(from + 2)) {
            c = char16_t((from[0] & 0x0f) << 12 | (from[1] & 0x3f) << 6 | (from[2] & 0x3f));
            from += 3;
        }
        const Character &known = character(c);
        if (c < 0x80 || known.size < 0) {
            m_buffer = foldedUtf8(QString::fromUtf8(utf8));
            return m_buffer;
        }
        to = std::copy_n(known.bytes.data(), known.size, to);
    }
    return {begin, to - begin};
}

quint64 WordFilter::found(QByteArrayView utf8, quint64 wanted) const
{
    if (wanted == 0 || utf8.isEmpty())
        return 0;
    const QByteArrayView text = folded(utf8);
    quint64 result = 0;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const quint64 bit = quint64(1) << i;
        if ((wanted & bit) != 0 && memmem(text.data(), size_t(text.size()), m_words[i].data(), size_t(m_words[i].size())))
            result |= bit;
    }
    return result;
}

} // namespace Parallax
