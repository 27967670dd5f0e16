// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationspane.h"

#include "core/project/project.h"
#include "ui/annotations/annotationactions.h"
#include "ui/annotations/annotationfilters.h"
#include "ui/annotations/annotationsdelegate.h"
#include "ui/annotations/annotationsmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredlist.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/selectionbar.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int widestField = 420;

} // namespace

AnnotationsPane::AnnotationsPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AnnotationsModel(session.project, session.jobs, this))
    , m_list(new FilteredList(this))
    , m_filters(new AnnotationFilters(session, *m_model, this))
    , m_figure(new QLabel(this))
    , m_sort(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    setObjectName(u"annotations"_s);
    setAutoFillBackground(true);
    makeList();
    m_actions = new AnnotationActions(session, *m_model, m_list->view(), *this);
    makeSortMenu();
    makeExportMenu();
    m_bar = new SelectionBar(u"annotationBar"_s, m_actions->all(), this);
    makeLayout();
    connectParts();
    applyTheme();
    showState();
    m_bar->setSelected(0);
}

void AnnotationsPane::makeList()
{
    // Before the view hears of it: it would ask each of a hundred thousand rows for its height.
    connect(m_model, &QAbstractItemModel::modelReset, this,
        [this] { m_list->view().setUniformItemSizes(m_model->rowCount() > AnnotationsDelegate::mostVaried); });
    m_list->setModel(m_model, AnnotationsModel::KeyRole, [this](qint64 key) { return m_model->rowOf(key); });
    RowView &view = m_list->view();
    view.setObjectName(u"annotationList"_s);
    view.setAccessibleName(tr("Taggings and notes"));
    view.setItemDelegate(new AnnotationsDelegate(*m_model, m_session.appearance, &view));
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setUniformItemSizes(true);
    m_list->field().setObjectName(u"annotationText"_s);
    m_list->field().setPlaceholderText(tr("Words of the passage, the note, the tag or the title"));
    m_list->field().setAccessibleName(tr("Filter taggings and notes"));
    m_list->empty().setObjectName(u"annotationsEmpty"_s);
}

