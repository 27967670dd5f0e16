// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace Parallax {

/// --jobs N: the number of threads that read and analyse.
QCommandLineOption jobsOption();
/// 0 when it is not given; nothing, and a sentence about it, when it is no number of threads.
std::optional<int> jobsOf(const QCommandLineParser &line, Console &console);

} // namespace Parallax
