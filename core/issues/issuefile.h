// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <QByteArray>

#include <vector>

namespace Parallax {

/// What is wrong with an issue as it stands, in a sentence; null when nothing is. An empty query is none.
QString issueFault(const Issue &issue);

/// Issues as people exchange them: UTF-8, an issue a line, its id, label, definition and query with a tab between them;
/// lines that begin with # are comments, a first line with these four names is a header. The error names the line and
/// says what to do; nothing is read in half.
Result<std::vector<Issue>> readIssues(const QByteArray &tsv);
QByteArray writeIssues(const std::vector<Issue> &issues);

} // namespace Parallax
