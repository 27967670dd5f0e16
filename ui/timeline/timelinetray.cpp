// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetray.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/timeline/timelinelistpopup.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

TimelineTray::TimelineTray(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_button(new KeyButton({}, {}, this))
{
    setObjectName(u"timelineTray"_s);
    m_button->setObjectName(u"timelineUndated"_s);
    m_button->setFlat(true);
    m_button->setToolTip(tr("What has no known date: click for the list"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &TimelineTray::showList);
    connect(&session.appearance, &Appearance::themeChanged, this, &TimelineTray::applyTheme);
    applyTheme();
    hide();
}

void TimelineTray::setItems(std::vector<TimelineItem> undated)
{
    m_items = std::move(undated);
    // Positions are statements that were understood: both are something said.
    const auto order = [](const TimelineItem &item) {
        return item.what == TimelineItem::What::Position ? int(TimelineItem::What::Statement) : int(item.what);
    };
    std::stable_sort(
        m_items.begin(), m_items.end(), [&](const TimelineItem &left, const TimelineItem &right) { return order(left) < order(right); });
    m_button->setText(tr("Undated: %1").arg(QLocale().toString(qint64(m_items.size()))));
    m_button->updateGeometry();
    setVisible(!m_items.empty());
}

void TimelineTray::showList()
{
    if (m_items.empty())
        return;
    if (!m_list) {
        m_list = new TimelineListPopup(m_session, this);
        connect(m_list, &TimelineListPopup::taken, this, &TimelineTray::taken);
        connect(m_list, &TimelineListPopup::dateRequested, this, &TimelineTray::dateRequested);
    }
    const QRect place(m_button->mapToGlobal(QPoint()), m_button->size());
    m_list->popUp(place, tr("Without a known date"), m_items, !m_session.project.isReadOnly());
}

void TimelineTray::applyTheme()
{
    m_button->setPalette(m_session.appearance.theme().palette());
    m_button->setInk(m_session.appearance.theme().soft);
}

} // namespace Parallax
