// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingexport.h"
#include "tests/core/briefingexport/pdfobjects.h"
#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// So many words; each different, so that what is cut or doubled shows.
QString wordsOf(const QString &stem, int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words.append(stem + QString::number(i));
    return words.join(u' ');
}

QString flat(const QString &text)
{
    return QString(text).simplified();
}

/// Whether the pieces stand in the text in this order.
bool inOrder(const QString &text, const QStringList &pieces)
{
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        at = text.indexOf(piece, at);
        if (at < 0) {
            WARN("not there, or not behind what stands before it: " << piece.toStdString());
            return false;
        }
        at += piece.size();
    }
    return true;
}

/// Sections with citations, a list and a table each, of so many pages or a few more.
QString longText(int sections)
{
    QString text;
    for (int i = 1; i <= sections; ++i) {
        text += u"## Section %1\n\n"_s.arg(i);
        for (int k = 1; k <= 3; ++k)
            text += wordsOf(u"s%1p%2w"_s.arg(i).arg(k), 150) + u" [@source-%1].\n\n"_s.arg((i * 7 + k) % 40);
        text += u"- one\n- two\n\n### Below %1\n\n| Actor | Stance |\n|---|---|\n"_s.arg(i);
        for (int k = 1; k <= 12; ++k)
            text += u"| actor%1x%2 | + supports [@source-%2] |\n"_s.arg(i).arg(k);
        text += u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("The PDF of a briefing has its text in the order in which it is read")
{
    const auto pages = sampleBriefing();
    const QByteArray bytes = written(writeBriefingPdf, pages);
    const QStringList texts = pdfTexts(bytes);
    REQUIRE(texts.size() >= 1);
    const QString first = flat(texts.first());
    CHECK(inOrder(first,
        {u"Ferry link to Holm: who stands where"_s, u"prepared"_s, u"Key judgements"_s, u"refuse any timetable"_s,
            u"Assessment, high confidence."_s, u"a bridge that ends in the water"_s, u"Positions"_s, u"Actor"_s, u"Council"_s,
            u"supports · 2 origins"_s, u"Company"_s, u"Where the reports disagree"_s, u"412"_s, u"We wait for the boat."_s,
            u"departure"_s}));
    const QString all = flat(texts.join(u' '));
    CHECK(inOrder(all, {u"Chronology"_s, u"Agreement on the ferry"_s}));
    CHECK(all.contains(u"Unsourced sentences: 1"_s));
    // Words that a font has a ligature for are copied as they are written.
    CHECK(all.contains(u"confidence"_s));
    CHECK_FALSE(all.contains(u"[@"_s));
    CHECK_FALSE(first.contains(u"1 of 1"_s));

    BriefingExport options;
    options.marksUnsourced = false;
    CHECK_FALSE(flat(pdfTexts(written(writeBriefingPdf, pages, options)).join(u' ')).contains(u"Unsourced"_s));
}

TEST_CASE("A note stands at the foot of the page where its number stands, and each leads to the other")
{
    const auto objects = pdfObjects(written(writeBriefingPdf, sampleBriefing()));
    CHECK(objects.faults.isEmpty());
    std::vector<PdfObjects::Link> inside;
    QStringList urls;
    for (const auto &link : objects.links) {
        if (link.url.isEmpty())
            inside.push_back(link);
        else
            urls.append(link.url);
    }
    CHECK(urls.contains(u"https://news.example.org/holm/1"_s));
    CHECK(urls.contains(u"https://example.org/counts?a=1&b=2"_s));
    CHECK(urls.filter(u"javascript"_s).isEmpty());
    CHECK(urls.filter(u"file:"_s).isEmpty());
    REQUIRE_FALSE(inside.empty());
    for (const auto &link : inside) {
        REQUIRE(link.toPage == link.page);
        // One of the two is in the text and the other at the foot: what is led to is a link that leads back.
        const auto leadsBack = [&link](const PdfObjects::Link &other) {
            return other.page == link.toPage && other.rect.top() >= link.toTop - 1 && other.rect.top() < link.toTop + 12
                && other.toTop <= link.rect.top() + 1;
        };
        CHECK(std::any_of(inside.begin(), inside.end(), leadsBack));
    }
}

TEST_CASE("A note stands once, later pages lead to it; a list of the sources has no notes of its own")
{
    const QString text = u"Said [@one-1], and more [@two-1].\n\n"_s + wordsOf(u"a"_s, 900)
        + u" [@two-1].\n\n<!-- block: sources -->\n| Source |\n|---|\n| first [@one-1] |\n| last [@three-1] |\n<!-- end -->\n"_s;
    auto pages = briefingOf(u"Notes"_s, text);
    for (BriefingSource &source : pages.briefing.sources)
        source.quote = u"words of %1"_s.arg(source.number);
    const QByteArray bytes = written(writeBriefingPdf, pages);
    const QStringList texts = pdfTexts(bytes);
    REQUIRE(texts.size() == 2);
    INFO(texts[1].toStdString());
    CHECK(flat(texts[0]).contains(u"words of 1"_s));
    CHECK(flat(texts[0]).contains(u"words of 2"_s));
    CHECK(inOrder(flat(texts[1]).replace(QChar(QChar::Nbsp), u' '), {u"words of 3"_s, u"2 on page 1"_s, u"2 of 2"_s}));
    CHECK_FALSE(flat(texts[1]).contains(u"words of 2"_s));
    const auto links = pdfObjects(bytes).links;
    const auto back = std::count_if(links.begin(), links.end(), [](const auto &link) { return link.page == 1 && link.toPage == 0; });
    // Of the text, of the list and of the words at the foot.
    CHECK(back == 3);
}

TEST_CASE("Endnotes stand behind the text under a heading of their own")
{
    BriefingExport options;
    options.notes = BriefingExport::Notes::End;
    const QByteArray bytes = written(writeBriefingPdf, sampleBriefing(), options);
    CHECK(inOrder(flat(pdfTexts(bytes).join(u' ')), {u"Chronology"_s, u"Notes"_s, u"Harbour News"_s, u"Holm Gazette"_s, u"Coast Radio"_s}));
    CHECK(pdfObjects(bytes).bookmarks.last().startsWith(u"Notes p"_s));
}

TEST_CASE("A PDF of sixty pages: contents, heads, page numbers, outline, notes on their pages, fonts within")
{
    const auto pages = briefingOf(u"A long briefing"_s, longText(44));
    const QByteArray bytes = written(writeBriefingPdf, pages);
    const auto objects = pdfObjects(bytes);
    const QStringList texts = pdfTexts(bytes);
    const int count = int(objects.pages.size());
    CHECK(count >= 60);
    REQUIRE(texts.size() == count);
    CHECK(objects.faults.isEmpty());

    CHECK(texts.first().contains(u"Contents"_s));
    CHECK_FALSE(flat(texts.first()).startsWith(u"A long briefing 13 May"_s));
    for (int page = 0; page < count; ++page) {
        INFO("page " << page + 1);
        CHECK(flat(texts[page]).contains(u"%1 of %2"_s.arg(page + 1).arg(count)));
        if (page > 0)
            CHECK(flat(texts[page]).startsWith(u"A long briefing "_s));
    }
    REQUIRE(objects.bookmarks.size() == 88);
    CHECK(objects.bookmarks[0].startsWith(u"Section 1 p"_s));
    CHECK(objects.bookmarks[1].startsWith(u"  Below 1 p"_s));
    const int sectionPage = objects.bookmarks[20].section(u" p"_s, -1).toInt();
    CHECK(texts[sectionPage - 1].contains(u"Section 11"_s));
    // What contents say is where the heading is.
    const QRegularExpression entry(uR"(Section 11\s+(\d+))"_s);
    CHECK(entry.match(flat(texts[0] + u' ' + texts[1])).captured(1).toInt() == sectionPage);

    QString all = flat(texts.join(u' '));
    for (int i = 1; i <= 44; ++i)
        CHECK(all.count(u"s%1p2w77 "_s.arg(i)) == 1);
    REQUIRE_FALSE(objects.fonts.empty());
    for (const auto &font : objects.fonts) {
        INFO(font.name.toStdString());
        CHECK(font.embedded);
        CHECK(font.hasUnicode);
    }
    for (const auto &link : objects.links) {
        if (!link.url.isEmpty())
            continue;
        REQUIRE(link.toPage >= 0);
        CHECK((link.toTop >= 0 && link.toTop < objects.pages.front().height()));
        // From the contents one gets far, from the text only back to where a note stands.
        if (link.page > 2)
            CHECK(link.toPage <= link.page);
    }
}

TEST_CASE("The head of a table stands again on every page, and no row is cut")
{
    QString text = u"| Number | Words |\n|---|---|\n"_s;
    for (int i = 1; i <= 120; ++i)
        text += u"| row%1 | %2 |\n"_s.arg(i).arg(wordsOf(u"c%1w"_s.arg(i), 40));
    const QStringList texts = pdfTexts(written(writeBriefingPdf, briefingOf(u"A table"_s, text)));
    REQUIRE(texts.size() > 4);
    for (int i = 0; i < texts.size(); ++i) {
        INFO("page " << i + 1 << ": " << texts[i].toStdString());
        CHECK(flat(texts[i]).contains(u"Number Words"_s));
    }
    for (int i = 1; i <= 120; ++i) {
        const auto isOn = [&](const QString &words) {
            return std::find_if(texts.begin(), texts.end(), [&](const QString &page) { return flat(page).contains(words); });
        };
        CHECK(isOn(u"row%1 "_s.arg(i)) == isOn(u"c%1w40"_s.arg(i)));
    }
}

TEST_CASE("A cell that is higher than a page goes on on the next one")
{
    const QString text = u"| A | B |\n|---|---|\n| long | %1 |\n| next | end |\n"_s.arg(wordsOf(u"word"_s, 2500));
    const QString all = flat(pdfTexts(written(writeBriefingPdf, briefingOf(u"A cell"_s, text))).join(u' '));
    for (const int i : {1, 700, 1500, 2500})
        CHECK(all.contains(u"word%1 "_s.arg(i)));
    CHECK(all.contains(u"next end"_s));
}

TEST_CASE("Numbers that stand together are not parted")
{
    for (int words = 8; words < 30; ++words) {
        const QString text = wordsOf(u"w"_s, words) + u" [@a-1][@b-1][@c-1]."_s;
        const QString page = pdfTexts(written(writeBriefingPdf, briefingOf(u"Numbers"_s, text))).first();
        INFO(page.toStdString());
        CHECK(QString(page).replace(QChar(QChar::Nbsp), u' ').contains(u"1, 2, 3"_s));
    }
}

TEST_CASE("A heading is not the last on its page")
{
    for (int words = 600; words < 720; words += 10) {
        const QString text = wordsOf(u"w"_s, words) + u"\n\n## The heading\n\n"_s + wordsOf(u"behind"_s, 80);
        for (const QString &page : pdfTexts(written(writeBriefingPdf, briefingOf(u"Keep"_s, text)))) {
            if (page.contains(u"The heading"_s))
                CHECK(page.contains(u"behind1 "_s));
        }
    }
}

TEST_CASE("Other scripts, writing from the right, and what no font and no format likes")
{
    const QString cyrillic = u"Министр заявил, что это «дорога в никуда»"_s;
    const QString hebrew = u"שרי החוץ דנו בערבויות"_s;
    const QString text = cyrillic + u" [@tass-1].\n\n"_s + hebrew + u".\n\n- "_s + hebrew + u"\n\n> "_s + cyrillic + u"\n\n"_s
        + hostileText() + u"\n\n| a | "_s + cyrillic + u" |\n|---|---|\n| "_s + hebrew + u" | - |\n"_s;
    const QByteArray bytes = written(writeBriefingPdf, briefingOf(cyrillic, text));
    const QString all = flat(pdfTexts(bytes).join(u' '));
    CHECK(all.count(cyrillic) >= 3);
    CHECK(all.contains(u"ערבויות"_s));
    CHECK(pdfObjects(bytes).faults.isEmpty());
}

TEST_CASE("Arabic reads back in its letters and words, also beside a citation")
{
    if (QFontDatabase::families(QFontDatabase::Arabic).isEmpty())
        SKIP("no installed font has Arabic letters");
    const QString arabic = u"قال وزير الخارجية إن بلاده ترفض نشر قوات أجنبية"_s;
    const QByteArray bytes = written(writeBriefingPdf, briefingOf(u"Arabic"_s, arabic + u" [@tass-1].\n\nPlain: "_s + arabic + u'\n'));
    const QString read = pdfTexts(bytes).join(u' ').normalized(QString::NormalizationForm_KC).simplified();
    // In both paragraphs; the footnote quotes them too, in a line from the left that readers put in order in their own ways.
    CHECK(read.count(arabic) >= 2);
}

TEST_CASE("Characters behind which no glyph tells them read back; those that no font has are told")
{
    // The last is not assigned: no font has it.
    const QString text = u"The envoy wrote 😀 and \u2fe0, and left [@tass-1].\n"_s;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto done = writeBriefingPdf(briefingOf(u"Signs"_s, text), {}, buffer);
    REQUIRE(done);
    CHECK(done->notShown.contains(u"U+2FE0"_s));
    CHECK(flat(pdfTexts(bytes).join(u' ')).contains(u"and \u2fe0, and left"_s));
    CHECK(pdfObjects(bytes).faults.isEmpty());
}

TEST_CASE("An empty briefing is a page with its title; Letter is as large as Letter")
{
    BriefingExport options;
    options.letter = true;
    const QByteArray bytes = written(writeBriefingPdf, briefingOf(u"Nothing yet"_s, {}), options);
    const auto objects = pdfObjects(bytes);
    REQUIRE(objects.pages.size() == 1);
    CHECK(qRound(objects.pages.front().width()) == 612);
    CHECK(qRound(objects.pages.front().height()) == 792);
    CHECK(flat(pdfTexts(bytes).first()).startsWith(u"Nothing yet"_s));
}
