// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/entitychoices.h"

#include <functional>

namespace Parallax {

class EntityPicker;

/// Gives the picker the entities of the project, read by a job, as `arrange` orders them.
void feedPicker(
    const Session &session, EntityPicker &picker, std::function<std::vector<EntityChoice>(std::vector<EntityChoice>)> arrange = {});

} // namespace Parallax
