// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"
#include "ui/reader/entitymarks.h"
#include "ui/reader/findingmarks.h"
#include "ui/reader/pickmenu.h"

#include <variant>

namespace Parallax {

class Project;

/// Any mark that can be picked in the text.
using MarkPick = std::variant<AnnotationMark, EntityMark, PositionMark, EventMark, StatementRecord, LinkMark>;

inline TextSpan spanOfPick(const MarkPick &pick)
{
    return std::visit([](const auto &mark) { return spanOf(mark); }, pick);
}

/// As the pick list shows it; `text` is that of the article.
PickItem pickItem(const MarkPick &pick, Project &project, QStringView text);

} // namespace Parallax
