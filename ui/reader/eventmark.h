// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/reader/markindex.h"

namespace Parallax {

/// One passage that tells of an event, as the reader draws it.
struct EventMark
{
    TextSpan span;
    QUuid id;
    QString title;
    QString date; ///< of the event, EDTF
    QString toldDate; ///< as this passage has it, EDTF
    QString certainty;
    QString rule; ///< of the passage
    FindingState state = FindingState::Suggested;

    friend bool operator==(const EventMark &, const EventMark &) = default;
};

inline TextSpan spanOf(const EventMark &mark)
{
    return mark.span;
}

} // namespace Parallax
