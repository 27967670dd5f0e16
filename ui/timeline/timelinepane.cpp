// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepane.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineexport.h"
#include "ui/timeline/timelineheader.h"
#include "ui/timeline/timelineitemactions.h"
#include "ui/timeline/timelinelight.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinepicks.h"
#include "ui/timeline/timelinepopups.h"
#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/emptystate.h"

#include <QDataStream>
#include <QGridLayout>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int dockedHeight = 212;
constexpr qint32 stateVersion = 1;

bool hasFindings(const TimelineData &data)
{
    return std::any_of(
        data.lanes.begin(), data.lanes.end(), [](const TimelineLane &lane) { return lane.group != TimelineGroup::Publications; });
}

std::optional<std::pair<QDate, QDate>> pickedDays(const Selection &selection)
{
    const auto &period = selection.period();
    return period ? std::optional(std::pair(period->first, period->last)) : std::nullopt;
}

} // namespace

TimelinePane::TimelinePane(const Session &session, TimelineSource &source, Size size, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(source)
    , m_size(size)
    , m_actions(new TimelineActions(this))
    , m_picks(new TimelinePicks(session, source, this))
    , m_itemActions(new TimelineItemActions(session, *m_picks, source, this))
    , m_light(new TimelineLight(session, source, this))
    , m_header(new TimelineHeader(*m_actions, this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new TimelineCanvas(session.appearance, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_tray(new TimelineTray(session, this))
    , m_popups(new TimelinePopups(session, this))
{
    setObjectName(size == Size::Docked ? u"timelineDock"_s : u"timeline"_s);
    setAutoFillBackground(true);
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_canvas->setCompact(size == Size::Docked);
    m_canvas->setReadOnly(session.project.isReadOnly());
    if (size == Size::Full)
        m_overview = new TimelineOverview(session.appearance, this);
    // Not of the pane as a whole: in the field of the date they are letters.
    m_canvas->addActions(m_itemActions->all());
    addAction(m_actions->jump);
    makeLayout();
    connectCanvas();
    connectPopups();
    connectActions();
    connectSession();
    applyTheme();
    showData();
    showPeriod();
}

TimelinePane::~TimelinePane()
{
    // It lives a little longer, and what has the focus tells that it loses it.
    m_canvas->disconnect(this);
}

void TimelinePane::makeLayout()
{
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(m_header);
    auto *body = new QGridLayout;
    body->setVerticalSpacing(2);
    body->setRowStretch(0, 1);
    body->addWidget(m_stack, 0, 0);
    // In the dock it lies over the corner that the axis leaves free, under the names of the lanes: rows are dear there.
    const bool docked = m_size == Size::Docked;
    body->addWidget(m_tray, docked ? 0 : 2, 0, Qt::AlignLeft | Qt::AlignBottom);
    m_tray->setContentsMargins(docked ? 12 : 16, 0, 0, 0);
    m_tray->raise();
    if (m_overview)
        body->addWidget(m_overview, 1, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(body, 1);
    setFocusProxy(m_canvas);
}

QSize TimelinePane::sizeHint() const
{
    return {800, m_size == Size::Docked ? dockedHeight : 600};
}

void TimelinePane::connectSession()
{
    connect(&m_source, &TimelineSource::dataChanged, this, &TimelinePane::refresh);
    connect(&m_source, &TimelineSource::workingChanged, this, &TimelinePane::showState);
    connect(&m_source, &TimelineSource::basisChanged, this, [this] { m_header->setBasis(m_source.basis()); });
    connect(m_picks, &TimelinePicks::currentChanged, this, [this] { m_canvas->setPicked(m_picks->current()); });
    connect(m_light, &TimelineLight::changed, m_canvas, &TimelineCanvas::setLit);
    connect(&m_session.selection, &Selection::periodChanged, this, &TimelinePane::showPeriod);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &TimelinePane::applyTheme);
    connect(&m_session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"article"))
            showState();
    });
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_actions->shownGroups() != TimelineGroups{})
            return Q_EMIT analysisRequested();
        for (QAction *group : m_actions->groups)
            group->setChecked(true);
    });
}

void TimelinePane::refresh()
{
    m_outdated = !isVisible();
    if (!m_outdated)
        showData();
}

