// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/findingdesk.h"
#include "ui/reader/legendtoggle.h"
#include "ui/reader/linkgutter.h"
#include "ui/reader/linkmarks.h"
#include "ui/session/openlinks.h"

#include <QHelpEvent>
#include <QSplitter>
#include <QToolTip>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Three long articles side by side, the first two joined.
struct Desk : Test::ReaderDesk
{
    OpenLinks links{session()};

    Desk()
        : ReaderDesk({Test::longArticle(40), Test::longArticle(41), Test::longArticle(42)})
    {
        pane->resize(1100, 600);
        pane->showLinks(links);
        open({1, 2});
        links.setLinks(
            {link(LinkKind::Contradicts, 1, 3, 2, 5), link(LinkKind::SameQuote, 2, 1, 1, 1), link(LinkKind::SameEvent, 1, 2, 2, 39),
                link(LinkKind::SameStatement, 1, 38, 2, 39), link(LinkKind::SameStatement, 1, 4, 1, 8)});
        QCoreApplication::processEvents();
    }

    TextSpan paragraph(qint64 article, int number) const
    {
        const QString text = Test::longArticle(39 + int(article));
        const qsizetype at = text.indexOf(u"Paragraph %1:"_s.arg(number));
        return {at, at + 40};
    }
    PassageLink link(LinkKind kind, qint64 a, int inA, qint64 b, int inB) const
    {
        return {kind, {a, paragraph(a, inA)}, {b, paragraph(b, inB)}, u"Because it is so."_s, kind == LinkKind::Contradicts};
    }
    LinkGutter &gutter() const { return *find<LinkGutter>(u"linkGutter"_s); }
    LinkGutter::Shown ribbon(int link) const
    {
        for (const LinkGutter::Shown &shown : gutter().ribbons()) {
            if (shown.link == link)
                return shown;
        }
        FAIL("no ribbon for link " << link);
        return {};
    }
    /// What is under the word of a ribbon gets the mouse.
    std::pair<QWidget *, QPoint> underWord(int link) const
    {
        const QPoint global = gutter().mapToGlobal(ribbon(link).word.center().toPoint());
        QWidget *under = pane->childAt(pane->mapFromGlobal(global));
        REQUIRE(under);
        return {under, under->mapFromGlobal(global)};
    }
};

} // namespace

TEST_CASE("Ribbons join what neighbours share, from line to line, and point to what is out of view")
{
    Desk desk;
    REQUIRE(desk.gutter().isVisible());
    CHECK(desk.gutter().ribbons().size() == 3);
    const LinkGutter::Shown quote = desk.ribbon(1);
    // Whichever of the two comes first in the link, the left end is in the left article.
    const QRectF line = desk.view(0).toViewport(desk.view(0).page().caretRect(desk.paragraph(1, 1).start));
    CHECK(quote.ribbon.left.beyond == 0);
    CHECK(quote.ribbon.left.top >= line.top());
    CHECK(quote.ribbon.left.bottom > quote.ribbon.left.top);
    CHECK(quote.ribbon.right.beyond == 0);
    CHECK(quote.text == u"same quote"_s);
    const LinkGutter::Shown event = desk.ribbon(2);
    CHECK(event.ribbon.left.beyond == 0);
    CHECK(event.ribbon.right.beyond == 1);
    CHECK(event.text.endsWith(u'\u2193'));
    CHECK(desk.ribbon(0).text.startsWith(u'\u2260'));
    desk.view(0).scrollByPixels(40);
    CHECK(desk.ribbon(1).ribbon.left.top == std::max(0.0, quote.ribbon.left.top - 40));
    CHECK(desk.find<LegendToggle>(u"legendLinks"_s)->accessibleDescription() == u"5"_s);
    desk.appearance.setShowsLinks(false);
    CHECK_FALSE(desk.gutter().isVisible());
}

TEST_CASE("A click on a ribbon's word picks the link, and both passages come into view")
{
    Desk desk;
    const auto [under, place] = desk.underWord(2);
    CHECK(under->cursor().shape() != Qt::PointingHandCursor);
    QTest::mouseMove(under, place);
    QTest::mouseClick(under, Qt::LeftButton, {}, place);
    CHECK(desk.links.picked() == 2);
    const LinkGutter::Shown picked = desk.ribbon(2);
    CHECK(picked.ribbon.right.beyond == 0);
    CHECK(desk.view(1).findings().picked.linked() == std::vector<TextSpan>{desk.paragraph(2, 39)});
    CHECK(desk.gutter().ribbons().back().link == 2);
    QTest::keyClick(&desk.view(0), Qt::Key_Escape);
    CHECK(desk.links.picked() == -1);
    CHECK(desk.view(1).findings().picked.linked().empty());
}

TEST_CASE("Elsewhere the gutter leaves the mouse to the text and says nothing")
{
    Desk desk;
    CHECK(desk.gutter().testAttribute(Qt::WA_TransparentForMouseEvents));
    const QRectF caret = desk.view(0).toViewport(desk.view(0).page().caretRect(desk.paragraph(1, 0).start + 4));
    QTest::mouseClick(desk.view(0).viewport(), Qt::LeftButton, {}, caret.center().toPoint() + QPoint(1, 0));
    CHECK(desk.view(0).caret() == desk.paragraph(1, 0).start + 4);
    const auto [under, place] = desk.underWord(1);
    QHelpEvent help(QEvent::ToolTip, place, under->mapToGlobal(place));
    QCoreApplication::sendEvent(under, &help);
    CHECK(QToolTip::text().contains(u"Because it is so."));
    QToolTip::hideText();
}

TEST_CASE("Contradictions and what no ribbon reaches have signs in the margin; a click picks")
{
    Desk desk;
    const auto marks = [&desk](size_t reader) { return desk.view(reader).findings().marks.links.all(); };
    CHECK(marks(0).size() == 3); // one contradiction, both passages of the link within the article
    CHECK(marks(1).size() == 1);
    const auto items = desk.view(1).findings().places.items(desk.view(1).page(), desk.view(1).textInView());
    REQUIRE(items.size() == 1);
    QTest::mouseClick(desk.view(1).viewport(), Qt::LeftButton, {}, desk.view(1).toViewport(items.front().rect).center().toPoint());
    CHECK(desk.links.picked() == 0);
    desk.links.setLinks({});
    CHECK(marks(0).empty());
    CHECK_FALSE(desk.gutter().isVisible());
}

TEST_CASE("Gutters follow the readers that are open, and articles without a common gutter have signs")
{
    Desk desk;
    desk.selection.setArticles({1, 3, 2}, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.pane->findChildren<LinkGutter *>().size() == 2);
    CHECK(desk.view(2).findings().marks.links.all().size() == 4);
    // In a small window the readers give way to each other, not to gutters.
    desk.pane->resize(2000, 600);
    QCoreApplication::processEvents();
    auto *splitter = desk.find<QSplitter>(u"readersSplitter"_s);
    CHECK(splitter->handleWidth() >= 60);
    desk.pane->resize(1000, 600);
    QCoreApplication::processEvents();
    CHECK(splitter->handleWidth() > 1);
    CHECK(splitter->handleWidth() < 60);
    desk.pane->resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(splitter->handleWidth() == 1);
    CHECK(desk.pane->width() == 700);
    desk.selection.setArticles({1}, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.pane->findChildren<LinkGutter *>().empty());
    CHECK(desk.view(0).findings().marks.links.all().size() == 2);
    desk.selection.setArticles({2, 1}, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(desk.gutter().ribbons().size() == 3);
}
