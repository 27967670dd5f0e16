// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"

namespace Parallax {

/// What one entity of the type is called in the window: "person", "agreement".
QString entityTypeName(EntityType type);

} // namespace Parallax
