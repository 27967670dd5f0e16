// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiespane.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitycaption.h"
#include "ui/entities/entitydelegate.h"
#include "ui/entities/entityfilters.h"
#include "ui/entities/namingslist.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowkeeper.h"
#include "ui/widgets/rowview.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

EntitiesPane::EntitiesPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EntitiesModel(session.project, session.jobs, session.selection, this))
    , m_filter(new FilterField(this))
    , m_filters(new EntityFilters(this))
    , m_caption(new EntityCaption(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RowView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"entities"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"entityList"_s);
    m_view->setAccessibleName(tr("Entities"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntityDelegate(*m_model, session.appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_keeper = new RowKeeper(*m_view, EntitiesModel::KeyRole, [this](qint64 key) { return m_model->rowOf(key); });
    makeLayout();
    connectParts();
    applyTheme();
    showCounts();
    followEntity();
}

void EntitiesPane::makeLayout()
{
    m_filter->setObjectName(u"entityFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter entities"));
    m_filters->setContentsMargins(16, 0, 16, 0);
    m_empty->setObjectName(u"entitiesEmpty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *input = new QHBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(input);
    column->addWidget(m_filters);
    column->addWidget(m_caption);
    column->addWidget(m_stack, 1);
    column->addWidget(new NamingsList(m_session, this));
    setFocusProxy(m_view);
}

void EntitiesPane::connectParts()
{
    connect(m_view, &RowView::chosen, this, &EntitiesPane::choose);
    connect(m_view, &RowView::filterRequested, this, &EntitiesPane::focusFilter);
    connect(m_view, &RowView::leftAtTop, this, &EntitiesPane::focusFilter);
    connect(m_view, &RowView::escaped, this, &EntitiesPane::leaveList);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int maximum) { m_caption->setRightInset(maximum > 0 ? m_view->verticalScrollBar()->sizeHint().width() : 0); });
    connect(m_empty, &EmptyState::actionChosen, this, &EntitiesPane::actOnEmptyState);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &filter) {
        if (!filter.isEmpty())
            m_keeper->startAtTop();
        m_model->setFilter(filter);
    });
    connect(m_filter, &FilterField::leftForList, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->index(0), {});
    });
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
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EntitiesPane::choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    m_session.selection.setEntity(m_model->keyAt(row.row()));
    m_session.selection.stepEntity(modifiers.testFlag(Qt::ShiftModifier) ? -1 : +1);
}

void EntitiesPane::leaveList()
{
    if (m_model->filter().isEmpty())
        m_session.selection.setEntity(std::nullopt);
    else
        m_filter->apply({});
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
    m_caption->setVisible(rows > 0);
    if (rows == 0)
        showEmptyState();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void EntitiesPane::showEmptyState()
{
    const bool inProject = m_model->scope() == EntitiesModel::Scope::Project;
    if (m_model->isCounting())
        m_empty->setState(tr("Counting who and what the articles name…"));
    else if (m_model->total() > 0 && m_model->filter().isEmpty())
        m_empty->setState(tr("Nothing of these kinds is named here."));
    else if (m_model->total() > 0)
        m_empty->setState(tr("No entity here matches “%1”.").arg(m_model->filter()), tr("Clear filter"));
    else if (inProject)
        m_empty->setState(tr("No persons, organisations or places have been found in the articles of this project."));
    else if (m_session.selection.articles().empty())
        m_empty->setState(tr("Open an article to see who and what it names."), tr("Show the whole project"));
    else
        m_empty->setState(tr("The open articles name no persons, organisations or places."), tr("Show the whole project"));
}

void EntitiesPane::actOnEmptyState()
{
    if (m_model->total() > 0)
        m_filter->apply({});
    else
        m_model->setScope(EntitiesModel::Scope::Project);
}

void EntitiesPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_empty->setInk(theme.soft);
    m_filters->setTheme(theme);
    m_caption->setInk(theme.faint);
}

} // namespace Parallax