void AnnotationsPane::makeSortMenu()
{
    using Order = AnnotationList::Order;
    m_sort->setObjectName(u"annotationSort"_s);
    m_sort->setIcon(QIcon::fromTheme(u"view-sort-descending"_s));
    // Shown where the icon theme has no such icon.
    m_sort->setText(tr("Sort"));
    m_sort->setAccessibleName(tr("Sort taggings and notes"));
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const std::pair<Order, QString> orders[] = {
        {Order::Created, tr("Newest first")},
        {Order::Article, tr("By article and place")},
        {Order::Tag, tr("By tag")},
        {Order::Author, tr("By author")},
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

void AnnotationsPane::makeExportMenu()
{
    m_export->setObjectName(u"annotationExport"_s);
    m_export->setIcon(QIcon::fromTheme(u"document-export"_s));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export what the list shows"));
    m_export->setAccessibleName(tr("Export what the list shows"));
    auto *menu = new QMenu(m_export);
    m_exportCsv = menu->addAction(QIcon::fromTheme(u"text-csv"_s), tr("Export as a &table (CSV)…"));
    m_exportMarkdown = menu->addAction(QIcon::fromTheme(u"text-markdown"_s), tr("Export as &Markdown…"));
    m_exportCsv->setObjectName(u"exportCsv"_s);
    m_exportMarkdown->setObjectName(u"exportMarkdown"_s);
    connect(m_exportCsv, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_model->filter(), AnnotationFormat::Csv); });
    connect(m_exportMarkdown, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_model->filter(), AnnotationFormat::Markdown); });
    m_export->setMenu(menu);
    for (QToolButton *button : {m_sort, m_export}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void AnnotationsPane::makeLayout()
{
    m_figure->setObjectName(u"annotationFigure"_s);
    m_list->field().setMaximumWidth(widestField);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(&m_list->field(), 1);
    head->addStretch();
    head->addWidget(m_figure);
    head->addWidget(m_sort);
    head->addWidget(m_export);
    m_filters->layout()->setContentsMargins(8, 0, 12, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    setFocusProxy(&m_list->view());
}

void AnnotationsPane::connectParts()
{
    connect(m_list, &FilteredList::filterChanged, this, &AnnotationsPane::applyFilter);
    connect(m_filters, &AnnotationFilters::filterChanged, this, [this] {
        m_list->startAtTop();
        applyFilter();
    });
    connect(m_list, &FilteredList::chosen, this, [this](const QModelIndex &row) {
        if (m_list->view().currentIndex() != row)
            m_list->view().setCurrentIndex(row);
        m_actions->open();
    });
    connect(&m_list->view(), &RowView::escaped, this, [this] { setFilter({}); });
    connect(&m_list->empty(), &EmptyState::actionChosen, this, [this] { setFilter({}); });
    connect(m_actions, &AnnotationActions::changed, this, [this] { m_bar->setSelected(m_actions->count()); });
    connect(m_model, &AnnotationsModel::refreshed, m_filters, &AnnotationFilters::dropGone);
    connect(m_model, &AnnotationsModel::refreshed, this, &AnnotationsPane::showState);
    connect(m_model, &AnnotationsModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(&m_session.selection, &Selection::annotationsRequested, this, &AnnotationsPane::setFilter);
    connect(&m_session.selection, &Selection::annotationChanged, this, &AnnotationsPane::followAnnotation);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &AnnotationsPane::applyTheme);
    connect(&m_session.appearance, &Appearance::readingFontChanged, &m_list->view(), &QListView::doItemsLayout);
}

QList<QAction *> AnnotationsPane::actions() const
{
    return m_actions->all() + QList<QAction *>{m_exportCsv, m_exportMarkdown};
}

void AnnotationsPane::focusFilter()
{
    m_list->focusFilter();
}

void AnnotationsPane::setFilter(const AnnotationFilter &filter)
{
    m_list->field().apply(filter.text);
    m_filters->setFilter(filter);
}

void AnnotationsPane::applyFilter()
{
    AnnotationFilter filter = m_filters->filter();
    const QString text = m_list->field().text().simplified();
    filter.text = text.isEmpty() ? QString() : text;
    m_model->setFilter(filter);
}

void AnnotationsPane::showState()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const int total = m_model->total();
    m_figure->setText(total == 0 ? QString()
            : rows < total       ? tr("%1 of %2").arg(locale.toString(rows), locale.toString(total))
                                 : locale.toString(total));
    m_exportCsv->setEnabled(rows > 0);
    m_exportMarkdown->setEnabled(rows > 0);
    m_export->setEnabled(rows > 0);
    m_filters->showChosen();
    m_filters->setVisible(total > 0);
    if (rows == 0)
        showEmptyState();
    m_list->setShowsRows(rows > 0);
}

void AnnotationsPane::showEmptyState()
{
    if (m_model->isReading())
        m_list->empty().setState(tr("Reading taggings and notes…"));
    else if (m_model->total() == 0)
        m_list->empty().setState(
            tr("No passage has been tagged yet, and no note written. Select words in an article, then press T for a tag "
               "or M for a note. Everything you mark is listed here."));
    else if (m_model->filter().kind == AnnotationFilter::Kind::Orphans)
        m_list->empty().setState(tr("Every passage is in its place. When a corrected version of an article lacks the words of a tagging or "
                                    "note, it is kept and listed here until you place it."),
            tr("Show all"));
    else
        m_list->empty().setState(tr("No tagging or note is like this."), tr("Show all"));
}

void AnnotationsPane::followAnnotation()
{
    const auto &annotation = m_session.selection.annotation();
    const int row = annotation && isVisible() ? m_model->rowOf(*annotation) : -1;
    if (row >= 0 && m_list->view().currentIndex().row() != row && m_actions->count() <= 1)
        m_list->view().selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void AnnotationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    showState();
}

void AnnotationsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void AnnotationsPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_list->view().currentIndex().isValid() || !m_list->showsRows())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(event->globalPos());
}

void AnnotationsPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_list->empty().setInk(theme.soft);
    m_bar->setInk(theme.soft);
    QPalette ink = m_figure->palette();
    ink.setColor(QPalette::WindowText, theme.soft);
    m_figure->setPalette(ink);
}

} // namespace Parallax
