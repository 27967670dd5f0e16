// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/textdiff.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace Parallax {

namespace {

using Kind = DiffPiece::Kind;
using Parts = std::vector<QStringView>;

/// The way back through so many steps is kept: as many numbers as half their square.
constexpr int mostSteps = 3000;

bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\n';
}

/// Words, stretches of blanks, line breaks and marks.
Parts wordsOf(QStringView text)
{
    Parts parts;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (text[at].isLetterOrNumber() || text[at].isSurrogate()) {
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isSurrogate() || text[end].isMark()))
                ++end;
        } else if (isBlank(text[at])) {
            while (end < text.size() && isBlank(text[end]))
                ++end;
        }
        parts.push_back(text.sliced(at, end - at));
        at = end;
    }
    return parts;
}

Parts linesOf(QStringView text)
{
    Parts parts;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype line = text.indexOf(u'\n', at);
        const qsizetype end = line < 0 ? text.size() : line + 1;
        parts.push_back(text.sliced(at, end - at));
        at = end;
    }
    return parts;
}

struct Step
{
    Kind kind = Kind::Same;
    QStringView part;
};
using Steps = std::vector<Step>;

/// Myers' greedy algorithm: on diagonal k (how far further in `before` than in `after`) the furthest that d changes lead to.
class Comparison
{
public:
    Comparison(const Parts &before, const Parts &after)
        : m_before(before)
        , m_after(after)
    {
        QHash<QStringView, int> numbers;
        const auto number = [&numbers](const Parts &parts, std::vector<int> &numbered) {
            for (const QStringView part : parts) {
                const auto known = numbers.constFind(part);
                numbered.push_back(known == numbers.cend() ? int(numbers.size()) : *known);
                if (known == numbers.cend())
                    numbers.insert(part, numbered.back());
            }
        };
        number(before, m_old);
        number(after, m_new);
    }

    /// Nothing where they differ too much.
    std::optional<Steps> run()
    {
        const int total = int(m_old.size() + m_new.size());
        std::vector<int> furthest(size_t(2 * std::min(total, mostSteps) + 3), 0);
        const int middle = std::min(total, mostSteps) + 1;
        for (int d = 0; d <= std::min(total, mostSteps); ++d) {
            m_ways.emplace_back(furthest.begin() + middle - d - 1, furthest.begin() + middle + d + 2);
            for (int k = -d; k <= d; k += 2) {
                const int *const at = &furthest[size_t(middle + k)];
                int x = k == -d || (k != d && at[-1] < at[1]) ? at[1] : at[-1] + 1;
                while (x < int(m_old.size()) && x - k < int(m_new.size()) && m_old[size_t(x)] == m_new[size_t(x - k)])
                    ++x;
                furthest[size_t(middle + k)] = x;
                if (x >= int(m_old.size()) && x - k >= int(m_new.size()))
                    return wayBack(d);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Steps wayBack(int changes) const
    {
        Steps steps;
        int x = int(m_old.size());
        int y = int(m_new.size());
        const auto same = [&](int until) {
            while (x > until) {
                steps.push_back({Kind::Same, m_before[size_t(--x)]});
                --y;
            }
        };
        for (int d = changes; d > 0; --d) {
            const int k = x - y;
            // What was known before this change: diagonals -d - 1 to d + 1.
            const auto at = m_ways[size_t(d)].begin() + d + 1 + k;
            const bool added = k == -d || (k != d && at[-1] < at[1]);
            same(added ? at[1] : at[-1] + 1);
            if (added)
                steps.push_back({Kind::Added, m_after[size_t(--y)]});
            else
                steps.push_back({Kind::Removed, m_before[size_t(--x)]});
        }
        same(0);
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const Parts &m_before;
    const Parts &m_after;
    std::vector<int> m_old;
    std::vector<int> m_new;
    std::vector<std::vector<int>> m_ways; ///< by number of changes: the furthest before it
};

/// Changed words with nothing but a blank between them are one change.
class Pieces
{
public:
    void add(const Step &step)
    {
        if (step.kind != Kind::Same) {
            takeBlanks();
            (step.kind == Kind::Removed ? m_removed : m_added) += step.part;
        } else if (isChanging() && m_blanks.isEmpty() && std::all_of(step.part.begin(), step.part.end(), isBlank)) {
            m_blanks = step.part.toString();
        } else {
            end();
            push(Kind::Same, step.part.toString());
        }
    }

    std::vector<DiffPiece> take()
    {
        end();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] bool isChanging() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }

    void takeBlanks()
    {
        m_removed += m_blanks;
        m_added += m_blanks;
        m_blanks.clear();
    }

    void end()
    {
        push(Kind::Removed, m_removed);
        push(Kind::Added, m_added);
        push(Kind::Same, m_blanks);
        m_removed.clear();
        m_added.clear();
        m_blanks.clear();
    }

    void push(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().kind == kind)
            m_pieces.back().text += text;
        else
            m_pieces.push_back({kind, text});
    }

    std::vector<DiffPiece> m_pieces;
    QString m_removed;
    QString m_added;
    QString m_blanks; ///< behind them, in both
};

Steps compare(const Parts &before, const Parts &after)
{
    if (auto steps = Comparison(before, after).run())
        return *std::move(steps);
    Steps all;
    for (const QStringView part : before)
        all.push_back({Kind::Removed, part});
    for (const QStringView part : after)
        all.push_back({Kind::Added, part});
    return all;
}

} // namespace

std::vector<DiffPiece> diffOf(const QString &before, const QString &after)
{
    const Parts oldWords = wordsOf(before);
    const Parts newWords = wordsOf(after);
    const auto byWords = Comparison(oldWords, newWords).run();
    const Steps steps = byWords ? *byWords : compare(linesOf(before), linesOf(after));
    Pieces pieces;
    for (const Step &step : steps)
        pieces.add(step);
    return pieces.take();
}

} // namespace Parallax
