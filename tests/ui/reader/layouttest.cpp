// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/reader/caretmoves.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <QFontInfo>
#include <QTextBoundaryFinder>

#include <cmath>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int viewWidth = 500;

struct Page
{
    ReaderLayout layout;

    explicit Page(const QString &text, const std::vector<Block> &blocks = {}, const QString &heading = {})
    {
        layout.setStyle(ReaderStyle::of(Appearance::defaultReadingFont()));
        layout.setWidth(viewWidth);
        layout.setText(text, blocks, heading);
    }
};

const QString sentence = u"Ministers met on Monday and spoke for hours about what a lasting peace might look like. "_s;

QString longText(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += sentence.repeated(1 + i % 5).trimmed() + u'\n';
    return text;
}

std::vector<QString> weirdTexts()
{
    std::vector<QString> texts{QString(), u" "_s, u"\n\n"_s, u"a"_s, QString(QChar(0)), QString(QChar(0xd83d)), u"e\u0301\u0301 x"_s,
        u"\u2028\u2029"_s, u"\u0645\u0631\u062d\u0628\u0627 NATO \u0628\u0627\u0644\u0639\u0627\u0644\u0645"_s,
        u"In Hebrew \u05e9\u05dc\u05d5\u05dd, said he."_s,
        u"family \U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 and flag \U0001F1FA\U0001F1E6 end"_s,
        u"\u0e01\u0e33\u0e17\u0e35\u0e48 Thai"_s};
    const QString naughty = Test::sharedPath(u"data/malformed/blns/blns.txt"_s);
    if (!naughty.isEmpty())
        texts.push_back(QString::fromUtf8(Test::readFile(naughty)));
    return texts;
}

} // namespace

TEST_CASE("The column is as wide as is good to read and stands in the middle when there is room")
{
    const ReaderStyle style = ReaderStyle::of(Appearance::defaultReadingFont());
    const int wide = style.columnWidth(2000);
    CHECK(wide / style.body.characterWidth >= 62);
    CHECK(wide / style.body.characterWidth <= 75);
    CHECK(style.columnWidth(400) == 400 - ReaderStyle::leftMargin - ReaderStyle::rightMargin);
    CHECK(style.columnLeft(400) == ReaderStyle::leftMargin);
    const int left = style.columnLeft(2000);
    CHECK(std::abs((left - ReaderStyle::leftMargin) - (2000 - ReaderStyle::rightMargin - left - wide)) <= 1);
    CHECK(style.columnWidth(0) > 0);
    CHECK(std::abs(style.body.lineHeight - 1.5 * QFontInfo(style.body.font).pixelSize()) <= 1);
}

TEST_CASE("Every place of the caret is found again from where it is shown")
{
    Page page(longText(6));
    const auto &paragraphs = page.layout.paragraphs();
    for (const Paragraph &p : paragraphs) {
        for (qsizetype offset = p.span.start; offset <= p.span.end; ++offset) {
            INFO(offset);
            const QRectF caret = page.layout.caretRect(offset);
            REQUIRE(page.layout.offsetAt(QPointF(caret.left() + 0.5, caret.center().y())) == offset);
        }
    }
}

TEST_CASE("Points outside the text belong to the nearest character")
{
    Page page(u"first line\nsecond line"_s);
    CHECK(page.layout.offsetAt(QPointF(-50, -50)) == 0);
    CHECK(page.layout.offsetAt(QPointF(5000, 9000)) == page.layout.text().size());
    const QRectF second = page.layout.caretRect(11);
    CHECK(page.layout.offsetAt(QPointF(5000, second.top() - ReaderStyle::paragraphGap + 1)) == 10);
    CHECK(page.layout.offsetAt(QPointF(second.left(), second.top() - 1)) == 11);
}

