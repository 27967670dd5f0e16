// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/docxbody.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

/// Twentieths of a point, of each list or quotation around a block.
constexpr int indentWidth = 380;
constexpr int deepestLevel = 8;

QString headingBookmark(size_t block)
{
    return u"_Toc%1"_s.arg(100'000'000 + block);
}

} // namespace

DocxBody::DocxBody(const BriefingPages &pages, const BriefingExport &options, DocxRelations &relations)
    : m_pages(pages)
    , m_options(options)
    , m_relations(relations)
    , m_title(documentTitle(pages.briefing))
    , m_page(DocumentPage::of(options))
    , m_words(pages, options.notes, m_xml, relations)
{
}

QByteArray DocxBody::bytes(const QString &header, const QString &footer)
{
    m_xml.start(u"w:document"_s,
        {{u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
            {u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
            {u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.start(u"w:body"_s);
    writeLine(u"Title"_s, m_title.text);
    writeLine(u"Subtitle"_s, documentByline(m_pages.briefing));
    writeContents();
    const auto &blocks = m_pages.briefing.document.blocks;
    for (size_t i = m_title.firstBlock; i < blocks.size(); ++i)
        write(blocks[i], i);
    // Word puts endnotes behind all else.
    if (m_options.notes == BriefingExport::Notes::End && !m_pages.briefing.sources.empty())
        writeLine(u"NotesHeading"_s, notesHeading());
    writeSection(header, footer);
    return m_xml.bytes();
}

/// In the order that the schema has.
void DocxBody::startParagraph(const QString &style, int indent, const QString &text, int list)
{
    m_xml.start(u"w:p"_s);
    m_xml.start(u"w:pPr"_s);
    m_xml.empty(u"w:pStyle"_s, {{u"w:val"_s, style}});
    if (list >= 0) {
        m_xml.start(u"w:numPr"_s);
        m_xml.empty(u"w:ilvl"_s, {{u"w:val"_s, QString::number(std::clamp(indent - 1, 0, deepestLevel))}});
        m_xml.empty(u"w:numId"_s, {{u"w:val"_s, QString::number(list + 1)}});
        m_xml.end();
    }
    if (text.isRightToLeft())
        m_xml.empty(u"w:bidi"_s);
    if (indent > 0 && list < 0)
        m_xml.empty(u"w:ind"_s, {{u"w:left"_s, QString::number(std::min(indent, deepestLevel + 1) * indentWidth)}});
    m_xml.end();
}

void DocxBody::writeLine(const QString &style, const QString &text)
{
    startParagraph(style, 0, text);
    m_words.write(text);
    m_xml.end();
}

/// A field that Word fills anew when asked to. Without numbers of pages, which only Word knows.
void DocxBody::writeContents()
{
    const std::vector<size_t> headings = contentsOf(m_pages.briefing, m_options);
    if (headings.empty())
        return;
    writeLine(u"ContentsHeading"_s, contentsHeading());
    const auto writeMark = [this](const QString &kind) {
        m_xml.start(u"w:r"_s);
        m_xml.empty(u"w:fldChar"_s, {{u"w:fldCharType"_s, kind}});
        m_xml.end();
    };
    for (const size_t i : headings) {
        const DocumentBlock &heading = m_pages.briefing.document.blocks[i];
        startParagraph(u"TOC%1"_s.arg(std::clamp(heading.level - m_title.raised, 1, 3)));
        if (i == headings.front()) {
            writeMark(u"begin"_s);
            m_xml.start(u"w:r"_s);
            m_xml.element(u"w:instrText"_s, u" TOC \\o \"1-3\" \\n \\h \\z \\u "_s, {{u"xml:space"_s, u"preserve"_s}});
            m_xml.end();
            writeMark(u"separate"_s);
        }
        m_xml.start(u"w:hyperlink"_s, {{u"w:anchor"_s, headingBookmark(i)}, {u"w:history"_s, u"1"_s}});
        m_words.write(plainText(heading.runs));
        m_xml.end();
        if (i == headings.back())
            writeMark(u"end"_s);
        m_xml.end();
    }
}

void DocxBody::write(const DocumentBlock &block, size_t index)
{
    m_lists.resize(std::min(m_lists.size(), size_t(std::max(block.indent, 0))));
    switch (block.kind) {
    case DocumentBlock::Kind::Heading:
        writeHeading(block, index);
        break;
    case DocumentBlock::Kind::Paragraph:
        writeParagraph(block);
        break;
    case DocumentBlock::Kind::ListItem:
        writeItem(block);
        break;
    case DocumentBlock::Kind::Code:
        writeCode(block);
        break;
    case DocumentBlock::Kind::Table:
        writeTable(block);
        break;
    case DocumentBlock::Kind::Picture:
        writePicture(block);
        break;
    case DocumentBlock::Kind::Rule:
        writeLine(u"Rule"_s, {});
        break;
    }
}

void DocxBody::writeHeading(const DocumentBlock &block, size_t index)
{
    startParagraph(u"Heading%1"_s.arg(std::clamp(block.level - m_title.raised, 1, 6)), 0, plainText(block.runs));
    m_words.writeBookmark(headingBookmark(index), {});
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

void DocxBody::writeParagraph(const DocumentBlock &block)
{
    const QString style = isAssessment(block) ? u"Assessment"_s : block.quoted > 0 ? u"Quote"_s : u"BodyText"_s;
    // The style of a quotation has the indent of one already.
    startParagraph(style, block.indent + std::max(block.quoted, 1) - 1, plainText(block.runs));
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

int DocxBody::listOf(const DocumentBlock &block)
{
    const auto depth = size_t(std::clamp(block.indent, 1, deepestLevel + 1));
    const bool ordered = block.number > 0;
    m_lists.resize(std::min(m_lists.size(), depth));
    const bool goesOn =
        m_lists.size() == depth && (m_lists.back().list > 0) == ordered && (!ordered || m_lists.back().next == block.number);
    if (!goesOn) {
        m_lists.resize(depth);
        m_lists.back().list = 0;
        if (ordered) {
            m_orderedLists.emplace_back(int(depth) - 1, block.number);
            m_lists.back().list = int(m_orderedLists.size());
        }
    }
    m_lists.back().next = block.number + 1;
    return m_lists.back().list;
}

void DocxBody::writeItem(const DocumentBlock &block)
{
    startParagraph(u"ListParagraph"_s, block.indent, plainText(block.runs), listOf(block));
    m_words.write(shownRuns(block.runs, m_pages.briefing.document));
    m_xml.end();
}

void DocxBody::writeCode(const DocumentBlock &block)
{
    QString code;
    for (const TextRun &run : block.runs)
        code += run.kind == TextRun::Kind::LineBreak ? u"\n"_s : run.text;
    if (code.endsWith(u'\n'))
        code.chop(1);
    startParagraph(u"Code"_s, block.indent);
    m_words.write(documentText(code));
    m_xml.end();
}

void DocxBody::writePicture(const DocumentBlock &block)
{
    const ShownRuns words = captionOf(m_pages, block);
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    if (chronology)
        writeDrawing(*chronology, pictureWords(*chronology, plainText(block.runs)));
    if (chronology && words.empty())
        return;
    startParagraph(u"Caption"_s, 0, plainText(block.runs));
    if (!chronology)
        m_words.write(Translated::tr("Picture:") + u' ');
    m_words.write(words);
    m_xml.end();
}

void DocxBody::writeSection(const QString &header, const QString &footer)
{
    const auto size = [](int value) { return QString::number(value); };
    m_xml.start(u"w:sectPr"_s);
    m_xml.empty(u"w:headerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, header}});
    m_xml.empty(u"w:footerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, footer}});
    m_xml.start(u"w:endnotePr"_s);
    m_xml.empty(u"w:numFmt"_s, {{u"w:val"_s, u"decimal"_s}});
    m_xml.end();
    m_xml.empty(u"w:pgSz"_s, {{u"w:w"_s, size(m_page.width)}, {u"w:h"_s, size(m_page.height)}});
    m_xml.empty(u"w:pgMar"_s,
        {{u"w:top"_s, size(m_page.top)}, {u"w:right"_s, size(m_page.side)}, {u"w:bottom"_s, size(m_page.bottom)},
            {u"w:left"_s, size(m_page.side)}, {u"w:header"_s, size(m_page.head)}, {u"w:footer"_s, size(m_page.foot)},
            {u"w:gutter"_s, u"0"_s}});
    m_xml.end();
}

} // namespace Parallax
