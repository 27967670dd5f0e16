// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

namespace Parallax {

/// The words as one cites them: in quotation marks, with outlet, date and title of the article they are from. What is
/// not known is left out.
QString quotationWithSource(const QString &words, const Article &article);

} // namespace Parallax
