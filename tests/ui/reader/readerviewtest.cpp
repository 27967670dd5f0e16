// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/reader/readerdesk.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QWheelEvent>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Open : Test::ReaderDesk
{
    explicit Open(const QString &text)
        : ReaderDesk({text})
    {
        open({1});
    }

    ReaderView &view() const { return ReaderDesk::view(0); }
    QPoint pointOf(qsizetype offset) const
    {
        const QRectF caret = view().toViewport(view().page().caretRect(offset));
        return QPointF(caret.left() + 1, caret.center().y()).toPoint();
    }
    QString passageText() const
    {
        REQUIRE(selection.passage());
        const TextSpan span = selection.passage()->span;
        return view().text().sliced(span.start, span.length());
    }
};

} // namespace

TEST_CASE("Who asks as input methods do learns where the caret is")
{
    Open desk(u"Title\nLavrov said no to it."_s);
    desk.view().select(6, 12);
    QInputMethodQueryEvent query(Qt::ImCursorRectangle);
    QCoreApplication::sendEvent(&desk.view(), &query);
    const QRectF caret = query.value(Qt::ImCursorRectangle).toRectF();
    CHECK(caret.height() > 8);
    CHECK(caret.contains(desk.view().viewport()->pos() + desk.pointOf(12) - QPoint(1, 0)));
}

TEST_CASE("The keyboard selects, and the selection is the session's passage")
{
    Open desk(u"Title\nLavrov said no to it."_s);
    QTest::keyClick(&desk.view(), Qt::Key_Down);
    QTest::keyClick(&desk.view(), Qt::Key_Home);
    CHECK(desk.view().caret() == 6);
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.passageText() == u"Lavrov ");
    QTest::keyClick(&desk.view(), Qt::Key_Left, Qt::ShiftModifier);
    CHECK(desk.passageText() == u"Lavrov");
    QTest::keyClick(&desk.view(), Qt::Key_Right);
    CHECK(desk.view().selection() == TextSpan{12, 12});
    QTest::keyClick(&desk.view(), Qt::Key_End, Qt::ShiftModifier);
    CHECK(desk.passageText() == u" said no to it.");
    QTest::keyClick(&desk.view(), Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.passageText() == desk.view().text());
    QTest::keyClick(&desk.view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(desk.view().selection() == TextSpan{0, 0});
}

TEST_CASE("Going down over a short line keeps the column")
{
    Open desk(u"A long first line here\nab\nAnother long line here"_s);
    desk.view().select(10, 10);
    QTest::keyClick(&desk.view(), Qt::Key_Down);
    CHECK(desk.view().caret() == 25);
    QTest::keyClick(&desk.view(), Qt::Key_Down);
    CHECK(desk.view().caret() > 26 + 5);
    QTest::keyClick(&desk.view(), Qt::Key_Up);
    QTest::keyClick(&desk.view(), Qt::Key_Up);
    CHECK(desk.view().caret() == 10);
}

TEST_CASE("The mouse selects by characters, words and paragraphs")
{
    Open desk(u"Lavrov said no to it.\nSecond line of words"_s);
    QWidget *area = desk.view().viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, desk.pointOf(7));
    QTest::mouseMove(area, desk.pointOf(11));
    QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(11));
    CHECK(desk.passageText() == u"said");

    const auto draw = [&](qsizetype from, qsizetype to) {
        QTest::mousePress(area, Qt::LeftButton, {}, desk.pointOf(from));
        QTest::mouseMove(area, desk.pointOf(to));
        QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(to));
        return desk.passageText();
    };
    CHECK(draw(9, 13) == u"said no");
    CHECK(draw(13, 9) == u"said no");
    CHECK(desk.view().caret() == 7);
    CHECK(draw(8, 10) == u"ai");
    CHECK(draw(9, 12) == u"said ");
    CHECK(draw(11, 19) == u" no to it");
    CHECK(draw(7, 11) == u"said");

    QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, desk.pointOf(14));
    CHECK(desk.passageText() == u"said no");

    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    QTest::mouseDClick(area, Qt::LeftButton, {}, desk.pointOf(3));
    CHECK(desk.passageText() == u"Lavrov");
    QTest::mousePress(area, Qt::LeftButton, {}, desk.pointOf(3));
    CHECK(desk.passageText() == u"Lavrov said no to it.");
    QTest::mouseMove(area, desk.pointOf(30));
    QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(30));
    CHECK(desk.passageText() == desk.view().text());
}

TEST_CASE("A click on a mention chooses its entity, a click elsewhere leaves it, Esc lets go")
{
    Open desk(u"Lavrov met NATO there"_s);
    Test::addMentions(*desk.project, 1, {{u"Lavrov"_s, EntityType::Person}, {u"NATO"_s, EntityType::Organisation}});
    desk.project->announce({});
    QWidget *area = desk.view().viewport();
    REQUIRE(desk.view().marks().all().size() == 2);
    QTest::mouseClick(area, Qt::LeftButton, {}, desk.pointOf(13));
    CHECK(desk.selection.entity() == desk.view().marks().all()[1].entity);
    QTest::mouseClick(area, Qt::LeftButton, {}, desk.pointOf(8));
    CHECK(desk.selection.entity().has_value());
    QTest::mousePress(area, Qt::LeftButton, {}, desk.pointOf(1));
    QTest::mouseMove(area, desk.pointOf(20));
    QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(20));
    CHECK(desk.selection.entity() == desk.view().marks().all()[1].entity);
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK_FALSE(desk.selection.entity().has_value());
    desk.appearance.setShowsEntities(EntityGroup::Person, false);
    CHECK(desk.view().markUnder(desk.pointOf(3)) == nullptr);
}

