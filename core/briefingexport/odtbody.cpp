// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/odtbody.h"

#include "core/briefingexport/odtparts.h"
#include "core/briefingexport/packedfiles.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr int deepestQuote = 4;

QString headingBookmark(size_t block)
{
    return u"part-%1"_s.arg(block);
}

QString points(qreal value)
{
    return QString::number(value, 'f', 1) + u"pt"_s;
}

} // namespace

OdtBody::OdtBody(const BriefingPages &pages, const BriefingExport &options, qreal textWidth)
    : m_pages(pages)
    , m_options(options)
    , m_title(documentTitle(pages.briefing))
    , m_textWidth(textWidth)
    , m_words(pages, options.notes, m_xml)
{
}

QByteArray OdtBody::bytes()
{
    startOdtPart(m_xml, u"office:document-content"_s);
    writeOdtFonts(m_xml);
    m_xml.start(u"office:automatic-styles"_s);
    writeOdtRunStyles(m_xml);
    writeOdtTableStyles(m_xml, m_pages.briefing.document);
    writeOdtSectionStyle(m_xml);
    m_xml.end();
    m_xml.start(u"office:body"_s);
    m_xml.start(u"office:text"_s);
    writeLine(u"Title"_s, m_title.text);
    writeLine(u"Subtitle"_s, documentByline(m_pages.briefing));
    writeContents();
    const bool hasEndnotes = m_options.notes == BriefingExport::Notes::End && !m_pages.briefing.sources.empty();
    // Endnotes of a section stand right behind it; those of a document have pages of their own, without a heading.
    if (hasEndnotes)
        m_xml.start(u"text:section"_s, {{u"text:style-name"_s, odtSectionStyle()}, {u"text:name"_s, u"Text"_s}});
    const auto &blocks = m_pages.briefing.document.blocks;
    for (size_t i = m_title.firstBlock; i < blocks.size(); ++i)
        write(blocks[i], i);
    closeLists(0);
    if (hasEndnotes)
        writeLine(u"NotesHeading"_s, notesHeading());
    return m_xml.bytes();
}

void OdtBody::startParagraph(const QString &style, const QString &text)
{
    m_xml.start(u"text:p"_s, {{u"text:style-name"_s, text.isRightToLeft() ? QString(u"Right-"_s + style) : style}});
}

void OdtBody::writeLine(const QString &style, const QString &text)
{
    startParagraph(style, text);
    m_words.write(text);
    m_xml.end();
}

