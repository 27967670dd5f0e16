// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QUuid>

#include <vector>

class QApplication;

namespace Parallax {

struct ScreenshotRequest
{
    enum class View {
        Read, ///< the articles side by side
        Search, ///< the same with the search pane and `query`
        Compare, ///< the same with what joins the articles and sets them against each other
        Positions, ///< who stands where
        Issues, ///< what positions are about
        Timeline, ///< events, remarks and articles by their dates
        Tags, ///< all tags and notes
        Overview, ///< how many there are of which tag
        Briefing ///< the one changed last
    };

    QString project;
    View view = View::Read;
    std::vector<QUuid> articles; ///< none: the newest two
    QString query;
    QSize size{1600, 1000};
    bool dark = false;
    QString output; ///< a PNG file
};

/// Shows the real window, waits until nothing works any more, and writes its picture. The user's settings are neither
/// read nor changed. Returns a null string, or the sentence that says what failed. Runs the event loop of
/// `application`, so it is called from main alone.
QString takeScreenshot(QApplication &application, const ScreenshotRequest &request);

} // namespace Parallax
