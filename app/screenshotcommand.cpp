// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "ui/shell/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ScreenshotCommand)
};

constexpr int smallest = 320;
constexpr int largest = 8192;

/// Invalid for anything but WIDTHxHEIGHT.
QSize sizeFromText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const auto side = [](const QString &number) {
        const int pixels = number.toInt();
        return pixels >= smallest && pixels <= largest ? pixels : -1;
    };
    return {side(parts[0]), side(parts[1])};
}

/// Null, or what is wrong with the command line.
using View = ScreenshotRequest::View;
constexpr std::array<std::pair<QLatin1StringView, View>, 9> views{{{"read"_L1, View::Read}, {"search"_L1, View::Search},
    {"compare"_L1, View::Compare}, {"positions"_L1, View::Positions}, {"issues"_L1, View::Issues}, {"timeline"_L1, View::Timeline},
    {"tags"_L1, View::Tags}, {"overview"_L1, View::Overview}, {"briefing"_L1, View::Briefing}}};

QString readRequest(const QCommandLineParser &line, ScreenshotRequest &request)
{
    request.project = line.positionalArguments().constFirst();
    request.output = line.value(u"o"_s);
    request.dark = line.isSet(u"dark"_s);
    request.query = line.value(u"query"_s);
    const QString view = line.value(u"view"_s);
    const auto known = std::find_if(views.begin(), views.end(), [&view](const auto &it) { return view == it.first; });
    if (known == views.end())
        return Translated::tr(
            "There is no view “%1”; the views are read, search, compare, positions, issues, timeline, tags, overview and briefing.")
            .arg(view);
    request.view = known->second;
    if (request.output.isEmpty())
        return Translated::tr("Say with -o which PNG file to write.");
    request.size = sizeFromText(line.value(u"size"_s));
    if (!request.size.isValid())
        return Translated::tr("“%1” is no size; write one like 1600x1000.").arg(line.value(u"size"_s));
    for (const QString &text : line.values(u"article"_s)) {
        const QUuid id = QUuid::fromString(text);
        if (id.isNull())
            return Translated::tr("“%1” is no article id; “parallax dump” lists them.").arg(text);
        request.articles.push_back(id);
    }
    return {};
}

ExitCode screenshot(const QCommandLineParser &line, Console &console)
{
    ScreenshotRequest request;
    if (const QString wrong = readRequest(line, request); !wrong.isNull()) {
        console.message(wrong);
        return ExitCode::WrongUsage;
    }
    if (const QString failure = takeScreenshot(*qApp, request); !failure.isNull()) {
        console.message(failure);
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace

Command screenshotCommand()
{
    const QList<QCommandLineOption> options{
        {u"view"_s, Translated::tr("What to show: read, search, compare, positions, issues, timeline, tags, overview or briefing."),
            u"VIEW"_s, u"read"_s},
        {u"article"_s, Translated::tr("An article to open, up to four times; else the newest two."), u"ID"_s},
        {u"query"_s, Translated::tr("What to search for in the view search."), u"QUERY"_s},
        {u"size"_s, Translated::tr("Size of the window in pixels."), u"WxH"_s, u"1600x1000"_s},
        {u"dark"_s, Translated::tr("In the dark theme.")},
        {QStringList{u"o"_s, u"output"_s}, Translated::tr("The PNG file to write."), u"FILE.png"_s},
    };
    return {u"screenshot"_s,
        u"PROJECT -o FILE.png [--view read|search|compare|positions|issues|timeline|tags|overview|briefing] [--query QUERY] [--article ID]… [--size WxH] [--dark]"_s,
        Translated::tr("Picture the real window, without a display."), 1, 1, options, screenshot};
}

} // namespace Parallax
