// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"

#include <QString>

namespace Parallax {

/// What kind of entity it is, in a word or two for people: "Person", "Country or city".
QString entityTypeName(EntityType type);

} // namespace Parallax
