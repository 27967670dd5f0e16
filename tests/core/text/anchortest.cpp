// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <algorithm>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Words of several scripts, with surrogates, joined emoji, combining marks and right-to-left letters.
const QStringList &words()
{
    static const QStringList list{u"minister"_s, u"talks"_s, u"in"_s, u"Geneva"_s, u"the"_s, u"would"_s, u"accept"_s, u"no"_s, u"troops"_s,
        u"said"_s, u"on"_s, u"Monday"_s, u"agreement"_s, u"border"_s, u"with"_s, u"a"_s, u"guarantee"_s, u"ceasefire"_s, u"of"_s,
        u"e\u0301lyse\u0301e"_s, u"\U0001f600"_s, u"\U0001f468\u200d\U0001f469\u200d\U0001f467"_s,
        u"\u0645\u062d\u0627\u062f\u062b\u0627\u062a"_s, u"\u05e9\u05dc\u05d5\u05dd"_s, u"\U0001d518\U0001d52b"_s, u"\u4f1a\u8c08"_s,
        u"z\u030c\u0301"_s, u"\U0001f1fa\U0001f1f3"_s};
    return list;
}

QStringList randomWords(std::mt19937 &random, int count)
{
    QStringList some;
    for (int i = 0; i < count; ++i) {
        some.append(words()[qsizetype(random() % size_t(words().size()))]);
        // Numbers keep stretches apart, as names and figures do in an article.
        if (random() % 4 == 0)
            some.append(QString::number(random() % 100000));
    }
    return some;
}

TextSpan spanOf(const QString &text, const QString &passage)
{
    const qsizetype at = text.indexOf(passage);
    REQUIRE(at >= 0);
    return {at, at + passage.size()};
}

/// Where a passage of one text is found in another; "" when it is not.
QString found(const QString &before, const QString &passage, const QString &after)
{
    const TextSpan span = spanOf(before, passage);
    const auto place = findAnchor(after, anchorOf(before, span), span.start);
    return place ? after.mid(place->start, place->length()) : QString();
}

const QString report =
    u"Talks in Geneva ended without an agreement on Monday.\n\nThe foreign minister said that his country would not accept "
    "foreign troops near its border.\n\n“We have agreed on four points,” the minister said after the talks.\n\n"
    "A further round of talks is expected in Oslo next week."_s;

} // namespace

TEST_CASE("an anchor is the words with up to 32 code points around them", "[anchor]")
{
    const QString text = QString(u"\U0001f600"_s.repeated(40)) + u" words "_s + u"\U0001d518"_s.repeated(40);
    const Anchor anchor = anchorOf(text, {81, 86});
    CHECK(anchor.quote == u"words"_s);
    CHECK(anchor.prefix == u"\U0001f600"_s.repeated(31) + u' ');
    CHECK(anchor.suffix == u' ' + u"\U0001d518"_s.repeated(31));
    CHECK(anchorOf(u"all"_s, {0, 3}) == Anchor{u"all"_s, u""_s, u""_s});
    CHECK(holds(text, {81, 86}, anchor));
    CHECK_FALSE(holds(text, {82, 87}, anchor));
    CHECK_FALSE(holds(u"word"_s, {0, 5}, anchor));
    CHECK_FALSE(holds(text, {-1, 4}, anchor));
}

TEST_CASE("whatever is changed elsewhere, a passage is found where it is", "[anchor]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        const QStringList before = randomWords(random, 120);
        const qsizetype from = 30 + qsizetype(random() % 40);
        const qsizetype count = 3 + qsizetype(random() % 25);
        const QString passage = before.mid(from, count).join(u' ');
        const QString text = before.join(u' ');
        const TextSpan span{before.mid(0, from).join(u' ').size() + 1, before.mid(0, from).join(u' ').size() + 1 + passage.size()};
        REQUIRE(holds(text, span, anchorOf(text, span)));

        // Eight words on either side stay: some of what is before that goes, and something else comes.
        QStringList start = before.mid(0, from - 8);
        start.remove(qsizetype(random() % 10), qsizetype(random() % 10));
        start = randomWords(random, int(random() % 30)) + start;
        const QString head = (start + before.mid(from - 8, 8)).join(u' ') + u' ';
        const QString changed = head + passage + u' ' + before.mid(from + count, 8).join(u' ') + u' ' + randomWords(random, 20).join(u' ');
        const auto place = findAnchor(changed, anchorOf(text, span), span.start);
        CAPTURE(round, text, changed, passage);
        REQUIRE(place.has_value());
        CHECK(*place == TextSpan{head.size(), head.size() + passage.size()});
    }
}

TEST_CASE("a passage with a corrected word is found whole", "[anchor]")
{
    std::mt19937 random(12);
    int notFound = 0;
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        const QStringList before = randomWords(random, 120);
        const qsizetype from = 30 + qsizetype(random() % 40);
        const qsizetype count = 6 + qsizetype(random() % 40);
        QStringList corrected = before.mid(from, count);
        corrected[1 + qsizetype(random() % size_t(count - 2))] = u"corrected"_s;
        const QString head = (randomWords(random, int(random() % 9)) + before.mid(0, from)).join(u' ') + u' ';
        const QString changed = head + corrected.join(u' ') + u' ' + before.mid(from + count).join(u' ');
        const QString text = before.join(u' ');
        const qsizetype start = before.mid(0, from).join(u' ').size() + 1;
        const TextSpan span{start, start + before.mid(from, count).join(u' ').size()};
        const auto place = findAnchor(changed, anchorOf(text, span), span.start);
        CAPTURE(round, text.mid(span.start, span.length()), changed);
        if (place)
            CHECK(changed.mid(place->start, place->length()) == corrected.join(u' '));
        else
            ++notFound;
    }
    CHECK(notFound < rounds / 20);
}

