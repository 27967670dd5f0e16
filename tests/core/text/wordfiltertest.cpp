// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordfilter.h"

#include "core/text/foldedtext.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &typed, const QString &text)
{
    const WordFilter filter(typed);
    return filter.found(text.toUtf8(), filter.all()) == filter.all();
}

} // namespace

TEST_CASE("every word has to be somewhere, in any order and inside other words")
{
    CHECK(finds(u"talks vienna"_s, u"In Vienna the TALKS went on"_s));
    CHECK(finds(u"ienn"_s, u"In Vienna"_s));
    CHECK_FALSE(finds(u"talks geneva"_s, u"In Vienna the talks went on"_s));
    CHECK(finds(QString(), u"anything"_s));
    CHECK(finds(u"  "_s, QString()));
    CHECK_FALSE(finds(u"a"_s, QString()));
}

TEST_CASE("which of the words were found is told, and only those asked for are looked for")
{
    const WordFilter filter(u"one two three two"_s);
    CHECK(filter.all() == 0b111);
    CHECK(filter.found("three and one", filter.all()) == 0b101);
    CHECK(filter.found("three and one", 0b011) == 0b001);
    QStringList many;
    for (int i = 0; i < 70; ++i)
        many.append(u"w%1"_s.arg(i));
    CHECK(WordFilter(many.join(u' ')).all() == ~quint64(0));
}

TEST_CASE("case, accents and typographic marks make no difference beyond ASCII either")
{
    CHECK(finds(u"zurich"_s, u"Nach ZÜRICH und zurück"_s));
    CHECK(finds(u"ZÜRICH"_s, u"zurich"_s));
    CHECK(finds(u"київ"_s, u"У КИЇВ"_s));
    CHECK(finds(u"don't"_s, u"they DON’T"_s));
    CHECK(finds(u"\"dead"_s, u"a “dead end”"_s));
    CHECK(finds(u"strasse"_s, u"Die Straße"_s));
    CHECK(finds(u"office"_s, u"oﬃce"_s));
    CHECK(finds(u"cooperate"_s, u"co\u00adope\u0301rate"_s));
    CHECK(finds(u"geneva"_s, u"😀 Geneva 😀"_s));
    CHECK(finds(u"东京"_s, u"在东京举行"_s));
    CHECK_FALSE(finds(u"东北"_s, u"在东京举行"_s));
}

TEST_CASE("the quick way finds what folding the whole text finds")
{
    const QString letters = u"aAzZ@[`{ éÉßẞ“”‘’–—…ﬁ\u0301\u00adїЇ東😀"_s;
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        const auto word = [&](qsizetype length) {
            QString text;
            while (text.size() < length) {
                const auto at = qsizetype(random() % size_t(letters.size()));
                if (letters[at].isHighSurrogate())
                    text += letters.mid(at, 2);
                else if (!letters[at].isLowSurrogate())
                    text += letters[at];
            }
            return text;
        };
        const QString text = word(25);
        QString typed = word(1 + qsizetype(random() % 2));
        typed.remove(u' ');
        const QString wanted = FoldedText(typed, false).text();
        if (wanted.trimmed().isEmpty() || wanted.contains(u' '))
            continue;
        INFO(typed.toStdString() << " in " << text.toStdString());
        CHECK(finds(typed, text) == FoldedText(text, false).text().contains(wanted));
    }
}

TEST_CASE("bytes that are no UTF-8 do no harm")
{
    const WordFilter filter(u"end"_s);
    CHECK(filter.found("\xff\xfe broken \xe2\x80 end", 1) == 1);
    CHECK(filter.found("cut at the end \xe2\x80", 1) == 1);
    CHECK(filter.found("\xc3", 1) == 0);
}
