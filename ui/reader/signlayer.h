// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/eventlines.h"
#include "ui/reader/findinglayers.h"
#include "ui/reader/signplaces.h"

namespace Parallax {

/// The glyphs of positions and links in the left margin: a ring of dashes for what is only suggested, full for what a
/// person decided.
class SignLayer : public ReaderLayer
{
public:
    explicit SignLayer(const SignPlaces &places)
        : m_places(places)
    {
    }
    /// Drawn stronger; null for none.
    void setPosition(const QUuid &id) { m_position = id; }
    /// LinkMark::link; -1 for none.
    void setLink(int link) { m_link = link; }
    void paint(const PageView &view) const override;

private:
    void paintSign(const PageView &view, const SignItem &item) const;

    const SignPlaces &m_places;
    QUuid m_position;
    int m_link = -1;
};

/// All that shows what the analysis found in the text.
struct FindingLayers
{
    FindingMarks marks;
    PositionTints tints{marks};
    ValueBands values{marks};
    EventLines events{marks};
    StatementLines statements{marks};
    Contradicted contradicted{marks};
    PickedFindings picked{marks};
    SignPlaces places{marks};
    SignLayer signs{places};
};

} // namespace Parallax
