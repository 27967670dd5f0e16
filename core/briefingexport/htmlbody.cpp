// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/htmlbody.h"

#include "core/briefingexport/htmlpieces.h"

#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

/// Of a cell; CSS classes, so that the file needs no styles on single elements.
QString alignmentClass(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return u" class=\"right\""_s;
    return alignment & Qt::AlignHCenter ? u" class=\"middle\""_s : QString();
}

QString headingId(size_t block)
{
    return u"part-%1"_s.arg(block);
}

} // namespace

HtmlBody::HtmlBody(const BriefingPages &pages, const BriefingExport &options)
    : m_pages(pages)
    , m_options(options)
    , m_title(documentTitle(pages.briefing))
{
}

QString HtmlBody::html()
{
    m_html = u"<article>\n<header>\n<h1%1>%2</h1>\n<p class=\"byline\">%3</p>\n</header>\n"_s.arg(
        htmlDirection(m_title.text), m_title.text.toHtmlEscaped(), documentByline(m_pages.briefing).toHtmlEscaped());
    writeContents();
    const auto &blocks = m_pages.briefing.document.blocks;
    for (size_t i = m_title.firstBlock; i < blocks.size(); ++i)
        write(blocks[i], i);
    nest({});
    writeNotes();
    if (const QString words = unsourcedWords(m_pages.briefing, m_options); !words.isEmpty())
        m_html += QString(u"<footer>"_s % words.toHtmlEscaped() % u"</footer>\n"_s);
    m_html += u"</article>\n"_s;
    return m_html;
}

void HtmlBody::writeContents()
{
    const std::vector<size_t> headings = contentsOf(m_pages.briefing, m_options);
    if (headings.empty())
        return;
    m_html += QString(u"<nav>\n<h2>"_s % contentsHeading().toHtmlEscaped() % u"</h2>\n"_s);
    for (const size_t i : headings) {
        const DocumentBlock &heading = m_pages.briefing.document.blocks[i];
        m_html += u"<p class=\"level%1\"><a href=\"#%2\">%3</a></p>\n"_s.arg(
            QString::number(heading.level - m_title.raised), headingId(i), plainText(heading.runs).toHtmlEscaped());
    }
    m_html += u"</nav>\n"_s;
}

void HtmlBody::write(const DocumentBlock &block, size_t index)
{
    nest(block);
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
        writeTable(block);
        break;
    case DocumentBlock::Kind::Picture:
        writePicture(block);
        break;
    case DocumentBlock::Kind::Rule:
        m_html += u"<hr>\n"_s;
        break;
    }
}

void HtmlBody::nest(const DocumentBlock &block)
{
    if (block.quoted != m_quoted)
        closeLists(0);
    for (; m_quoted < block.quoted; ++m_quoted)
        m_html += u"<blockquote>\n"_s;
    for (; m_quoted > block.quoted; --m_quoted)
        m_html += u"</blockquote>\n"_s;
    closeLists(size_t(std::max(block.indent, 0)));
}

void HtmlBody::closeLists(size_t depth)
{
    for (; m_lists.size() > depth; m_lists.pop_back())
        m_html += m_lists.back().ordered ? u"</li>\n</ol>\n"_s : u"</li>\n</ul>\n"_s;
}

void HtmlBody::openItem(const DocumentBlock &block)
{
    const auto depth = size_t(std::max(block.indent, 1));
    const bool ordered = block.number > 0;
    if (m_lists.size() == depth) {
        const OpenList &list = m_lists.back();
        if (list.ordered == ordered && (!ordered || list.next == block.number))
            m_html += u"</li>\n"_s;
        else
            closeLists(depth - 1);
    }
    while (m_lists.size() < depth) {
        const bool isOwn = m_lists.size() + 1 == depth;
        m_lists.push_back({isOwn && ordered, 0});
        const QString start = isOwn && block.number > 1 ? u" start=\"%1\""_s.arg(block.number) : QString();
        m_html += isOwn && ordered ? QString(u"<ol"_s % start % u">\n"_s) : u"<ul>\n"_s;
        if (!isOwn)
            m_html += u"<li>\n"_s;
    }
    m_lists.back().next = block.number + 1;
    const QString words = runs(shownRuns(block.runs, m_pages.briefing.document));
    m_html += QString(u"<li"_s % htmlDirection(plainText(block.runs)) % u">"_s % words % u'\n');
}

void HtmlBody::writeHeading(const DocumentBlock &block, size_t index)
{
    const QString tag = u"h%1"_s.arg(std::clamp(block.level - m_title.raised + 1, 2, 6));
    const QString words = runs(shownRuns(block.runs, m_pages.briefing.document));
    m_html += QString(u'<' % tag % u" id=\""_s % headingId(index) % u'"' % htmlDirection(plainText(block.runs)) % u'>' % words % u"</"_s
        % tag % u">\n"_s);
}

