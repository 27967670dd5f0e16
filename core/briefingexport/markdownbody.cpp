// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/markdownbody.h"

#include "core/briefingexport/markdownpieces.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"
#include "core/words/findingwords.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

QString dashes(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignHCenter)
        return u":---:"_s;
    return alignment & Qt::AlignRight ? u"---:"_s : u"---"_s;
}

/// What of an event is not plain fact: "planned, suggested".
QString doubtsOf(const Chronology::Item &item)
{
    QStringList doubts;
    if (item.planned)
        doubts << eventCertaintyName(u"planned"_s);
    if (item.denied)
        doubts << eventCertaintyName(u"denied"_s);
    if (item.suggested)
        doubts << findingStateName(FindingState::Suggested);
    return doubts.join(u", "_s);
}

} // namespace

MarkdownBody::MarkdownBody(const BriefingPages &pages, const BriefingExport &options)
    : m_pages(pages)
    , m_options(options)
    , m_title(documentTitle(pages.briefing))
{
}

QString MarkdownBody::markdown()
{
    m_markdown = QString(u"# "_s % markdownWords(m_title.text) % u"\n\n*"_s % markdownWords(documentByline(m_pages.briefing)) % u"*\n"_s);
    const auto &blocks = m_pages.briefing.document.blocks;
    for (size_t i = m_title.firstBlock; i < blocks.size(); ++i) {
        write(blocks[i]);
        m_last = &blocks[i];
    }
    if (const QString words = unsourcedWords(m_pages.briefing, m_options); !words.isEmpty())
        addBlock({u"* * *"_s, {}, markdownWords(words)}, {});
    writeNotes();
    return m_markdown;
}

void MarkdownBody::write(const DocumentBlock &block)
{
    m_markers.resize(std::min(m_markers.size(), size_t(std::max(block.indent, 0))));
    const auto words = [&] { return runs(shownRuns(block.runs, m_pages.briefing.document)); };
    switch (block.kind) {
    case DocumentBlock::Kind::Heading:
        // One line, whatever is in it.
        addBlock({QString(QString(std::clamp(block.level - m_title.raised + 1, 2, 6), u'#') % u' ' % words().replace(u"\\\n"_s, u" "_s))},
            block);
        break;
    case DocumentBlock::Kind::Paragraph:
        addBlock(words().split(u'\n'), block);
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
        addBlock({u"* * *"_s}, block);
        break;
    }
}

QString MarkdownBody::indentOf(const DocumentBlock &block) const
{
    QString indent;
    for (int i = 0; i < block.quoted; ++i)
        indent += u"> "_s;
    for (const qsizetype width : m_markers)
        indent += QString(width, u' ');
    return indent;
}

void MarkdownBody::addBlock(const QStringList &lines, const DocumentBlock &block)
{
    const QString indent = indentOf(block);
    m_markdown += u'\n';
    for (const QString &line : lines) {
        QString whole = indent + line;
        while (whole.endsWith(u' '))
            whole.chop(1);
        m_markdown += QString(whole % u'\n');
    }
}

void MarkdownBody::writeItem(const DocumentBlock &block)
{
    const auto depth = size_t(std::max(block.indent, 1));
    const bool follows = m_last && m_last->kind == DocumentBlock::Kind::ListItem && m_last->quoted == block.quoted;
    const bool isSibling = follows && m_last->indent == block.indent && (m_last->number > 0) == (block.number > 0);
    m_markers.resize(depth - 1, 4);
    // Else two lists in a row would be read as one that counts on.
    if (isSibling && block.number > 0 && block.number != m_last->number + 1)
        addBlock({u"<!-- -->"_s}, block);
    const QString marker = (block.number > 0 ? QString(QString::number(block.number) % u'.') : u"-"_s).leftJustified(3) % u' ';
    const QString indent = indentOf(block);
    const QStringList lines = runs(shownRuns(block.runs, m_pages.briefing.document)).split(u'\n');
    m_markdown += follows ? QString() : u"\n"_s;
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_markdown += QString(indent % (i == 0 ? marker : QString(marker.size(), u' ')) % lines[i] % u'\n');
    m_markers.push_back(marker.size());
}

void MarkdownBody::writeCode(const DocumentBlock &block)
{
    QString code;
    for (const TextRun &run : block.runs)
        code += run.kind == TextRun::Kind::LineBreak ? u"\n"_s : run.text;
    code = documentText(code);
    if (code.endsWith(u'\n'))
        code.chop(1);
    const QString fence = markdownFence(code);
    addBlock(QStringList{fence} << code.split(u'\n') << fence, block);
}

void MarkdownBody::addRow(QStringList &lines, const QStringList &cells) const
{
    lines << QString(u"| "_s % cells.join(u" | "_s) % u" |"_s);
}

void MarkdownBody::writeTable(const DocumentBlock &block)
{
    size_t columns = 0;
    for (const auto &row : block.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    QStringList lines;
    for (size_t row = 0; row < block.rows.size(); ++row) {
        QStringList cells;
        for (size_t column = 0; column < columns; ++column)
            cells << (column < block.rows[row].size() ? runs(shownRuns(block.rows[row][column], m_pages.briefing.document), true)
                                                      : QString());
        addRow(lines, cells);
        if (row > 0)
            continue;
        QStringList rules;
        for (size_t column = 0; column < columns; ++column)
            rules << dashes(column < block.columns.size() ? block.columns[column] : Qt::Alignment());
        addRow(lines, rules);
    }
    addBlock(lines, block);
}

void MarkdownBody::writePicture(const DocumentBlock &block)
{
    const QString words = runs(shownRuns(block.runs, m_pages.briefing.document)).replace(u"\\\n"_s, u" "_s);
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    if (!chronology) {
        addBlock({QString(markdownWords(Translated::tr("Picture:")) % u' ' % words)}, block);
        return;
    }
    if (!words.isEmpty())
        addBlock({words}, block);
    writeDates(*chronology, block);
}

void MarkdownBody::writeDates(const Chronology &chronology, const DocumentBlock &block)
{
    QStringList lines;
    addRow(lines, {markdownWords(Translated::tr("Date")), markdownWords(Translated::tr("Event"))});
    addRow(lines, {dashes({}), dashes({})});
    for (const Chronology::Item &item : chronology.items) {
        const QString doubts = doubtsOf(item);
        const QString title = markdownWords(documentText(item.title).simplified());
        addRow(lines,
            {markdownWords(edtfText(item.date)), doubts.isEmpty() ? title : QString(title % u" ("_s % markdownWords(doubts) % u')')});
    }
    addBlock(lines, block);
    if (chronology.leftOut > 0)
        addBlock({markdownWords(Translated::tr("%n further event(s) are not shown.", nullptr, chronology.leftOut))}, block);
}

void MarkdownBody::writeNotes()
{
    m_markers.clear();
    for (const BriefingSource &source : m_pages.briefing.sources) {
        QString note = QString(u"[^"_s % QString::number(source.number) % u"]: "_s % markdownWords(noteText(source)));
        if (const QString link = noteLink(source); !link.isEmpty())
            note += QString(u" ["_s % markdownWords(QUrl(link).host()) % u"](<"_s % link % u">)"_s);
        addBlock({note}, {});
    }
}

QString MarkdownBody::runs(const ShownRuns &runs, bool inTable) const
{
    QString text;
    for (const ShownRun &run : runs)
        text += markdownRun(run, inTable);
    if (inTable)
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = markdownLineStart(line);
    return lines.join(u'\n');
}

} // namespace Parallax
