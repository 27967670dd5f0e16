// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/richtext.h"

#include "core/briefingexport/richtextwriter.h"

#include <QTextDocument>

namespace Parallax {

std::unique_ptr<QTextDocument> richTextOf(const BriefingPages &pages, const RichTextStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont font = document->defaultFont();
    if (!style.readingFamily.isEmpty())
        font.setFamilies({style.readingFamily});
    font.setPointSizeF(style.pointSize);
    document->setDefaultFont(font);
    RichTextWriter writer(pages, style, *document);
    const DocumentTitle title = documentTitle(pages.briefing);
    writer.writeTitle(title);
    const auto &blocks = pages.briefing.document.blocks;
    for (size_t i = title.firstBlock; i < blocks.size(); ++i)
        writer.write(blocks[i], title.raised);
    writer.writeNotes();
    return document;
}

} // namespace Parallax
