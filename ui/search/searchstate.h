// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parallax {

enum class SearchState {
    Idle, ///< no query
    Malformed, ///< SearchModel::problem() says where
    Searching, ///< rows, if any, are those of the search before
    Found, ///< SearchModel::total() articles, 0 included
    Failed ///< SearchModel::problem() says why
};

} // namespace Parallax
