// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineactions.h"

#include "ui/timeline/timelinewords.h"

#include <QActionGroup>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Parallax {

TimelineActions::TimelineActions(QObject *parent)
    : QObject(parent)
    , fit(add(u"timelineFit"_s, tr("Fit the whole timeline"), tr("Show the whole time"), u"zoom-fit-best"_s))
    , zoomIn(add(u"timelineZoomIn"_s, tr("Zoom into the timeline"), tr("Show less time in more detail"), u"zoom-in"_s))
    , zoomOut(add(u"timelineZoomOut"_s, tr("Zoom out of the timeline"), tr("Show more time"), u"zoom-out"_s))
    , jump(add(u"timelineJumpTo"_s, tr("Jump to date…"), tr("Type a date to go there"), u"go-jump"_s))
    , clearPeriod(add(u"timelineClearPeriod"_s, tr("Clear period"), tr("Show everything again, whatever its date"), u"edit-clear"_s))
    , fold(add(u"timelineFold"_s, tr("Fold empty years"), tr("Draw long stretches without anything short")))
{
    fit->setIconText(tr("Fit"));
    zoomIn->setIconText(tr("+"));
    zoomOut->setIconText(tr("−"));
    jump->setShortcut(QKeySequence(Qt::Key_J));
    fold->setCheckable(true);
    fold->setChecked(true);
    addChoices();
}

void TimelineActions::addChoices()
{
    const std::array names{u"timelineEvents"_s, u"timelineStatements"_s, u"timelinePublications"_s};
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i] = add(names[i], timelineGroupName(TimelineGroup(i)), {});
        groups[i]->setCheckable(true);
        groups[i]->setChecked(true);
    }
    auto *together = new QActionGroup(this);
    const std::array basisNames{u"timelineByEvent"_s, u"timelineByStatement"_s, u"timelineByReport"_s};
    for (size_t i = 0; i < bases.size(); ++i) {
        bases[i] = add(basisNames[i], basisName(DateBasis(i)), basisSentence(DateBasis(i)));
        bases[i]->setCheckable(true);
        together->addAction(bases[i]);
    }
    bases.front()->setChecked(true);
    for (size_t i = 0; i < exports.size(); ++i)
        exports[i] = add(u"timelineExport%1"_s.arg(i), nameOf(timelineFiles[i]), {});
}

QAction *TimelineActions::add(const QString &name, const QString &text, const QString &tip, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    if (!tip.isEmpty())
        action->setToolTip(tip);
    return action;
}

QList<QAction *> TimelineActions::general() const
{
    QList<QAction *> actions{fit, zoomIn, zoomOut, jump, clearPeriod, fold};
    actions.append(QList<QAction *>(groups.begin(), groups.end()));
    actions.append(QList<QAction *>(bases.begin(), bases.end()));
    return actions;
}

TimelineGroups TimelineActions::shownGroups() const
{
    TimelineGroups shown{};
    for (size_t i = 0; i < groups.size(); ++i)
        shown[i] = groups[i]->isChecked();
    return shown;
}

void TimelineActions::setEnabled(bool on)
{
    for (QAction *action : general() + QList<QAction *>(exports.begin(), exports.end())) {
        if (action != clearPeriod)
            action->setEnabled(on);
    }
}

} // namespace Parallax
