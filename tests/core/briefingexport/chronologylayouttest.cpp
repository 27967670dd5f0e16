// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronologylayout.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QRandomGenerator>

#include <algorithm>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Chronology::Item item(const QString &title, const QString &date, const QString &kind = u"talks"_s)
{
    Chronology::Item item;
    item.title = title;
    item.date = date;
    item.kind = kind;
    item.time = timeSpan(date).value();
    return item;
}

Chronology chronologyOf(std::vector<Chronology::Item> items)
{
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.time.first < b.time.first; });
    return {std::move(items), 0};
}

/// What stands on each line from left to right: "Talks at 2031-05-03", "//" for a break.
QStringList inWords(const Chronology &chronology, const ChronologyLayout &layout)
{
    QStringList rows;
    for (const auto &row : layout.rows) {
        std::vector<std::pair<qreal, QString>> words;
        for (const qreal fold : row.folds)
            words.emplace_back(fold, u"//"_s);
        for (const auto &mark : row.marks) {
            const auto &it = chronology.items[mark.item];
            const QString raised = mark.body.center().y() < row.axis - 1 ? u" above"_s : QString();
            words.emplace_back(mark.body.center().x(), it.title + u" at "_s + it.date + raised);
        }
        std::sort(words.begin(), words.end());
        QStringList line;
        for (const auto &[x, each] : words)
            line.append(each);
        rows.append(line.join(u" | "));
    }
    return rows;
}

QStringList datesOf(const ChronologyLayout::Row &row)
{
    QStringList dates;
    for (const auto &label : row.dates)
        dates.append(label.lines.join(u' '));
    return dates;
}

/// An empty text where nothing overlaps and nothing stands outside.
QString fault(const ChronologyLayout &layout, qreal width)
{
    std::vector<QRectF> words;
    const QRectF all = QRectF(0, 0, width, layout.height).adjusted(-0.1, -0.1, 0.1, 0.1);
    for (const auto &row : layout.rows) {
        for (const auto *labels : {&row.titles, &row.dates}) {
            for (const auto &label : *labels)
                words.push_back(label.box);
        }
        for (size_t i = 0; i < row.marks.size(); ++i) {
            const QRectF &body = row.marks[i].body;
            if (!all.contains(body))
                return u"a mark outside"_s;
            for (size_t k = 0; k < i; ++k) {
                if (body.adjusted(0.1, 0.1, -0.1, -0.1).intersects(row.marks[k].body))
                    return u"two marks at one place"_s;
            }
        }
        for (const auto &label : row.titles) {
            for (const auto &mark : row.marks) {
                if (label.box.bottom() > mark.body.top())
                    return u"a title over a mark"_s;
            }
        }
        for (const auto &label : row.dates) {
            if (label.box.top() < row.axis + 3)
                return u"a date over the line"_s;
        }
    }
    for (const auto &entry : layout.legend)
        words.push_back(entry.box);
    for (size_t i = 0; i < words.size(); ++i) {
        if (!all.contains(words[i]) && i < words.size() - layout.legend.size())
            return u"words outside"_s;
        for (size_t k = 0; k < i; ++k) {
            if (words[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(words[k]))
                return u"words over words"_s;
        }
    }
    return {};
}

QString randomDate(QRandomGenerator &random)
{
    const QDate day = QDate(2025, 8, 1).addDays(random.bounded(4) == 0 ? random.bounded(-12000, 60) : random.bounded(60));
    const QString text = day.toString(Qt::ISODate);
    switch (random.bounded(8)) {
    case 0:
        return text.left(4);
    case 1:
        return text.left(7);
    case 2:
        return text.left(7) + u'~';
    case 3:
        return text + u"/.."_s;
    case 4:
        return u"../"_s + text;
    case 5:
        return text + u'/' + day.addDays(1 + random.bounded(90)).toString(Qt::ISODate);
    default:
        return text;
    }
}

QString randomTitle(QRandomGenerator &random)
{
    static const QStringList words{u"talks"_s, u"on"_s, u"guarantees"_s, u"Außenministerkonferenz"_s, u"переговоры"_s, u"محادثات"_s, u"a"_s,
        u"of"_s, u"the"_s, u"Constantinople"_s, u"W"_s};
    QStringList title;
    for (int i = random.bounded(1, 14); i > 0; --i)
        title.append(words[random.bounded(words.size())]);
    return title.join(u' ').left(90);
}

} // namespace

