// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronologylegend.h"

#include "core/briefingexport/settext.h"
#include "core/look/theme.h"
#include "core/timeline/eventlanes.h"
#include "core/words/eventwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Chronology)
};

using Entry = ChronologyLayout::LegendEntry;
using Item = Chronology::Item;
using Sign = Entry::Sign;

// Points.
constexpr qreal lineHeight = 11;
constexpr qreal between = 14;
constexpr qreal above = 9;

void addKinds(std::vector<Entry> &entries, const std::vector<Item> &items)
{
    for (const char *code : eventLaneCodes) {
        const QString lane = QString::fromLatin1(code);
        if (std::any_of(items.begin(), items.end(), [&lane](const Item &it) { return eventLaneOf(it.kind) == lane; }))
            entries.push_back({Sign::Kind, lane, eventLaneName(lane), {}});
    }
    // One colour tells nothing apart.
    if (entries.size() == 1)
        entries.clear();
}

std::vector<Entry> entriesOf(const Chronology &chronology)
{
    const std::vector<Item> &items = chronology.items;
    std::vector<Entry> entries;
    addKinds(entries, items);
    const auto add = [&](bool (*has)(const Item &), Sign sign, const QString &words) {
        if (std::any_of(items.begin(), items.end(), has))
            entries.push_back({sign, {}, words, {}});
    };
    add([](const Item &it) { return it.planned; }, Sign::Planned, Translated::tr("planned"));
    add([](const Item &it) { return it.denied; }, Sign::Denied, Translated::tr("denied"));
    add([](const Item &it) { return it.time.isVague(); }, Sign::Vague, Translated::tr("date approximate"));
    add([](const Item &it) { return it.suggested; }, Sign::Suggested, Translated::tr("In italics: found by the program, not yet checked"));
    if (items.empty())
        entries.push_back({Sign::LeftOut, {}, Translated::tr("There is no dated event for this chronology."), {}});
    if (chronology.leftOut > 0)
        entries.push_back({Sign::LeftOut, {}, Translated::tr("%n more event(s) not shown", nullptr, chronology.leftOut), {}});
    return entries;
}

} // namespace

namespace ChronologyStyle {

QFont titleFont(const Chronology::Item &item)
{
    QFont font = printFont(Face::Sans, points, QFont::Normal, item.suggested);
    font.setStrikeOut(item.denied);
    return font;
}

QFont dateFont()
{
    return printFont(Face::Sans, points);
}

QFont legendFont(bool italic)
{
    return printFont(Face::Sans, legendPoints, QFont::Normal, italic);
}

} // namespace ChronologyStyle

QColor laneColor(const QString &lane)
{
    static const Theme theme = Theme::light();
    if (lane == u"talks")
        return theme.place;
    if (lane == u"agreements")
        return theme.other;
    if (lane == u"remarks")
        return theme.stance(Stance::Opposes).ink;
    if (lane == u"conflict")
        return theme.organisation;
    return lane == u"politics" ? theme.person : theme.soft;
}

void addLegend(ChronologyLayout &layout, const Chronology &chronology, qreal width)
{
    layout.legend = entriesOf(chronology);
    if (layout.legend.empty())
        return;
    qreal x = 0;
    qreal y = layout.height + (layout.rows.empty() ? 0 : above);
    for (Entry &entry : layout.legend) {
        const bool hasSign = entry.sign != Sign::Suggested && entry.sign != Sign::LeftOut;
        const QFont font = ChronologyStyle::legendFont(entry.sign == Sign::Suggested);
        const qreal room = (hasSign ? ChronologyStyle::signWidth : 0) + printWidth(entry.words, font);
        if (x > 0 && x + room > width) {
            x = 0;
            y += lineHeight;
        }
        entry.box = QRectF(x, y, room, lineHeight);
        x += room + between;
    }
    layout.height = y + lineHeight;
}

} // namespace Parallax
