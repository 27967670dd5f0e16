// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/briefingssection.h"

#include "ui/passage/briefingrow.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/inklabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

BriefingsSection::BriefingsSection(const Session &session, QWidget *parent)
    : Section(tr("Briefings"), parent)
    , m_session(session)
{
    setObjectName(u"passageBriefings"_s);
    hide();
}

void BriefingsSection::setBriefings(const std::vector<CitingBriefing> &briefings)
{
    if (briefings == m_briefings)
        return;
    m_briefings = briefings;
    clear();
    const size_t shown = std::min(briefings.size(), mostRows);
    for (size_t i = 0; i < shown; ++i) {
        auto *row = new BriefingRow(m_session, briefings[i], this);
        connect(row, &BriefingRow::clicked, this, [this, briefing = briefings[i].briefing, name = briefings[i].uses.front().name] {
            m_session.selection.showBriefing(briefing, name);
        });
        addRow(row);
    }
    if (shown < briefings.size()) {
        auto *more = new InkLabel(tr("and %n more", nullptr, int(briefings.size() - shown)), this);
        more->setInk(m_session.appearance.theme().faint);
        addRow(more);
    }
    setVisible(!briefings.empty());
}

} // namespace Parallax