TEST_CASE("A span is as many boxes as lines it touches, one below the other")
{
    Page page(longText(3));
    const TextSpan span{10, page.layout.paragraphs()[1].span.end - 2};
    const auto boxes = page.layout.lineBoxes(span);
    const int lines = page.layout.layoutOf(0).lineCount() + page.layout.layoutOf(1).lineCount();
    REQUIRE(int(boxes.size()) == lines);
    CHECK(boxes.front().rect.left() == page.layout.caretRect(span.start).left());
    CHECK(boxes.back().rect.right() == page.layout.caretRect(span.end).left());
    for (size_t i = 1; i < boxes.size(); ++i)
        REQUIRE(boxes[i].rect.top() >= boxes[i - 1].rect.bottom());
    for (const auto &box : boxes)
        REQUIRE((box.baseline > box.rect.top() && box.baseline < box.rect.bottom()));
    CHECK(page.layout.lineBoxes({5, 5}).empty());
}

TEST_CASE("White space at the end of a line is not marked")
{
    Page page(sentence.repeated(3).trimmed());
    const QTextLine line = page.layout.layoutOf(0).lineAt(0);
    const auto boxes = page.layout.lineBoxes({0, line.textLength() + 3});
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].rect.right() <= page.layout.columnLeft() + std::ceil(line.naturalTextWidth()));
    CHECK(page.layout.lineBoxes({line.textLength() - 1, line.textLength()}).empty());
}

TEST_CASE("Right-to-left text stands at the right, and mixed lines have a box for each run")
{
    const QString arabic =
        u"\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 NATO \u0641\u064a \u0627\u0644\u0645\u0624\u062a\u0645\u0631"_s;
    Page page(arabic);
    const qreal right = page.layout.columnLeft() + page.layout.columnWidth();
    CHECK(page.layout.caretRect(0).left() > right - 3);
    CHECK(page.layout.caretRect(3).left() < page.layout.caretRect(0).left());
    const qsizetype latin = arabic.indexOf(u'N');
    // Part of the Arabic and part of the Latin word: they do not touch on the screen.
    const auto boxes = page.layout.lineBoxes({latin - 3, latin + 2});
    CHECK(boxes.size() == 2);
    const auto word = page.layout.lineBoxes({latin, latin + 4});
    REQUIRE(word.size() == 1);
    CHECK(word[0].rect.width() > 10);
}

TEST_CASE("The heading stands above the text and is no part of it")
{
    Page without(u"Body"_s);
    Page with(u"Body"_s, {}, u"A title"_s);
    CHECK(with.layout.caretRect(0).top() > without.layout.caretRect(0).top() + with.layout.style().title.lineHeight);
    CHECK(with.layout.offsetAt(with.layout.headingPlace()) == 0);
}

TEST_CASE("Scrolling is exact although heights are estimated, and the page's end is reached")
{
    Page page(longText(400));
    ReaderLayout::InView view = page.layout.settle(page.layout.anchorAt(0), 600);
    REQUIRE(page.layout.yOf(view.anchor) == 0);
    for (int i = 0; i < 40; ++i) {
        const ReaderLayout::Anchor before = view.anchor;
        const qsizetype seen = page.layout.textIn(view).start;
        const qreal top = page.layout.caretRect(seen).top() - page.layout.yOf(before);
        view = page.layout.settle(page.layout.moved(before, 101), 600);
        // What was in view has moved by just as much as was asked for.
        REQUIRE(page.layout.caretRect(seen).top() - page.layout.yOf(view.anchor) == top - 101);
    }
    view = page.layout.settle(page.layout.moved(view.anchor, 1'000'000), 600);
    CHECK(view.last == 400);
    CHECK(page.layout.yOf(view.anchor) == page.layout.pageHeight() - 600);
    view = page.layout.settle(page.layout.moved(view.anchor, -1'000'000), 600);
    CHECK(page.layout.yOf(view.anchor) == 0);
    CHECK(view.first == 0);
}

TEST_CASE("Up a page and down again comes to the same place")
{
    Page page(longText(300));
    page.layout.settle(page.layout.anchorAt(0), 600);
    const auto middle = page.layout.settle(page.layout.anchorAt(page.layout.pageHeight() / 2), 600).anchor;
    auto anchor = middle;
    for (int i = 0; i < 5; ++i)
        anchor = page.layout.settle(page.layout.moved(anchor, -550), 600).anchor;
    for (int i = 0; i < 5; ++i)
        anchor = page.layout.settle(page.layout.moved(anchor, 550), 600).anchor;
    CHECK(anchor == middle);
}

