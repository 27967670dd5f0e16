// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"
#include "ui/session/theme.h"

namespace Parallax {

/// The colour of a mark, whatever the theme.
struct MarkInk
{
    enum class Of { Note, Tag, Entity };

    Of of = Of::Note;
    int value = 0; ///< Tag::color, or an EntityGroup

    static MarkInk ofAnnotation(const AnnotationMark &mark)
    {
        return mark.kind == AnnotationMark::Kind::Tagging ? MarkInk{Of::Tag, mark.color} : MarkInk{};
    }
    static MarkInk ofEntity(EntityType type) { return {Of::Entity, int(entityGroup(type))}; }

    [[nodiscard]] QColor in(const Theme &theme) const
    {
        return of == Of::Tag ? tagColor(theme, value) : of == Of::Entity ? entityColor(theme, EntityGroup(value)) : theme.accent;
    }

    friend bool operator==(const MarkInk &, const MarkInk &) = default;
};

} // namespace Parallax
