// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineexport.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinewords.h"
#include "core/words/periodtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

/// The days that are seen, no more than there are.
QString spanOf(const TimelineCanvas &canvas)
{
    const FoldedTime &time = canvas.time();
    const auto [first, last] = canvas.shown();
    TimeSpan days;
    days.first = std::max(time.firstDay(), time.day(first));
    days.last = std::min(time.lastDay(), time.day(last));
    Period period;
    std::tie(period.first, period.last) = daysOf(days);
    return periodText(period);
}

} // namespace

void exportPicture(const Session &session, const QString &path, TimelineFile file, SeenTimeline seen, DateBasis basis)
{
    const QString name = QFileInfo(session.project.path()).completeBaseName();
    seen.title = Translated::tr("%1: timeline", "the name of a project").arg(name);
    seen.basis = basisSentence(basis);
    seen.span = spanOf(seen.canvas);
    seen.source = Translated::tr("From the project “%1”, %2. Made with Parallax.")
                      .arg(name, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    if (const auto written = writePicture(path, file, seen); !written)
        session.notices.show(Notices::Kind::Problem, written.error().message);
    else
        session.notices.show(
            Notices::Kind::Information, Translated::tr("The timeline was written to “%1”.").arg(QDir::toNativeSeparators(path)));
}

void exportItems(const Session &session, QObject *context, const QString &path, TimelineFile file, const TimelineExport &what)
{
    const TimelineFormat format = file == TimelineFile::Csv ? TimelineFormat::Csv : TimelineFormat::ICalendar;
    const auto work = [from = session.project.path(), path, format, what](const Progress &progress) -> Result<TimelineWritten> {
        auto project = Project::open(from, Project::Access::Read);
        return project ? writeTimelineFile(**project, path, format, what, progress) : project.error();
    };
    session.jobs.start(context, Translated::tr("Exporting the timeline"), work, [session, path](const Result<TimelineWritten> &written) {
        if (!written)
            return session.notices.show(Notices::Kind::Problem, written.error().message);
        const QString left =
            written->leftOut == 0 ? QString() : Translated::tr("%n without a date left out.", nullptr, int(written->leftOut));
        const QString done =
            Translated::tr("%n item(s) of the timeline written to “%1”.", nullptr, int(written->items)).arg(QDir::toNativeSeparators(path));
        session.notices.show(Notices::Kind::Information, left.isEmpty() ? done : QString(done + u' ' + left));
    });
}

} // namespace Parallax
