// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/stance.h"

#include <QColor>
#include <QPalette>
#include <QPen>

#include <array>

namespace Parallax {

/// Of a position: a ground behind its words, and an ink for glyph and word. Text keeps 7:1 on the ground.
struct StanceColors
{
    QColor tint;
    QColor ink;

    friend bool operator==(const StanceColors &, const StanceColors &) = default;
};

/// The colours of the window by what they are for. Text keeps a contrast of 7:1 on every surface, marks 3:1.
struct Theme
{
    bool dark = false;
    QColor window;
    QColor panel; ///< panes
    QColor paper; ///< reading surface, inputs
    QColor text;
    QColor soft; ///< secondary text
    QColor faint; ///< hints, boilerplate
    QColor line; ///< hairlines
    QColor accent; ///< selection, current view, links
    QColor accentBackground; ///< selected row
    QColor person;
    QColor organisation;
    QColor place;
    QColor other; ///< agreement, event, medium
    QColor warning; ///< "suggested", problems that wait
    std::array<StanceColors, stanceCodes.size()> stances; ///< by Stance

    [[nodiscard]] const StanceColors &stance(Stance stance) const { return stances[size_t(stance)]; }

    static Theme light();
    static Theme darkTheme();

    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Entities are told apart by colour and by line style, so that colour alone never carries the meaning.
enum class EntityGroup : quint8 { Person, Organisation, Place, Other };
inline constexpr int entityGroupCount = 4;

EntityGroup entityGroup(EntityType type);
QColor entityColor(const Theme &theme, EntityGroup group);
Qt::PenStyle entityLineStyle(EntityGroup group);

/// `color` is Tag::color.
QColor tagColor(const Theme &theme, int color);

} // namespace Parallax
