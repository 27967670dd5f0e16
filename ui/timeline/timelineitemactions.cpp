// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineitemactions.h"

#include "core/findings/eventedits.h"
#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "core/project/project.h"
#include "ui/session/editjob.h"
#include "ui/timeline/timelinepicks.h"
#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timelinewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using What = TimelineItem::What;
using Edit = std::function<Result<Done>(Project &)>;

Edit decisionOn(const TimelineItem &item, const std::vector<Passage> &passages, bool accepts)
{
    const std::vector<QUuid> ids{item.id};
    switch (item.what) {
    case What::Event:
        return [=](Project &project) { return accepts ? acceptEvents(project, ids) : rejectEvents(project, ids); };
    case What::Position:
        return [=](Project &project) { return accepts ? acceptPositions(project, ids) : rejectPositions(project, ids); };
    case What::Statement:
        return [=](Project &project) { return accepts ? acceptStatements(project, passages) : rejectStatements(project, passages); };
    case What::Publication:
        break;
    }
    return {};
}

} // namespace

TimelineItemActions::TimelineItemActions(const Session &session, TimelinePicks &picks, TimelineSource &source, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_picks(picks)
    , m_source(source)
    , m_open(add(u"timelineOpen"_s, tr("Open passages"), {}, &TimelineItemActions::open))
    , m_beside(add(u"timelineOpenBeside"_s, tr("Open beside"), {}, &TimelineItemActions::openBeside))
    , m_edit(add(u"timelineEdit"_s, tr("Edit event"), QKeySequence(Qt::Key_E), &TimelineItemActions::edit))
    , m_accept(add(u"timelineAccept"_s, tr("Accept"), QKeySequence(Qt::Key_A), &TimelineItemActions::accept))
    , m_reject(add(u"timelineReject"_s, tr("Reject"), QKeySequence(Qt::Key_X), &TimelineItemActions::reject))
    , m_period(add(u"timelineShowPeriod"_s, tr("Show only this period"), {}, &TimelineItemActions::showPeriod))
    , m_copy(add(u"timelineCopy"_s, tr("Copy as text"), QKeySequence::Copy, &TimelineItemActions::copy))
{
    m_open->setIcon(QIcon::fromTheme(u"document-open"_s));
    m_accept->setIcon(QIcon::fromTheme(u"dialog-ok-apply"_s));
    m_edit->setIcon(QIcon::fromTheme(u"document-edit"_s));
    m_copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    connect(&picks, &TimelinePicks::currentChanged, this, &TimelineItemActions::showState);
    showState();
}

QAction *TimelineItemActions::add(const QString &name, const QString &text, const QKeySequence &key, Act act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> TimelineItemActions::all() const
{
    return {m_open, m_beside, m_edit, m_accept, m_reject, m_period, m_copy};
}

void TimelineItemActions::showState()
{
    const auto &item = m_picks.current();
    for (QAction *action : all())
        action->setEnabled(item.has_value());
    if (!item)
        return;
    const bool writable = !m_session.project.isReadOnly();
    const bool finding = item->what != What::Publication;
    const bool placed = !item->has(TimelineItem::Background);
    m_open->setText(finding ? tr("Open passages") : tr("Open article"));
    m_open->setEnabled(placed);
    m_beside->setEnabled(placed);
    m_edit->setVisible(item->what == What::Event);
    m_edit->setEnabled(writable);
    m_accept->setVisible(finding);
    m_accept->setEnabled(writable && !item->has(TimelineItem::HandMade) && item->state == FindingState::Suggested);
    m_reject->setVisible(finding);
    m_reject->setEnabled(writable);
    m_reject->setText(item->has(TimelineItem::HandMade) ? tr("Delete") : tr("Reject"));
    m_period->setEnabled(item->time.last > item->time.first);
}

void TimelineItemActions::open()
{
    if (const auto item = m_picks.current())
        m_picks.open(*item);
}

void TimelineItemActions::openBeside()
{
    if (const auto item = m_picks.current())
        m_picks.openBeside(*item);
}

void TimelineItemActions::edit()
{
    if (const auto item = m_picks.current(); item && item->what == What::Event) {
        m_picks.pick(item);
        Q_EMIT editRequested();
    }
}

void TimelineItemActions::accept()
{
    decide(true);
}

void TimelineItemActions::reject()
{
    decide(false);
}

void TimelineItemActions::decide(bool accepts)
{
    const auto item = m_picks.current();
    if (!item || m_session.project.isReadOnly())
        return;
    const auto passages = item->what == What::Statement ? readDetail(m_session.project, *item).passages : std::vector<Passage>();
    if (const Edit edit = decisionOn(*item, passages, accepts))
        runEdit(m_session, this, accepts ? tr("Accepting") : tr("Rejecting"), 1, edit);
}

void TimelineItemActions::showPeriod()
{
    if (const auto &item = m_picks.current()) {
        const auto [first, last] = daysOf(item->time);
        m_source.pickPeriod(first, last);
    }
}

void TimelineItemActions::copy()
{
    if (const auto &item = m_picks.current())
        QGuiApplication::clipboard()->setText(itemText(*item, readDetail(m_session.project, *item)));
}

} // namespace Parallax
