// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/timeline/timelinedesk.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepane.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TimelineDesk
{
    TimelinePane pane{session(), source, TimelinePane::Size::Full};

    Desk()
    {
        pane.resize(900, 500);
        pane.show();
        REQUIRE(settled());
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray written(const QString &name, TimelineFile file)
    {
        pane.exportTo(path(name), file);
        return Test::readFile(path(name));
    }
};

} // namespace

TEST_CASE("A PNG has twice the pixels, the colours of paper in the dark theme too, and something on it")
{
    Desk desk;
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(desk.written(u"line.png"_s, TimelineFile::Png).startsWith("\x89PNG"));
    CHECK(desk.lastNotice().contains(u"line.png"_s));
    const QImage image(desk.path(u"line.png"_s));
    CHECK(image.width() >= 2 * 800);
    CHECK(image.pixelColor(4, 4) == QColor(Qt::white));
    int inked = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            inked += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    }
    CHECK(inked > 1000);
}

TEST_CASE("An SVG can be drawn and has its title, basis, days and source in it")
{
    Desk desk;
    const QByteArray svg = desk.written(u"line.svg"_s, TimelineFile::Svg);
    CHECK(svg.contains("<svg"));
    QSvgRenderer renderer(svg);
    CHECK(renderer.isValid());
    for (const char *words : {"timeline", "Everything stands where it happened", "2022", "2031", "Made with Parallax"})
        CHECK(svg.contains(words));
    CHECK(svg.contains("Signing of the treaty"));
}

TEST_CASE("A PDF is one page of the paper that was asked for")
{
    Desk desk;
    const QByteArray small = desk.written(u"a4.pdf"_s, TimelineFile::PdfA4);
    CHECK(small.startsWith("%PDF-"));
    CHECK(small.count("/Type /Page\n") == 1);
    // In points, which one Qt writes with more digits than another.
    const auto boxOf = [](const QByteArray &pdf) {
        static const QRegularExpression box(uR"(/MediaBox \[0 0 (\d+)\S* (\d+))"_s);
        const auto match = box.match(QString::fromLatin1(pdf));
        return QSize(match.captured(1).toInt(), match.captured(2).toInt());
    };
    CHECK(boxOf(small).width() == 842);
    CHECK(boxOf(small).height() == 595);
    CHECK(boxOf(desk.written(u"a3.pdf"_s, TimelineFile::PdfA3)).width() / 10 == 119);
}

TEST_CASE("A table and a calendar are written in a job")
{
    Desk desk;
    desk.pane.exportTo(desk.path(u"line.csv"_s), TimelineFile::Csv);
    REQUIRE(desk.waitForJobs());
    REQUIRE(QTest::qWaitFor([&] { return desk.lastNotice().contains(u"line.csv"_s); }));
    CHECK(Test::readFile(desk.path(u"line.csv"_s)).contains("Signing of the treaty"));
    desk.pane.exportTo(desk.path(u"line.ics"_s), TimelineFile::Calendar);
    REQUIRE(QTest::qWaitFor([&] { return desk.lastNotice().contains(u"line.ics"_s); }));
    CHECK(Test::readFile(desk.path(u"line.ics"_s)).startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE("What cannot be written is said in a sentence, and what was there stays")
{
    Desk desk;
    for (const TimelineFile file : timelineFiles) {
        const auto before = desk.said.size();
        desk.pane.exportTo(desk.path(u"missing/line"_s), file);
        REQUIRE(QTest::qWaitFor([&] { return desk.said.size() > before; }));
        CHECK(desk.said.last()[0].value<Notices::Kind>() == Notices::Kind::Problem);
    }
    CHECK_FALSE(QDir(desk.path(u"missing"_s)).exists());
}

TEST_CASE("The legend explains the signs that are there and no others")
{
    Desk desk;
    const double never = double(QDate(1900, 1, 1).toJulianDay());
    const double ever = double(QDate(2100, 1, 1).toJulianDay());
    const TimelineLegend all(*desk.source.data(), never, ever);
    CHECK(all.words().contains(u"event on one day"_s));
    CHECK(all.words().contains(u"opposes"_s));
    CHECK(all.words().contains(u"another date given for an event"_s));
    CHECK_FALSE(all.words().contains(u"planned"_s));
    CHECK_FALSE(all.words().contains(u"supports"_s));
    CHECK(TimelineLegend(*desk.source.data(), never, never + 365).isEmpty());
    const QFontMetricsF metrics{QFont()};
    CHECK(all.height(200, metrics) > all.height(2000, metrics));
}
