// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"

#include <QByteArray>
#include <QUuid>

namespace Parallax {

/// What the view remembers of a project between sessions.
struct BriefingState
{
    QUuid open;
    QByteArray splitter;
    bool preview = true; ///< beside the text
    bool problems = true;
    bool language = true; ///< words of likelihood are checked
    bool suggested = false; ///< what forms offer: building blocks show what nobody has accepted
    BriefingFormat format = BriefingFormat::Pdf;
    BriefingExport exporting;
    QString exportFolder;

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for what another version wrote.
    static std::optional<BriefingState> fromBytes(const QByteArray &bytes);
};

/// A file name for a title, without the characters that file systems refuse.
QString fileNameOf(const QString &title);

} // namespace Parallax
