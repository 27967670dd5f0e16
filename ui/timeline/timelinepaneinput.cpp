// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"
#include "core/project/project.h"
#include "ui/session/editjob.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineheader.h"
#include "ui/timeline/timelineitemactions.h"
#include "ui/timeline/timelinelistpopup.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinepicks.h"
#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timelinetip.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelinewords.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Parallax {

void TimelinePane::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::picked, this, [this](const std::optional<TimelineItem> &item) {
        m_tip->hide();
        if (item)
            take(*item);
        else
            m_picks->pick(std::nullopt);
    });
    connect(m_canvas, &TimelineCanvas::opened, m_picks, &TimelinePicks::open);
    connect(m_canvas, &TimelineCanvas::hovered, this, &TimelinePane::showTip);
    connect(m_canvas, &TimelineCanvas::pileRequested, this, &TimelinePane::showPile);
    connect(m_canvas, &TimelineCanvas::menuRequested, this, &TimelinePane::showMenu);
    connect(m_canvas, &TimelineCanvas::periodPicked, &m_source, &TimelineSource::pickPeriod);
    connect(m_canvas, &TimelineCanvas::periodCleared, &m_source, &TimelineSource::clearPeriod);
    connect(m_tray, &TimelineTray::taken, this, &TimelinePane::take);
    connect(m_tray, &TimelineTray::dateRequested, this, [this](const TimelineItem &event) {
        m_picks->pick(event);
        Q_EMIT editRequested();
    });
    // What it was about is somewhere else now.
    connect(m_canvas, &TimelineCanvas::shownChanged, m_tip, &QWidget::hide);
    if (!m_overview)
        return;
    connect(m_canvas, &TimelineCanvas::shownChanged, this, [this] {
        const auto [first, last] = m_canvas->shown();
        m_overview->setShown(first, last);
    });
    connect(m_overview, &TimelineOverview::shownRequested, m_canvas, &TimelineCanvas::setShown);
}

void TimelinePane::connectEdits()
{
    connect(m_canvas, &TimelineCanvas::dateDragged, this, [this](const TimelineItem &item, const QString &date) {
        runEdit(m_session, this, tr("Changing the date"), 1,
            [id = item.id, date](Project &project) { return setEventDate(project, id, date); });
    });
    connect(m_canvas, &TimelineCanvas::newEventRequested, this, &TimelinePane::draft);
    connect(m_itemActions, &TimelineItemActions::editRequested, this, &TimelinePane::editRequested);
}

void TimelinePane::connectActions()
{
    constexpr double step = 1.5;
    connect(m_actions->fit, &QAction::triggered, m_canvas, &TimelineCanvas::fit);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { m_canvas->zoom(step); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { m_canvas->zoom(1 / step); });
    connect(m_actions->jump, &QAction::triggered, this, &TimelinePane::focusJump);
    connect(m_actions->clearPeriod, &QAction::triggered, &m_source, &TimelineSource::clearPeriod);
    connect(m_actions->fold, &QAction::toggled, this, [this](bool folds) {
        m_canvas->setFolding(folds ? FoldedTime::Folding::Folded : FoldedTime::Folding::Linear);
        if (m_overview)
            m_overview->setData(m_shown, m_canvas->time());
    });
    for (QAction *group : m_actions->groups)
        connect(group, &QAction::toggled, this, &TimelinePane::showData);
    for (size_t i = 0; i < m_actions->bases.size(); ++i)
        connect(m_actions->bases[i], &QAction::triggered, this, [this, i] { m_source.setBasis(DateBasis(i)); });
    for (size_t i = 0; i < m_actions->exports.size(); ++i)
        connect(m_actions->exports[i], &QAction::triggered, this, [this, i] { Q_EMIT exportRequested(timelineFiles[i]); });
    connect(m_header, &TimelineHeader::jumpRequested, m_canvas, &TimelineCanvas::jumpTo);
    connect(m_header, &TimelineHeader::left, this, [this] { m_canvas->setFocus(); });
    connect(m_header, &TimelineHeader::periodCleared, &m_source, &TimelineSource::clearPeriod);
}

void TimelinePane::take(const TimelineItem &item)
{
    if (m_size == Size::Docked)
        m_picks->open(item);
    else
        m_picks->pick(item);
}

void TimelinePane::showTip(const std::optional<TimelineItem> &item, const QRect &place)
{
    if (item)
        m_tip->showItem(*item, m_source.basis(), QRect(m_canvas->mapToGlobal(place.topLeft()), place.size()));
    else
        m_tip->hide();
}

void TimelinePane::showPile(const std::vector<TimelineItem> &items, const QPoint &place)
{
    if (items.empty())
        return;
    m_tip->hide();
    if (!m_pile) {
        m_pile = new TimelineListPopup(m_session, this);
        m_pile->setObjectName(u"timelinePile"_s);
        connect(m_pile, &TimelineListPopup::taken, this, &TimelinePane::take);
    }
    m_pile->popUp(QRect(place, QSize(1, 1)), tr("%n in one place", nullptr, int(items.size())), items, false);
}

void TimelinePane::showMenu(const std::optional<TimelineItem> &item, const QString &date, const QPoint &place)
{
    m_tip->hide();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item) {
        // What the menu does is done to what is picked.
        m_picks->pick(item);
        menu->addActions(m_itemActions->all());
    } else {
        QAction *make = menu->addAction(tr("New event here…"));
        make->setObjectName(u"timelineNewEvent"_s);
        make->setEnabled(!m_session.project.isReadOnly());
        connect(make, &QAction::triggered, this, [this, date] { draft(date, {}); });
        menu->addSeparator();
        menu->addActions({m_actions->clearPeriod, m_actions->fit, m_actions->jump});
    }
    menu->popup(place);
}

void TimelinePane::draft(const QString &date, const QString &lane)
{
    EventFacts facts;
    facts.date = date;
    facts.kind = lane.isEmpty() ? QString() : usualKindOf(lane);
    m_session.selection.draftEvent(facts, {});
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    const bool something = m_picks->current() || m_session.selection.period();
    if (event->key() == Qt::Key_Escape && something)
        escape();
    else
        QWidget::keyPressEvent(event);
}

void TimelinePane::escape()
{
    m_tip->hide();
    if (m_picks->current())
        m_picks->pick(std::nullopt);
    else
        m_source.clearPeriod();
}

} // namespace Parallax
