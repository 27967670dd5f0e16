// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"
#include "tests/testlib/testdata.h"
#include "tests/ui/reader/taggeddesk.h"
#include "ui/reader/legendtoggle.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerheader.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Desk = Test::TaggedDesk;

const QString tagName = u"Red lines / NATO"_s;

} // namespace

TEST_CASE("Tags and notes of the article are in the margin, each in a lane of its own, and counted in the legend")
{
    Desk desk;
    CHECK(desk.marks().all().size() == 4);
    const auto items = desk.view().annotations().places.items(desk.view().page(), desk.view().textInView());
    REQUIRE(items.size() == 4);
    for (size_t a = 0; a < items.size(); ++a) {
        for (size_t b = 0; b < a; ++b)
            CHECK_FALSE(items[a].rect.intersects(items[b].rect));
    }
    CHECK(desk.find<LegendToggle>(u"legendTags"_s)->accessibleDescription() == u"3");
    CHECK(desk.find<LegendToggle>(u"legendNotes"_s)->accessibleDescription() == u"1");
    QTest::mouseClick(desk.find<LegendToggle>(u"legendTags"_s), Qt::LeftButton);
    CHECK_FALSE(desk.appearance.showsTags());
    CHECK(desk.view().annotations().places.items(desk.view().page(), desk.view().textInView()).size() == 1);
}

TEST_CASE("An edit shows at once, and leaves place, caret and selection alone")
{
    Desk desk;
    desk.view().select(7, 15);
    desk.tag(u"New"_s, u"plan in which"_s);
    CHECK(desk.marks().all().size() == 5);
    CHECK(desk.view().selection() == TextSpan{7, 15});
    CHECK(desk.find<LegendToggle>(u"legendTags"_s)->accessibleDescription() == u"4");
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.marks().all().size() == 4);
    REQUIRE(addNote(*desk.project, Note::Subject::Tagging, desk.mark(u"Meetings"_s).id, u"Who else?"_s).ok());
    CHECK(desk.find<LegendToggle>(u"legendNotes"_s)->accessibleDescription() == u"2");
}

TEST_CASE("A click on a stripe picks the tag, a click on the text lets go of it")
{
    Desk desk;
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.placeOf(u"Meetings"_s));
    CHECK(desk.selection.annotation() == desk.mark(u"Meetings"_s).id);
    CHECK(desk.view().annotations().picked.span() == desk.mark(u"Meetings"_s).span);
    CHECK(desk.view().annotations().picked.hasHandles());
    CHECK(desk.mark(u"Meetings"_s).span.start <= desk.view().caret());
    CHECK(desk.view().caret() <= desk.mark(u"Meetings"_s).span.end);
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.placeOf(u"Compare the transcript"_s));
    CHECK(desk.selection.annotation() == desk.mark(u"Compare the transcript"_s).id);
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(45));
    CHECK_FALSE(desk.selection.annotation());
    CHECK(desk.view().annotations().picked.span().isEmpty());
}

