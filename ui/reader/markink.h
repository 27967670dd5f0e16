// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "ui/reader/annotationmark.h"
#include "core/look/theme.h"

namespace Parallax {

/// The colour of a link, whatever the theme.
inline QColor linkColor(const Theme &theme, LinkKind kind)
{
    return kind == LinkKind::Contradicts ? theme.stance(Stance::Opposes).ink : kind == LinkKind::SameQuote ? theme.accent : theme.soft;
}

/// What kind of mark it is and so its colour, whatever the theme.
struct MarkInk
{
    enum class Of { Note, Tag, Entity, Position, Statement, Date, Figure, Event, Link };

    Of of = Of::Note;
    int value = 0; ///< Tag::color, an EntityGroup, a Stance, a LinkKind; 1 for a statement in quotation marks

    static MarkInk ofAnnotation(const AnnotationMark &mark)
    {
        return mark.kind == AnnotationMark::Kind::Tagging ? MarkInk{Of::Tag, mark.color} : MarkInk{};
    }
    static MarkInk ofEntity(EntityType type) { return {Of::Entity, int(entityGroup(type))}; }
    static MarkInk ofStance(Stance stance) { return {Of::Position, int(stance)}; }
    static MarkInk ofLink(LinkKind kind) { return {Of::Link, int(kind)}; }

    [[nodiscard]] QColor in(const Theme &theme) const
    {
        switch (of) {
        case Of::Tag:
            return tagColor(theme, value);
        case Of::Entity:
            return entityColor(theme, EntityGroup(value));
        case Of::Position:
            return theme.stance(Stance(value)).ink;
        case Of::Link:
            return linkColor(theme, LinkKind(value));
        case Of::Statement:
        case Of::Date:
        case Of::Figure:
        case Of::Event:
            return theme.soft;
        case Of::Note:
            break;
        }
        return theme.accent;
    }

    friend bool operator==(const MarkInk &, const MarkInk &) = default;
};

} // namespace Parallax
