// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of librarypane.h that does something with the articles one has chosen.

#include "ui/library/librarymodel.h"
#include "ui/library/librarypane.h"
#include "ui/session/selection.h"
#include "ui/widgets/filteredlist.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

QAction *LibraryPane::addPaneAction(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void LibraryPane::makeActions()
{
    // Enter itself is taken by the list, where it is not a shortcut that other panes would have to share.
    m_open = addPaneAction(tr("Open article"), u"document-open"_s, {});
    m_openBeside = addPaneAction(tr("Open beside"), u"view-split-left-right"_s, {});
    m_export = addPaneAction(tr("Export as annotated PDF…"), u"application-pdf"_s, {});
    m_copy = addPaneAction(tr("Copy title"), u"edit-copy"_s, QKeySequence::Copy);
    connect(m_open, &QAction::triggered, this, [this] { openSelected(false); });
    connect(m_openBeside, &QAction::triggered, this, [this] { openSelected(true); });
    connect(m_copy, &QAction::triggered, this, &LibraryPane::copyTitles);
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportRequested(selectedKeys(), tr("selected in the library")); });
}

std::vector<qint64> LibraryPane::selectedKeys() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> keys;
    for (const QModelIndex &row : rows)
        keys.push_back(m_model->keyAt(row.row()));
    return keys;
}

bool LibraryPane::isNarrowed() const
{
    return m_model->period() || !m_model->filter().isEmpty();
}

LibraryPane::Choice LibraryPane::choice() const
{
    if (auto selected = selectedKeys(); selected.size() > 1)
        return {std::move(selected), tr("selected in the library")};
    return isNarrowed() ? Choice{m_model->keys(), tr("listed in the library")} : Choice();
}

void LibraryPane::choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    const bool beside = modifiers.testFlag(Qt::ControlModifier);
    // Enter on several selected rows opens them all; the mouse means the one it points at.
    if (m_view->selectionModel()->isSelected(row) && m_view->selectionModel()->selectedIndexes().size() > 1)
        return openSelected(beside);
    const qint64 key = m_model->keyAt(row.row());
    beside ? m_session.selection.openBeside(key) : m_session.selection.open(key);
}

void LibraryPane::openSelected(bool beside)
{
    std::vector<qint64> keys = selectedKeys();
    if (keys.empty())
        return;
    if (keys.size() == 1)
        return beside ? m_session.selection.openBeside(keys.front()) : m_session.selection.open(keys.front());
    if (beside) {
        std::vector<qint64> open = m_session.selection.articles();
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(open),
            [&open](qint64 key) { return std::find(open.begin(), open.end(), key) == open.end(); });
        keys = std::move(open);
    }
    m_session.selection.setArticles(keys, 0);
}

void LibraryPane::copyTitles() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList titles;
    for (const QModelIndex &row : rows)
        titles.append(row.data().toString());
    if (!titles.isEmpty())
        QGuiApplication::clipboard()->setText(titles.join(u'\n'));
}

void LibraryPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_view->currentIndex().isValid() || !m_list->showsRows())
        return;
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_openBeside});
    menu->addSeparator();
    menu->addActions({m_copy, m_export});
    menu->popup(event->globalPos());
}

} // namespace Parallax
