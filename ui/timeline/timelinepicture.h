// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/timeline/timelineitem.h"
#include "ui/timeline/timelinefile.h"

#include <QDate>

#include <memory>
#include <optional>

namespace Parallax {

class TimelineCanvas;

/// A timeline as it is seen, for a file that leaves the program.
struct SeenTimeline
{
    const TimelineCanvas &canvas;
    std::shared_ptr<const TimelineData> data; ///< what the canvas has
    bool compact = false;
    bool folds = true;
    std::optional<std::pair<QDate, QDate>> period; ///< shaded
    QString title;
    QString basis;
    QString span; ///< the days that are seen, in words
    QString source; ///< the last line: where it comes from
};

/// Writes it with a title, a legend and its source, in the colours of paper whatever the theme: a PNG of twice the pixels of
/// the screen; an SVG; a PDF of one page with the words as text. What is there already stays until all is written. Fails with
/// a sentence.
Result<Done> writePicture(const QString &path, TimelineFile file, const SeenTimeline &seen);

} // namespace Parallax
