// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/richtext.h"

#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

std::vector<QTextFragment> fragmentsOf(const QTextDocument &document)
{
    std::vector<QTextFragment> fragments;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i)
            fragments.push_back(i.fragment());
    }
    return fragments;
}

QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (const QTextFragment &fragment : fragmentsOf(document)) {
        if (fragment.charFormat().isAnchor())
            links << fragment.text() + u' ' + fragment.charFormat().anchorHref();
    }
    return links;
}

} // namespace

TEST_CASE("Numbers of the preview lead to their citations, flawed ones in another ink")
{
    const RichTextStyle style;
    const auto document = richTextOf(sampleBriefing(), style);
    const QStringList links = linksOf(*document);
    CHECK(links.filter(u"cite:"_s)
        == QStringList{u"1 cite:harbour-1"_s, u"1 cite:harbour-1"_s, u"2 cite:gazette-1"_s, u"2 cite:gazette-1"_s, u"3! cite:radio-1"_s,
            u"1 cite:harbour-1"_s, u"2 cite:gazette-1"_s, u"3! cite:radio-1"_s, u"1 cite:harbour-1"_s, u"2 cite:gazette-1"_s,
            u"3! cite:radio-1"_s});
    for (const QTextFragment &fragment : fragmentsOf(*document)) {
        if (fragment.charFormat().anchorHref() == u"cite:radio-1") {
            CHECK(fragment.charFormat().foreground().color() == style.theme.stance(Stance::Opposes).ink);
            CHECK(fragment.charFormat().verticalAlignment() == QTextCharFormat::AlignSuperScript);
            CHECK(fragment.charFormat().toolTip().contains(u"two boats, and none at night"_s));
        }
    }
    for (const QString &link : links)
        CHECK((!link.contains(u"javascript"_s) && !link.contains(u"file:"_s)));
}

TEST_CASE("Sentences without a source are underlined with dots, no more and no less")
{
    const QString text = u"Cited [@a-1]. Nobody *has* said who pays. More [@a-1].\n"_s;
    const BriefingPages pages = briefingOf(u"t"_s, text);
    RichTextStyle style;
    style.unsourced = {{text.indexOf(u"Nobody"_s), text.indexOf(u" More"_s)}};
    QString marked;
    const auto document = richTextOf(pages, style);
    for (const QTextFragment &fragment : fragmentsOf(*document)) {
        if (fragment.charFormat().underlineStyle() == QTextCharFormat::DotLine) {
            marked += fragment.text();
            CHECK(fragment.charFormat().underlineColor() == style.theme.warning);
        }
    }
    CHECK(marked == u"Nobody has said who pays."_s);
}

TEST_CASE("Every block of the preview says where it is in the Markdown")
{
    const auto document = richTextOf(sampleBriefing(), {});
    int last = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.text().isEmpty())
            continue;
        INFO(block.text().toStdString());
        CHECK(block.blockFormat().hasProperty(sourceStartProperty));
        // Notes lead to where they are cited.
        if (block.text().startsWith(u"Notes"_s))
            break;
        CHECK(block.blockFormat().intProperty(sourceStartProperty) >= last);
        last = block.blockFormat().intProperty(sourceStartProperty);
    }
    CHECK(last > 1000);
}

TEST_CASE("A judgement, a quotation, code and a rule stand in frames, a table in a table")
{
    const auto document = richTextOf(sampleBriefing(), {});
    QStringList shapes;
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        REQUIRE(table);
        shapes << u"%1x%2"_s.arg(table->rows()).arg(table->columns());
    }
    CHECK(shapes == QStringList{u"1x1"_s, u"3x3"_s, u"1x1"_s, u"1x1"_s, u"1x1"_s});
}

TEST_CASE("The preview of text that is being typed never fails")
{
    for (const QString &text : {QString(), u"[assessment]"_s, u"|"_s, u"| a |\n|---|"_s, u"[@"_s, u"![](parallax:chronology?)"_s,
             hostileText(), u"- "_s, u"> "_s, u"```\n"_s, u"[assessment: low confidence] [@a-1]"_s}) {
        INFO(text.toStdString());
        CHECK(richTextOf(briefingOf(text, text), {}) != nullptr);
    }
}

TEST_CASE("The chronology of a dark preview lies on its ground")
{
    RichTextStyle style;
    style.theme = Theme::darkTheme();
    style.devicePixelRatio = 2;
    const auto document = richTextOf(sampleBriefing(), style);
    const auto picture = document->resource(QTextDocument::ImageResource, QUrl(u"parallax:chronology?from=2024"_s)).value<QImage>();
    REQUIRE(!picture.isNull());
    CHECK(picture.width() == 1200);
    CHECK(picture.pixelColor(0, 0) == style.theme.paper);
}