TEST_CASE("Pointing at a stripe frames its passage and tells what it is, without HTML")
{
    Desk desk;
    desk.tag(u"<b>bold & co"_s, u"every plan"_s);
    const QPoint place = desk.placeOf(u"<b>bold & co"_s);
    QTest::mouseMove(desk.view().viewport(), place);
    CHECK(desk.view().annotations().pointedAt.span() == desk.mark(u"<b>bold & co"_s).span);
    QHelpEvent help(QEvent::ToolTip, place, desk.view().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(desk.view().viewport(), &help);
    CHECK(QToolTip::text().contains(u"&lt;b&gt;bold"));
    QTest::mouseMove(desk.view().viewport(), desk.pointOf(3));
    CHECK(desk.view().annotations().pointedAt.span().isEmpty());

    REQUIRE(addNote(*desk.project, Note::Subject::Tagging, desk.mark(u"Meetings"_s).id, u"Who else?"_s).ok());
    const QPoint stripe = desk.placeOf(u"Meetings"_s);
    QHelpEvent more(QEvent::ToolTip, stripe, desk.view().viewport()->mapToGlobal(stripe));
    QCoreApplication::sendEvent(desk.view().viewport(), &more);
    for (const QString &part : {u"Meetings"_s, u"Anna"_s, u"Who else?"_s})
        CHECK(QToolTip::text().contains(part));
    QToolTip::hideText();
}

TEST_CASE("Where marks lie on each other the caret opens a list, and a digit picks")
{
    Desk desk;
    desk.view().select(12, 12);
    QTest::keyClick(&desk.view(), Qt::Key_P);
    REQUIRE(desk.menu());
    REQUIRE(desk.menu()->actions().size() == 4);
    CHECK(desk.menu()->actions()[3]->text().contains(u"NATO"));
    QTest::keyClick(desk.menu(), Qt::Key_Down);
    CHECK(desk.view().annotations().pointedAt.span() == desk.mark(tagName).span);
    QTest::keyClick(desk.menu(), Qt::Key_2);
    CHECK(desk.selection.annotation() == desk.mark(tagName).id);
    CHECK(desk.view().annotations().pointedAt.span().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QTest::keyClick(&desk.view(), Qt::Key_Return);
    REQUIRE(desk.menu());
    QTest::keyClick(desk.menu(), Qt::Key_4);
    CHECK_FALSE(desk.selection.annotation());
    CHECK(desk.selection.mention() == Passage{1, {11, 15}});
    CHECK(desk.selection.entity() == desk.view().marks().all()[1].entity);
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK_FALSE(desk.selection.mention());
    CHECK(desk.selection.entity());
}

TEST_CASE("One mark at the caret is picked at once, and where there is none nothing happens")
{
    Desk desk;
    desk.view().select(65, 65);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.selection.annotation() == desk.mark(u"Compare the transcript"_s).id);
    desk.selection.setAnnotation(std::nullopt);
    desk.view().select(40, 40);
    QTest::keyClick(&desk.view(), Qt::Key_P);
    CHECK_FALSE(desk.selection.annotation());
    CHECK_FALSE(desk.menu());
    QToolTip::hideText();
}

TEST_CASE("With words selected P is left to what makes a position of them; Enter picks all the same")
{
    Desk desk;
    auto *pick = desk.pane->findChild<QAction *>(u"pickMark"_s);
    desk.view().select(12, 12);
    CHECK(pick->isEnabled());
    desk.view().select(12, 14);
    CHECK_FALSE(pick->isEnabled());
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.menu());
}

TEST_CASE("With the caret elsewhere the picked passage is meant")
{
    Desk desk;
    desk.view().select(40, 40);
    const QRect caret = desk.pane->selectionRect();
    desk.selection.setAnnotation(desk.mark(tagName).id);
    CHECK(desk.pane->selectionRect().width() > caret.width());
    QTest::keyClick(&desk.view(), Qt::Key_P);
    CHECK(desk.menu());
}

TEST_CASE("Keys go from mark to mark")
{
    Desk desk;
    desk.view().select(0, 0);
    QTest::keyClick(&desk.view(), Qt::Key_BracketRight);
    CHECK(desk.selection.annotation() == desk.mark(tagName).id);
    QTest::keyClick(&desk.view(), Qt::Key_BracketRight);
    CHECK(desk.selection.annotation() == desk.mark(u"Key quote"_s).id);
    QTest::keyClick(&desk.view(), Qt::Key_BracketLeft);
    QTest::keyClick(&desk.view(), Qt::Key_BracketLeft);
    CHECK(desk.selection.annotation() == desk.mark(u"Meetings"_s).id);
    QTest::keyClick(&desk.view(), Qt::Key_BracketLeft);
    CHECK(desk.selection.annotation() == desk.mark(u"Compare the transcript"_s).id);
    CHECK(desk.view().caret() == desk.mark(u"Compare the transcript"_s).span.start);
}

TEST_CASE("Delete removes the picked mark, undo brings it back")
{
    Desk desk;
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    CHECK(desk.marks().all().size() == 4);
    desk.pick(u"Meetings"_s);
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    CHECK(desk.marks().all().size() == 3);
    CHECK_FALSE(desk.selection.annotation());
    desk.pick(u"Compare the transcript"_s);
    QTest::keyClick(&desk.view(), Qt::Key_Backspace);
    CHECK(desk.marks().all().size() == 2);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.marks().all().size() == 4);
}

