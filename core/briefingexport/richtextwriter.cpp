// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/richtextwriter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringBuilder>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Pixels, of each list around a block.
constexpr qreal listIndent = 24;
/// Per cent.
constexpr int lineHeight = 112;

} // namespace

RichTextWriter::RichTextWriter(const BriefingPages &pages, const RichTextStyle &style, QTextDocument &document)
    : m_pages(pages)
    , m_style(style)
    , m_document(document)
    , m_cursor(&document)
{
}

QTextBlockFormat RichTextWriter::spaced(qreal above, qreal below, qreal indent) const
{
    QTextBlockFormat format;
    format.setTopMargin(above * em());
    format.setBottomMargin(below * em());
    format.setLeftMargin(indent);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

void RichTextWriter::startBlock(QTextBlockFormat format, qsizetype sourceStart)
{
    format.setProperty(sourceStartProperty, int(sourceStart));
    // The format of the words of the first block in a cell is that of the cell: it is left alone.
    if (m_fresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, reading());
    m_fresh = false;
}

void RichTextWriter::startFramed(const QColor &rule, const QColor &ground, qreal indent)
{
    if (!m_fresh)
        startBlock(spaced(0, 0), 0);
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setLeftMargin(indent);
    format.setTopMargin(0.2 * em());
    format.setBottomMargin(0.5 * em());
    QTextTable *frame = m_cursor.insertTable(1, 1, format);
    QTextTableCellFormat cell;
    cell.setLeftPadding(0.7 * em());
    cell.setRightPadding(0.3 * em());
    if (rule.isValid()) {
        cell.setLeftBorder(2.5);
        cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setLeftBorderBrush(rule);
    }
    if (ground.isValid())
        cell.setBackground(ground);
    frame->cellAt(0, 0).setFormat(cell);
    m_cursor = frame->cellAt(0, 0).firstCursorPosition();
    m_fresh = true;
}

void RichTextWriter::endFramed()
{
    m_cursor.movePosition(QTextCursor::End);
    m_fresh = true;
}

void RichTextWriter::writeTitle(const DocumentTitle &title)
{
    QTextBlockFormat block = spaced(0, 0.2);
    block.setLineHeight(96, QTextBlockFormat::ProportionalHeight);
    startBlock(block, 0);
    QTextCharFormat format = reading(1.75);
    format.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(title.text, format);
    startBlock(spaced(0, 1.2), 0);
    QTextCharFormat quiet = sans(0.85);
    quiet.setForeground(m_style.theme.soft);
    m_cursor.insertText(documentByline(m_pages.briefing), quiet);
}

void RichTextWriter::write(const DocumentBlock &block, int raised)
{
    switch (block.kind) {
    case DocumentBlock::Kind::Heading:
        writeHeading(block, block.level - raised);
        break;
    case DocumentBlock::Kind::Paragraph:
    case DocumentBlock::Kind::ListItem:
        writeParagraph(block);
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
        writeRule(block);
        break;
    }
}

void RichTextWriter::writeHeading(const DocumentBlock &block, int level)
{
    QTextBlockFormat format = spaced(level == 1 ? 1.2 : 0.9, 0.35);
    format.setHeadingLevel(level);
    startBlock(format, block.source.start);
    QTextCharFormat words = sans(level == 1 ? 1.12 : level == 2 ? 1.0 : 0.92);
    words.setFontWeight(QFont::DemiBold);
    if (level > 2)
        words.setForeground(m_style.theme.soft);
    writeRuns(shownRuns(block.runs, m_pages.briefing.document), words);
}

void RichTextWriter::writeParagraph(const DocumentBlock &block)
{
    const bool framed = block.kind == DocumentBlock::Kind::Paragraph && (isAssessment(block) || block.quoted > 0);
    const qreal indent = block.indent * listIndent;
    if (framed)
        startFramed(
            isAssessment(block) ? m_style.theme.accent : m_style.theme.line, {}, indent + (std::max(block.quoted, 1) - 1) * listIndent);
    QTextBlockFormat format = framed ? spaced(0, 0) : spaced(0, block.indent > 0 ? 0.25 : 0.65, indent);
    const QTextCharFormat words = reading();
    QString marker;
    if (block.kind == DocumentBlock::Kind::ListItem) {
        marker = block.number > 0 ? QString(QString::number(block.number) % u".\u2002"_s) : u"\u2022\u2002"_s;
        // Own markers, since lists of Qt 6.4 all begin with 1.
        format.setTextIndent(-QFontMetricsF(words.font()).horizontalAdvance(marker));
    }
    startBlock(format, block.source.start);
    m_cursor.insertText(marker, words);
    writeRuns(shownRuns(block.runs, m_pages.briefing.document), words);
    if (framed)
        endFramed();
}

void RichTextWriter::writeCode(const DocumentBlock &block)
{
    startFramed({}, m_style.theme.panel, block.indent * listIndent);
    startBlock(spaced(0, 0), block.source.start);
    QTextCharFormat words = reading(0.9);
    words.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    QString text;
    for (const TextRun &run : block.runs)
        text += run.kind == TextRun::Kind::LineBreak ? u"\n"_s : run.text;
    text = documentText(text);
    if (text.endsWith(u'\n'))
        text.chop(1);
    m_cursor.insertText(text.replace(u'\n', QChar(QChar::LineSeparator)), words);
    endFramed();
}

void RichTextWriter::writeRule(const DocumentBlock &block)
{
    startFramed({}, {}, 0);
    QTextTableCell cell = m_cursor.currentTable()->cellAt(0, 0);
    QTextTableCellFormat format;
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_style.theme.line);
    cell.setFormat(format);
    QTextBlockFormat thin;
    thin.setLineHeight(4, QTextBlockFormat::FixedHeight);
    startBlock(thin, block.source.start);
    endFramed();
}

void RichTextWriter::writeNotes()
{
    if (m_pages.briefing.sources.empty())
        return;
    const auto &blocks = m_pages.briefing.document.blocks;
    startBlock(spaced(1.6, 0.35), blocks.empty() ? 0 : blocks.back().source.end);
    QTextCharFormat heading = sans();
    heading.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(notesHeading(), heading);
    for (const BriefingSource &source : m_pages.briefing.sources)
        writeNote(source);
}

void RichTextWriter::writeNote(const BriefingSource &source)
{
    startBlock(spaced(0, 0.25), m_firstUse.value(source.number, 0));
    const bool sound = source.state == BriefingSource::State::Sound;
    QTextCharFormat words = reading(0.88);
    if (!sound)
        words.setForeground(m_style.theme.stance(Stance::Opposes).ink);
    m_cursor.insertText(QString(QString::number(source.number) % (sound ? QString() : u"!"_s)), numberFormat(&source, words));
    m_cursor.insertText(QString(u' ' % noteText(source)), words);
    if (const QString link = noteLink(source); !link.isEmpty()) {
        QTextCharFormat format = sans(0.82);
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setForeground(m_style.theme.accent);
        m_cursor.insertText(u" "_s, words);
        m_cursor.insertText(QUrl(link).host(), format);
    }
}

} // namespace Parallax
