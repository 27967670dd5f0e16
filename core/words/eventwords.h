// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <QStringList>

namespace Parallax {

/// What an event of the kind is called in the window: "meeting", "agreement", "court case"; "event" for a kind that is not
/// known.
QString eventKindName(const QString &kind);
/// The codes that eventKindName() has words for, by those words.
QStringList eventKinds();

/// Of eventLaneCodes: "Talks", "Agreements"; "Other" for one that is not known.
QString eventLaneName(const QString &lane);

/// "reported", "planned", "denied"; null is reported.
QString eventCertaintyName(const QString &certainty);

/// Why the passage counts as telling of an event and why it has its date, in a sentence; null where nothing is known.
QString whyEvent(const EventSpan &span);

} // namespace Parallax
