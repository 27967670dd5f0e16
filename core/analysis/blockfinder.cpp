// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/blockfinder.h"

#include "core/analysis/bylinenames.h"
#include "core/analysis/dateline.h"
#include "core/analysis/headerdate.h"
#include "core/analysis/lineshape.h"
#include "core/analysis/outlets.h"
#include "core/text/frontmatter.h"
#include "core/text/lines.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// How far a teaser may stand above the dateline or date line that shows that it is one.
constexpr size_t teaserReach = 3;
constexpr qsizetype longestTeaser = 300;
constexpr qsizetype longestListHead = 40;

} // namespace

BlockFinder::BlockFinder(QStringView text)
    : m_text(text)
{
}

std::vector<Block> BlockFinder::find()
{
    const auto frontMatter = findFrontMatter(m_text);
    if (frontMatter)
        addBoilerplate(frontMatter->span, u"front-matter"_s);
    const qsizetype start = frontMatter ? frontMatter->span.end : 0;
    m_paragraphs = textParagraphs(m_text.sliced(start));
    for (TextSpan &span : m_paragraphs)
        span = {span.start + start, span.end + start};
    takeHead();
    takeBody();
    return std::move(m_blocks);
}

void BlockFinder::add(TextSpan span, BlockKind kind)
{
    span = trimmed(m_text, span);
    if (!span.isEmpty())
        m_blocks.push_back({span, kind, {}});
}

void BlockFinder::addBoilerplate(TextSpan span, const QString &what)
{
    m_blocks.push_back({span, BlockKind::Boilerplate, what});
}

void BlockFinder::takeHead()
{
    while (m_next < m_paragraphs.size()) {
        const QStringView line = paragraph(m_next);
        if (const auto dateline = findDateline(line); dateline && dateline->start == 0)
            return;
        const bool item = takeItems(Cues::Zone::Head);
        if (!item && !takeDuplicate() && !takeKnown(Cues::Zone::Head) && !takeTitle() && !takeNameLine() && !takeTeaser())
            break;
        m_lastWasItem = item;
        m_seen.insert(line.toString());
        ++m_next;
    }
    takeGluedHead();
}

bool BlockFinder::takeKnown(Cues::Zone zone)
{
    const TextSpan span = m_paragraphs[m_next];
    const QStringView line = view(span);
    if (!LineShape::hasLetters(line) && (zone == Cues::Zone::Head || !LineShape::hasDigits(line))) {
        // A row of dots or dashes, and above the report the number of a picture.
        addBoilerplate(span, u"separator"_s);
        return true;
    }
    const QString what = Cues::builtIn().whatIs(line, zone);
    if (what.isNull())
        return false;
    addBoilerplate(span, what);
    if (what == u"credits"_s && m_reportParagraphs >= 3)
        m_afterCredits = true;
    const bool headsList =
        (what == u"read-also"_s || what == u"tags"_s) && line.size() <= longestListHead && (line.back() == u':' || !line.contains(u':'));
    m_list = headsList ? what : QString();
    return true;
}

bool BlockFinder::takeItems(Cues::Zone zone)
{
    const TextSpan span = m_paragraphs[m_next];
    if (m_seen.contains(view(span).toString()))
        return false;
    const HeaderItems found = headerItems(m_text, span, zone);
    if (found.items.empty() || found.rest < span.end)
        return false;
    for (const HeaderItem &item : found.items)
        addBoilerplate(item.span, item.what);
    m_hasDateOrByline = m_hasDateOrByline || isDateOrByline(m_next);
    return true;
}

bool BlockFinder::takeDuplicate()
{
    const TextSpan span = m_paragraphs[m_next];
    if (!m_seen.contains(view(span).toString()))
        return false;
    addBoilerplate(span, u"duplicate-header"_s);
    return true;
}

bool BlockFinder::takeTitle()
{
    const QStringView line = paragraph(m_next);
    const QStringView next = paragraph(m_next + 1);
    // A sentence is a headline only where a page's head goes on after it.
    if (m_hasTitle || next.isEmpty() || line.startsWith(u"# ")
        || (!LineShape::isTitleLike(line) && !(line.size() <= 120 && isHeaderLine(m_next + 1))))
        return false;
    addTitle(m_paragraphs[m_next]);
    m_hasTitle = true;
    return true;
}

void BlockFinder::addTitle(TextSpan span)
{
    const QStringView line = view(span);
    for (const QStringView separator : {u" | ", u" - ", u" – ", u" — "}) {
        const qsizetype at = line.lastIndexOf(separator);
        if (at > 0 && !knownOutlet(line.sliced(at + separator.size())).isEmpty()) {
            add({span.start, span.start + at}, BlockKind::Headline);
            addBoilerplate({span.start + at + separator.size(), span.end}, u"known-outlet"_s);
            m_seen.insert(line.first(at).toString());
            return;
        }
    }
    const auto date = firstHeaderDate(line);
    if (date && date->span.start > 0 && date->span.end == line.size() && !line[date->span.start - 1].isSpace()) {
        add({span.start, span.start + date->span.start}, BlockKind::Headline);
        addBoilerplate({span.start + date->span.start, span.end}, u"date-header"_s);
        return;
    }
    add(span, BlockKind::Headline);
}

