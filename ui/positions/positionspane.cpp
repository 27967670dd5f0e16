// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionspane.h"

#include "core/project/project.h"
#include "ui/positions/positionactions.h"
#include "ui/positions/positionfilters.h"
#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionsview.h"
#include "ui/positions/treekeeper.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "core/words/periodtext.h"
#include "ui/widgets/selectionbar.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int widestField = 420;

} // namespace

PositionsPane::PositionsPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PositionsModel(session.project, session.jobs, this))
    , m_field(new FilterField(this))
    , m_filters(new PositionFilters(session, *m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PositionsView(*m_model, session.appearance, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_keeper(new TreeKeeper(*m_view, *m_model))
    , m_actions(new PositionActions(session, *m_model, *m_view, *this))
    , m_figure(new QLabel(this))
    , m_sort(new QToolButton(this))
    , m_bar(new SelectionBar(u"positionBar"_s, m_actions->foremost(), this))
{
    setObjectName(u"positions"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"positionTree"_s);
    m_view->setAccessibleName(tr("Positions"));
    m_field->setObjectName(u"positionText"_s);
    m_field->setPlaceholderText(tr("Words of the name, the issue, the quotation or the title"));
    m_field->setAccessibleName(tr("Filter positions"));
    m_empty->setObjectName(u"positionsEmpty"_s);
    makeSortMenu();
    makeLayout();
    connectParts();
    connectSession();
    applyTheme();
    showState();
    m_bar->setSelected(0);
}

void PositionsPane::makeSortMenu()
{
    m_sort->setObjectName(u"positionSort"_s);
    m_sort->setIcon(QIcon::fromTheme(u"view-sort-descending"_s));
    // Shown where the icon theme has no such icon.
    m_sort->setText(tr("Sort"));
    m_sort->setAccessibleName(tr("Sort positions"));
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const std::pair<PositionOrder, QString> orders[] = {
        {PositionOrder::Count, tr("Most positions first")},
        {PositionOrder::Name, tr("By name")},
        {PositionOrder::Newest, tr("Newest first")},
        {PositionOrder::Stance, tr("By stance")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order, text = text] {
            m_sort->setToolTip(text);
            m_keeper->startAtTop();
            m_order = order;
            applyListing();
        });
    }
    m_sort->setToolTip(tr("Most positions first"));
    m_sort->setMenu(menu);
}

void PositionsPane::makeLayout()
{
    m_figure->setObjectName(u"positionFigure"_s);
    m_field->setMaximumWidth(widestField);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_field, 1);
    head->addStretch();
    head->addWidget(m_figure);
    head->addWidget(m_sort);
    m_filters->layout()->setContentsMargins(12, 0, 12, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_view);
}

void PositionsPane::connectParts()
{
    connect(m_field, &FilterField::filterChanged, this, [this](const QString &filter) {
        if (!filter.isEmpty())
            m_keeper->startAtTop();
        applyListing();
    });
    connect(m_field, &FilterField::leftForList, this, &PositionsPane::enterTree);
    connect(m_field, &QLineEdit::returnPressed, this, &PositionsPane::enterTree);
    connect(m_filters, &PositionFilters::queryChanged, this, [this] {
        m_keeper->startAtTop();
        applyListing();
    });
    connect(m_filters, &PositionFilters::groupingChanged, this, [this] {
        m_keeper->startAtTop();
        applyListing();
    });
    connect(m_view, &PositionsView::chosen, this, [this](const QModelIndex &position) {
        if (m_view->currentIndex() != position)
            m_view->setCurrentIndex(position);
        m_actions->open();
    });
    connect(m_view, &PositionsView::characterTyped, m_actions, &PositionActions::takeCharacter);
    connect(m_view, &PositionsView::filterRequested, this, &PositionsPane::focusFilter);
    connect(m_view, &PositionsView::escaped, this, &PositionsPane::showAll);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        showAll();
        m_session.selection.setPeriod(std::nullopt);
    });
    connect(m_actions, &PositionActions::changed, this, [this] { m_bar->setSelected(m_actions->count()); });
    connect(m_model, &PositionsModel::refreshed, this, &PositionsPane::showState);
    connect(m_model, &PositionsModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
}

void PositionsPane::connectSession()
{
    const Selection &selection = m_session.selection;
    connect(&selection, &Selection::positionsRequested, this, &PositionsPane::setFilter);
    connect(&selection, &Selection::positionChanged, this, &PositionsPane::followPosition);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &PositionsPane::applyTheme);
    connect(&m_session.appearance, &Appearance::readingFontChanged, m_view, &PositionsView::layOutAnew);
    connect(&m_session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"article"))
            showState();
    });
}

QList<QAction *> PositionsPane::actions() const
{
    return m_actions->all();
}

void PositionsPane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PositionsPane::enterTree()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void PositionsPane::setFilter(const PositionFilter &filter)
{
    PositionQuery query;
    query.holder = filter.holder;
    query.issue = filter.issue;
    query.articles = filter.articles;
    m_field->apply({});
    m_filters->setQuery(query);
}

void PositionsPane::showAll()
{
    m_field->apply({});
    m_filters->setQuery({});
}

void PositionsPane::applyListing()
{
    PositionListing listing{m_filters->query(), m_filters->grouping(), m_order};
    listing.query.text = m_field->text().simplified();
    m_model->setListing(listing);
}

void PositionsPane::showState()
{
    const QLocale locale;
    const int shown = m_model->shown();
    const int total = m_model->total();
    m_figure->setText(total == 0 && shown == 0 ? QString()
            : shown < total                    ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(total))
                                               : locale.toString(shown));
    m_filters->showChosen();
    const bool first = m_filters->isHidden() && shown > 0;
    m_filters->setVisible(!m_model->names().lines.empty());
    if (shown == 0)
        showEmptyState();
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    // Who came while they were read meant the list.
    if (first && m_field->hasFocus() && m_field->text().isEmpty())
        m_view->setFocus();
}

void PositionsPane::showEmptyState()
{
    if (m_model->isReading())
        m_empty->setState(tr("Reading the positions…"));
    else if (const auto &period = m_filters->query().period; period && !m_model->names().lines.empty())
        m_empty->setState(
            tr("No position from %1, the time picked on the timeline, is like this.").arg(periodText(*period)), tr("Show all"));
    else if (!m_model->names().lines.empty())
        m_empty->setState(tr("No position is like this."), tr("Show all"));
    else if (m_session.project.articles().count() == 0)
        m_empty->setState(tr("Who stands where is listed here once the project has articles. Import some first."));
    else
        m_empty->setState(
            tr("No position has been found in these articles. To make one, select the words that show it in an article, press P, "
               "and then the key of the stance: + supports, - opposes, ! demands, o offers, ? on conditions, > predicts."));
}

void PositionsPane::followPosition()
{
    const auto &position = m_session.selection.position();
    const QModelIndex row = position && isVisible() ? m_model->indexOf(*position) : QModelIndex();
    if (row.isValid() && m_view->currentIndex() != row && m_actions->count() <= 1)
        m_view->setCurrentIndex(row);
}

void PositionsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    showState();
}

void PositionsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void PositionsPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_view->currentIndex().isValid() || m_stack->currentWidget() != m_view)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"positionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(event->globalPos());
}

void PositionsPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_empty->setInk(theme.soft);
    m_bar->setInk(theme.soft);
    QPalette ink = m_figure->palette();
    ink.setColor(QPalette::WindowText, theme.soft);
    m_figure->setPalette(ink);
    m_view->viewport()->update();
}

} // namespace Parallax