/// Without numbers of pages until LibreOffice is asked to write it anew.
void OdtBody::writeContents()
{
    const std::vector<size_t> headings = contentsOf(m_pages.briefing, m_options);
    if (headings.empty())
        return;
    m_xml.start(u"text:table-of-content"_s, {{u"text:name"_s, u"Contents"_s}, {u"text:protected"_s, u"true"_s}});
    m_xml.start(u"text:table-of-content-source"_s, {{u"text:outline-level"_s, u"3"_s}});
    m_xml.element(u"text:index-title-template"_s, contentsHeading(), {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    m_xml.end();
    m_xml.start(u"text:index-body"_s);
    m_xml.start(u"text:index-title"_s, {{u"text:name"_s, u"Contents_Head"_s}});
    writeLine(u"Contents_20_Heading"_s, contentsHeading());
    m_xml.end();
    for (const size_t i : headings) {
        const DocumentBlock &heading = m_pages.briefing.document.blocks[i];
        startParagraph(u"Contents_20_%1"_s.arg(std::clamp(heading.level - m_title.raised, 1, 3)));
        m_words.writeLink(u'#' + headingBookmark(i), plainText(heading.runs));
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

void OdtBody::write(const DocumentBlock &block, size_t index)
{
    closeLists(size_t(std::max(block.indent, 0)));
    switch (block.kind) {
    case DocumentBlock::Kind::Heading:
        writeHeading(block, index);
        break;
    case DocumentBlock::Kind::Paragraph:
        writeParagraph(block);
        break;
    case DocumentBlock::Kind::ListItem:
        openItem(block);
        break;
    case DocumentBlock::Kind::Code:
        writeCode(block);
        break;
    case DocumentBlock::Kind::Table:
        // A list holds no tables.
        closeLists(0);
        writeTable(block, index);
        break;
    case DocumentBlock::Kind::Picture:
        writePicture(block);
        break;
    case DocumentBlock::Kind::Rule:
        writeLine(u"Rule"_s, {});
        break;
    }
}

void OdtBody::closeLists(size_t depth)
{
    for (; m_lists.size() > depth; m_lists.pop_back()) {
        m_xml.end();
        m_xml.end();
    }
}

void OdtBody::openItem(const DocumentBlock &block)
{
    const auto depth = size_t(std::max(block.indent, 1));
    const bool ordered = block.number > 0;
    bool begins = true;
    if (m_lists.size() == depth) {
        begins = m_lists.back().ordered != ordered || (ordered && m_lists.back().next != block.number);
        if (begins)
            closeLists(depth - 1);
        else
            m_xml.end();
    }
    while (m_lists.size() < depth) {
        const bool isOwn = m_lists.size() + 1 == depth;
        m_lists.push_back({isOwn && ordered, 0});
        m_xml.start(u"text:list"_s, {{u"text:style-name"_s, isOwn && ordered ? u"Numbers"_s : u"Bullets"_s}});
        if (!isOwn)
            m_xml.start(u"text:list-item"_s);
    }
    m_lists.back().next = block.number + 1;
    m_xml.start(u"text:list-item"_s);
    if (begins && ordered)
        m_xml.attribute(u"text:start-value"_s, QString::number(block.number));
    startParagraph(u"ListParagraph"_s, plainText(block.runs));
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

void OdtBody::writeHeading(const DocumentBlock &block, size_t index)
{
    const QString level = QString::number(std::clamp(block.level - m_title.raised, 1, 6));
    const QString style = u"Heading_20_"_s + level;
    m_xml.start(u"text:h"_s,
        {{u"text:style-name"_s, plainText(block.runs).isRightToLeft() ? QString(u"Right-"_s + style) : style},
            {u"text:outline-level"_s, level}});
    m_xml.empty(u"text:bookmark"_s, {{u"text:name"_s, headingBookmark(index)}});
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

void OdtBody::writeParagraph(const DocumentBlock &block)
{
    QString style = u"Text_20_body"_s;
    if (isAssessment(block))
        style = u"Assessment"_s;
    else if (block.quoted > 0)
        style = block.quoted == 1 ? u"Quotations"_s : u"Quote-%1"_s.arg(std::min(block.quoted, deepestQuote));
    else if (block.indent > 0)
        style = u"ListParagraph"_s;
    startParagraph(style, plainText(block.runs));
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

void OdtBody::writeCode(const DocumentBlock &block)
{
    QString code;
    for (const TextRun &run : block.runs)
        code += run.kind == TextRun::Kind::LineBreak ? u"\n"_s : run.text;
    if (code.endsWith(u'\n'))
        code.chop(1);
    writeLine(u"Preformatted_20_Text"_s, documentText(code));
}

void OdtBody::writeTable(const DocumentBlock &block, size_t index)
{
    size_t columns = 0;
    for (const auto &row : block.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    m_xml.start(u"table:table"_s, {{u"table:name"_s, u"Table%1"_s.arg(index)}, {u"table:style-name"_s, u"Table"_s}});
    for (size_t column = 0; column < columns; ++column)
        m_xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, odtColumnStyle(index, column)}});
    for (size_t row = 0; row < block.rows.size(); ++row) {
        if (row == 0)
            m_xml.start(u"table:table-header-rows"_s);
        m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
        for (size_t column = 0; column < columns; ++column)
            writeCell(block, row, column);
        m_xml.end();
        if (row == 0)
            m_xml.end();
    }
    m_xml.end();
}

void OdtBody::writeCell(const DocumentBlock &block, size_t row, size_t column)
{
    const TextRuns cell = column < block.rows[row].size() ? block.rows[row][column] : TextRuns();
    const Qt::Alignment alignment = column < block.columns.size() ? block.columns[column] : Qt::Alignment();
    m_xml.start(
        u"table:table-cell"_s, {{u"table:style-name"_s, row == 0 ? u"HeadCell"_s : u"Cell"_s}, {u"office:value-type"_s, u"string"_s}});
    m_xml.start(u"text:p"_s, {{u"text:style-name"_s, odtCellStyle(row == 0, alignment)}});
    m_words.write(shownCell(cell, m_pages.briefing.document));
    m_xml.end();
    m_xml.end();
}

void OdtBody::writePicture(const DocumentBlock &block)
{
    const ShownRuns words = captionOf(m_pages, block);
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    if (chronology)
        writeDrawing(*chronology, pictureWords(*chronology, plainText(block.runs)));
    if (chronology && words.empty())
        return;
    startParagraph(u"Caption"_s, plainText(block.runs));
    if (!chronology)
        m_words.write(Translated::tr("Picture:") + u' ');
    m_words.write(words);
    m_xml.end();
}

void OdtBody::writeDrawing(const Chronology &chronology, const QString &words)
{
    const QImage image = chronologyImage(chronology, m_textWidth);
    const QString number = QString::number(m_pictures.size() + 1);
    const QString name = u"Pictures/image%1.png"_s.arg(number);
    m_pictures.push_back({name, pngOf(image)});
    startParagraph(u"Picture"_s);
    m_xml.start(u"draw:frame"_s,
        {{u"draw:name"_s, u"Picture "_s + number}, {u"text:anchor-type"_s, u"as-char"_s}, {u"svg:width"_s, points(m_textWidth)},
            {u"svg:height"_s, points(m_textWidth * image.height() / std::max(image.width(), 1))}, {u"draw:z-index"_s, u"0"_s}});
    m_xml.empty(u"draw:image"_s,
        {{u"xlink:href"_s, name}, {u"xlink:type"_s, u"simple"_s}, {u"xlink:show"_s, u"embed"_s}, {u"xlink:actuate"_s, u"onLoad"_s}});
    m_xml.element(u"svg:desc"_s, words);
    m_xml.end();
    m_xml.end();
}

} // namespace Parallax
