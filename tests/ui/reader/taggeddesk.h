// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "tests/ui/reader/readerdesk.h"
#include "ui/reader/handles.h"
#include "ui/reader/pickmenu.h"

#include <catch2/catch_test_macros.hpp>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// Three overlapping tags over mentions, and a note.
struct TaggedDesk : ReaderDesk
{
    TaggedDesk()
        : ReaderDesk({u"Lavrov met NATO in Istanbul today. The ministry said that it rejects every plan in which troops would be sent."_s,
            u"Another report about nothing at all."_s})
    {
        project->setAuthor(u"Anna"_s);
        addMentions(*project, 1, {{u"Lavrov"_s, EntityType::Person}, {u"NATO"_s, EntityType::Organisation}});
        tag(u"Red lines / NATO"_s, u"met NATO in Istanbul today"_s);
        tag(u"Key quote"_s, u"NATO in"_s);
        tag(u"Meetings"_s, u"Lavrov met NATO"_s);
        REQUIRE(addPassageNote(*project, {1, spanOf(u"rejects every plan"_s)}, u"Compare **the** transcript"_s).ok());
        open({1, 2});
    }

    static QString text()
    {
        return u"Lavrov met NATO in Istanbul today. The ministry said that it rejects every plan in which troops would be sent."_s;
    }
    static TextSpan spanOf(const QString &words)
    {
        const qsizetype at = text().indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    void tag(const QString &path, const QString &words) { REQUIRE(tagPassages(*project, path, {{1, spanOf(words)}}).ok()); }
    using ReaderDesk::view;
    ReaderView &view() const { return ReaderDesk::view(0); }
    const AnnotationMarks &marks() const { return view().annotations().places.marks(); }
    const AnnotationMark &mark(const QString &name) const
    {
        for (const AnnotationMark &each : marks().all()) {
            if (each.name == name)
                return each;
        }
        FAIL("no mark " << name.toStdString());
        return marks().all().front();
    }
    QString words(const QString &name) const { return text().sliced(mark(name).span.start, mark(name).span.length()); }
    void pick(const QString &name) { selection.setAnnotation(mark(name).id); }
    QPoint placeOf(const QString &name) const
    {
        for (const MarginItem &item : view().annotations().places.items(view().page(), view().textInView())) {
            if (item.marks.front()->name == name)
                return view().toViewport(item.rect).center().toPoint();
        }
        FAIL("not in the margin: " << name.toStdString());
        return {};
    }
    QPoint handle(const QString &name, Boundary boundary) const
    {
        const auto found = handleOf(view().page(), view().textInView(), mark(name).span, boundary);
        REQUIRE(found);
        return view().toViewport(found->bar).center().toPoint();
    }
    QPoint pointOf(qsizetype offset) const
    {
        const QRectF caret = view().toViewport(view().page().caretRect(offset));
        return QPointF(caret.left() + 1, caret.center().y()).toPoint();
    }
    qint64 edits() const { return qint64(project->journal().entries(1000).size()); }
    PickMenu *menu() const { return view().findChild<PickMenu *>(u"pickMenu"_s); }
};

} // namespace Parallax::Test