TEST_CASE("Titles, dates and marks of a chronology never overlap")
{
    QRandomGenerator random(20);
    for (int round = 0; round < 400; ++round) {
        std::vector<Chronology::Item> items;
        for (int i = random.bounded(14); i > 0; --i) {
            items.push_back(item(randomTitle(random), randomDate(random), random.bounded(2) ? u"talks"_s : u"attack"_s));
            items.back().planned = random.bounded(4) == 0;
            items.back().denied = random.bounded(5) == 0;
            items.back().suggested = random.bounded(3) == 0;
        }
        const Chronology chronology = chronologyOf(std::move(items));
        const qreal width = 220 + random.bounded(400.0);
        const auto layout = layOutChronology(chronology, width);
        size_t marks = 0;
        for (const auto &row : layout.rows)
            marks += row.marks.size();
        REQUIRE(marks == chronology.items.size());
        INFO("round " << round << ", width " << width << "\n" << inWords(chronology, layout).join(u'\n').toStdString());
        REQUIRE(fault(layout, width) == QString());
    }
}

TEST_CASE("A chronology in words: years without anything are folded, what lies over something else is raised")
{
    const Chronology chronology =
        chronologyOf({item(u"Talks"_s, u"2022-03/2022-04"_s), item(u"Summit"_s, u"2025-08-15~"_s), item(u"Visit"_s, u"2025-08-18"_s),
            item(u"Remark"_s, u"2025-08-20"_s, u"statement"_s), item(u"Week"_s, u"2025-08-17/2025-08-21"_s)});
    const auto layout = layOutChronology(chronology, 457);
    CHECK(inWords(chronology, layout)
        == QStringList{u"Talks at 2022-03/2022-04 | // | Summit at 2025-08-15~ | Visit at 2025-08-18 | "
                       "Week at 2025-08-17/2025-08-21 above | Remark at 2025-08-20"_s});
}

TEST_CASE("Events of one time share its room and its date")
{
    const Chronology chronology = chronologyOf(
        {item(u"One"_s, u"2022"_s), item(u"Two"_s, u"2022"_s), item(u"Three"_s, u"2025-08-20"_s), item(u"Four"_s, u"2025-08-20"_s)});
    const auto layout = layOutChronology(chronology, 457);
    REQUIRE(layout.rows.size() == 1);
    const auto &row = layout.rows.front();
    CHECK(datesOf(row).size() == 2);
    CHECK(row.dates.front().to > row.dates.front().from);
    CHECK(row.marks[0].body.top() == row.marks[1].body.top());
    CHECK(row.marks[0].body.right() < row.marks[1].body.left());
}

TEST_CASE("Where titles have no room the line goes on in a further row")
{
    std::vector<Chronology::Item> items;
    for (int i = 1; i <= 12; ++i)
        items.push_back(item(u"Foreign ministers met in a town by the sea, number %1"_s.arg(i), u"2025-08-%1"_s.arg(i + 9)));
    const Chronology chronology = chronologyOf(std::move(items));
    CHECK(layOutChronology(chronology, 457).rows.size() == 2);
    CHECK(layOutChronology(chronology, 1200).rows.size() == 1);
    CHECK(layOutChronology(chronology, 240).rows.size() > 3);
}

TEST_CASE("The legend says what is in the picture, and what is not")
{
    Chronology chronology = chronologyOf({item(u"Talks"_s, u"2025-08-15"_s)});
    CHECK(layOutChronology(chronology, 457).legend.empty());
    chronology.items.push_back(item(u"Attack"_s, u"2025-08-16~"_s, u"attack"_s));
    chronology.items.back().planned = true;
    chronology.items.back().suggested = true;
    chronology.leftOut = 3;
    QStringList words;
    for (const auto &entry : layOutChronology(chronology, 457).legend)
        words.append(entry.words);
    CHECK(words.size() == 6);
    CHECK(words.filter(u"Conflict"_s).size() == 1);
    CHECK(words.filter(u"not yet checked"_s).size() == 1);
    CHECK(words.last().startsWith(u"3 more"));

    const auto empty = layOutChronology({}, 457);
    REQUIRE(empty.legend.size() == 1);
    CHECK(empty.height > 5);
}
