// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timeline costs by the number of its items: from new data to the first picture, and a frame of panning and zooming.
// Beside it what one costs that does nothing but blit as many small pictures, in the same process.
// usage: timelinebench [ITEMS]…

#include "tests/bench/timelinedata.h"
#include "ui/session/appearance.h"
#include "ui/timeline/timelinecanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace Parallax;

namespace {

constexpr int frames = 60;

class Figures
{
public:
    template <typename Work> void time(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char *what)
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        std::printf("    %-36s median %8.2f ms  p95 %8.2f ms\n", what, m_milliseconds[m_milliseconds.size() / 2],
            m_milliseconds[m_milliseconds.size() * 95 / 100]);
    }

private:
    std::vector<double> m_milliseconds;
};

void benchSize(const std::shared_ptr<const TimelineData> &data, QSize size, bool compact)
{
    const Appearance appearance;
    TimelineCanvas canvas(appearance);
    canvas.setCompact(compact);
    canvas.resize(size);
    canvas.show();
    QApplication::processEvents();
    canvas.repaint();
    Figures first;
    for (int i = 0; i < 5; ++i) {
        canvas.setData(nullptr);
        first.time([&] {
            canvas.setData(data);
            canvas.repaint();
        });
    }
    std::printf("  %d x %d, %s\n", size.width(), size.height(), compact ? "a lane a group" : "all lanes");
    first.print("first paint");
    // Near and far: each depth has marks of another kind.
    for (const double depth : {1.0, 8.0, 64.0, 512.0}) {
        canvas.fit();
        Figures zoom;
        for (double at = 1; at < depth; at *= 1.2) {
            zoom.time([&] {
                canvas.zoom(1.2);
                canvas.repaint();
            });
        }
        Figures pan;
        for (int i = 0; i < frames && depth > 1; ++i) {
            pan.time([&] {
                canvas.pan(i < frames / 2 ? 0.013 : -0.013);
                canvas.repaint();
            });
        }
        if (depth > 1) {
            std::printf("   %.0f times as near\n", depth);
            zoom.print("zoom, a frame");
            pan.print("pan, a frame");
        }
    }
}

void benchBlitting(int count)
{
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    QPixmap pixmap(12, 12);
    pixmap.fill(QColor(0, 120, 90, 200));
    Figures figures;
    for (int i = 0; i < 9; ++i) {
        figures.time([&] {
            QPainter painter(&image);
            for (int k = 0; k < count; ++k)
                painter.drawPixmap(k * 37 % 1590, k * 91 % 890, pixmap);
        });
    }
    figures.print("as many pictures blitted, no more");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(QByteArray(argv[i]).toInt());
    if (counts.empty())
        counts = {1000, 10000, 100000, 1000000};
    for (const int count : counts) {
        const auto data = std::make_shared<const TimelineData>(Bench::manyItems(count));
        std::printf("%d items\n", count);
        benchBlitting(count);
        benchSize(data, QSize(1600, 212), true);
        benchSize(data, QSize(1600, 900), false);
    }
    return 0;
}