TEST_CASE("The caret goes through any text by whole clusters, there and back, and never stops")
{
    const QString text = GENERATE(from_range(weirdTexts()));
    INFO(text.left(60).toStdString());
    Page page(text);
    page.layout.settle(page.layout.anchorAt(0), 600);
    std::vector<qsizetype> there;
    qsizetype offset = movedCaret(page.layout, 0, CaretMove::TextStart, 0, 600);
    const auto &paragraphs = page.layout.paragraphs();
    const auto onwards = [&](qsizetype from) {
        const auto &p = paragraphs[size_t(paragraphAt(paragraphs, from))];
        return page.layout.layoutOf(paragraphAt(paragraphs, from)).text().isRightToLeft() && p.span.length() > 0 ? CaretMove::Left
                                                                                                                 : CaretMove::Right;
    };
    while (!paragraphs.empty() && offset < paragraphs.back().span.end) {
        there.push_back(offset);
        const qsizetype next = movedCaret(page.layout, offset, onwards(offset), 0, 600);
        REQUIRE(next > offset);
        offset = next;
    }
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (const qsizetype place : there) {
        clusters.setPosition(place);
        REQUIRE(clusters.isAtBoundary());
    }
    for (auto place = there.rbegin(); place != there.rend(); ++place) {
        const auto back = onwards(offset) == CaretMove::Right ? CaretMove::Left : CaretMove::Right;
        offset = movedCaret(page.layout, offset, back, 0, 600);
        REQUIRE(offset == *place);
    }
}

TEST_CASE("Lines, words and pages are moved by as keyboards say")
{
    const QString text = sentence.repeated(4).trimmed() + u"\n\n"_s + sentence.trimmed();
    Page page(text);
    page.layout.settle(page.layout.anchorAt(0), 600);
    const qreal x = page.layout.caretRect(4).left();
    const auto move = [&](qsizetype from, CaretMove how) { return movedCaret(page.layout, from, how, x, 200); };
    const QTextLine first = page.layout.layoutOf(0).lineAt(0);
    CHECK(move(4, CaretMove::WordRight) == 10);
    CHECK(move(14, CaretMove::WordLeft) == 10);
    CHECK(move(4, CaretMove::LineStart) == 0);
    CHECK(move(4, CaretMove::LineEnd) == first.textLength() - 1);
    CHECK(page.layout.layoutOf(0).lineForTextPosition(int(move(4, CaretMove::Down))).lineNumber() == 1);
    CHECK(move(move(4, CaretMove::Down), CaretMove::Up) == 4);
    CHECK(move(4, CaretMove::Up) == 0);
    CHECK(move(4, CaretMove::TextEnd) == text.size());
    const qsizetype lastOfFirst = page.layout.paragraphs()[0].span.end;
    CHECK(move(lastOfFirst, CaretMove::Right) == lastOfFirst + 2);
    CHECK(move(lastOfFirst + 2, CaretMove::Left) == lastOfFirst);
    CHECK(page.layout.caretRect(move(4, CaretMove::PageDown)).top() > 150);
}

TEST_CASE("A double click selects the word, a triple click the whole line of the article")
{
    Page page(u"Sergei Lavrov’s plan.\nNext"_s);
    CHECK(wordAt(page.layout, 8) == TextSpan{7, 15});
    CHECK(wordAt(page.layout, 0) == TextSpan{0, 6});
    CHECK(paragraphSpanAt(page.layout, 9) == TextSpan{0, 21});
    Page huge(sentence.repeated(200).trimmed());
    REQUIRE(huge.layout.paragraphs().size() > 1);
    CHECK(paragraphSpanAt(huge.layout, 9'000) == TextSpan{0, huge.layout.text().size()});
    Page empty((QString()));
    CHECK(wordAt(empty.layout, 0).isEmpty());
}
