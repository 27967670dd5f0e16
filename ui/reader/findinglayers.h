// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/findingmarks.h"
#include "ui/reader/readerlayer.h"

namespace Parallax {

/// The ground of positions in the tint of their stance, paler while they are only suggested. Where several stances lie on
/// each other, each has a share of the line's height.
class PositionTints : public ReaderLayer
{
public:
    explicit PositionTints(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
};

/// A line round every passage of the picked position, of the picked event and of the picked link.
class PickedFindings : public ReaderLayer
{
public:
    explicit PickedFindings(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    /// A null id for none.
    void setPosition(const QUuid &id) { m_position = id; }
    [[nodiscard]] const QUuid &position() const { return m_position; }
    /// All passages of the picked event, whether events are shown or not.
    void setEvent(std::vector<TextSpan> spans) { m_event = std::move(spans); }
    [[nodiscard]] const std::vector<TextSpan> &event() const { return m_event; }
    void setLinked(std::vector<TextSpan> spans, LinkKind kind);
    [[nodiscard]] const std::vector<TextSpan> &linked() const { return m_linked; }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
    QUuid m_position;
    std::vector<TextSpan> m_event;
    std::vector<TextSpan> m_linked;
    LinkKind m_kind = LinkKind::SameQuote;
};

/// What somebody said: a thin line left of the text, solid for a quotation and dotted for reported speech, and small
/// corners where it begins and ends.
class StatementLines : public ReaderLayer
{
public:
    explicit StatementLines(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

    /// From the left edge of the text, in pixels.
    static constexpr int reach = 9;
    /// The shown statements whose line is at a point of the page; shortest first.
    [[nodiscard]] std::vector<const StatementRecord *> at(ReaderLayout &page, TextSpan seen, QPointF point) const;

private:
    const FindingMarks &m_marks;
};

/// A band under the foot of the letters: even for dates, hollow where one has no value, and hatched for figures.
class ValueBands : public ReaderLayer
{
public:
    explicit ValueBands(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
};

/// A dashed line below what cannot be true together with a passage elsewhere; where only stands differ, a sign is enough.
class Contradicted : public ReaderLayer
{
public:
    explicit Contradicted(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
};

} // namespace Parallax
