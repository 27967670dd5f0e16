// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"

#include <QString>

#include <random>

namespace Parallax {
class Project;
}

namespace Parallax::Test {

/// Does something at random to a position, a statement or an issue, or makes one of the passage and the word.
void takeStand(Project &project, const Passage &passage, const QString &word, std::mt19937 &random);

} // namespace Parallax::Test
