// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QToolButton;

namespace Parallax {

/// A cross in the button's own ink, which follows the theme. The icon theme has closing only as a red disc, which
/// would be the loudest thing beside an article.
void showCross(QToolButton &button);

} // namespace Parallax