TEST_CASE("among several places with the same words the context decides, then the nearest", "[anchor]")
{
    const QString twice = u"The minister spoke first. Then the minister spoke again to the press, and the minister left."_s;
    const qsizetype at = twice.indexOf(u"minister"_s, 20);
    const TextSpan second{at, at + 8};
    const QString added = u"An introduction about the minister was added. "_s;
    const QString longer = added + twice;
    CHECK(findAnchor(longer, anchorOf(twice, second), second.start) == TextSpan{second.start + added.size(), second.end + added.size()});

    const QString line = u"Read the full report on the talks here. "_s;
    const QString repeated = line.repeated(5);
    const TextSpan third{2 * line.size() + 9, 2 * line.size() + 13};
    CHECK(findAnchor(repeated, anchorOf(repeated, third), third.start) == third);
}

TEST_CASE("small corrections inside a passage, and what follows from them", "[anchor]")
{
    QString after = report;
    after.replace(u"four points"_s, u"five points"_s);
    CHECK(found(report, u"agreed on four points"_s, after) == u"agreed on five points"_s);
    CHECK(found(report, u"“We have agreed on four points,”"_s, after) == u"“We have agreed on five points,”"_s);
    after = report;
    after.replace(u"minister said that"_s, u"ministers said that"_s);
    CHECK(found(report, u"The foreign minister"_s, after) == u"The foreign ministers"_s);
    after = report;
    after.replace(u"“"_s, u"\""_s).replace(u"”"_s, u"\""_s).replace(u"\n\n"_s, u"\n"_s);
    CHECK(found(report, u"“We have agreed on four points,”"_s, after) == u"\"We have agreed on four points,\""_s);
    after = report;
    after.replace(u"his country would not accept foreign troops"_s, u"the country would never accept any foreign troops"_s);
    const QString long1 = u"The foreign minister said that his country would not accept foreign troops near its border."_s;
    CHECK(found(report, long1, after)
        == u"The foreign minister said that the country would never accept any foreign troops near its border."_s);
}

TEST_CASE("a paragraph that moved is found by its words", "[anchor]")
{
    QStringList paragraphs = report.split(u"\n\n"_s);
    const QString moved = paragraphs.takeAt(1);
    paragraphs.append(moved);
    const QString after = paragraphs.join(u"\n\n"_s);
    CHECK(found(report, moved, after) == moved);
    CHECK(found(report, u"would not accept"_s, after) == u"would not accept"_s);
    CHECK(found(report, u"accept"_s, after) == u"accept"_s);
    const QString corrected = QString(after).replace(u"near its"_s, u"close to its"_s);
    CHECK(found(report, moved, corrected) == QString(moved).replace(u"near its"_s, u"close to its"_s));
}

TEST_CASE("nothing is found where a reader would not be sure", "[anchor]")
{
    QString after = report;
    after.remove(u"“We have agreed on four points,” the minister said after the talks.\n\n"_s);
    CHECK(found(report, u"agreed on four points"_s, after).isEmpty());
    CHECK(found(report, u"minister said after"_s, after).isEmpty());
    // The words are elsewhere still, as words of another sentence.
    CHECK(found(report, u"talks."_s, after).isEmpty());
    CHECK(found(report, u"We have agreed on four points,” the minister said after the talks."_s, after).isEmpty());
    CHECK(found(report, u"four"_s, u"Four women came to the fourth meeting."_s).isEmpty());
    CHECK_FALSE(findAnchor(report, Anchor{}, 0).has_value());
    CHECK_FALSE(findAnchor(u""_s, anchorOf(report, {0, 5}), 0).has_value());
}

TEST_CASE("a span never cuts a character in two", "[anchor]")
{
    const QString man = u"\U0001f468"_s;
    const QString family = man + u"\u200d\U0001f469\u200d\U0001f467"_s;
    const QString before = u"an emoji "_s + man + u" and e alone"_s;
    const QString after = u"an emoji "_s + family + u" and e\u0301 alone"_s;
    CHECK(found(before, man, after) != man);
    CHECK(found(before, u"e alone"_s, after) == u"e\u0301 alone"_s);
}

TEST_CASE("a passage in a text of a megabyte", "[anchor]")
{
    std::mt19937 random(13);
    const QString text = randomWords(random, 160'000).join(u' ');
    REQUIRE(text.size() > 1'000'000);
    const qsizetype start = text.indexOf(u' ', 600'000) + 1;
    const TextSpan span{start, text.indexOf(u' ', start + 200)};
    const Anchor anchor = anchorOf(text, span);
    const QString head = randomWords(random, 1000).join(u' ');
    CHECK(findAnchor(head + text, anchor, span.start) == TextSpan{span.start + head.size(), span.end + head.size()});
    QString corrected = text;
    corrected.replace(span.start + 100, 2, u"##"_s);
    CHECK(findAnchor(corrected, anchor, span.start) == span);
    const TextSpan whole{10, text.size() - 10};
    CHECK(findAnchor(corrected, anchorOf(text, whole), whole.start).has_value());
}
