// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeractions.h"

#include "ui/reader/quotation.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal smallestType = 7;
constexpr qreal largestType = 32;

} // namespace

ReaderActions::ReaderActions(const Session &session, ReadersPane &readers)
    : QObject(&readers)
    , m_session(session)
    , m_readers(readers)
{
    addEditing();
    addSeparator();
    addFinding();
    addSeparator();
    addMarks();
    addSeparator();
    addReaders();
    addSeparator();
    addZoom();
    connect(&session.selection, &Selection::articlesChanged, this, &ReaderActions::enable);
    connect(&session.selection, &Selection::entityChanged, this, &ReaderActions::enable);
    connect(&session.selection, &Selection::annotationChanged, this, &ReaderActions::enable);
    connect(&session.selection, &Selection::passageChanged, this, &ReaderActions::enable);
    enable();
}

QAction *ReaderActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_readers.addAction(action);
    m_all += action;
    return action;
}

void ReaderActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all += separator;
}

std::function<void()> ReaderActions::onActive(const std::function<void(ReaderPane &)> &act) const
{
    return [this, act] {
        if (ReaderPane *reader = m_readers.activeReader())
            act(*reader);
    };
}

void ReaderActions::addEditing()
{
    auto *copy = add(u"copy"_s, tr("&Copy"), u"edit-copy"_s, QKeySequence::Copy, onActive([](const ReaderPane &reader) {
        if (!reader.view().selection().isEmpty())
            QGuiApplication::clipboard()->setText(reader.view().selectedText());
    }));
    auto *copyWithSource = add(
        u"copyWithSource"_s, tr("Copy &with source"), u"edit-copy"_s, QKeySequence(u"Ctrl+Alt+C"_s), onActive([](const ReaderPane &reader) {
            if (!reader.view().selection().isEmpty())
                QGuiApplication::clipboard()->setText(quotationWithSource(reader.view().selectedText(), reader.record()));
        }));
    auto *cite =
        add(u"cite"_s, tr("Cite the words in the briefing"), u"document-edit"_s, QKeySequence(u"Ctrl+Shift+C"_s), [this] { citeSelection(); });
    auto *all = add(u"selectAll"_s, tr("Select &all"), u"edit-select-all"_s, QKeySequence::SelectAll,
        onActive([](const ReaderPane &reader) { reader.view().selectAll(); }));
    // In lists and fields elsewhere these keys have their usual meaning.
    for (QAction *action : {copy, copyWithSource, all})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_contextual += {copy, copyWithSource, cite, all};
    m_needReader += {copy, copyWithSource, cite, all};
}

void ReaderActions::citeSelection()
{
    const auto &passage = m_session.selection.passage();
    if (passage && !passage->span.isEmpty())
        m_session.selection.cite(*passage);
    else
        m_session.notices.show(Notices::Kind::Problem, tr("Select the words to cite first."));
}

void ReaderActions::addFinding()
{
    auto *find =
        add(u"find"_s, tr("&Find in the article"), u"edit-find"_s, QKeySequence::Find, onActive([](ReaderPane &reader) { reader.find(); }));
    auto *next = add(u"findNext"_s, tr("Find &next"), u"go-down-search"_s, QKeySequence(u"F3"_s),
        onActive([](ReaderPane &reader) { reader.findStep(1); }));
    auto *previous = add(u"findPrevious"_s, tr("Find &previous"), u"go-up-search"_s, QKeySequence(u"Shift+F3"_s),
        onActive([](ReaderPane &reader) { reader.findStep(-1); }));
    auto *search = add(u"searchSelection"_s, tr("&Search the project for the selected words"), u"edit-find-project"_s,
        QKeySequence(u"Ctrl+Shift+E"_s), onActive([this](const ReaderPane &reader) { searchForSelection(reader); }));
    auto *nextMention = add(u"nextMention"_s, tr("Next &mention of the entity"), u"go-next"_s, QKeySequence(u"N"_s),
        [this] { m_session.selection.stepEntity(1); });
    auto *previousMention = add(u"previousMention"_s, tr("Previous men&tion of the entity"), u"go-previous"_s, QKeySequence(u"Shift+N"_s),
        [this] { m_session.selection.stepEntity(-1); });
    for (QAction *action : {nextMention, previousMention})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *clear =
        add(u"clearEntity"_s, tr("Stop s&howing the entity (Esc)"), {}, {}, [this] { m_session.selection.setEntity(std::nullopt); });
    m_contextual += {search, nextMention, previousMention, clear};
    m_needReader += {find, next, previous, search};
    m_needEntity += {nextMention, previousMention, clear};
}

