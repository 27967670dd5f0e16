// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsondump.h"

#include "core/exchange/dumpcodes.h"
#include "core/exchange/dumpentities.h"
#include "core/exchange/dumpfindings.h"
#include "core/project/project.h"
#include "core/project/tagpalette.h"
#include "core/storage/fault.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(JsonDump)
};

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

class Dump
{
public:
    Dump(Project &project, QIODevice &device)
        : m_project(project)
        , m_json(device)
        , m_entities(m_json, project.entities().all())
        , m_findings(project, m_json, m_entities)
    {
    }

    void begin(bool withOnlyNamed);
    bool article(qint64 key);
    bool end();

private:
    void record(const Article &article);
    void blocks(const ArticleContent &content, const OffsetMap &offsets);
    void mentions(const ArticleContent &content, const OffsetMap &offsets);
    void taggings(const Article &article, const ArticleContent &content, const OffsetMap &offsets);
    void tags();
    void span(StoredSpan span);

    Project &m_project;
    JsonWriter m_json;
    DumpEntities m_entities;
    DumpFindings m_findings;
    bool m_onlyNamed = false;
    QSet<QUuid> m_usedTags;
};

void Dump::begin(bool withOnlyNamed)
{
    m_onlyNamed = withOnlyNamed;
    m_json.beginObject();
    m_json.key("parallax"_L1).value(qint64(1));
    m_json.key("articles"_L1).beginArray(JsonWriter::Layout::LinePerElement);
}

void Dump::span(StoredSpan span)
{
    m_json.key("start"_L1).value(span.start);
    m_json.key("end"_L1).value(span.end);
}

void Dump::record(const Article &article)
{
    m_json.key("id"_L1).value(idText(article.id));
    m_json.key("file"_L1).value(QStringView(article.file));
    m_json.key("sha256"_L1).value(QString::fromLatin1(article.sha256.toHex()));
    m_json.key("title"_L1).textOrNull(article.title);
    m_json.key("published"_L1).textOrNull(article.published ? article.published->toEdtf() : QString());
    m_json.key("publisher"_L1).textOrNull(article.source);
    m_json.key("byline"_L1).textOrNull(article.byline);
    m_json.key("language"_L1).textOrNull(article.language);
}

void Dump::blocks(const ArticleContent &content, const OffsetMap &offsets)
{
    m_json.key("blocks"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Block &block : content.blocks) {
        m_json.beginObject();
        span(offsets.toStored(block.span));
        m_json.key("kind"_L1).value(blockKindCode(block.kind));
        if (block.kind == BlockKind::Boilerplate)
            m_json.key("what"_L1).textOrNull(block.what);
        m_json.endObject();
    }
    m_json.endArray();
}

void Dump::mentions(const ArticleContent &content, const OffsetMap &offsets)
{
    m_json.key("mentions"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Mention &mention : content.mentions) {
        m_json.beginObject();
        span(offsets.toStored(mention.span));
        m_json.key("text"_L1).value(QStringView(content.text).mid(mention.span.start, mention.span.length()));
        m_json.key("type"_L1).value(entityTypeCode(mention.type));
        m_json.key("entity"_L1);
        m_entities.reference(mention.entity);
        m_json.key("state"_L1).value(stateCode(mention.state));
        m_json.endObject();
    }
    m_json.endArray();
}

void Dump::taggings(const Article &article, const ArticleContent &content, const OffsetMap &offsets)
{
    QHash<QUuid, QStringList> notes;
    for (const Note &note : m_project.notes().inArticle(article.key, content.text)) {
        if (note.subject == Note::Subject::Tagging)
            notes[note.record].append(note.body);
    }
    m_json.key("taggings"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Tagging &tagging : m_project.taggings().inArticle(article.key, content.text)) {
        m_json.beginObject();
        if (tagging.span) {
            span(offsets.toStored(*tagging.span));
        } else {
            m_json.key("start"_L1).null();
            m_json.key("end"_L1).null();
        }
        m_json.key("text"_L1).value(QStringView(tagging.anchor.quote));
        m_json.key("tag"_L1).value(idText(tagging.tag));
        const QStringList bodies = notes.value(tagging.id);
        m_json.key("note"_L1).textOrNull(bodies.isEmpty() ? QString() : bodies.join(u"\n\n"_s));
        m_json.key("author"_L1).value(QStringView(tagging.author));
        m_json.key("created"_L1).value(tagging.created.toString(Qt::ISODateWithMs));
        m_json.endObject();
        m_usedTags.insert(tagging.tag);
    }
    m_json.endArray();
}

bool Dump::article(qint64 key)
{
    const auto article = m_project.articles().article(key);
    const auto content = m_project.articles().content(key);
    // Removed by another program since the list was made.
    if (!article || !content)
        return m_json.flush();
    const OffsetMap offsets(content->text);
    m_json.beginObject();
    record(*article);
    m_json.key("text"_L1).value(QStringView(content->text));
    blocks(*content, offsets);
    mentions(*content, offsets);
    m_findings.article(*article, content->text, offsets);
    taggings(*article, *content, offsets);
    m_json.endObject();
    return m_json.flush();
}

void Dump::tags()
{
    const std::vector<Tag> all = m_project.tags().all();
    // Parents come before what is below them, so from the end on each can name its parent.
    for (auto tag = all.rbegin(); tag != all.rend(); ++tag) {
        if (m_usedTags.contains(tag->id) && !tag->parent.isNull())
            m_usedTags.insert(tag->parent);
    }
    m_json.key("tags"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Tag &tag : all) {
        if (m_onlyNamed && !m_usedTags.contains(tag.id))
            continue;
        m_json.beginObject();
        m_json.key("id"_L1).value(idText(tag.id));
        m_json.key("parent"_L1).textOrNull(tag.parent.isNull() ? QString() : idText(tag.parent));
        m_json.key("name"_L1).value(QStringView(tag.name));
        m_json.key("color"_L1).value(u"#%1"_s.arg(tagShade(tag.color).light, 6, 16, QLatin1Char('0')));
        m_json.key("description"_L1).textOrNull(tag.description.isEmpty() ? QString() : tag.description);
        m_json.endObject();
    }
    m_json.endArray();
}

bool Dump::end()
{
    m_json.endArray();
    // Before the entities, which are those that something referred to.
    m_findings.rest(!m_onlyNamed);
    m_entities.list(m_onlyNamed);
    tags();
    m_json.endObject();
    return m_json.flush();
}

} // namespace

Result<qint64> writeJsonDump(Project &project, QIODevice &device, std::optional<qint64> article, const Progress &progress)
{
    const auto notWritten = [&device] { return Error{Translated::tr("The dump could not be written: %1.").arg(device.errorString())}; };
    try {
        // The list comes before the entities: what an import adds in between can then name no entity unknown here.
        const auto keys = article ? std::vector{*article} : project.articles().keys(ArticleTable::Order::Published);
        Dump dump(project, device);
        dump.begin(article.has_value());
        qint64 done = 0;
        for (const qint64 key : keys) {
            if (progress.isCancelled())
                return Error{Translated::tr("The dump was cancelled; what is written so far is not complete.")};
            if (!dump.article(key))
                return notWritten();
            progress.report(++done, qint64(keys.size()));
        }
        if (!dump.end())
            return notWritten();
        return done;
    } catch (const StorageError &error) {
        return Error{Translated::tr("The project “%1” could not be read to the end: %2.").arg(project.path(), faultReason(error))};
    }
}

} // namespace Parallax