void HtmlBody::writeParagraph(const DocumentBlock &block)
{
    const QString assessment = isAssessment(block) ? u" class=\"assessment\""_s : QString();
    const QString words = runs(shownRuns(block.runs, m_pages.briefing.document));
    m_html += QString(u"<p"_s % assessment % htmlDirection(plainText(block.runs)) % u'>' % words % u"</p>\n"_s);
}

void HtmlBody::writeCode(const DocumentBlock &block)
{
    QString text;
    for (const TextRun &part : block.runs)
        text += part.kind == TextRun::Kind::LineBreak ? u"\n"_s : part.text;
    m_html += QString(u"<pre><code>"_s % documentText(text).toHtmlEscaped() % u"</code></pre>\n"_s);
}

void HtmlBody::writeTable(const DocumentBlock &block)
{
    m_html += u"<div class=\"table\"><table>\n"_s;
    for (size_t row = 0; row < block.rows.size(); ++row) {
        m_html += row == 0 ? u"<thead>\n<tr>"_s : row == 1 ? u"<tbody>\n<tr>"_s : u"<tr>"_s;
        const QString tag = row == 0 ? u"th"_s : u"td"_s;
        for (size_t column = 0; column < block.rows[row].size(); ++column) {
            const TextRuns &cell = block.rows[row][column];
            const QString attributes = QString((row == 0 ? u" scope=\"col\""_s : QString())
                % (column < block.columns.size() ? alignmentClass(block.columns[column]) : QString()) % htmlDirection(plainText(cell)));
            m_html += QString(u'<' % tag % attributes % u'>' % runs(shownCell(cell, m_pages.briefing.document)) % u"</"_s % tag % u'>');
        }
        m_html += u"</tr>\n"_s;
        if (row == 0)
            m_html += u"</thead>\n"_s;
    }
    m_html += block.rows.size() > 1 ? u"</tbody>\n</table></div>\n"_s : u"</table></div>\n"_s;
}

void HtmlBody::writePicture(const DocumentBlock &block)
{
    const QString words = runs(captionOf(m_pages, block));
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    if (!chronology) {
        m_html += QString(u"<p class=\"caption\">"_s % Translated::tr("Picture:").toHtmlEscaped() % u' ' % words % u"</p>\n"_s);
        return;
    }
    m_html += QString(u"<figure>\n<div role=\"img\" aria-label=\""_s % pictureWords(*chronology, plainText(block.runs)).toHtmlEscaped()
        % u"\">\n"_s % htmlDrawing(*chronology) % u"</div>\n"_s);
    if (!words.isEmpty())
        m_html += QString(u"<figcaption>"_s % words % u"</figcaption>\n"_s);
    m_html += u"</figure>\n"_s;
}

void HtmlBody::writeNotes()
{
    if (m_pages.briefing.sources.empty())
        return;
    m_html += QString(u"<section class=\"notes\">\n<h2>"_s % notesHeading().toHtmlEscaped() % u"</h2>\n<ol>\n"_s);
    for (const BriefingSource &source : m_pages.briefing.sources)
        writeNote(source);
    m_html += u"</ol>\n</section>\n"_s;
}

void HtmlBody::writeNote(const BriefingSource &source)
{
    const QString number = QString::number(source.number);
    const QString flawed = source.state == BriefingSource::State::Sound ? QString() : u" class=\"flawed\""_s;
    m_html += u"<li id=\"note-%1\" value=\"%1\"%2>"_s.arg(number, flawed) % htmlNote(source);
    for (int use = 1; use <= m_uses.value(source.number); ++use) {
        const QString to = htmlUse(source.number, use);
        const QString label = Translated::tr("Back to where source %1 is cited").arg(number).toHtmlEscaped();
        m_html += QString(u" <a class=\"back\" href=\"#"_s % to % u"\" aria-label=\""_s % label % u"\">\u21a9\ufe0e"_s
            % (use > 1 ? QString::number(use) : QString()) % u"</a>"_s);
    }
    m_html += u"</li>\n"_s;
}

QString HtmlBody::runs(const ShownRuns &runs)
{
    QString html;
    for (const ShownRun &part : runs)
        html += run(part);
    return html;
}

QString HtmlBody::run(const ShownRun &run)
{
    if (run.kind == ShownRun::Kind::Citations)
        return numbers(run);
    return htmlRun(run);
}

QString HtmlBody::numbers(const ShownRun &run)
{
    QString html;
    for (size_t i = 0; i < run.numbers.size(); ++i) {
        const int number = run.numbers[i];
        const BriefingSource *source =
            size_t(number) <= m_pages.briefing.sources.size() ? &m_pages.briefing.sources[size_t(number - 1)] : nullptr;
        if (i > 0)
            html += u"<sup>, </sup>"_s;
        html += source ? htmlNumber(*source, ++m_uses[number]) : u"<sup>%1</sup>"_s.arg(number);
    }
    return html;
}

} // namespace Parallax
