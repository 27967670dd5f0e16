// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/documentreader.h"
#include "core/briefing/entities.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Parallax {

void DocumentReader::close()
{
    if (!m_open)
        return;
    // What looks like a break at the end of raw HTML is the end of its last line.
    while (!m_open->runs.empty() && m_open->runs.back().kind == TextRun::Kind::LineBreak)
        m_open->runs.pop_back();
    makePicture();
    placeBlock();
    // Raw HTML of nothing but a comment shows nothing.
    if (!m_isHtml || !m_open->runs.empty())
        m_blocks.push_back(std::move(*m_open));
    m_open.reset();
}

/// Whole lines; of one without words, as a rule, the next that are not blank.
void DocumentReader::placeBlock()
{
    TextSpan span = m_touched;
    if (span.isEmpty()) {
        span.start = m_blockEnd;
        while (span.start < m_markdown.size() && m_markdown[span.start].isSpace())
            ++span.start;
        span.end = span.start;
    }
    while (span.start > 0 && m_markdown[span.start - 1] != u'\n')
        --span.start;
    if (span.end > span.start && span.end <= m_markdown.size() && m_markdown[span.end - 1] == u'\n')
        --span.end;
    while (span.end < m_markdown.size() && m_markdown[span.end] != u'\n')
        ++span.end;
    m_open->source = span;
    m_blockEnd = std::max(m_blockEnd, span.end);
}

bool DocumentReader::isHere(const char *words) const
{
    // std::less gives an order also to pointers of different arrays.
    const std::less<const char *> before;
    return !before(words, m_utf8.constData()) && !before(m_utf8.constData() + m_utf8.size(), words);
}

QString DocumentReader::attribute(const MD_ATTRIBUTE &attribute)
{
    if (attribute.text && isHere(attribute.text) && attribute.size > 0) {
        const qsizetype start = offsetOf(attribute.text);
        m_touched = m_touched.isEmpty() ? TextSpan{start, start + 1} : TextSpan{m_touched.start, std::max(m_touched.end, start + 1)};
    }
    QString text;
    for (size_t i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const QString words = QString::fromUtf8(attribute.text + start, qsizetype(attribute.substr_offsets[i + 1] - start));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(words) : words;
    }
    return text;
}

void DocumentReader::text(MD_TEXTTYPE type, const char *words, size_t size)
{
    if (!m_open)
        openText();
    if (!isHere(words)) {
        madeText(type, QString::fromUtf8(words, qsizetype(size)));
        return;
    }
    const TextSpan source{offsetOf(words), offsetOf(words + size)};
    m_touched = m_touched.isEmpty() ? source : TextSpan{std::min(m_touched.start, source.start), std::max(m_touched.end, source.end)};
    appendIndent(source.start);
    foundText(type, source);
    m_at = source.end;
}

void DocumentReader::foundText(MD_TEXTTYPE type, TextSpan source)
{
    if (type == MD_TEXT_HTML && hidesComment(source))
        return;
    QString words = m_markdown.sliced(source.start, source.length()).toString();
    words.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    if (type == MD_TEXT_ENTITY)
        append(entityText(words), source);
    else if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR || (m_isHtml && words == u"\n"_s))
        madeText(type, words);
    else
        append(words, source);
}

/// Breaks and the indentation of code and HTML, which md4c puts in words of its own.
void DocumentReader::madeText(MD_TEXTTYPE type, QStringView words)
{
    if (type == MD_TEXT_BR || (m_isHtml && words == u"\n")) {
        if (!m_inComment)
            appendBreak();
    } else if ((m_isHtml || m_open->kind == DocumentBlock::Kind::Code) && words != u"\n") {
        m_indent += words.size();
        return;
    } else {
        const TextSpan source = breakSource();
        append(words == u"\n" && m_open->kind != DocumentBlock::Kind::Code ? u" "_s : words.toString(), source);
        m_at = source.end;
    }
    m_indent = 0;
}

TextSpan DocumentReader::breakSource() const
{
    qsizetype at = m_at;
    while (at < m_markdown.size() && m_markdown[at] != u'\n' && m_markdown[at] != u'\r')
        ++at;
    qsizetype end = at;
    if (end < m_markdown.size() && m_markdown[end] == u'\r')
        ++end;
    if (end < m_markdown.size() && m_markdown[end] == u'\n')
        ++end;
    return {at, end};
}

void DocumentReader::appendBreak()
{
    TextRun run = m_format;
    run.kind = TextRun::Kind::LineBreak;
    run.source = breakSource();
    m_at = run.source.end;
    runs().push_back(std::move(run));
}

void DocumentReader::appendIndent(qsizetype next)
{
    if (m_indent == 0)
        return;
    const qsizetype start = next - m_indent;
    const bool spaces = start >= m_at && m_markdown.sliced(start, m_indent) == QString(m_indent, u' ');
    // Tabs are shown as spaces.
    append(QString(m_indent, u' '), spaces ? TextSpan{start, next} : TextSpan{next, next});
    m_indent = 0;
}

/// Inline, or in a list or a quotation; others were taken out before.
bool DocumentReader::hidesComment(TextSpan source)
{
    const QStringView words = m_markdown.sliced(source.start, source.length());
    const bool hides = m_inComment || words.trimmed().startsWith(u"<!--");
    if (hides)
        m_inComment = !words.trimmed().endsWith(u"-->");
    return hides;
}

TextRuns &DocumentReader::runs()
{
    return m_open->rows.empty() || m_open->rows.back().empty() ? m_open->runs : m_open->rows.back().back();
}

void DocumentReader::append(const QString &words, TextSpan source)
{
    if (words.isEmpty())
        return;
    m_onlyPicture = m_onlyPicture && (m_images > 0 || words.trimmed().isEmpty());
    TextRun run = m_format;
    // A picture among words is shown by its own.
    if (m_images > 0 && run.link.isEmpty())
        run.link = m_picture;
    TextRuns &line = runs();
    const auto isLiteral = [](const TextRun &each) { return each.text.size() == each.source.length(); };
    run.text = words;
    run.source = source;
    if (!line.empty() && isLiteral(line.back()) && isLiteral(run) && line.back().source.end == source.start) {
        TextRun same = line.back();
        same.text = run.text;
        same.source = run.source;
        if (same == run) {
            line.back().text += words;
            line.back().source.end = source.end;
            return;
        }
    }
    line.push_back(std::move(run));
}

} // namespace Parallax
