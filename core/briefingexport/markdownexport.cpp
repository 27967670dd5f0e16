// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/markdownbody.h"

#include <QIODevice>

namespace Parallax {

Result<Done> writeBriefingMarkdown(const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    return writeAll(device, MarkdownBody(pages, options).markdown().toUtf8());
}

} // namespace Parallax