void TimelinePane::showData()
{
    m_outdated = false;
    m_shown = onlyGroups(m_source.data(), m_actions->shownGroups());
    m_popups->hideTip();
    if (m_shown) {
        m_canvas->setData(m_shown);
        m_canvas->setPicked(m_picks->current());
        m_tray->setItems(m_shown->undated);
        if (m_overview)
            m_overview->setData(m_shown, m_canvas->time());
        m_header->setCounts(timelineCounts(*m_source.data()));
    }
    m_header->setBasis(m_source.basis());
    showState();
}

void TimelinePane::showState()
{
    const bool anything = m_shown && !m_shown->items.empty();
    if (!anything)
        showEmptyState();
    const bool first = anything && m_stack->currentWidget() != m_canvas;
    m_stack->setCurrentWidget(anything ? static_cast<QWidget *>(m_canvas) : m_empty);
    // Who came while it was read meant the timeline.
    if (first && m_header->waitsForDate())
        m_canvas->setFocus();
    if (m_overview)
        m_overview->setVisible(anything);
    m_actions->setEnabled(m_source.data() && !m_source.data()->items.empty());
}

void TimelinePane::showEmptyState()
{
    if (!m_shown)
        m_empty->setState(m_source.isWorking() ? tr("Reading the dates…") : QString());
    else if (m_session.project.articles().count() == 0)
        m_empty->setState(tr("What happened, what was said and what was published is shown here by its date once the project has "
                             "articles. Import some first."));
    else if (m_actions->shownGroups() == TimelineGroups{})
        m_empty->setState(tr("All lanes are switched off."), tr("Show all"));
    else if (!hasFindings(*m_source.data()))
        m_empty->setState(tr("Neither events nor statements have been found in these articles. Analyse the project to find them."),
            tr("Analyse the project"));
    else
        m_empty->setState(m_shown->undated.empty()
                ? tr("There is nothing in the lanes that are switched on.")
                : tr("Nothing here has a date that is known. What waits for one is listed at the bottom left."));
}

void TimelinePane::showPeriod()
{
    m_header->setPeriod(m_session.selection.period());
    m_canvas->setPeriod(pickedDays(m_session.selection));
    if (m_overview)
        m_overview->setPeriod(pickedDays(m_session.selection));
}

QList<QAction *> TimelinePane::actions() const
{
    return m_actions->general() + m_itemActions->all();
}

QList<QAction *> TimelinePane::exportActions() const
{
    return {m_actions->exports.begin(), m_actions->exports.end()};
}

QByteArray TimelinePane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_actions->fold->isChecked() << qint32(m_source.basis());
    for (const bool shown : m_actions->shownGroups())
        stream << shown;
    return state;
}

void TimelinePane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 basis = 0;
    bool folds = true;
    TimelineGroups groups = allTimelineGroups;
    stream >> version >> folds >> basis;
    for (bool &shown : groups)
        stream >> shown;
    const bool usable = stream.status() == QDataStream::Ok && version == stateVersion && basis >= 0 && basis <= qint32(DateBasis::Report);
    for (size_t i = 0; i < groups.size(); ++i)
        m_actions->groups[i]->setChecked(!usable || groups[i]);
    if (!usable)
        return;
    m_actions->fold->setChecked(folds);
    m_source.setBasis(DateBasis(basis));
}

void TimelinePane::exportTo(const QString &path, TimelineFile file)
{
    if (!isPicture(file)) {
        TimelineExport what{m_source.basis(), m_session.selection.period(), {}, {}};
        for (size_t i = 0; i < m_actions->groups.size(); ++i) {
            if (m_actions->groups[i]->isChecked())
                what.groups.push_back(TimelineGroup(i));
        }
        exportItems(m_session, this, path, file, what);
    } else if (m_shown) {
        const SeenTimeline seen{
            *m_canvas, m_shown, m_size == Size::Docked, m_actions->fold->isChecked(), pickedDays(m_session.selection), {}, {}, {}, {}};
        exportPicture(m_session, path, file, seen, m_source.basis());
    }
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.want();
    m_light->setOn(true);
    if (m_outdated)
        showData();
    else
        showState();
}

void TimelinePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_light->setOn(false);
    m_popups->hideTip();
}

void TimelinePane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_header->setTheme(theme);
    m_empty->setInk(theme.soft);
}

} // namespace Parallax
