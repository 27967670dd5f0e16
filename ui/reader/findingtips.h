// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <QStringView>

namespace Parallax {

class Project;
struct EventMark;

// What a tool tip says of a finding, plain text in lines: what it is, and why it counts as one. What cannot be read is
// left out. `text` is that of the article.

QString describePosition(Project &project, const QUuid &id, QStringView text);
QString describeStatement(Project &project, const StatementRecord &statement, QStringView text);
QString describeDate(const DateRecord &date);
QString describeEvent(const EventMark &event);
QString describeFigure(const FigureRecord &figure);

/// "Ada Lovelace opposes"; of nobody known, the stance alone.
QString positionName(const QString &holder, Stance stance);
/// Null when it is not there or cannot be read.
QString entityNameOf(Project &project, std::optional<qint64> entity);

} // namespace Parallax
