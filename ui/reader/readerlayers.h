// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationlayers.h"
#include "ui/reader/caretlayer.h"
#include "ui/reader/entitylayers.h"
#include "ui/reader/pagelayers.h"
#include "ui/reader/signlayer.h"

namespace Parallax {

/// The layers of a reader; each is set by itself and all are painted together.
struct ReaderLayers
{
    FindingLayers findings;
    EntityEmphasis emphasis;
    SelectionLayer selection;
    TextLayer text;
    EntityUnderlines underlines;
    Outlines searchHits{Outlines::Role::Search};
    Outlines findHits{Outlines::Role::Find};
    AnnotationLayers annotations;
    RevealFlash flash;
    CaretLayer caret;

    /// Bottom to top.
    void paint(const PageView &view) const
    {
        for (const ReaderLayer *layer : std::initializer_list<const ReaderLayer *>{&findings.tints, &findings.values, &emphasis, &selection,
                 &text, &underlines, &findings.contradicted, &findings.events, &findings.statements, &searchHits, &findHits,
                 &findings.picked, &annotations.pointedAt, &annotations.picked, &flash, &findings.signs, &annotations.margin, &caret})
            layer->paint(view);
    }
};

} // namespace Parallax
