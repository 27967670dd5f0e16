// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

// Plain text for use in Markdown (CommonMark), so that it shows as it is.

/// On one line.
QString markdownLine(const QString &text);
/// As a quotation: every line behind a '>', line breaks kept.
QString markdownQuotation(const QString &text);
/// The text as a link to a web address, or just the text where `url` is none.
QString markdownLink(const QString &text, const QString &url);

} // namespace Parallax
