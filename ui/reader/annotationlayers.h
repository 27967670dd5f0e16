// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/marginplaces.h"
#include "ui/reader/markink.h"
#include "ui/reader/readerlayer.h"

namespace Parallax {

/// The stripes of taggings and the glyphs of notes in the margin.
class MarginLayer : public ReaderLayer
{
public:
    explicit MarginLayer(MarginPlaces &places)
        : m_places(places)
    {
    }
    /// Drawn stronger; a null id for none.
    void setPicked(const QUuid &id) { m_picked = id; }
    void paint(const PageView &view) const override;

private:
    void paintStripe(const PageView &view, const MarginItem &item) const;
    static void paintPile(const PageView &view, const MarginItem &item);

    MarginPlaces &m_places;
    QUuid m_picked;
};

/// A line round a passage: faint while the mark is pointed at, strong when it is picked, then also with handles.
class PassageFrame : public ReaderLayer
{
public:
    enum class Strength { Faint, Strong };

    explicit PassageFrame(Strength strength)
        : m_strength(strength)
    {
    }
    void setPassage(TextSpan span, MarkInk ink, bool handles = false);
    void clear() { m_span = {}; }
    [[nodiscard]] TextSpan span() const { return m_span; }
    [[nodiscard]] bool hasHandles() const { return m_handles && !m_span.isEmpty(); }
    void paint(const PageView &view) const override;

private:
    Strength m_strength;
    TextSpan m_span;
    MarkInk m_ink;
    bool m_handles = false;
};

/// All that shows what people added to the text.
struct AnnotationLayers
{
    MarginPlaces places;
    MarginLayer margin{places};
    PassageFrame pointedAt{PassageFrame::Strength::Faint};
    PassageFrame picked{PassageFrame::Strength::Strong};
};

} // namespace Parallax
