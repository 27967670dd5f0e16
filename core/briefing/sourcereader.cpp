// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/sourcereader.h"

#include "core/project/project.h"

#include <algorithm>

namespace Parallax {

namespace {

qsizetype shared(TextSpan a, TextSpan b)
{
    return std::max(qsizetype(0), std::min(a.end, b.end) - std::max(a.start, b.start));
}

/// From 1; 0 where the offset is in no paragraph.
int paragraphAt(const std::vector<TextSpan> &paragraphs, qsizetype offset)
{
    const auto found =
        std::find_if(paragraphs.begin(), paragraphs.end(), [offset](TextSpan paragraph) { return paragraph.contains(offset); });
    return found == paragraphs.end() ? 0 : int(found - paragraphs.begin()) + 1;
}

/// Whose words these are: of whom they quote or report most, as long as that is a good part of them; a passage that lets several
/// speak alike has no speaker.
const StatementRecord *statementOf(const std::vector<StatementRecord> &statements, TextSpan span)
{
    QHash<qint64, qsizetype> bySpeaker;
    qsizetype all = 0;
    const StatementRecord *most = nullptr;
    for (const StatementRecord &statement : statements) {
        const qsizetype words = shared(statement.span, span);
        if (words == 0)
            continue;
        all += words;
        bySpeaker[statement.speaker.value_or(0)] += words;
        if (!most || words > shared(most->span, span))
            most = &statement;
    }
    if (!most)
        return nullptr;
    const qsizetype said = bySpeaker.value(most->speaker.value_or(0));
    return said * 4 >= span.length() && said * 2 > all ? most : nullptr;
}

} // namespace

BriefingSource SourceReader::read(const Citation &citation)
{
    using State = BriefingSource::State;
    const CitedArticle &cited = article(citation.article);
    BriefingSource source;
    source.citation = citation;
    source.article = cited.record;
    if (!citation.span || !cited.record) {
        source.state = State::Broken;
        source.quote = citation.cited;
        return source;
    }
    const TextSpan span = *citation.span;
    source.quote = cited.text.mid(span.start, span.length());
    source.state = source.quote.simplified() == citation.cited.simplified() ? State::Sound : State::Changed;
    source.paragraph = paragraphAt(cited.paragraphs, span.start);
    source.lastParagraph = source.paragraph > 0 ? std::max(source.paragraph, paragraphAt(cited.paragraphs, span.end - 1)) : 0;
    if (const StatementRecord *const statement = statementOf(cited.statements, span)) {
        source.speaker = nameOf(statement->speaker);
        source.via = nameOf(statement->via);
    }
    return source;
}

const SourceReader::CitedArticle &SourceReader::article(qint64 key)
{
    const auto known = m_articles.constFind(key);
    if (known != m_articles.cend())
        return *known;
    CitedArticle article;
    article.record = m_project.articles().article(key);
    if (const auto content = m_project.articles().content(key)) {
        article.text = content->text;
        for (const Block &block : content->blocks) {
            if (block.kind == BlockKind::Body || block.kind == BlockKind::Quotation)
                article.paragraphs.push_back(block.span);
        }
        article.statements = m_project.findings().statements(key, article.text);
    }
    return *m_articles.insert(key, article);
}

QString SourceReader::nameOf(std::optional<qint64> entity)
{
    const auto record = entity ? m_project.entities().entity(m_project.entities().survivor(*entity)) : std::nullopt;
    return record ? record->name : QString();
}

} // namespace Parallax
