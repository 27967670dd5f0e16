// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "core/text/offsetmap.h"
#include "core/timeline/timelinereader.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringBuilder>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

namespace Parallax::Test {

/// A project to which one adds what lies in time, by words of its articles.
struct TimelineFixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);

    qint64 article(const QString &text, const QString &published, const QString &source, const QString &title = QStringLiteral("Report"))
    {
        Article record;
        record.title = title;
        record.source = source;
        record.published = EventDate::fromEdtf(published);
        record.url = QStringLiteral("https://example.org/%1").arg(published);
        return addArticle(*project, text, record);
    }
    qint64 entity(const QString &name)
    {
        Transaction transaction(project->database());
        Entity entity;
        entity.id = derivedUuid("entity", name.toUtf8());
        entity.name = name;
        const qint64 key = project->entities().put(entity);
        transaction.commit();
        return key;
    }
    TextSpan spanOf(qint64 article, const QString &words)
    {
        const qsizetype start = project->articles().text(article).indexOf(words);
        REQUIRE(start >= 0);
        return {start, start + words.size()};
    }
    void statement(qint64 article, const QString &words, std::optional<qint64> speaker, const QString &date,
        FindingState state = FindingState::Suggested)
    {
        Transaction transaction(project->database());
        StatementRecord record;
        record.span = spanOf(article, words);
        record.kind = QStringLiteral("say");
        record.speaker = speaker;
        record.date = date;
        record.rule = QStringLiteral("cue");
        record.state = state;
        project->findings().putStatement(article, project->articles().text(article), record);
        transaction.commit();
    }
    QUuid position(qint64 article, const QStringList &words, qint64 holder, const QString &date, Stance stance = Stance::Opposes)
    {
        Transaction transaction(project->database());
        Position record;
        record.id = derivedUuid("position", words.join(u' ').toUtf8());
        record.article = article;
        record.holder = holder;
        record.topic = QStringLiteral("the plan");
        record.stance = stance;
        record.date = date;
        record.rule = QStringLiteral("cue");
        for (const QString &each : words)
            record.evidence.push_back(spanOf(article, each));
        project->positions().insert(record, project->articles().text(article));
        transaction.commit();
        return record.id;
    }
    Event eventRecord(const QString &title, const QString &date, const QString &kind = QStringLiteral("meeting"))
    {
        Event record;
        record.id = derivedUuid("event", title.toUtf8());
        record.title = title;
        record.kind = kind;
        record.date = date;
        record.certainty = QStringLiteral("reported");
        return record;
    }
    QUuid event(const Event &record)
    {
        Transaction transaction(project->database());
        project->events().write(record);
        transaction.commit();
        return record.id;
    }
    void told(const QUuid &event, qint64 article, const QString &words, const QString &date = {}, bool rejected = false)
    {
        Transaction transaction(project->database());
        const OffsetMap offsets(project->articles().text(article));
        project->events().putSpan(event, {article, offsets.toStored(spanOf(article, words)), date, QStringLiteral("verb"), rejected});
        transaction.commit();
    }

    TimelineData read(DateBasis basis = DateBasis::Event)
    {
        auto data = readTimeline(*project, basis);
        REQUIRE(data.ok());
        return std::move(data).value();
    }
    /// "what date flags lane" of each item, in their order, the undated last.
    QStringList lines(const TimelineData &data)
    {
        QStringList lines;
        for (const auto *items : {&data.items, &data.undated}) {
            for (const TimelineItem &item : *items)
                lines.append(line(data, item));
        }
        return lines;
    }
    QString line(const TimelineData &data, const TimelineItem &item)
    {
        static const QStringList names{
            QStringLiteral("event"), QStringLiteral("statement"), QStringLiteral("position"), QStringLiteral("publication")};
        const TimelineLane &lane = data.lanes.at(item.lane);
        const QString detail = timelineDetail(*project, item).date;
        return QString(names[int(item.what)] % u' ' % (detail.isNull() ? QStringLiteral("-") : detail) % u' ' % flags(item) % u" in "
            % (lane.isRest                ? QStringLiteral("rest")
                    : lane.kind.isEmpty() ? lane.name
                                          : lane.kind));
    }
    static QString flags(const TimelineItem &item)
    {
        QString text;
        text += item.has(TimelineItem::Planned) ? u"P" : u"";
        text += item.has(TimelineItem::Denied) ? u"N" : u"";
        text += item.has(TimelineItem::Background) ? u"B" : u"";
        text += item.has(TimelineItem::Disputed) ? u"D" : u"";
        text += item.has(TimelineItem::OtherDate) ? u"O" : u"";
        text += item.has(TimelineItem::HandMade) ? u"H" : u"";
        return text.isEmpty() ? QStringLiteral("-") : text;
    }
};

} // namespace Parallax::Test
