// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

struct IssueFinds;

/// "Finds 12 articles, 31 passages."
QString findsSentence(const IssueFinds &finds);

} // namespace Parallax
