// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarywords.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredlist.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/periodchip.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QActionGroup>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

LibraryPane::LibraryPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LibraryModel(session.project, session.jobs, this))
    , m_header(new PaneHeader(tr("Library"), this))
    , m_list(new FilteredList(this))
    , m_sort(new QToolButton(this))
    , m_period(new PeriodChip(this))
    , m_view(&m_list->view())
{
    setObjectName(u"library"_s);
    setAcceptDrops(true);
    setAutoFillBackground(true);
    m_view->setObjectName(u"articles"_s);
    m_view->setAccessibleName(tr("Articles"));
    m_list->setModel(m_model, LibraryModel::KeyRole, [this](qint64 key) { return m_model->rowOf(key); });
    m_view->setItemDelegate(new LibraryDelegate(session.appearance, session.selection, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    makeSortMenu();
    makeLayout();
    makeActions();
    connectParts();
    applyTheme();
    followPeriod();
    showCounts();
    followActiveArticle();
}

void LibraryPane::makeLayout()
{
    m_list->field().setObjectName(u"libraryFilter"_s);
    m_list->field().setPlaceholderText(tr("Filter by word, outlet, date"));
    m_list->field().setAccessibleName(tr("Filter articles"));
    m_list->empty().setObjectName(u"libraryEmpty"_s);

    auto *input = new QHBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->setSpacing(4);
    input->addWidget(&m_list->field());
    input->addWidget(m_sort);
    m_period->setObjectName(u"libraryPeriod"_s);
    auto *time = new QHBoxLayout;
    time->setContentsMargins(12, 0, 12, 0);
    time->addWidget(m_period);
    time->addStretch();
    m_header->setContentsMargins(16, 0, 16, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(input);
    column->addLayout(time);
    column->addWidget(m_list, 1);
    setFocusProxy(m_view);
}

void LibraryPane::makeSortMenu()
{
    using Order = ArticleTable::Order;
    m_sort->setObjectName(u"librarySort"_s);
    m_sort->setIcon(QIcon::fromTheme(u"view-sort-descending"_s));
    // Shown where the icon theme has no such icon.
    m_sort->setText(tr("Sort"));
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setAccessibleName(tr("Sort articles"));
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const std::pair<Order, QString> orders[] = {
        {Order::Published, tr("Newest first")},
        {Order::Title, tr("By title")},
        {Order::Source, tr("By outlet")},
        {Order::Imported, tr("Last imported first")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order, text = text] {
            m_sort->setToolTip(text);
            m_list->startAtTop();
            m_model->setOrder(order);
        });
    }
    m_sort->setToolTip(tr("Newest first"));
    m_sort->setMenu(menu);
}

void LibraryPane::connectParts()
{
    connect(m_list, &FilteredList::chosen, this, &LibraryPane::choose);
    connect(m_list, &FilteredList::filterChanged, m_model, &LibraryModel::setFilter);
    connect(m_view, &RowView::escaped, this, [this] { m_list->field().apply({}); });
    connect(&m_list->empty(), &EmptyState::actionChosen, this, &LibraryPane::showAll);
    connect(m_period, &PeriodChip::clicked, this, [this] { m_session.selection.setPeriod(std::nullopt); });
    connect(&m_session.selection, &Selection::periodChanged, this, &LibraryPane::followPeriod);
    connect(m_model, &LibraryModel::countsChanged, this, [this] {
        showCounts();
        // The article that is read may be among the rows that came just now.
        if (!m_view->currentIndex().isValid())
            followActiveArticle();
    });
    connect(m_model, &LibraryModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(&m_session.selection, &Selection::activeChanged, this, &LibraryPane::followActiveArticle);
    connect(&m_session.selection, &Selection::articlesChanged, this, &LibraryPane::followActiveArticle);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &LibraryPane::applyTheme);
}

void LibraryPane::focusFilter()
{
    m_list->focusFilter();
}

void LibraryPane::followActiveArticle()
{
    const auto active = m_session.selection.activeArticle();
    const int row = active ? m_model->rowOf(*active) : -1;
    const bool hasSelection = m_view->selectionModel()->selectedIndexes().size() > 1;
    // With a key like Ctrl+Tab held, QListView::setCurrentIndex() would add the row to the selection.
    if (row >= 0 && !hasSelection && m_view->currentIndex().row() != row)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_view->viewport()->update();
}

void LibraryPane::followPeriod()
{
    m_period->setPeriod(m_session.selection.period());
    m_model->setPeriod(m_session.selection.period());
}

void LibraryPane::showAll()
{
    m_list->field().apply({});
    m_session.selection.setPeriod(std::nullopt);
}

void LibraryPane::showCounts()
{
    const int total = m_model->total();
    const int matching = m_model->matching();
    const QLocale locale;
    m_header->setFigure(
        isNarrowed() ? tr("%1 of %2").arg(locale.toString(matching), locale.toString(total)) : tr("%n article(s)", nullptr, total));
    tellWhyEmpty(*m_model, m_list->empty());
    m_list->setShowsRows(matching > 0);
    // Each row as high as its title needs, as long as that does not mean reading all of a large project.
    m_view->setUniformItemSizes(total > LibraryModel::firstRows);
}

void LibraryPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_header->setInk(theme.soft);
    m_period->setLook({theme.soft, theme.accent, theme.line, theme.accentBackground});
    m_list->empty().setInk(theme.soft);
}

void LibraryPane::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void LibraryPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importRequested(paths);
}

} // namespace Parallax
