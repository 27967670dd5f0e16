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
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinepicks.h"
#include "ui/timeline/timelinepopups.h"
#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelinewords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

void draft(Selection &selection, const QString &date, const QString &kind)
{
    EventFacts facts;
    facts.date = date;
    facts.kind = kind;
    selection.draftEvent(facts, {});
}

} // namespace

void TimelinePane::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::picked, this, [this](const std::optional<TimelineItem> &item) {
        m_popups->hideTip();
        if (item)
            take(*item);
        else
            m_picks->pick(std::nullopt);
    });
    connect(m_canvas, &TimelineCanvas::opened, m_picks, &TimelinePicks::open);
    connect(m_canvas, &TimelineCanvas::periodPicked, &m_source, &TimelineSource::pickPeriod);
    connect(m_canvas, &TimelineCanvas::periodCleared, &m_source, &TimelineSource::clearPeriod);
    connect(m_tray, &TimelineTray::taken, this, &TimelinePane::take);
    connect(m_tray, &TimelineTray::dateRequested, this, [this](const TimelineItem &event) {
        m_picks->pick(event);
        Q_EMIT dateRequested();
    });
    // What it was about is somewhere else now.
    connect(m_canvas, &TimelineCanvas::shownChanged, m_popups, &TimelinePopups::hideTip);
    if (!m_overview)
        return;
    connect(m_canvas, &TimelineCanvas::shownChanged, this, [this] {
        const auto [first, last] = m_canvas->shown();
        m_overview->setShown(first, last);
    });
    connect(m_overview, &TimelineOverview::shownRequested, m_canvas, &TimelineCanvas::setShown);
}

void TimelinePane::connectPopups()
{
    connect(m_canvas, &TimelineCanvas::hovered, this, [this](const std::optional<TimelineItem> &item, const QRect &place) {
        if (item)
            m_popups->showTip(*item, m_source.basis(), QRect(m_canvas->mapToGlobal(place.topLeft()), place.size()));
        else
            m_popups->hideTip();
    });
    connect(m_canvas, &TimelineCanvas::pileRequested, m_popups, &TimelinePopups::showPile);
    connect(m_popups, &TimelinePopups::taken, this, &TimelinePane::take);
    connect(m_canvas, &TimelineCanvas::menuRequested, this,
        [this](const std::optional<TimelineItem> &item, const QString &date, const QPoint &place) {
            if (!item)
                return m_popups->showGroundMenu(date, {m_actions->clearPeriod, m_actions->fit, m_actions->jump}, place);
            // What the menu does is done to what is picked.
            m_picks->pick(item);
            m_popups->showMenu(m_itemActions->all(), place);
        });
    connect(m_canvas, &TimelineCanvas::dateDragged, this, [this](const TimelineItem &item, const QString &date) {
        runEdit(m_session, this, tr("Changing the date"), 1,
            [id = item.id, date](Project &project) { return setEventDate(project, id, date); });
    });
    connect(m_canvas, &TimelineCanvas::newEventRequested, this,
        [this](const QString &date, const QString &lane) { draft(m_session.selection, date, usualKindOf(lane)); });
    connect(m_popups, &TimelinePopups::newEventRequested, this, [this](const QString &date) { draft(m_session.selection, date, {}); });
    connect(m_itemActions, &TimelineItemActions::editRequested, this, &TimelinePane::editRequested);
}

void TimelinePane::connectActions()
{
    constexpr double step = 1.5;
    connect(m_actions->fit, &QAction::triggered, m_canvas, &TimelineCanvas::fit);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { m_canvas->zoom(step); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { m_canvas->zoom(1 / step); });
    connect(m_actions->jump, &QAction::triggered, m_header, &TimelineHeader::focusJump);
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

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !(m_picks->current() || m_session.selection.period()))
        return QWidget::keyPressEvent(event);
    m_popups->hideTip();
    if (m_picks->current())
        m_picks->pick(std::nullopt);
    else
        m_source.clearPeriod();
}

} // namespace Parallax
