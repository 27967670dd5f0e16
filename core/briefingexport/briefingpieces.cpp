// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingpieces.h"

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/pagecanvas.h"
#include "core/briefingexport/setruns.h"
#include "core/briefingexport/sourcelist.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = DocumentBlock::Kind;

// Points.
constexpr qreal accentWidth = 1.9;
constexpr qreal accentIndent = 9.5; ///< of an assessment beside its rule
constexpr qreal quoteRule = 1.4;
constexpr qreal codeMargin = 7;
constexpr qreal codePadding = 4;
constexpr qreal ruleHeight = 10;
constexpr qreal markerGap = 5;
constexpr qreal captionGap = 3;

/// A paragraph or an item with what stands at its side.
struct SideBySide
{
    std::shared_ptr<const SetRuns> runs;
    qreal width = 0; ///< of the page
    qreal indent = 0;
    int quoted = 0;
    qreal joins = 0; ///< how far the rules of a quotation reach up to what is quoted before
    bool isAssessment = false;
    QString marker; ///< of an item

    void paintLine(PageCanvas &canvas, int line, QPointF at) const
    {
        const SetText &text = runs->text();
        const bool isRightToLeft = text.isRightToLeft();
        // Not up into the margin of a page.
        const qreal up = line == 0 && at.y() - joins >= PageStyle::top ? joins : 0;
        const auto bar = [&](qreal from, qreal barWidth, const QColor &color, qreal above = 0) {
            const qreal x = isRightToLeft ? width - from - barWidth : from;
            canvas.painter().fillRect(QRectF(at.x() + x, at.y() - above, barWidth, text.leading() + above), color);
        };
        if (isAssessment)
            bar(indent - accentIndent, accentWidth, PageStyle::accent);
        for (int i = 0; i < quoted; ++i)
            bar(i * PageStyle::indent, quoteRule, PageStyle::hairline, up);
        if (line == 0 && !marker.isEmpty()) {
            const QFont font = PageStyle::body.font();
            const qreal own = printWidth(marker, font);
            const qreal x = isRightToLeft ? width - indent + markerGap : indent - markerGap - own;
            canvas.painter().setPen(PageStyle::soft);
            paintText(canvas.painter(), at + QPointF(x, 0), marker, font, text.leading());
        }
        runs->paintLine(canvas, line, at + QPointF(isRightToLeft ? 0 : indent, 0));
    }
};

QString markerOf(const DocumentBlock &block)
{
    if (block.kind != Kind::ListItem)
        return {};
    if (block.number > 0)
        return QString::number(block.number) + u'.';
    return block.indent > 1 ? u"–"_s : u"•"_s;
}

/// Whether no page ends between the two: "These three:", and a remark above the table of its building block.
bool leadsOn(const DocumentBlock &block, const DocumentBlock &next)
{
    const bool isRemark = next.kind == Kind::Table && block.buildingBlock >= 0 && block.buildingBlock == next.buildingBlock;
    return isRemark || plainText(block.runs).endsWith(u':');
}

} // namespace

PieceMaker::PieceMaker(const BriefingPages &pages, qreal width)
    : m_pages(pages)
    , m_width(width)
    , m_raised(documentTitle(pages.briefing).raised)
    , m_cited(numbersInText(pages.briefing.document))
{
}

void PieceMaker::add(Piece piece)
{
    // What lists the sources needs none of their notes.
    if (m_inSourceList)
        std::erase_if(piece.size.notes, [this](int number) { return m_cited.contains(number); });
    m_pieces.push_back(std::move(piece));
}

qreal PieceMaker::height() const
{
    qreal height = 0;
    for (const Piece &piece : m_pieces)
        height += piece.size.above + piece.size.height;
    return height;
}

void PieceMaker::addLines(const QString &text, const PageStyle::Setting &setting, qreal above, bool keepsNext)
{
    ShownRuns runs(1);
    runs.front().text = text;
    const auto set = std::make_shared<const SetRuns>(runs, setting, m_width);
    for (int line = 0; line < set->text().lines(); ++line) {
        Piece piece;
        piece.size = {line == 0 ? above : 0, setting.leading, keepsNext || line + 1 < set->text().lines()};
        piece.paint = [set, line](PageCanvas &canvas, QPointF at) { set->paintLine(canvas, line, at); };
        add(std::move(piece));
    }
}

