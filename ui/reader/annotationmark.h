// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markindex.h"

#include <QString>
#include <QUuid>

namespace Parallax {

/// A tagging, or a note on a passage, as the reader draws it.
struct AnnotationMark
{
    enum class Kind : quint8 { Tagging, Note };

    TextSpan span;
    QUuid id;
    Kind kind = Kind::Tagging;
    int color = 0; ///< Tag::color
    int notes = 0; ///< on the tagging
    qint64 created = 0; ///< milliseconds since 1970
    QString name; ///< the tag's path, or the first words of the note

    friend bool operator==(const AnnotationMark &, const AnnotationMark &) = default;
};

inline TextSpan spanOf(const AnnotationMark &mark)
{
    return mark.span;
}

using AnnotationMarks = MarkIndex<AnnotationMark>;

} // namespace Parallax