bool BlockFinder::isHeaderLine(size_t index) const
{
    if (index >= m_paragraphs.size())
        return false;
    const HeaderItems found = headerItems(m_text, m_paragraphs[index], Cues::Zone::Head);
    return !found.items.empty() && found.rest == m_paragraphs[index].end;
}

bool BlockFinder::isDateOrByline(size_t index) const
{
    if (!isHeaderLine(index))
        return false;
    const QString what = headerItems(m_text, m_paragraphs[index], Cues::Zone::Head).items.front().what;
    return what == u"date-header"_s || what == u"posted-on"_s || what == u"byline"_s || what == u"byline-date"_s;
}

bool BlockFinder::takeNameLine()
{
    if (!looksLikeName(paragraph(m_next)))
        return false;
    // Beside a date line it is a name whatever it is made of; alone under the headline it might be "Security Council".
    const bool alone = m_hasTitle && LineShape::endsSentence(paragraph(m_next + 1)) && beginsWithGivenName(paragraph(m_next));
    if (!m_lastWasItem && !isHeaderLine(m_next + 1) && !alone)
        return false;
    addBoilerplate(m_paragraphs[m_next], u"byline"_s);
    return true;
}

bool BlockFinder::takeTeaser()
{
    if (!m_hasTitle || paragraph(m_next).size() > longestTeaser)
        return false;
    for (size_t i = m_next + 1; i <= m_next + teaserReach && i < m_paragraphs.size(); ++i) {
        const auto dateline = findDateline(paragraph(i));
        // A date below the first one may be anything; the first one shows that the head goes on to there.
        if ((dateline && dateline->start == 0) || (!m_hasDateOrByline && isDateOrByline(i))) {
            addBoilerplate(m_paragraphs[m_next], u"teaser"_s);
            return true;
        }
        if (paragraph(i).size() > longestTeaser)
            return false;
    }
    return false;
}

void BlockFinder::takeGluedHead()
{
    if (m_next >= m_paragraphs.size())
        return;
    TextSpan &span = m_paragraphs[m_next];
    const HeaderItems date = gluedDate(m_text, span);
    for (const HeaderItem &item : date.items)
        addBoilerplate(item.span, item.what);
    span.start = date.rest;
    if (const auto dateline = findDateline(view(span)); dateline && dateline->start > 0) {
        add({span.start, span.start + dateline->start}, BlockKind::Headline);
        span.start += dateline->start;
    }
}

void BlockFinder::takeBody()
{
    for (; m_next < m_paragraphs.size(); ++m_next) {
        const TextSpan span = m_paragraphs[m_next];
        if (takeKnown(Cues::Zone::Anywhere) || takeItems(Cues::Zone::Anywhere) || takeList(view(span)))
            continue;
        if (m_afterCredits)
            addBoilerplate(span, u"teaser"_s);
        else if (m_hasTitle && LineShape::isTitleLike(view(span)) && m_seen.contains(view(span).toString()))
            addBoilerplate(span, u"duplicate-header"_s);
        else
            takeReport(span);
    }
}

bool BlockFinder::takeList(QStringView line)
{
    const bool goesOn = !m_list.isNull() && LineShape::isTitleLike(line) && !LineShape::endsSentence(line) && !LineShape::isQuotation(line);
    if (goesOn)
        addBoilerplate(m_paragraphs[m_next], m_list);
    else
        m_list = QString();
    return goesOn;
}

void BlockFinder::takeReport(TextSpan span)
{
    if (takeMarkdown(span))
        return;
    if (LineShape::isSubheading(view(span), paragraph(m_next + 1))) {
        add(span, BlockKind::Headline);
        return;
    }
    ++m_reportParagraphs;
    if (const auto dateline = findDateline(view(span)); dateline && dateline->start == 0) {
        add({span.start, span.start + dateline->end}, BlockKind::Dateline);
        span.start += dateline->end;
    }
    add(span, LineShape::isQuotation(view(span)) ? BlockKind::Quotation : BlockKind::Body);
}

bool BlockFinder::takeMarkdown(TextSpan span)
{
    const QStringView line = view(span);
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'#')
        ++marks;
    if (0 < marks && marks <= 6 && marks + 1 < line.size() && line[marks] == u' ') {
        add({span.start + marks, span.end}, BlockKind::Headline);
        return true;
    }
    if (line.startsWith(u"> ") && line.size() > 2) {
        add({span.start + 2, span.end}, BlockKind::Quotation);
        ++m_reportParagraphs;
        return true;
    }
    return false;
}

} // namespace Parallax
