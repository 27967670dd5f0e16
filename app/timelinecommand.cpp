// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/exchange/timelineexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)
};

constexpr std::array<std::pair<QLatin1StringView, TimelineFormat>, 2> formats{
    {{"csv"_L1, TimelineFormat::Csv}, {"icalendar"_L1, TimelineFormat::ICalendar}}};
constexpr std::array<std::pair<QLatin1StringView, DateBasis>, 3> bases{
    {{"event"_L1, DateBasis::Event}, {"statement"_L1, DateBasis::Statement}, {"report"_L1, DateBasis::Report}}};

template <typename Value, size_t count>
std::optional<Value> named(const std::array<std::pair<QLatin1StringView, Value>, count> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](const auto &it) { return name == it.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

ExitCode wrongUsage(Console &console, const QString &sentence)
{
    console.message(sentence);
    return ExitCode::WrongUsage;
}

ExitCode writeTimeline(const QCommandLineParser &line, Console &console)
{
    const QString formatName = line.value(u"format"_s);
    const auto format = named(formats, formatName);
    if (!format)
        return wrongUsage(console,
            formatName.isEmpty() ? Translated::tr("Say with --format what to write: csv or icalendar.")
                                 : Translated::tr("There is no format “%1”; the formats are csv and icalendar.").arg(formatName));
    const auto basis = named(bases, line.value(u"dates"_s));
    if (!basis)
        return wrongUsage(
            console, Translated::tr("There are no dates “%1”; they are those of event, statement or report.").arg(line.value(u"dates"_s)));
    if (line.value(u"o"_s).isEmpty())
        return wrongUsage(console, Translated::tr("Say with -o which file to write."));
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    const Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    TimelineExport what;
    what.basis = *basis;
    const auto written = writeTimelineFile(*project, line.value(u"o"_s), *format, what, progress);
    console.clearBar();
    if (!written) {
        console.message(written.error().message);
        return ExitCode::Failed;
    }
    console.message(Translated::tr("Written: %1. Left out for want of a date: %2.").arg(written->items).arg(written->leftOut));
    return ExitCode::Done;
}

} // namespace

Command timelineCommand()
{
    const QList<QCommandLineOption> options{
        {u"format"_s, Translated::tr("What to write: csv (for spreadsheets) or icalendar."), u"NAME"_s},
        {QStringList{u"o"_s, u"output"_s}, Translated::tr("The file to write."), u"FILE"_s},
        {u"dates"_s, Translated::tr("By which dates: those of the event, the statement or the report."), u"BASIS"_s, u"event"_s},
    };
    return {u"timeline"_s, u"PROJECT --format csv|icalendar -o FILE [--dates event|statement|report]"_s,
        Translated::tr("Write events, statements and publications by their dates."), 1, 1, options, writeTimeline};
}

} // namespace Parallax
