// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/timelineexport.h"

#include "core/base/uuid.h"
#include "core/exchange/filewriting.h"
#include "core/exchange/timelinewriter.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

using What = TimelineItem::What;

constexpr size_t itemsAtATime = 100;

bool write(QIODevice &device, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return device.write(bytes) == bytes.size();
}

/// As Period::admits() has it.
bool canLieIn(const TimeSpan &time, const Period &period)
{
    if (!period.first.isValid() || !period.last.isValid() || time == TimeSpan())
        return false;
    const bool noStart = time.has(Edtf::OpenStart) || time.has(Edtf::UnknownStart);
    const bool noEnd = time.has(Edtf::OpenEnd) || time.has(Edtf::UnknownEnd);
    return (noStart || time.first < double(period.last.toJulianDay() + 1)) && (noEnd || time.last > double(period.first.toJulianDay()));
}

class Rows
{
public:
    explicit Rows(Project &project)
        : m_project(project)
    {
    }

    TimelineRow row(const TimelineItem &item)
    {
        TimelineRow row;
        row.item = item;
        row.detail = timelineDetail(m_project, item, 1);
        if (!row.detail.actor.isEmpty())
            row.actors = {row.detail.actor};
        const qint64 key = row.detail.passages.empty() ? 0 : item.article;
        const auto article = key == 0 ? std::nullopt : m_project.articles().article(key);
        if (article) {
            row.article = article->displayTitle();
            row.url = article->url;
        }
        row.uid = uidOf(row, article ? article->id : QUuid());
        if (item.what == What::Event)
            addFacts(row);
        return row;
    }

private:
    static QUuid uidOf(const TimelineRow &row, const QUuid &article)
    {
        const TimelineItem &item = row.item;
        if (item.what == What::Statement) {
            const QByteArray place = QByteArray::number(item.span.start) + '-' + QByteArray::number(item.span.end);
            return derivedUuid("statement", article.toRfc4122() + place);
        }
        return item.has(TimelineItem::OtherDate) ? derivedUuid("event-date", item.id.toRfc4122() + row.detail.date.toUtf8()) : item.id;
    }
    void addFacts(TimelineRow &row)
    {
        const auto event = m_project.events().event(row.item.id);
        if (!event)
            return;
        row.kind = event->kind;
        row.certainty = event->certainty;
        for (const qint64 participant : event->participants)
            row.actors.append(nameOf(participant));
        row.actors.removeAll(QString());
        row.actors.sort();
        if (event->place)
            row.place = nameOf(*event->place);
    }
    /// Null for one that a person rejected.
    QString nameOf(qint64 entity)
    {
        const auto found = m_project.entities().entity(entity);
        return found && found->state != FindingState::Rejected ? found->name : QString();
    }

    Project &m_project;
};

std::vector<TimelineItem> chosen(TimelineData data, const TimelineExport &what)
{
    std::vector<TimelineItem> items = std::move(data.items);
    items.insert(items.end(), std::make_move_iterator(data.undated.begin()), std::make_move_iterator(data.undated.end()));
    std::erase_if(items, [&](const TimelineItem &item) {
        const auto group = data.lanes[item.lane].group;
        const bool inGroups = what.groups.empty() || std::find(what.groups.begin(), what.groups.end(), group) != what.groups.end();
        return !inGroups || (what.period && !canLieIn(item.time, *what.period));
    });
    return items;
}

} // namespace

QString codeOf(TimelineItem::What what)
{
    constexpr std::array codes{"event", "statement", "position", "publication"};
    return QString::fromLatin1(codes[size_t(what)]);
}

Result<TimelineWritten> exportTimeline(
    Project &project, QIODevice &device, TimelineFormat format, const TimelineExport &what, const Progress &progress)
{
    const auto notWritten = [&device] { return Error{Translated::tr("The timeline could not be written: %1.").arg(device.errorString())}; };
    return orFault(project, [&]() -> Result<TimelineWritten> {
        auto data = readTimeline(project, what.basis, progress);
        if (!data)
            return data.error();
        const auto items = chosen(std::move(data).value(), what);
        const QDateTime stamp = what.stamp.isValid() ? what.stamp : QDateTime::currentDateTimeUtc();
        const auto writer = format == TimelineFormat::Csv ? timelineCsvWriter() : timelineCalendarWriter(stamp);
        if (!write(device, writer->beginning()))
            return notWritten();
        TimelineWritten written;
        Rows rows(project);
        for (size_t i = 0; i < items.size(); ++i) {
            if (i % itemsAtATime == 0)
                progress.report(qint64(i), qint64(items.size()));
            if (progress.isCancelled())
                return Error{Translated::tr("The export was cancelled; what is written so far is not complete.")};
            const QString row = writer->row(rows.row(items[i]));
            ++(row.isEmpty() ? written.leftOut : written.items);
            if (!row.isEmpty() && !write(device, row))
                return notWritten();
        }
        return write(device, writer->end()) ? Result<TimelineWritten>(written) : notWritten();
    });
}

Result<TimelineWritten> writeTimelineFile(
    Project &project, const QString &path, TimelineFormat format, const TimelineExport &what, const Progress &progress)
{
    TimelineWritten written;
    const auto done = writeFile(project, path, [&](QIODevice &device) -> Result<Done> {
        const auto exported = exportTimeline(project, device, format, what, progress);
        if (!exported)
            return exported.error();
        written = *exported;
        return Done{};
    });
    return done ? Result<TimelineWritten>(written) : done.error();
}

} // namespace Parallax
