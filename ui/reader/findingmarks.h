// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/reader/eventmark.h"
#include "ui/reader/linkmark.h"
#include "ui/reader/markindex.h"

namespace Parallax {

/// One passage of a position, as the reader draws it.
struct PositionMark
{
    TextSpan span;
    QUuid id;
    Stance stance = Stance::Unclear;
    FindingState state = FindingState::Suggested;
    QString name; ///< "Ada Lovelace opposes": for lists and screen readers
    QString date = {}; ///< EDTF

    friend bool operator==(const PositionMark &, const PositionMark &) = default;
};

/// A stretch of text that the same positions cover. Bits by Stance.
struct TintRun
{
    TextSpan span;
    quint8 stances = 0;
    quint8 decided = 0; ///< those of `stances` that a person accepted, corrected or made

    friend bool operator==(const TintRun &, const TintRun &) = default;
};

inline TextSpan spanOf(const PositionMark &mark)
{
    return mark.span;
}
inline TextSpan spanOf(const TintRun &run)
{
    return run.span;
}
inline TextSpan spanOf(const StatementRecord &statement)
{
    return statement.span;
}
inline TextSpan spanOf(const DateRecord &date)
{
    return date.span;
}
inline TextSpan spanOf(const FigureRecord &figure)
{
    return figure.span;
}

/// What the analysis found in the article of one reader, and which of it is shown.
struct FindingMarks
{
    MarkIndex<PositionMark> positions;
    MarkIndex<TintRun> tints; ///< of the positions
    MarkIndex<StatementRecord> statements;
    MarkIndex<DateRecord> dates;
    MarkIndex<FigureRecord> figures;
    MarkIndex<EventMark> events;
    MarkIndex<LinkMark> links; ///< contradictions, and what is joined within the article

    bool showsPositions = true;
    bool showsStatements = false;
    bool showsDates = false;
    bool showsFigures = false;
    bool showsEvents = false;
    bool showsLinks = true;
};

/// The stretches between all beginnings and ends of the marks, without gaps inside a mark.
MarkIndex<TintRun> tintRuns(const std::vector<PositionMark> &marks);

/// The passage after (1) or before (-1) the picked one at the caret, or else after or before the caret; round the text's
/// ends. Null when there is none.
const PositionMark *positionBeyond(const MarkIndex<PositionMark> &marks, const QUuid &picked, qsizetype caret, int direction);

} // namespace Parallax
