// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findingmarks.h"

#include <array>

namespace Parallax {

namespace {

/// Where a position begins to cover text, or ends.
struct Edge
{
    qsizetype offset = 0;
    size_t stance = 0;
    int change = 0;
    bool decided = false;
};

/// How many positions of each stance cover the place that is looked at.
class Cover
{
public:
    void pass(const Edge &edge)
    {
        m_all[edge.stance] += edge.change;
        m_decided[edge.stance] += edge.decided ? edge.change : 0;
    }
    [[nodiscard]] TintRun over(TextSpan span) const { return {span, bits(m_all), bits(m_decided)}; }

private:
    using Counts = std::array<int, stanceCodes.size()>;

    static quint8 bits(const Counts &counts)
    {
        quint8 bits = 0;
        for (size_t i = 0; i < counts.size(); ++i)
            bits |= quint8(counts[i] > 0 ? 1u << i : 0u);
        return bits;
    }

    Counts m_all{};
    Counts m_decided{};
};

} // namespace

MarkIndex<TintRun> tintRuns(const std::vector<PositionMark> &marks)
{
    std::vector<Edge> edges;
    edges.reserve(2 * marks.size());
    for (const PositionMark &mark : marks) {
        const bool decided = mark.state != FindingState::Suggested;
        edges.push_back({mark.span.start, size_t(mark.stance), 1, decided});
        edges.push_back({mark.span.end, size_t(mark.stance), -1, decided});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.offset < b.offset; });
    std::vector<TintRun> runs;
    Cover cover;
    qsizetype from = 0;
    for (const Edge &edge : edges) {
        const TintRun run = cover.over({from, edge.offset});
        if (run.stances != 0 && !run.span.isEmpty())
            runs.push_back(run);
        cover.pass(edge);
        from = edge.offset;
    }
    return MarkIndex<TintRun>(std::move(runs));
}

const PositionMark *positionBeyond(const MarkIndex<PositionMark> &marks, const QUuid &picked, qsizetype caret, int direction)
{
    const auto &all = marks.all();
    if (all.empty())
        return nullptr;
    const auto count = qsizetype(all.size());
    const auto here =
        std::find_if(all.begin(), all.end(), [&](const PositionMark &mark) { return mark.id == picked && mark.span.start == caret; });
    qsizetype index = here - all.begin() + direction;
    if (here == all.end()) {
        const auto before = [](const PositionMark &mark, qsizetype offset) { return mark.span.start < offset; };
        const auto notAfter = [](qsizetype offset, const PositionMark &mark) { return offset < mark.span.start; };
        index = direction > 0 ? std::upper_bound(all.begin(), all.end(), caret, notAfter) - all.begin()
                              : std::lower_bound(all.begin(), all.end(), caret, before) - all.begin() - 1;
    }
    return &all[size_t((index + count) % count)];
}

} // namespace Parallax
