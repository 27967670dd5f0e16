// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filteredlist.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowkeeper.h"
#include "ui/widgets/rowview.h"

namespace Parallax {

FilteredList::FilteredList(QWidget *parent)
    : QStackedWidget(parent)
    , m_view(new RowView(this))
    , m_field(new FilterField(parent))
    , m_empty(new EmptyState(this))
{
    addWidget(m_view);
    addWidget(m_empty);
    setFocusProxy(m_view);
    connect(m_view, &RowView::chosen, this, &FilteredList::chosen);
    connect(m_view, &RowView::filterRequested, this, &FilteredList::focusFilter);
    connect(m_view, &RowView::leftAtTop, this, &FilteredList::focusFilter);
    connect(m_field, &FilterField::leftForList, this, &FilteredList::enterList);
    connect(m_field, &FilterField::filterChanged, this, [this](const QString &filter) {
        if (!filter.isEmpty())
            startAtTop();
        Q_EMIT filterChanged(filter);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_view->model() && m_view->model()->rowCount() > 0)
            Q_EMIT chosen(m_view->model()->index(0, 0), {});
    });
}

void FilteredList::setModel(QAbstractItemModel *model, int keyRole, std::function<int(qint64)> rowOf)
{
    m_view->setModel(model);
    m_keeper = new RowKeeper(*m_view, keyRole, std::move(rowOf));
}

void FilteredList::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilteredList::enterList()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_view->model())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

void FilteredList::startAtTop()
{
    if (m_keeper)
        m_keeper->startAtTop();
}

void FilteredList::setShowsRows(bool shows)
{
    setCurrentWidget(shows ? static_cast<QWidget *>(m_view) : m_empty);
}

bool FilteredList::showsRows() const
{
    return currentWidget() == m_view;
}

} // namespace Parallax
