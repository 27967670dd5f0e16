// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiespane.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entityactions.h"
#include "ui/entities/entitycaption.h"
#include "ui/entities/entitydelegate.h"
#include "ui/entities/entityfilters.h"
#include "ui/entities/entitymarking.h"
#include "ui/entities/entitynotes.h"
#include "ui/entities/namingslist.h"
#include "ui/notes/notessection.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredlist.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

EntitiesPane::EntitiesPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EntitiesModel(session.project, session.jobs, session.selection, this))
    , m_list(new FilteredList(this))
    , m_filters(new EntityFilters(this))
    , m_caption(new EntityCaption(this))
    , m_view(&m_list->view())
    , m_notes(new EntityNotes(session, this))
{
    setObjectName(u"entities"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"entityList"_s);
    m_view->setAccessibleName(tr("Entities"));
    m_list->setModel(m_model, EntitiesModel::KeyRole, [this](qint64 key) { return m_model->rowOf(key); });
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    auto *delegate = new EntityDelegate(*m_model, session.appearance, m_view);
    m_view->setItemDelegate(delegate);
    m_actions = new EntityActions(session, *m_model, *m_view);
    m_mark = new EntityMarking(session, *this);
    // The edit resets the model: not before the view is done with its editor.
    connect(delegate, &EntityDelegate::renamed, m_actions, &EntityActions::rename, Qt::QueuedConnection);
    for (QAction *action : m_actions->all())
        addAction(action);
    addAction(m_mark->action());
    makeLayout();
    connectParts();
    applyTheme();
    showCounts();
    followEntity();
}

void EntitiesPane::makeLayout()
{
    m_list->field().setObjectName(u"entityFilter"_s);
    m_list->field().setPlaceholderText(tr("Filter by name"));
    m_list->field().setAccessibleName(tr("Filter entities"));
    m_list->empty().setObjectName(u"entitiesEmpty"_s);
    m_filters->setContentsMargins(16, 0, 16, 0);

    auto *input = new QHBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->addWidget(&m_list->field());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(input);
    column->addWidget(m_filters);
    column->addWidget(m_caption);
    column->addWidget(m_list, 1);
    column->addWidget(new NamingsList(m_session, this));
    column->addWidget(m_notes);
    setFocusProxy(m_view);
}

void EntitiesPane::connectParts()
{
    connect(m_list, &FilteredList::chosen, this, &EntitiesPane::choose);
    connect(m_list, &FilteredList::filterChanged, m_model, &EntitiesModel::setFilter);
    connect(m_view, &RowView::escaped, this, &EntitiesPane::leaveList);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int maximum) { m_caption->setRightInset(maximum > 0 ? m_view->verticalScrollBar()->sizeHint().width() : 0); });
    connect(&m_list->empty(), &EmptyState::actionChosen, this, &EntitiesPane::actOnEmptyState);
    connect(m_filters, &EntityFilters::scopeChosen, m_model, &EntitiesModel::setScope);
    connect(m_filters, &EntityFilters::groupsChosen, m_model, &EntitiesModel::setGroups);
    connect(m_model, &EntitiesModel::countsChanged, this, &EntitiesPane::showCounts);
    connect(m_model, &EntitiesModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(&m_session.selection, &Selection::entityChanged, this, &EntitiesPane::followEntity);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &EntitiesPane::applyTheme);
}

void EntitiesPane::focusFilter()
{
    m_list->focusFilter();
}

void EntitiesPane::save()
{
    m_notes->section().save();
}

QAction *EntitiesPane::markAction() const
{
    return m_mark->action();
}

void EntitiesPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_list->showsRows() && m_view->geometry().contains(m_list->mapFrom(this, event->pos())))
        m_actions->showMenu(event->globalPos());
}

void EntitiesPane::choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    // What is rejected has no mentions to go to.
    if (m_model->scope() == EntitiesModel::Scope::Rejected)
        return;
    m_session.selection.setEntity(m_model->keyAt(row.row()));
    m_session.selection.stepEntity(modifiers.testFlag(Qt::ShiftModifier) ? -1 : +1);
}

void EntitiesPane::leaveList()
{
    if (m_model->filter().isEmpty())
        m_session.selection.setEntity(std::nullopt);
    else
        m_list->field().apply({});
}

void EntitiesPane::followEntity()
{
    const auto entity = m_session.selection.entity();
    const int row = entity ? m_model->rowOf(*entity) : -1;
    if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model->index(row));
    if (!entity)
        m_view->clearSelection();
}

void EntitiesPane::showCounts()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const int total = m_model->total();
    if (rows < total)
        m_filters->setFigure(tr("%1 of %2").arg(locale.toString(rows), locale.toString(total)));
    else if (m_model->isCut())
        m_filters->setFigure(tr("the %1 most named").arg(locale.toString(total)));
    else
        m_filters->setFigure(locale.toString(total));
    m_filters->setScope(m_model->scope());
    m_caption->setShowsArticles(m_model->countsArticles());
    m_caption->setVisible(rows > 0 && m_model->scope() != EntitiesModel::Scope::Rejected);
    if (rows == 0)
        showEmptyState();
    m_list->setShowsRows(rows > 0);
}

void EntitiesPane::showEmptyState()
{
    using Scope = EntitiesModel::Scope;
    EmptyState &empty = m_list->empty();
    if (m_model->isCounting())
        empty.setState(tr("Counting who and what the articles name…"));
    else if (m_model->total() > 0 && m_model->filter().isEmpty())
        empty.setState(tr("Nothing of these kinds is named here."));
    else if (m_model->total() > 0)
        empty.setState(tr("No entity here matches “%1”.").arg(m_model->filter()), tr("Clear filter"));
    else if (m_model->scope() == Scope::Rejected)
        empty.setState(tr("Nothing has been rejected. What is not an entity goes here with X, and stays here when the articles are "
                          "analysed again."));
    else if (m_model->scope() == Scope::Project)
        empty.setState(tr("No persons, organisations or places have been found in the articles of this project."));
    else if (m_session.selection.articles().empty())
        empty.setState(tr("Open an article to see who and what it names."), tr("Show the whole project"));
    else
        empty.setState(tr("The open articles name no persons, organisations or places."), tr("Show the whole project"));
}

void EntitiesPane::actOnEmptyState()
{
    if (m_model->total() > 0)
        m_list->field().apply({});
    else
        m_model->setScope(EntitiesModel::Scope::Project);
}

void EntitiesPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_list->empty().setInk(theme.soft);
    m_filters->setTheme(theme);
    m_caption->setInk(theme.faint);
}

} // namespace Parallax
