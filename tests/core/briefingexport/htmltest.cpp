// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString html(const BriefingPages &pages, const BriefingExport &options = {})
{
    return QString::fromUtf8(written(writeBriefingHtml, pages, options));
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

/// The drawing is that of another writer, with fonts of the machine.
QString withoutDrawing(QString text)
{
    return text.remove(QRegularExpression(u"<svg.*</svg>\\n*"_s, QRegularExpression::DotMatchesEverythingOption));
}

/// Tags close in the order in which they open.
bool isNested(const QString &text)
{
    static const QSet<QString> single{u"meta"_s, u"br"_s, u"hr"_s};
    QStringList open;
    auto match = QRegularExpression(u"<(/?)([a-z0-9]+)[^>]*>"_s).globalMatch(withoutDrawing(text));
    while (match.hasNext()) {
        const auto tag = match.next();
        const QString name = tag.captured(2);
        if (single.contains(name))
            continue;
        if (tag.captured(1).isEmpty())
            open << name;
        else if (open.isEmpty() || open.takeLast() != name)
            return false;
    }
    return open.isEmpty();
}

} // namespace

TEST_CASE("A briefing as HTML is as before")
{
    const QString text = html(sampleBriefing());
    CHECK(text.contains(u"<svg"_s));
    CHECK(isNested(text));
    const qsizetype start = text.indexOf(u"<body>"_s);
    CHECK(isAsBefore(withoutDrawing(text.mid(start)).toUtf8(), u"ferry.html"_s));
}

TEST_CASE("Numbers and notes of HTML lead to each other")
{
    const QString text = html(sampleBriefing());
    const QStringList list = matches(text, u" id=\"([^\"]+)\""_s);
    const QSet<QString> ids(list.begin(), list.end());
    CHECK(ids.size() == list.size());
    const QStringList targets = matches(text, u"href=\"#([^\"]+)\""_s);
    // Eight numbers and as many ways back.
    CHECK(targets.size() == 16);
    for (const QString &target : targets)
        CHECK(ids.contains(target));
    CHECK(matches(text, u"<span class=\"cite( flawed)\">"_s).size() == 2);
}

TEST_CASE("Where a source is cited HTML has it in brief, in the note whole")
{
    auto pages = sampleBriefing();
    BriefingSource &source = pages.briefing.sources.front();
    source.quote = u"first "_s + u"and so on "_s.repeated(40) + u"last"_s;
    const QString text = html(pages);
    CHECK(matches(text, u"(and so on last)"_s).size() == 1);
    const QStringList told = matches(text, u"<span class=\"told\"[^>]*><span>([^<]*)</span>"_s);
    REQUIRE(told.size() == 8);
    CHECK(told.front().startsWith(u"Harbour News, 4 May 2031: “first and so on"_s));
    CHECK(told.front().endsWith(u"…”"_s));
    CHECK(told.front().size() < 190);
}

TEST_CASE("HTML of a briefing is one file that asks for nothing and runs nothing")
{
    const QString text = html(sampleBriefing());
    CHECK(!text.contains(u"<script"_s));
    CHECK(!text.contains(u"javascript:"_s));
    CHECK(!text.contains(u"file:"_s));
    CHECK(!text.contains(u" src="_s));
    CHECK(!text.contains(u"url("_s));
    CHECK(!text.contains(u"@import"_s));
    CHECK(text.contains(u"default-src 'none'; style-src 'unsafe-inline'"_s));
    CHECK(text.contains(u"prefers-color-scheme:dark"_s));
    CHECK(matches(text, u"href=\"(https?:[^\"]+)\""_s)
        == QStringList{u"https://example.org/counts?a=1&amp;b=2"_s, u"https://news.example.org/holm/1"_s});
}

TEST_CASE("What a report may hold is but text in HTML")
{
    const QString evil = hostileText();
    const QString text = html(briefingOf(evil,
        u"# "_s + evil + u"\n\n"_s + evil + u" [@a-1] **"_s + evil + u"**\n\n> "_s + evil + u"\n\n| "_s + evil
            + u" | b |\n|---|---|\n| c | d |\n\n- "_s + evil + u"\n\n```\n"_s + evil + u"\n```\n\n![x](parallax:chronology?)\n"_s));
    CHECK(text.contains(u"<svg"_s));
    CHECK(!text.contains(u"<script"_s));
    CHECK(text.contains(u"&lt;script&gt;"_s));
    CHECK(isNested(text));
    for (const QChar c : text)
        CHECK((c == u'\n' || c == u'\t' || c.unicode() >= 0x20));
    CHECK(!text.contains(QChar(0)));
    CHECK(text.contains(u"\U00020000"_s));
}

TEST_CASE("Lists of HTML are in each other")
{
    const QString text = html(briefingOf(u"x"_s, u"3. three\n   - dot\n   - dot\n\n   more\n4. four\n\ntext\n\n1. one\n\n- dot\n"_s));
    CHECK(isNested(text));
    CHECK(text.contains(
        u"<ol start=\"3\">\n<li>three\n<ul>\n<li>dot\n</li>\n<li>dot\n</li>\n</ul>\n<p>more</p>\n</li>\n<li>four\n</li>\n</ol>"_s));
    CHECK(text.contains(u"<ol>\n<li>one\n</li>\n</ol>\n<ul>\n<li>dot\n</li>\n</ul>"_s));
}

TEST_CASE("HTML says its direction and its language")
{
    const QString text = html(briefingOf(u"\u0634\u0639\u0631"_s, u"\u0645\u0631\u062d\u0628\u0627 a\n\nplain\n"_s));
    CHECK(text.contains(u"<h1 dir=\"rtl\">"_s));
    CHECK(text.contains(u"<p dir=\"rtl\">"_s));
    CHECK(text.contains(u"<p>plain</p>"_s));
    CHECK(text.contains(u"<html lang=\"en"_s));
}

TEST_CASE("A device that takes nothing is told of")
{
    class Full final : public QIODevice
    {
    public:
        Full() { open(WriteOnly | Unbuffered); }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    for (const auto write : {writeBriefingHtml, writeBriefingMarkdown, writeBriefingDocx, writeBriefingOdt}) {
        Full device;
        const auto done = write(sampleBriefing(), {}, device);
        CHECK(!done);
    }
}

TEST_CASE("A sign is a stance in a table of positions, whatever its language, and as it was written in any other")
{
    const QString rows = u"| Akteur | Damm |\n| --- | --- |\n| Sudan | − lehnt ab; ! fordert |\n"_s;
    const auto ofTable = [](const QString &text) { return html(briefingOf(u"Table"_s, text)); };
    CHECK(ofTable(u"<!-- block: positions-table -->\n\n"_s + rows + u"\n<!-- end -->\n"_s).count(u"class=\"stance"_s) == 2);
    const QString own = ofTable(rows);
    CHECK_FALSE(own.contains(u"class=\"stance"_s));
    CHECK(own.contains(u"− lehnt ab; ! fordert"_s));
    CHECK(ofTable(QString(rows).replace(u"lehnt ab"_s, u"opposes"_s)).count(u"class=\"stance"_s) == 1);
}
