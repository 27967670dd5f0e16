// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/eventedits.h"

#include <QByteArray>

namespace Parallax {

class Project;

/// A new event that is not of the project yet.
struct EventSketch
{
    EventFacts facts; ///< of the date also what is none, as it was typed
    std::vector<Passage> passages;
    bool touched = false; ///< a person changed what was proposed

    /// It says nothing that anybody would miss.
    [[nodiscard]] bool isEmpty() const { return !touched && facts.title.isEmpty(); }

    friend bool operator==(const EventSketch &, const EventSketch &) = default;
};

/// For the next time that the project is opened; empty ones are left out.
QByteArray packedDrafts(Project &project, const std::vector<EventSketch> &drafts);
/// Passages whose words are no longer there and entities that are gone are left out. Empty for what cannot be read.
std::vector<EventSketch> unpackedDrafts(Project &project, const QByteArray &packed);

} // namespace Parallax