TEST_CASE("Wheel, space and scroll bar scroll by pixels and say so")
{
    Open desk(Test::longArticle(60));
    const QSignalSpy scrolled(&desk.view(), &ReaderView::scrolledByHand);
    QWheelEvent touch({200, 200}, desk.view().mapToGlobal(QPointF(200, 200)), {0, -7}, {0, -14}, {}, {}, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(desk.view().viewport(), &touch);
    CHECK(desk.view().scrollY() == 7);
    CHECK(scrolled.size() == 1);
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK(desk.view().scrollY() > 300);
    QTest::keyClick(&desk.view(), Qt::Key_Space, Qt::ShiftModifier);
    CHECK(desk.view().scrollY() == 7);
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
    CHECK(desk.view().progress() == 1.0);
    CHECK(desk.view().textInView().end == desk.view().text().size());
    const auto count = scrolled.size();
    desk.view().setProgress(0);
    CHECK(desk.view().scrollY() == 0);
    CHECK(scrolled.size() == count);
}

TEST_CASE("The caret is always scrolled into view, and paging takes it along")
{
    Open desk(Test::longArticle(200));
    const auto seen = [&desk] {
        const QRectF caret = desk.view().toViewport(desk.view().page().caretRect(desk.view().caret()));
        return caret.top() >= 0 && caret.bottom() <= desk.view().viewport()->height();
    };
    QTest::keyClick(&desk.view(), Qt::Key_End, Qt::ControlModifier);
    CHECK(desk.view().caret() == desk.view().text().size());
    CHECK(seen());
    QTest::keyClick(&desk.view(), Qt::Key_PageUp);
    CHECK(seen());
    CHECK(desk.view().caret() < desk.view().text().size());
    QTest::keyClick(&desk.view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(desk.view().scrollY() <= 30);
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(&desk.view(), Qt::Key_Down);
        REQUIRE(seen());
    }
}

TEST_CASE("A passage far away is brought into the upper half of the view")
{
    Open desk(Test::longArticle(2000));
    const qsizetype target = desk.view().text().indexOf(u"Paragraph 1500:");
    desk.selection.reveal({1, {target, target + 14}});
    const QRectF place = desk.view().toViewport(desk.view().page().caretRect(target));
    CHECK(place.top() > 0);
    CHECK(place.bottom() < desk.view().viewport()->height() / 2.0);
    CHECK(desk.view().caret() != target);
    // Whoever goes there wants to know about it.
    desk.selection.goTo({1, {target, target + 14}});
    CHECK(desk.view().caret() == target);
    REQUIRE(desk.selection.passage());
    CHECK(desk.selection.passage()->span == TextSpan{target, target});
}

TEST_CASE("The place in the text stays when the reader or the type changes size")
{
    Open desk(Test::longArticle(300));
    desk.view().setTopOffset(desk.view().text().indexOf(u"Paragraph 120:"));
    const qsizetype top = desk.view().topOffset();
    desk.pane->resize(500, 600);
    QCoreApplication::processEvents();
    CHECK(desk.view().topOffset() == top);
    CHECK(desk.view().textInView().start <= top);
    const QFont before = desk.appearance.readingFont();
    QTest::keyClick(&desk.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.appearance.readingFont().pointSizeF() == before.pointSizeF() + 1);
    CHECK(desk.view().topOffset() == top);
    QTest::keyClick(&desk.view(), Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.appearance.readingFont().pointSizeF() == Appearance::defaultReadingFont().pointSizeF());
    const QRectF line = desk.view().toViewport(desk.view().page().caretRect(top));
    CHECK(std::abs(line.top()) < line.height());
}

TEST_CASE("Words are copied as they are, or with their source")
{
    Open desk(u"Talks fail\nA road to nowhere, he said."_s);
    desk.view().select(11, 28);
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"A road to nowhere");
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(u"A road to nowhere"));
    CHECK(QGuiApplication::clipboard()->text().contains(u"Talks fail"));
}

TEST_CASE("A megabyte in one line is shown, gone through and selected in")
{
    Open desk(QString(1'000'000, u'x'));
    QTest::keyClick(&desk.view(), Qt::Key_End, Qt::ControlModifier);
    CHECK(desk.view().caret() == 1'000'000);
    QTest::keyClick(&desk.view(), Qt::Key_PageUp, Qt::ShiftModifier);
    CHECK(desk.view().selection().length() > 500);
    desk.view().setProgress(0.5);
    CHECK(std::abs(double(desk.view().topOffset()) - 500'000) < 20'000);
    CHECK_FALSE(desk.view().grab().isNull());
}

TEST_CASE("Texts nobody should write are painted all the same")
{
    const QString naughty = Test::sharedPath(u"data/malformed/blns/blns.txt"_s);
    QStringList texts{QString(), u"\n \n"_s, QString(QChar(0xd800)) + QChar(0xdc00) + QChar(0xd800), u"a\u0300"_s.repeated(3000)};
    if (!naughty.isEmpty())
        texts += QString::fromUtf8(Test::readFile(naughty));
    for (const QString &text : texts) {
        Appearance appearance;
        ReaderView view(appearance);
        view.resize(500, 400);
        view.setArticle(text, {}, {}, {});
        view.setProgress(1);
        CHECK_FALSE(view.grab().isNull());
        view.setProgress(0);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {60, 20});
        CHECK(view.selection().end <= text.size());
    }
}
