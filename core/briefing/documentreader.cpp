// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/documentreader.h"

#include "core/briefing/shownbytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = DocumentBlock::Kind;

Qt::Alignment alignmentOf(MD_ALIGN align)
{
    if (align == MD_ALIGN_CENTER)
        return Qt::AlignHCenter;
    return align == MD_ALIGN_RIGHT ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

DocumentReader::DocumentReader(QStringView markdown, QStringView shown)
    : m_markdown(markdown)
{
    ShownBytes bytes = shownBytes(shown);
    m_utf8 = std::move(bytes.utf8);
    m_offsets = std::move(bytes.offsets);
}

std::vector<DocumentBlock> DocumentReader::read()
{
    static const auto self = [](void *reader) { return static_cast<DocumentReader *>(reader); };
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) { return self(reader)->enter(type, detail), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *reader) { return self(reader)->leave(type), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *reader) { return self(reader)->enter(type, detail), 0; };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *reader) { return self(reader)->leave(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *reader) {
        return self(reader)->text(type, words, size), 0;
    };
    md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this);
    close();
    return std::move(m_blocks);
}

void DocumentReader::enter(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        close();
        ++m_quoted;
        break;
    case MD_BLOCK_UL:
        close();
        m_lists.push_back({0});
        break;
    case MD_BLOCK_OL:
        close();
        // 0 says that there is no number.
        m_lists.push_back({std::max(1, int(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start))});
        break;
    case MD_BLOCK_LI:
        m_fresh.push_back(true);
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_HTML:
        openText();
        m_isHtml = type == MD_BLOCK_HTML;
        break;
    default:
        enterOther(type, detail);
    }
}

/// What is no text of its own in a list item.
void DocumentReader::enterOther(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        closeEmptyItem();
        open(Kind::Heading, int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_HR:
        closeEmptyItem();
        open(Kind::Rule);
        break;
    case MD_BLOCK_CODE:
        closeEmptyItem();
        open(Kind::Code);
        m_format.code = true;
        break;
    case MD_BLOCK_TABLE:
        closeEmptyItem();
        open(Kind::Table);
        break;
    case MD_BLOCK_TR:
        m_open->rows.emplace_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        enterCell(*static_cast<const MD_BLOCK_TD_DETAIL *>(detail), type == MD_BLOCK_TH);
        break;
    default:
        break;
    }
}

void DocumentReader::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        close();
        --m_quoted;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        close();
        closeEmptyItem();
        m_fresh.pop_back();
        break;
    case MD_BLOCK_CODE:
        if (!m_open->runs.empty() && m_open->runs.back().text.endsWith(u'\n')) {
            TextRun &last = m_open->runs.back();
            last.source.end -= last.text.size() == last.source.length() ? 1 : 0;
            last.text.chop(1);
            if (last.text.isEmpty())
                m_open->runs.pop_back();
        }
        close();
        m_format.code = false;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_H:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_TABLE:
        close();
        m_isHtml = false;
        break;
    default:
        break;
    }
}

void DocumentReader::enter(MD_SPANTYPE type, const void *detail)
{
    if (!m_open)
        openText();
    switch (type) {
    case MD_SPAN_EM:
        m_format.italic = ++m_italic > 0;
        break;
    case MD_SPAN_STRONG:
        m_format.bold = ++m_bold > 0;
        break;
    case MD_SPAN_CODE:
        m_format.code = true;
        break;
    case MD_SPAN_DEL:
        m_format.struck = true;
        break;
    case MD_SPAN_A:
        m_format.link = attribute(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
        break;
    case MD_SPAN_IMG:
        if (m_images++ == 0) {
            ++m_pictures;
            m_picture = attribute(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
        }
        break;
    default:
        break;
    }
}

void DocumentReader::leave(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        m_format.italic = --m_italic > 0;
        break;
    case MD_SPAN_STRONG:
        m_format.bold = --m_bold > 0;
        break;
    case MD_SPAN_CODE:
        m_format.code = false;
        break;
    case MD_SPAN_DEL:
        m_format.struck = false;
        break;
    case MD_SPAN_A:
        m_format.link.clear();
        break;
    case MD_SPAN_IMG:
        --m_images;
        break;
    default:
        break;
    }
}

void DocumentReader::open(DocumentBlock::Kind kind, int level)
{
    close();
    m_open.emplace();
    m_open->kind = kind;
    m_open->level = level;
    m_open->indent = int(m_lists.size());
    m_open->quoted = m_quoted;
    m_pictures = 0;
    m_onlyPicture = true;
    m_inComment = false;
    m_indent = 0;
    m_at = m_blockEnd;
    m_touched = {};
}

void DocumentReader::openText()
{
    const bool item = !m_fresh.empty() && m_fresh.back();
    open(item ? Kind::ListItem : Kind::Paragraph);
    if (!item)
        return;
    m_fresh.back() = false;
    List &list = m_lists.back();
    m_open->number = list.number;
    list.number += list.number > 0 ? 1 : 0;
}

void DocumentReader::closeEmptyItem()
{
    if (m_fresh.empty() || !m_fresh.back())
        return;
    openText();
    close();
}

void DocumentReader::enterCell(const MD_BLOCK_TD_DETAIL &detail, bool head)
{
    m_open->rows.back().emplace_back();
    if (head)
        m_open->columns.push_back(alignmentOf(detail.align));
}

void DocumentReader::makePicture()
{
    const bool paragraph = m_open->kind == Kind::Paragraph || m_open->kind == Kind::ListItem;
    if (!paragraph || m_pictures != 1 || !m_onlyPicture)
        return;
    m_open->kind = Kind::Picture;
    m_open->number = 0;
    m_open->picture = m_picture;
    for (TextRun &run : m_open->runs)
        run.link.clear();
}

} // namespace Parallax
