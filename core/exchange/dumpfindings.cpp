// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/dumpfindings.h"

#include "core/compare/linkfinder.h"
#include "core/exchange/dumpcodes.h"
#include "core/project/project.h"

using namespace Qt::StringLiterals;

namespace Parallax {

DumpFindings::DumpFindings(Project &project, JsonWriter &json, DumpEntities &entities)
    : m_project(project)
    , m_json(json)
    , m_entities(entities)
{
}

void DumpFindings::place(StoredSpan span)
{
    m_json.key("start"_L1).value(span.start);
    m_json.key("end"_L1).value(span.end);
}

void DumpFindings::words(QStringView text, TextSpan span, const OffsetMap &offsets)
{
    place(offsets.toStored(span));
    m_json.key("text"_L1).value(text.mid(span.start, span.length()));
}

void DumpFindings::article(const Article &article, const QString &text, const OffsetMap &offsets)
{
    m_articles.push_back(article.key);
    m_ids.insert(article.key, article.id);
    m_offsets.insert(article.key, offsets);
    statements(article.key, text, offsets);
    dates(article.key, text, offsets);
    figures(article.key, text, offsets);
}

void DumpFindings::statements(qint64 article, const QString &text, const OffsetMap &offsets)
{
    m_json.key("statements"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const StatementRecord &statement : m_project.findings().statements(article, text, FindingTable::Rejected::Include)) {
        m_json.beginObject();
        words(text, statement.span, offsets);
        m_json.key("direct"_L1).truth(statement.direct);
        m_json.key("speaker"_L1);
        m_entities.reference(statement.speaker);
        m_json.key("cue"_L1);
        if (statement.cue.isEmpty()) {
            m_json.null();
        } else {
            m_json.beginObject();
            words(text, statement.cue, offsets);
            m_json.endObject();
        }
        m_json.key("via"_L1);
        m_entities.reference(statement.via);
        m_json.key("date"_L1).textOrNull(statement.date);
        m_json.key("rule"_L1).textOrNull(statement.rule);
        m_json.key("state"_L1).value(stateCode(statement.state));
        m_json.endObject();
    }
    m_json.endArray();
}

void DumpFindings::dates(qint64 article, const QString &text, const OffsetMap &offsets)
{
    m_json.key("dates"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const DateRecord &date : m_project.findings().dates(article, text)) {
        m_json.beginObject();
        words(text, date.span, offsets);
        m_json.key("value"_L1).textOrNull(date.value);
        m_json.key("rule"_L1).textOrNull(date.rule);
        m_json.endObject();
    }
    m_json.endArray();
}

void DumpFindings::figures(qint64 article, const QString &text, const OffsetMap &offsets)
{
    m_json.key("figures"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const FigureRecord &figure : m_project.findings().figures(article, text)) {
        m_json.beginObject();
        words(text, figure.span, offsets);
        m_json.key("what"_L1).value(QStringView(figure.what));
        m_json.key("rule"_L1).textOrNull(figure.rule);
        m_json.endObject();
    }
    m_json.endArray();
}

void DumpFindings::rest(bool background)
{
    issues();
    positions();
    events(background);
    links();
}

void DumpFindings::issues()
{
    m_json.key("issues"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Issue &issue : m_project.issues().all()) {
        m_json.beginObject();
        m_json.key("id"_L1).value(QStringView(issue.id));
        m_json.key("label"_L1).value(QStringView(issue.label));
        m_json.key("definition"_L1).value(QStringView(issue.definition));
        m_json.key("query"_L1).value(QStringView(issue.query));
        m_json.endObject();
    }
    m_json.endArray();
}

void DumpFindings::positions()
{
    m_json.key("positions"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const qint64 key : m_articles) {
        const QString text = m_project.articles().text(key);
        const std::vector<Position> found = m_project.positions().inArticle(key, text);
        if (found.empty())
            continue;
        const OffsetMap offsets(text);
        for (const Position &it : found)
            position(it, offsets);
        if (!m_json.flush())
            break;
    }
    m_json.endArray();
}

void DumpFindings::position(const Position &position, const OffsetMap &offsets)
{
    m_json.beginObject();
    m_json.key("id"_L1).value(position.id.toString(QUuid::WithoutBraces));
    m_json.key("holder"_L1);
    m_entities.reference(position.holder);
    m_json.key("issue"_L1).value(QStringView(position.issue.isEmpty() ? position.topic : position.issue));
    m_json.key("topic"_L1).textOrNull(position.topic.isEmpty() ? QString() : position.topic);
    m_json.key("stance"_L1).value(stanceCode(position.stance));
    m_json.key("strength"_L1).value(qint64(position.strength));
    m_json.key("date"_L1).textOrNull(position.date);
    m_json.key("state"_L1).value(stateCode(position.state));
    m_json.key("attributed_by"_L1);
    m_entities.reference(position.attributedBy);
    m_json.key("rule"_L1).textOrNull(position.rule.isEmpty() ? QString() : position.rule);
    m_json.key("evidence"_L1).beginArray();
    for (const TextSpan &evidence : position.evidence) {
        m_json.beginObject();
        m_json.key("article"_L1).value(m_ids.value(position.article).toString(QUuid::WithoutBraces));
        place(offsets.toStored(evidence));
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
}

void DumpFindings::events(bool background)
{
    m_json.key("events"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Event &it : m_project.events().all()) {
        std::vector<EventTable::StoredEventSpan> spans = m_project.events().spansOf(it.id);
        const bool untold = spans.empty();
        std::erase_if(spans, [this](const EventTable::StoredEventSpan &span) { return span.rejected || !m_ids.contains(span.article); });
        if (!spans.empty() || (background && untold && it.isHandMade()))
            event(it, spans);
    }
    m_json.endArray();
}

void DumpFindings::event(const Event &event, const std::vector<EventTable::StoredEventSpan> &spans)
{
    m_json.beginObject();
    m_json.key("id"_L1).value(event.id.toString(QUuid::WithoutBraces));
    m_json.key("title"_L1).value(QStringView(event.title));
    m_json.key("kind"_L1).value(QStringView(event.kind));
    m_json.key("date"_L1).textOrNull(event.date);
    m_json.key("certainty"_L1).value(QStringView(event.certainty));
    m_json.key("place"_L1);
    m_entities.reference(event.place);
    m_json.key("participants"_L1).beginArray();
    for (const qint64 participant : event.participants)
        m_entities.reference(participant);
    m_json.endArray();
    m_json.key("spans"_L1).beginArray();
    for (const EventTable::StoredEventSpan &span : spans) {
        m_json.beginObject();
        m_json.key("article"_L1).value(m_ids.value(span.article).toString(QUuid::WithoutBraces));
        place(span.span);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key("state"_L1).value(stateCode(event.state));
    m_json.endObject();
}

void DumpFindings::links()
{
    m_json.key("links"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const PassageLink &link : foundLinks()) {
        m_json.beginObject();
        m_json.key("kind"_L1).value(QLatin1StringView(linkKindCodes[size_t(link.kind)]));
        passage("a"_L1, link.a);
        passage("b"_L1, link.b);
        m_json.key("hard"_L1).truth(link.hard);
        m_json.key("why"_L1).value(QStringView(link.why));
        m_json.endObject();
    }
    m_json.endArray();
}

std::vector<PassageLink> DumpFindings::foundLinks()
{
    // Of a few articles, as one reads them side by side, all is compared; of more, no texts are kept.
    constexpr size_t few = 200;
    if (m_articles.size() <= few) {
        std::vector<ComparedArticle> articles;
        for (const qint64 key : m_articles)
            articles.push_back(readForComparison(m_project, key));
        return compareArticles(articles);
    }
    LinkFinder finder(LinkFinder::Scope::Findings);
    for (const qint64 key : m_articles)
        finder.add(readForComparison(m_project, key));
    return finder.links();
}

void DumpFindings::passage(QLatin1StringView name, const Passage &passage)
{
    m_json.key(name).beginObject();
    m_json.key("article"_L1).value(m_ids.value(passage.article).toString(QUuid::WithoutBraces));
    place(m_offsets.constFind(passage.article)->toStored(passage.span));
    m_json.endObject();
}

} // namespace Parallax
