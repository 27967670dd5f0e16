// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/foldedtime.h"

#include "core/timeline/timepieces.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr double foldPart = 0.4; ///< of a piece: how wide a fold is
constexpr double widestPiece = 3.0; ///< days, where there are few
constexpr double narrowestPiece = 0.5; ///< days
constexpr double piecesToDays = 0.5; ///< of the room of the days: what all pieces and folds together may take

using Stretch = FoldedTime::Stretch;

bool isCoarse(const TimePiece &piece)
{
    return piece.kind == TimePiece::Kind::Month || piece.kind == TimePiece::Kind::Longer;
}

/// How wide a piece is where a day is 1: enough to be seen beside many days, and not so much that few days find no room.
double pieceWidth(const std::vector<TimePiece> &pieces)
{
    double days = 0;
    double coarse = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const bool newFold = pieces[i].kind == TimePiece::Kind::Empty && (i == 0 || pieces[i - 1].kind != TimePiece::Kind::Empty);
        days += pieces[i].kind == TimePiece::Kind::Days ? pieces[i].lastDay - pieces[i].firstDay : 0;
        coarse += isCoarse(pieces[i]) ? pieces[i].units : newFold ? foldPart : pieces[i].kind == TimePiece::Kind::Empty ? foldPart / 2 : 0;
    }
    if (days <= 0 || coarse <= 0)
        return 1;
    return std::clamp(piecesToDays * days / coarse, narrowestPiece, std::max(widestPiece, days / 20));
}

/// How many folded pieces follow each other from `at` on.
size_t runOfEmpty(const std::vector<TimePiece> &pieces, size_t at)
{
    size_t end = at;
    while (end < pieces.size() && pieces[end].kind == TimePiece::Kind::Empty)
        ++end;
    return end - at;
}

class Line
{
public:
    void add(const TimePiece &piece, double width, bool folded)
    {
        m_stretches.push_back({piece.firstDay, piece.lastDay, m_end, m_end + width, folded});
        m_end += width;
    }
    std::vector<Stretch> take()
    {
        for (Stretch &stretch : m_stretches) {
            stretch.first /= m_end;
            stretch.last /= m_end;
        }
        if (!m_stretches.empty())
            m_stretches.back().last = 1.0;
        return std::move(m_stretches);
    }

private:
    std::vector<Stretch> m_stretches;
    double m_end = 0;
};

std::vector<Stretch> foldedStretches(const std::vector<TimeSpan> &spans)
{
    const auto pieces = timePieces(spans);
    const double width = pieceWidth(pieces);
    const bool hasDays = std::any_of(pieces.begin(), pieces.end(), [](const TimePiece &it) { return it.kind == TimePiece::Kind::Days; });
    Line line;
    for (size_t i = 0; i < pieces.size();) {
        const TimePiece &piece = pieces[i];
        if (piece.kind != TimePiece::Kind::Empty) {
            const bool byDays = piece.kind == TimePiece::Kind::Days;
            line.add(piece, byDays ? std::max(width, piece.lastDay - piece.firstDay) : width * piece.units, false);
            ++i;
            continue;
        }
        const size_t run = runOfEmpty(pieces, i);
        const double fold = width * foldPart * double(1 + run) / 2;
        const double days = pieces[i + run - 1].lastDay - piece.firstDay;
        // What would hardly get shorter is not folded.
        const bool folded = !hasDays || days > 2 * fold;
        for (const size_t end = i + run; i < end; ++i)
            line.add(pieces[i], folded ? fold / double(run) : pieces[i].lastDay - pieces[i].firstDay, folded);
    }
    return line.take();
}

} // namespace

FoldedTime FoldedTime::of(const std::vector<TimeSpan> &spans, Folding folding)
{
    FoldedTime time;
    if (spans.empty())
        return time;
    if (folding == Folding::Folded) {
        time.m_stretches = foldedStretches(spans);
    } else {
        Stretch all{spans.front().first, spans.front().last, 0.0, 1.0, false};
        for (const TimeSpan &span : spans) {
            all.firstDay = std::min(all.firstDay, span.first);
            all.lastDay = std::max(all.lastDay, span.last);
        }
        time.m_stretches.push_back(all);
    }
    bool inFold = false;
    for (const Stretch &it : time.m_stretches) {
        if (it.folded && inFold) {
            time.m_folds.back().lastDay = it.lastDay;
            time.m_folds.back().last = it.last;
        } else if (it.folded) {
            time.m_folds.push_back({it.firstDay, it.lastDay, it.first, it.last});
        }
        inFold = it.folded;
    }
    return time;
}

double FoldedTime::firstDay() const
{
    return isEmpty() ? 0.0 : m_stretches.front().firstDay;
}

double FoldedTime::lastDay() const
{
    return isEmpty() ? 0.0 : m_stretches.back().lastDay;
}

double FoldedTime::position(double day) const
{
    if (isEmpty())
        return 0.0;
    auto it = std::upper_bound(m_stretches.begin(), m_stretches.end(), day, [](double at, const Stretch &s) { return at < s.firstDay; });
    it -= it == m_stretches.begin() ? 0 : 1;
    // From the nearer end: there it is exact.
    const bool nearStart = day - it->firstDay < it->lastDay - day;
    return nearStart ? it->first + (day - it->firstDay) * it->scale() : it->last - (it->lastDay - day) * it->scale();
}

double FoldedTime::day(double position) const
{
    if (isEmpty())
        return 0.0;
    auto it = std::upper_bound(m_stretches.begin(), m_stretches.end(), position, [](double at, const Stretch &s) { return at < s.first; });
    it -= it == m_stretches.begin() ? 0 : 1;
    const bool nearStart = position - it->first < it->last - position;
    return nearStart ? it->firstDay + (position - it->first) / it->scale() : it->lastDay - (it->last - position) / it->scale();
}

} // namespace Parallax