void PieceMaker::addTitle()
{
    addLines(documentTitle(m_pages.briefing).text, PageStyle::title, 0, true);
    addLines(documentByline(m_pages.briefing), PageStyle::byline, 3, true);
}

void PieceMaker::addAll(Pieces pieces, qreal above)
{
    for (Piece &piece : pieces) {
        piece.size.above += &piece == pieces.data() ? above : 0;
        add(std::move(piece));
    }
}

void PieceMaker::addContents(const std::vector<ContentsEntry> &entries)
{
    addLines(contentsHeading(), PageStyle::heading(1), 17, true);
    addAll(contentsPieces(entries, m_width), 4.5);
}

void PieceMaker::addEndnotes(const PageNotes &notes)
{
    ShownRuns runs(1);
    runs.front().text = notesHeading();
    addHeading(int(m_pages.briefing.document.blocks.size()), 1, runs, notesHeading());
    addAll(notes.endnotes(), 0);
}

void PieceMaker::addBlocks()
{
    const size_t count = m_pages.briefing.document.blocks.size();
    for (size_t i = documentTitle(m_pages.briefing).firstBlock; i < count; ++i) {
        addBlock(int(i));
        m_before = &m_pages.briefing.document.blocks[i];
    }
    m_inSourceList = false;
}

void PieceMaker::addBlock(int index)
{
    const auto &blocks = m_pages.briefing.document.blocks;
    const DocumentBlock &block = blocks[size_t(index)];
    m_inSourceList = isSourceList(block, m_pages.briefing.document);
    switch (block.kind) {
    case Kind::Heading:
        if (!plainText(block.runs).isEmpty())
            addHeading(index, std::max(1, block.level - m_raised), shownRuns(block.runs, m_pages.briefing.document), plainText(block.runs));
        return;
    case Kind::Paragraph:
    case Kind::ListItem:
        addText(block, size_t(index) + 1 < blocks.size() && leadsOn(block, blocks[size_t(index) + 1]));
        return;
    case Kind::Code:
        addCode(block);
        return;
    case Kind::Table:
        addAll(tablePieces(block, m_pages.briefing.document, m_width), spaceBefore(block));
        return;
    case Kind::Picture:
        addPicture(block);
        return;
    case Kind::Rule:
        addRule();
        return;
    }
}

void PieceMaker::addHeading(int index, int level, const ShownRuns &runs, const QString &text)
{
    const auto set = std::make_shared<const SetRuns>(runs, PageStyle::heading(level), m_width);
    const bool isBelowHeading = m_before != nullptr && m_before->kind == Kind::Heading;
    for (int line = 0; line < set->text().lines(); ++line) {
        Piece piece;
        piece.size = {0, set->text().leading(), true, false, set->notesOn(line)};
        piece.paint = [set, line](PageCanvas &canvas, QPointF at) { set->paintLine(canvas, line, at); };
        if (line == 0) {
            piece.size.above = isBelowHeading ? 7 : level == 1 ? 17 : level == 2 ? 12 : 9;
            piece.heading = index;
        }
        add(std::move(piece));
    }
    m_headings.push_back({index, level, text});
}

qreal PieceMaker::spaceBefore(const DocumentBlock &block) const
{
    if (m_before == nullptr)
        return 2 * PageStyle::betweenParagraphs;
    if (m_before->kind == Kind::Heading)
        return block.kind == Kind::Picture ? 8 : 4.5;
    const bool isLarge = block.kind == Kind::Table || block.kind == Kind::Picture;
    if (isLarge || m_before->kind == Kind::Table || m_before->kind == Kind::Picture)
        return 10;
    const bool isNextItem = block.kind == Kind::ListItem && (m_before->kind == Kind::ListItem || m_before->indent > 0);
    return isNextItem ? PageStyle::betweenItems : PageStyle::betweenParagraphs;
}

