// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventsketch.h"

#include "core/project/project.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>
#include <optional>

namespace Parallax {

namespace {

constexpr qint32 packedVersion = 1;

/// Null for none.
QString wordsAt(Project &project, const Passage &passage)
{
    const QString text = project.articles().text(passage.article);
    const TextSpan span = passage.span;
    return 0 <= span.start && span.start < span.end && span.end <= text.size() ? text.sliced(span.start, span.length()) : QString();
}

std::optional<qint64> present(Project &project, qint64 entity)
{
    const auto found = project.entities().entity(project.entities().survivor(entity));
    return found ? std::optional(found->key) : std::nullopt;
}

void pack(QDataStream &stream, Project &project, const EventSketch &draft)
{
    const EventFacts &facts = draft.facts;
    stream << facts.title << facts.kind << facts.date << facts.certainty << draft.touched << facts.place.has_value()
           << facts.place.value_or(0) << QList<qint64>(facts.participants.begin(), facts.participants.end())
           << qint32(draft.passages.size());
    for (const Passage &passage : draft.passages)
        stream << passage.article << qint64(passage.span.start) << qint64(passage.span.end) << wordsAt(project, passage);
}

EventSketch unpack(QDataStream &stream, Project &project)
{
    EventSketch draft;
    EventFacts &facts = draft.facts;
    bool hasPlace = false;
    qint64 place = 0;
    QList<qint64> participants;
    qint32 passages = 0;
    stream >> facts.title >> facts.kind >> facts.date >> facts.certainty >> draft.touched >> hasPlace >> place >> participants >> passages;
    if (hasPlace)
        facts.place = present(project, place);
    for (const qint64 entity : participants) {
        if (const auto key = present(project, entity))
            facts.participants.push_back(*key);
    }
    std::sort(facts.participants.begin(), facts.participants.end());
    facts.participants.erase(std::unique(facts.participants.begin(), facts.participants.end()), facts.participants.end());
    for (qint32 i = 0; i < passages && stream.status() == QDataStream::Ok; ++i) {
        Passage passage;
        qint64 start = 0;
        qint64 end = 0;
        QString words;
        stream >> passage.article >> start >> end >> words;
        passage.span = {qsizetype(start), qsizetype(end)};
        if (!words.isEmpty() && wordsAt(project, passage) == words)
            draft.passages.push_back(passage);
    }
    return draft;
}

} // namespace

QByteArray packedDrafts(Project &project, const std::vector<EventSketch> &drafts)
{
    std::vector<EventSketch> kept;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(kept), [](const EventSketch &draft) { return !draft.isEmpty(); });
    if (kept.empty())
        return {};
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << packedVersion << qint32(kept.size());
    for (const EventSketch &draft : kept)
        pack(stream, project, draft);
    return packed;
}

std::vector<EventSketch> unpackedDrafts(Project &project, const QByteArray &packed)
{
    QDataStream stream(packed);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 count = 0;
    stream >> version >> count;
    if (version != packedVersion)
        return {};
    std::vector<EventSketch> drafts;
    for (qint32 i = 0; i < count; ++i) {
        EventSketch draft = unpack(stream, project);
        if (stream.status() != QDataStream::Ok)
            return {};
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace Parallax
