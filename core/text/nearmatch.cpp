// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/nearmatch.h"

#include <algorithm>
#include <array>

namespace Parallax {

char16_t plainUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= 'A' && unit <= 'Z' ? char16_t(unit | 0x20) : unit <= ' ' ? u' ' : unit == '`' ? u'\'' : unit;
    switch (QChar::category(unit)) {
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return unit == u'‘' || unit == u'’' ? u'\'' : u'"';
    case QChar::Punctuation_Dash:
        return u'-';
    default:
        break;
    }
    if (unit == u'„' || unit == u'‚')
        return unit == u'„' ? u'"' : u'\'';
    return QChar::isSpace(unit) ? u' ' : QChar::isSurrogate(unit) ? unit : char16_t(QChar::toCaseFolded(char32_t(unit)));
}

namespace {

constexpr size_t blockBits = 64;
constexpr size_t blocks = longestNearPattern / blockBits;
using Masks = std::array<quint64, blocks>;

/// Which units of the pattern each unit of a text equals; asked once a kind of unit.
class PatternMasks
{
public:
    explicit PatternMasks(QStringView pattern)
        : m_numbers(0x10000, unknown)
        , m_masks(1)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const char16_t plain = plainUnit(pattern[i].unicode());
            size_t at = 0;
            while (at < m_plain.size() && m_plain[at] != plain)
                ++at;
            if (at == m_plain.size()) {
                m_plain.push_back(plain);
                m_masks.push_back({});
            }
            m_masks[at + 1][size_t(i) / blockBits] |= quint64(1) << (size_t(i) % blockBits);
        }
    }

    const Masks &of(char16_t unit)
    {
        quint8 &number = m_numbers[unit];
        if (number == unknown) {
            const auto found = std::find(m_plain.begin(), m_plain.end(), plainUnit(unit));
            number = found == m_plain.end() ? 0 : quint8(found - m_plain.begin() + 1);
        }
        return m_masks[number];
    }

private:
    static constexpr quint8 unknown = 0xff;

    std::vector<quint8> m_numbers; ///< of each unit that texts hold: index into m_masks, 0 for none
    std::vector<char16_t> m_plain; ///< number - 1 -> plain unit
    std::vector<Masks> m_masks;
};

/// One block of a column of the table of edits, as differences between neighbours.
struct BitBlock
{
    quint64 plus = ~quint64(0);
    quint64 minus = 0;

    /// Takes the difference that comes in from above and gives the one that goes out below, at bit `last`.
    int advance(quint64 equal, int in, size_t last)
    {
        const quint64 vertical = equal | minus;
        if (in < 0)
            equal |= 1;
        const quint64 horizontal = (((equal & plus) + plus) ^ plus) | equal;
        quint64 up = minus | ~(horizontal | plus);
        quint64 down = plus & horizontal;
        const int out = int((up >> last) & 1) - int((down >> last) & 1);
        up <<= 1;
        down <<= 1;
        if (in < 0)
            down |= 1;
        else if (in > 0)
            up |= 1;
        plus = down | ~(vertical | up);
        minus = up & vertical;
        return out;
    }
};

/// Edits between the beginnings of a pattern (rows) and of a text (columns).
class EditTable
{
public:
    EditTable(QStringView text, QStringView pattern, bool freeStart)
        : m_width(size_t(text.size()) + 1)
        , m_cells(m_width * (size_t(pattern.size()) + 1))
    {
        for (size_t column = 1; column < m_width; ++column)
            m_cells[column] = freeStart ? 0 : int(column);
        std::vector<char16_t> plain;
        plain.reserve(size_t(text.size()));
        for (const QChar c : text)
            plain.push_back(plainUnit(c.unicode()));
        for (size_t row = 1; row <= size_t(pattern.size()); ++row) {
            const char16_t unit = plainUnit(pattern[qsizetype(row) - 1].unicode());
            m_cells[row * m_width] = int(row);
            for (size_t column = 1; column < m_width; ++column)
                m_cells[row * m_width + column] = std::min(
                    {at(row - 1, column - 1) + (plain[column - 1] == unit ? 0 : 1), at(row - 1, column) + 1, at(row, column - 1) + 1});
        }
    }

    [[nodiscard]] int at(size_t row, size_t column) const { return m_cells[row * m_width + column]; }
    [[nodiscard]] size_t width() const { return m_width; }

private:
    size_t m_width;
    std::vector<int> m_cells;
};

} // namespace

std::vector<NearMatch> nearMatches(QStringView text, QStringView pattern, int mostEdits, size_t limit)
{
    pattern = pattern.first(std::min(pattern.size(), longestNearPattern));
    if (pattern.isEmpty())
        return {};
    PatternMasks masks(pattern);
    const size_t used = (size_t(pattern.size()) + blockBits - 1) / blockBits;
    const size_t lastBit = (size_t(pattern.size()) - 1) % blockBits;
    std::array<BitBlock, blocks> column;
    std::vector<NearMatch> found;
    int edits = int(pattern.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Masks &equal = masks.of(text[i].unicode());
        int carry = 0;
        for (size_t b = 0; b < used; ++b)
            carry = column[b].advance(equal[b], carry, b + 1 == used ? lastBit : blockBits - 1);
        edits += carry;
        if (edits > mostEdits)
            continue;
        if (found.empty() || i + 1 - found.back().end > pattern.size() / 2)
            found.push_back({i + 1, edits});
        else if (edits < found.back().edits)
            found.back() = {i + 1, edits};
    }
    const auto fewerEdits = [](const NearMatch &a, const NearMatch &b) { return a.edits < b.edits; };
    std::stable_sort(found.begin(), found.end(), fewerEdits);
    found.resize(std::min(found.size(), limit));
    return found;
}

std::vector<qsizetype> alignedUnits(QStringView text, QStringView pattern, qsizetype end)
{
    const qsizetype from = std::max<qsizetype>(0, end - 2 * pattern.size());
    const QStringView window = text.sliced(from, end - from);
    const EditTable table(window, pattern, true);
    std::vector<qsizetype> units(size_t(pattern.size()), -1);
    size_t row = size_t(pattern.size());
    size_t column = table.width() - 1;
    while (row > 0 && column > 0) {
        const bool same = plainUnit(pattern[qsizetype(row) - 1].unicode()) == plainUnit(window[qsizetype(column) - 1].unicode());
        const int here = table.at(row, column);
        if (here == table.at(row - 1, column - 1) + (same ? 0 : 1)) {
            units[--row] = from + qsizetype(--column);
        } else if (here == table.at(row - 1, column) + 1) {
            --row;
        } else {
            --column;
        }
    }
    return units;
}

int editsToBeginning(QStringView text, QStringView pattern)
{
    const EditTable table(text.first(std::min(text.size(), 2 * pattern.size())), pattern, false);
    int fewest = int(pattern.size());
    for (size_t column = 0; column < table.width(); ++column)
        fewest = std::min(fewest, table.at(size_t(pattern.size()), column));
    return fewest;
}

} // namespace Parallax
