// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <QByteArray>

#include <md4c.h>

#include <optional>
#include <vector>

namespace Parallax {

/// Builds the blocks of a document from what md4c reports. md4c reads UTF-8 and hands out pointers into it: they tell where
/// in the Markdown a run stands. `shown` and `markdown` are of one length and outlive this: what md4c is not to see is spaces
/// in `shown`.
class DocumentReader
{
public:
    DocumentReader(QStringView markdown, QStringView shown);

    std::vector<DocumentBlock> read();

private:
    struct List
    {
        int number = 0; ///< of its next item; 0 for bullets
    };

    void enter(MD_BLOCKTYPE type, const void *detail);
    void enterOther(MD_BLOCKTYPE type, const void *detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type, const void *detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *words, size_t size);

    void open(DocumentBlock::Kind kind, int level = 0);
    void openText();
    void close();
    void enterCell(const MD_BLOCK_TD_DETAIL &detail, bool head);
    /// A list item that begins with no text of its own.
    void closeEmptyItem();
    void makePicture();
    void placeBlock();

    void append(const QString &words, TextSpan source);
    void appendBreak();
    void appendIndent(qsizetype next);
    void foundText(MD_TEXTTYPE type, TextSpan source);
    void madeText(MD_TEXTTYPE type, QStringView words);
    bool hidesComment(TextSpan source);
    TextRuns &runs();
    [[nodiscard]] bool isHere(const char *words) const;
    [[nodiscard]] qsizetype offsetOf(const char *words) const { return m_offsets[size_t(words - m_utf8.constData())]; }
    /// The end of a line behind what was read last, with its break.
    [[nodiscard]] TextSpan breakSource() const;
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute);

    QStringView m_markdown;
    QByteArray m_utf8;
    std::vector<qsizetype> m_offsets; ///< UTF-16, by byte
    std::vector<DocumentBlock> m_blocks;
    std::optional<DocumentBlock> m_open;
    std::vector<List> m_lists;
    std::vector<bool> m_fresh; ///< of each item around, whether nothing of it was read yet
    TextRun m_format; ///< what a run has here
    int m_bold = 0; ///< spans around; CommonMark lets them be nested
    int m_italic = 0;
    int m_quoted = 0;
    int m_images = 0; ///< around
    int m_pictures = 0; ///< in the open block
    bool m_onlyPicture = true;
    QString m_picture;
    qsizetype m_indent = 0; ///< of code or HTML, before what comes next
    bool m_isHtml = false;
    bool m_inComment = false;
    qsizetype m_at = 0; ///< end of what was read last
    qsizetype m_blockEnd = 0; ///< of the last block
    TextSpan m_touched; ///< all of the open block that was seen
};

} // namespace Parallax
