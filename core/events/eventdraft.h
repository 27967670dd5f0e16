// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/statements/speakers.h"

namespace Parallax {

/// What is known of an event while it is read.
struct EventDraft
{
    EventRule rule = EventRule::Undated;
    QString date;
    std::optional<TextSpan> dateSpan;
    EventCertainty certainty = EventCertainty::Reported;
};

/// A dated happening of the sentence, or a remark, that others hang on: "said / after meeting Y".
struct EventGovernor
{
    size_t item = 0;
    QString date;
    std::optional<TextSpan> dateSpan;
    Subject subject;
    std::optional<qsizetype> doer;
};

} // namespace Parallax