void PieceMaker::addText(const DocumentBlock &block, bool keepsNext)
{
    SideBySide side;
    side.width = m_width;
    side.quoted = block.quoted;
    side.isAssessment = block.kind == Kind::Paragraph && isAssessment(block);
    side.marker = markerOf(block);
    side.joins = m_before != nullptr && m_before->quoted > 0 ? spaceBefore(block) : 0;
    side.indent = PageStyle::indent * (block.indent + block.quoted) + (side.isAssessment ? accentIndent : 0);
    const auto &setting = block.quoted > 0 ? PageStyle::quotation : PageStyle::body;
    side.runs = std::make_shared<const SetRuns>(shownRuns(block.runs, m_pages.briefing.document), setting, m_width - side.indent);
    if (side.runs->isEmpty() && side.marker.isEmpty())
        return;
    const int lines = side.runs->text().lines();
    for (int line = 0; line < lines; ++line) {
        Piece piece;
        piece.size.above = line == 0 ? spaceBefore(block) : 0;
        piece.size.height = setting.leading;
        // Two lines at least stand on either page.
        piece.size.keepsNext = line + 1 == lines ? keepsNext : line == 0 || line + 2 == lines;
        piece.size.notes = side.runs->notesOn(line);
        piece.paint = [side, line](PageCanvas &canvas, QPointF at) { side.paintLine(canvas, line, at); };
        add(std::move(piece));
    }
}

void PieceMaker::addCode(const DocumentBlock &block)
{
    QString text;
    for (const TextRun &run : block.runs)
        text += run.kind == TextRun::Kind::LineBreak ? u"\n"_s : run.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    ShownRuns runs(1);
    runs.front().text = documentText(text).replace(u'\n', QChar(QChar::LineSeparator));
    const qreal indent = PageStyle::indent * (block.indent + block.quoted);
    const qreal width = m_width - indent;
    const auto set = std::make_shared<const SetRuns>(runs, PageStyle::code, width - 2 * codeMargin);
    const int lines = set->text().lines();
    for (int line = 0; line < lines; ++line) {
        const qreal above = line == 0 ? codePadding : 0;
        const qreal height = PageStyle::code.leading + above + (line + 1 == lines ? codePadding : 0);
        Piece piece;
        piece.size = {line == 0 ? spaceBefore(block) : 0, height, line + 1 < lines && (line == 0 || line + 2 == lines)};
        piece.paint = [set, line, indent, width, above, height](PageCanvas &canvas, QPointF at) {
            canvas.painter().fillRect(QRectF(at.x() + indent, at.y(), width, height), PageStyle::codeGround);
            set->paintLine(canvas, line, at + QPointF(indent + codeMargin, above));
        };
        add(std::move(piece));
    }
}

void PieceMaker::addPicture(const DocumentBlock &block)
{
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    const QString words = plainText(block.runs);
    const bool hasCaption = !words.isEmpty() && !captionOf(m_pages, block).empty();
    if (chronology != nullptr) {
        Piece piece;
        const QSizeF size(m_width, chronologyHeight(*chronology, m_width));
        piece.size = {spaceBefore(block), size.height(), hasCaption};
        piece.paint = [chronology, size](
                          PageCanvas &canvas, QPointF at) { paintChronology(canvas.painter(), QRectF(at, size), *chronology); };
        add(std::move(piece));
    }
    if (hasCaption || chronology == nullptr)
        addLines(words, PageStyle::caption, chronology != nullptr ? captionGap : spaceBefore(block), false);
}

void PieceMaker::addRule()
{
    Piece piece;
    piece.size = {PageStyle::betweenParagraphs, ruleHeight, false};
    piece.paint = [width = m_width](PageCanvas &canvas, QPointF at) {
        canvas.painter().fillRect(QRectF(at.x(), at.y() + ruleHeight / 2, width, 0.5), PageStyle::hairline);
    };
    add(std::move(piece));
}

} // namespace Parallax
