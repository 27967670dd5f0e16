// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/positions/positionsmodel.h"

// The part of PositionsModel that reads, in jobs, and takes over what they bring.
namespace Parallax {

void PositionsModel::setListing(const PositionListing &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    m_outdated = true;
    if (m_active)
        refresh();
}

void PositionsModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_outdated)
        refresh();
}

void PositionsModel::projectChanged(const Changes &changes)
{
    const auto touches = [&changes](const auto &...tables) { return (changes.touches(tables) || ...); };
    if (!touches(u"position", u"position_evidence", u"issue", u"entity", u"article", u"source"))
        return;
    m_outdated = true;
    m_knowsProject = false;
    // Not restarted: many changes in a row do not put it off for ever.
    if (m_active && !m_pause.isActive())
        m_pause.start();
}

void PositionsModel::refresh()
{
    m_pause.stop();
    m_outdated = false;
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const bool whole = !m_knowsProject;
    const auto job = [path = m_project.path(), data = whole ? nullptr : m_answer.data, listing = m_listing](
                         const Progress &progress) { return listPositions(path, data, listing, progress); };
    m_job = m_jobs.start(this, {}, job, [this, generation, whole](Result<PositionAnswer> answer) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (!answer)
            return Q_EMIT failed(tr("The positions cannot be read. %1").arg(answer.error().message));
        // What changed while it was read is not in it.
        m_knowsProject = m_knowsProject || (whole && !m_outdated);
        apply(std::move(answer).value());
    });
}

void PositionsModel::apply(PositionAnswer answer)
{
    const bool same = m_answer.hasShapeOf(answer);
    if (!same) {
        Q_EMIT aboutToReset();
        beginResetModel();
    }
    if (answer.data != m_answer.data)
        m_quotes.clear();
    m_answer = std::move(answer);
    if (!same) {
        m_places.clear();
        endResetModel();
    } else if (rowCount() > 0) {
        // The view paints all of itself anew, whatever lies below.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
    Q_EMIT refreshed();
}

} // namespace Parallax
