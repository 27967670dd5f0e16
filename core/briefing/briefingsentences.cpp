// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsentences.h"

#include "core/briefing/prose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = DocumentBlock::Kind;

void grow(TextSpan &span, TextSpan by)
{
    span = span.isEmpty() ? by : TextSpan{std::min(span.start, by.start), std::max(span.end, by.end)};
}

void take(BriefingSentence &sentence, const Prose::Mark &mark)
{
    (mark.kind == TextRun::Kind::Citation ? sentence.cited : sentence.assessment) = true;
    grow(sentence.source, mark.source);
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

TextSpan wholeLine(const QString &markdown, TextSpan span)
{
    while (span.start > 0 && markdown[span.start - 1] != u'\n')
        --span.start;
    while (span.end < markdown.size() && markdown[span.end] != u'\n')
        ++span.end;
    return span;
}

/// All of it in italics: how a building block says what the project has not, and a template what is to be written.
bool isRemark(const TextRuns &runs)
{
    return !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const TextRun &run) {
        return run.italic || run.kind == TextRun::Kind::LineBreak || (run.kind == TextRun::Kind::Text && run.text.trimmed().isEmpty());
    });
}

bool isPlaceholder(const TextRuns &runs)
{
    return isRemark(runs)
        && std::any_of(placeholderWords.begin(), placeholderWords.end(),
            [&runs](QStringView words) { return runs.front().text.startsWith(words); });
}

class SentenceReader
{
public:
    SentenceReader(const QString &markdown, const BriefingDocument &document)
        : m_markdown(markdown)
        , m_document(document)
    {
    }

    std::vector<BriefingSentence> read()
    {
        for (m_at = 0; m_at < m_document.blocks.size(); ++m_at) {
            const DocumentBlock &block = m_document.blocks[m_at];
            const bool quotes = block.quoted > 0 && block.kind != Kind::Table;
            if (!quotes)
                m_openQuotation = false;
            if (statesNothing(block))
                continue;
            if (block.kind == Kind::Table)
                readTable(block);
            else if (quotes)
                readQuotation(block);
            else
                readProse(block);
        }
        return std::move(m_sentences);
    }

private:
    [[nodiscard]] bool statesNothing(const DocumentBlock &block) const
    {
        if (block.kind != Kind::Paragraph && block.kind != Kind::ListItem && block.kind != Kind::Table)
            return true;
        if (block.buildingBlock < 0)
            return isPlaceholder(block.runs);
        const QString &name = m_document.buildingBlocks[size_t(block.buildingBlock)].name;
        return name == u"sources"_s || name == u"chronology-picture"_s || isRemark(block.runs);
    }

    /// "Three points stand out:" before them.
    [[nodiscard]] bool leadsOn(const DocumentBlock &block, const QString &text) const
    {
        if (!text.trimmed().endsWith(u':') || m_at + 1 >= m_document.blocks.size())
            return false;
        const DocumentBlock &next = m_document.blocks[m_at + 1];
        const bool item = next.kind == Kind::ListItem && (block.kind != Kind::ListItem || next.indent > block.indent);
        return item || next.kind == Kind::Table || next.kind == Kind::Picture || next.kind == Kind::Code || next.quoted > block.quoted;
    }

    void readTable(const DocumentBlock &table)
    {
        for (size_t i = 1; i < table.rows.size(); ++i) {
            BriefingSentence row;
            row.isTableRow = true;
            bool words = false;
            for (const TextRuns &cell : table.rows[i]) {
                const Prose prose(cell);
                words = words || hasLetter(prose.text());
                if (!prose.text().isEmpty())
                    grow(row.source, prose.sourceOf({0, prose.text().size()}));
                for (const Prose::Mark &mark : prose.marks())
                    take(row, mark);
            }
            if (!words)
                continue;
            row.source = wholeLine(m_markdown, row.source);
            m_sentences.push_back(row);
        }
    }

    /// What is quoted is one, over several paragraphs until its source is given.
    void readQuotation(const DocumentBlock &block)
    {
        const Prose prose(block.runs);
        if (!m_openQuotation && !hasLetter(prose.text()))
            return;
        if (!m_openQuotation)
            m_sentences.emplace_back();
        BriefingSentence &quotation = m_sentences.back();
        if (!prose.text().isEmpty())
            grow(quotation.source, prose.sourceOf({0, prose.text().size()}));
        for (const Prose::Mark &mark : prose.marks())
            take(quotation, mark);
        m_openQuotation = quotation.isUnsourced();
    }

    void readProse(const DocumentBlock &block)
    {
        const Prose prose(block.runs);
        const std::vector<TextSpan> spans = proseSentences(prose.text());
        const size_t first = m_sentences.size();
        std::vector<TextSpan> kept;
        for (const TextSpan span : spans) {
            if (!hasLetter(QStringView(prose.text()).sliced(span.start, span.length())))
                continue;
            kept.push_back(span);
            m_sentences.emplace_back().source = prose.sourceOf(span);
        }
        if (kept.empty())
            return;
        for (const Prose::Mark &mark : prose.marks()) {
            // A mark before a sentence belongs to the one before that.
            const auto next = std::find_if(kept.begin() + 1, kept.end(), [&mark](TextSpan span) { return span.start >= mark.at; });
            take(m_sentences[first + size_t(next - kept.begin()) - 1], mark);
            if (mark.kind == TextRun::Kind::Assessment && mark.at <= kept.front().start)
                std::for_each(m_sentences.begin() + qsizetype(first), m_sentences.end(), [](auto &each) { each.assessment = true; });
        }
        const QString last = prose.text().mid(kept.back().start, kept.back().length());
        if (m_sentences.back().isUnsourced() && leadsOn(block, last))
            m_sentences.pop_back();
    }

    const QString &m_markdown;
    const BriefingDocument &m_document;
    std::vector<BriefingSentence> m_sentences;
    size_t m_at = 0;
    bool m_openQuotation = false; ///< the last sentence is one that may go on
};

} // namespace

std::vector<BriefingSentence> sentencesOf(const QString &markdown, const BriefingDocument &document)
{
    return SentenceReader(markdown, document).read();
}

} // namespace Parallax
