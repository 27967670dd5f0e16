// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/project/entityrecords.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

// As in findingrecords.h: entities are keys, spans UTF-16, dates EDTF or null, `rule` is empty for what a person made.

struct EventSpan
{
    qint64 article = 0;
    TextSpan span;
    QString date; ///< as this passage has it
    QString rule;
    bool rejected = false; ///< a person took it away from the event

    friend bool operator==(const EventSpan &, const EventSpan &) = default;
};

/// One event, however many articles tell of it.
struct Event
{
    QUuid id;
    QString title;
    QString kind; ///< "meeting", "statement" ...
    QString date;
    QString certainty; ///< "reported", "planned", "denied"
    std::optional<qint64> place;
    std::vector<qint64> participants; ///< ascending
    std::vector<EventSpan> spans;
    FindingState state = FindingState::Suggested;
    QString author; ///< of one that a person made
    QDateTime created; ///< UTC; of one that a person made

    [[nodiscard]] bool isHandMade() const { return created.isValid(); }

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace Parallax
