// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parallax {

class EmptyState;
class LibraryModel;

/// Why the list has no rows, and what the link does about it.
void tellWhyEmpty(const LibraryModel &model, EmptyState &state);

} // namespace Parallax
