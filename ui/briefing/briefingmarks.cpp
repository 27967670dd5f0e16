// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingmarks.h"

#include <algorithm>

namespace Parallax {

std::vector<BriefingMark> marksOf(const BriefingReading &reading)
{
    const BriefingDocument &document = reading.pages.briefing.document;
    std::vector<BriefingMark> marks;
    for (const BuildingBlockPlace &block : document.buildingBlocks) {
        marks.push_back({BriefingMark::Kind::BlockContent, block.content, {}, {}});
        marks.push_back({BriefingMark::Kind::BlockComment, {block.source.start, block.content.start}, {}, {}});
        marks.push_back({BriefingMark::Kind::BlockComment, {block.content.end, block.source.end}, {}, {}});
    }
    for (const BriefingProblem &problem : reading.problems) {
        if (problem.kind == BriefingProblem::Kind::Unsourced)
            marks.push_back({BriefingMark::Kind::Unsourced, problem.source, {}, problem.sentence});
        else if (problem.kind == BriefingProblem::Kind::Estimative)
            marks.push_back({BriefingMark::Kind::Estimative, problem.source, {}, problem.sentence});
    }
    for (const CitationPlace &place : citationPlaces(document)) {
        const BriefingSource *source = reading.source(place.name);
        const bool sound = source && source->state == BriefingSource::State::Sound;
        marks.push_back({sound ? BriefingMark::Kind::Citation : BriefingMark::Kind::BadCitation, place.source, place.name, {}});
    }
    return marks;
}

void shiftMarks(std::vector<BriefingMark> &marks, qsizetype at, qsizetype removed, qsizetype added)
{
    const qsizetype delta = added - removed;
    const auto isGone = [&](BriefingMark &mark) {
        TextSpan &span = mark.span;
        if (span.start >= at + removed && !(removed == 0 && span.start == at && span.end == at)) {
            span = {span.start + delta, span.end + delta};
            return false;
        }
        if (span.end <= at)
            return false;
        if (span.start <= at && at + removed <= span.end) {
            span.end += delta;
            return span.isEmpty();
        }
        return true;
    };
    marks.erase(std::remove_if(marks.begin(), marks.end(), isGone), marks.end());
}

} // namespace Parallax