TEST_CASE("What another reader shows is not removed from here")
{
    Desk desk;
    desk.pick(u"Meetings"_s);
    desk.view(1).setFocus();
    QTest::keyClick(&desk.view(1), Qt::Key_Delete);
    CHECK(desk.marks().all().size() == 4);
}

TEST_CASE("A click on a mention picks it with its entity")
{
    Desk desk;
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(2));
    CHECK(desk.selection.mention() == Passage{1, {0, 6}});
    CHECK(desk.view().annotations().picked.span() == TextSpan{0, 6});
    CHECK_FALSE(desk.view().annotations().picked.hasHandles());
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(45));
    CHECK_FALSE(desk.selection.mention());
    CHECK(desk.selection.entity());
}

TEST_CASE("A picked mention that is rejected is let go, and its tool tip says what a person decided")
{
    Desk desk;
    const MentionRef lavrov{1, {0, 6}, desk.view().marks().all().front().entity};
    desk.selection.setMention(lavrov.entity, {1, lavrov.span});
    REQUIRE(acceptMentions(*desk.project, {lavrov}).ok());
    CHECK(desk.selection.mention());
    CHECK(desk.view().marks().all().front().state == FindingState::Accepted);
    const QPoint place = desk.pointOf(2);
    QHelpEvent help(QEvent::ToolTip, place, desk.view().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(desk.view().viewport(), &help);
    CHECK(QToolTip::text().contains(u"accepted"));
    QToolTip::hideText();
    REQUIRE(rejectMentions(*desk.project, {lavrov}).ok());
    CHECK_FALSE(desk.selection.mention());
    CHECK(desk.view().marks().all().size() == 1);
}

TEST_CASE("A screen reader is told the tags and notes at the caret")
{
    Desk desk;
    desk.view().select(12, 12);
    const QString here = desk.view().accessibleDescription();
    for (const QString &name : {tagName, u"Key quote"_s, u"Meetings"_s})
        CHECK(here.contains(name));
    desk.view().select(65, 65);
    CHECK(desk.view().accessibleDescription().contains(u"Compare the transcript"));
    desk.view().select(40, 40);
    CHECK(desk.view().accessibleDescription().isEmpty());

    auto *text = QAccessible::queryAccessibleInterface(&desk.view())->textInterface();
    int start = 0;
    int end = 0;
    CHECK(text->attributes(12, &start, &end).contains(u"Key quote"));
    CHECK(start == 11);
    CHECK(end == 15);
    CHECK(text->attributes(40, &start, &end).isEmpty());
}

TEST_CASE("The readers know where the selection is on the screen")
{
    Desk desk;
    desk.view().select(7, 15);
    const QRect rect = desk.pane->selectionRect();
    CHECK(rect.width() > 40);
    CHECK(QRect(desk.pane->mapToGlobal(QPoint()), desk.pane->size()).contains(rect));
    desk.view().select(9, 9);
    CHECK_FALSE(desk.pane->selectionRect().isNull());
    desk.selection.setArticles({}, 0);
    CHECK(desk.pane->selectionRect().isNull());
}

TEST_CASE("The header shows the grade and leads to other versions")
{
    Desk desk;
    Article article = *desk.project->articles().article(1);
    article.reliability = u'B';
    article.credibility = 2;
    ReaderHeader header(desk.session());
    header.resize(700, 40);
    header.setArticle(article, {2});
    CHECK(header.accessibleName().contains(u"B2"));
    auto *versions = header.findChild<QToolButton *>(u"versions"_s);
    CHECK(versions->isVisibleTo(&header));
    CHECK(versions->text().contains(u"1 earlier version"));
    const QSignalSpy requests(&header, &ReaderHeader::versionRequested);
    versions->click();
    CHECK(requests.last() == QVariantList{qint64(2), true});
    article.supersededBy = 7;
    header.setArticle(article, {});
    versions->click();
    CHECK(requests.last() == QVariantList{qint64(7), false});
    article.supersededBy.reset();
    header.setArticle(article);
    CHECK_FALSE(versions->isVisibleTo(&header));
}
