// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/project/findingrecords.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Parallax {

class Project;

/// A passage that tells of an event, as a list shows it.
struct EventPassage
{
    Passage passage;
    QString quotation;
    QString source; ///< the outlet's name, or the article's title where it has none
    QString published; ///< EDTF; null when it is not known
    QString grade;
    QString date; ///< as this passage gives it; EDTF, null for none
    QString why;

    friend bool operator==(const EventPassage &, const EventPassage &) = default;
};

struct EventContent
{
    /// Of this many the words are shown.
    static constexpr size_t mostPassages = 200;

    Event event; ///< without spans
    std::vector<EventPassage> passages; ///< in the order the reports appeared, the undated last
    int all = 0; ///< passages in all

    friend bool operator==(const EventContent &, const EventContent &) = default;
};

/// Nothing when there is no such event. Throws StorageError.
std::optional<EventContent> readEvent(Project &project, const QUuid &id);

/// Those that the event's new form shows before it is made.
std::vector<EventPassage> readPassages(Project &project, const std::vector<Passage> &passages);

/// A date that some passages give, and who.
struct OtherDate
{
    QString date;
    QStringList sources;

    friend bool operator==(const OtherDate &, const OtherDate &) = default;
};

/// The dates that passages give for the event other than its own, earliest first. One that its own merely makes more precise
/// is no other date.
std::vector<OtherDate> otherDates(const EventContent &content);

} // namespace Parallax