void ReaderActions::addReaders()
{
    auto *source = add(u"showSource"_s, tr("Show the s&ource"), u"text-x-generic"_s, QKeySequence(u"Ctrl+U"_s),
        onActive([](ReaderPane &reader) { reader.setShowsSource(!reader.showsSource()); }));
    auto *next = add(u"nextReader"_s, tr("Ne&xt reader"), {}, QKeySequence(u"Ctrl+Tab"_s), [this] { m_readers.activateNeighbour(1); });
    auto *previous = add(
        u"previousReader"_s, tr("Pre&vious reader"), {}, QKeySequence(u"Ctrl+Shift+Tab"_s), [this] { m_readers.activateNeighbour(-1); });
    const auto move = [this](int direction) {
        const int active = m_session.selection.active();
        m_session.selection.swap(active, active + direction);
    };
    auto *left = add(u"moveArticleLeft"_s, tr("Move the art&icle to the left"), u"arrow-left"_s, QKeySequence(u"Ctrl+Shift+PgUp"_s),
        [move] { move(-1); });
    auto *right = add(u"moveArticleRight"_s, tr("Move the article to the ri&ght"), u"arrow-right"_s, QKeySequence(u"Ctrl+Shift+PgDown"_s),
        [move] { move(1); });
    auto *close = add(u"closeArticle"_s, tr("C&lose the article"), {}, QKeySequence(u"Ctrl+W"_s),
        [this] { m_session.selection.close(m_session.selection.active()); });
    m_contextual += source;
    m_needReader += {source, next, previous, left, right, close};
}

void ReaderActions::addZoom()
{
    auto *in = add(u"zoomIn"_s, tr("La&rger text"), u"zoom-in"_s, {}, [this] { zoom(1); });
    in->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    add(u"zoomOut"_s, tr("Smaller t&ext"), u"zoom-out"_s, QKeySequence(u"Ctrl+-"_s), [this] { zoom(-1); });
    add(u"zoomReset"_s, tr("&Usual size of text"), u"zoom-original"_s, QKeySequence(u"Ctrl+0"_s), [this] {
        QFont font = m_session.appearance.readingFont();
        font.setPointSizeF(Appearance::defaultReadingFont().pointSizeF());
        m_session.appearance.setReadingFont(font);
    });
}

void ReaderActions::zoom(qreal points)
{
    QFont font = m_session.appearance.readingFont();
    font.setPointSizeF(std::clamp(font.pointSizeF() + points, smallestType, largestType));
    m_session.appearance.setReadingFont(font);
}

void ReaderActions::searchForSelection(const ReaderPane &reader)
{
    QString words = reader.view().selectedText().simplified();
    words.remove(u'"');
    if (!words.isEmpty())
        m_session.selection.setQuery(QString(u'"' % words % u'"'));
}

void ReaderActions::enable()
{
    for (QAction *action : m_needReader)
        action->setEnabled(!m_session.selection.articles().empty());
    for (QAction *action : m_needEntity)
        action->setEnabled(m_session.selection.entity().has_value());
    for (QAction *action : m_needPicked)
        action->setEnabled(m_session.selection.annotation().has_value());
    // With words selected its key makes a position of them.
    const auto &passage = m_session.selection.passage();
    m_pick->setEnabled(!m_session.selection.articles().empty() && (!passage || passage->span.isEmpty()));
}

} // namespace Parallax
