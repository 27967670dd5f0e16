// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeractions.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerfindings.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/session/selection.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

// The part of ReaderActions that is about marks in the text: picking them and moving their boundaries.
namespace Parallax {

std::function<void()> ReaderActions::onMarks(const std::function<void(ReaderAnnotations &)> &act) const
{
    return onActive([act](const ReaderPane &reader) {
        // What the source hides is not changed by a key pressed there.
        if (!reader.showsSource())
            act(reader.annotations());
    });
}

std::function<void()> ReaderActions::onFindings(const std::function<void(ReaderFindings &)> &act) const
{
    return onActive([act](const ReaderPane &reader) {
        if (!reader.showsSource())
            act(reader.findings());
    });
}

void ReaderActions::addMarks()
{
    m_pick =
        add(u"pickMark"_s, tr("Pic&k mark…"), {}, QKeySequence(u"P"_s), onMarks([](ReaderAnnotations &marks) { marks.pickAtCaret(); }));
    auto *next = add(u"nextAnnotation"_s, tr("&Jump to the next tag or note"), u"go-next"_s, QKeySequence(u"]"_s),
        onMarks([](ReaderAnnotations &marks) { marks.pickNext(1); }));
    auto *previous = add(u"previousAnnotation"_s, tr("Go &back to the tag or note before"), u"go-previous"_s, QKeySequence(u"["_s),
        onMarks([](ReaderAnnotations &marks) { marks.pickNext(-1); }));
    auto *nextPosition = add(u"nextPosition"_s, tr("Next position"), u"go-down"_s, QKeySequence(u"Alt+Down"_s),
        onFindings([](ReaderFindings &findings) { findings.pickNext(1); }));
    auto *previousPosition = add(u"previousPosition"_s, tr("Previous position"), u"go-up"_s, QKeySequence(u"Alt+Up"_s),
        onFindings([](ReaderFindings &findings) { findings.pickNext(-1); }));
    auto *remove = add(u"removePicked"_s, tr("Remove the picke&d tag or note"), u"edit-delete"_s, {},
        onMarks([](ReaderAnnotations &marks) { marks.removePicked(); }));
    remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    for (QAction *action : {m_pick, next, previous, nextPosition, previousPosition, remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_contextual += {m_pick, remove};
    m_needReader += {next, previous, nextPosition, previousPosition};
    m_needPicked += remove;
    addBoundaries();
}

void ReaderActions::addBoundaries()
{
    struct Move
    {
        QString name;
        QString text;
        QString key;
        Boundary boundary;
        BoundaryUnit unit;
        int direction;
    };
    const Move moves[] = {
        {u"endWordRight"_s, tr("End one word to the &right"), u"Alt+Right"_s, Boundary::End, BoundaryUnit::Word, 1},
        {u"endWordLeft"_s, tr("End one word to the &left"), u"Alt+Left"_s, Boundary::End, BoundaryUnit::Word, -1},
        {u"startWordRight"_s, tr("Start one &word to the right"), u"Alt+Shift+Right"_s, Boundary::Start, BoundaryUnit::Word, 1},
        {u"startWordLeft"_s, tr("Start one w&ord to the left"), u"Alt+Shift+Left"_s, Boundary::Start, BoundaryUnit::Word, -1},
        {u"endSentenceRight"_s, tr("&End one sentence to the right"), u"Ctrl+Alt+Right"_s, Boundary::End, BoundaryUnit::Sentence, 1},
        {u"endSentenceLeft"_s, tr("E&nd one sentence to the left"), u"Ctrl+Alt+Left"_s, Boundary::End, BoundaryUnit::Sentence, -1},
        {u"startSentenceRight"_s, tr("&Start one sentence to the right"), u"Ctrl+Alt+Shift+Right"_s, Boundary::Start,
            BoundaryUnit::Sentence, 1},
        {u"startSentenceLeft"_s, tr("S&tart one sentence to the left"), u"Ctrl+Alt+Shift+Left"_s, Boundary::Start, BoundaryUnit::Sentence,
            -1},
    };
    auto *menu = new QMenu(tr("Boundar&y of the picked tag or note"), &m_readers);
    for (const Move &move : moves) {
        auto *action = new QAction(move.text, this);
        action->setObjectName(move.name);
        action->setShortcut(QKeySequence(move.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this,
            onMarks([boundary = move.boundary, unit = move.unit, direction = move.direction](
                        ReaderAnnotations &marks) { marks.moveBoundary(boundary, unit, direction); }));
        m_readers.addAction(action);
        menu->addAction(action);
        m_needPicked += action;
    }
    m_all += menu->menuAction();
    m_needPicked += menu->menuAction();
}

} // namespace Parallax
