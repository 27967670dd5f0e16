// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Parallax::Test {

/// What a run of the real program left behind.
struct Outcome
{
    int exitCode = -1; ///< -1: it did not start, did not end or was ended by a signal
    QString results; ///< standard output
    QString messages; ///< standard error
};

/// `environment`: NAME=VALUE lines that replace those of the test.
Outcome runParallax(const QStringList &arguments, const QStringList &environment = {});

/// Makes a project look as if the next version had written it.
void makeNewer(const QString &project);
/// Moves the end of a block beyond the text.
void damage(const QString &project);

} // namespace Parallax::Test
