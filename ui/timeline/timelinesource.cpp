// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinesource.h"

#include "core/project/project.h"
#include "core/timeline/timelinereader.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int changesPause = 150; // ms

bool matters(const Changes &changes)
{
    static const QStringList tables{u"event"_s, u"event_span"_s, u"event_participant"_s, u"statement"_s, u"position"_s,
        u"position_evidence"_s, u"article"_s, u"source"_s, u"entity"_s};
    return std::any_of(tables.begin(), tables.end(), [&](const QString &table) { return changes.touches(table); });
}

} // namespace

TimelineSource::TimelineSource(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(changesPause);
    connect(&m_pause, &QTimer::timeout, this, &TimelineSource::readAgain);
    connect(&session.project, &Project::changed, this, &TimelineSource::follow);
    connect(&session.selection, &Selection::periodChanged, this, [this] {
        // Whoever cleared it does not want it back.
        if (!m_session.selection.period())
            stopFinding();
    });
}

TimelineSource::~TimelineSource()
{
    if (m_reading)
        m_reading->cancel();
    stopFinding();
}

void TimelineSource::want()
{
    if (m_wanted && (m_data || m_reading))
        return;
    m_wanted = true;
    read();
}

void TimelineSource::setBasis(DateBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    Q_EMIT basisChanged();
    if (m_wanted)
        read();
    // One that is still looked for is what the user picked last.
    if (auto period = m_sought ? m_sought : m_session.selection.period()) {
        period->basis = basis;
        findArticles(*period);
    }
}

void TimelineSource::pickPeriod(QDate first, QDate last)
{
    if (first.isValid() && last.isValid())
        findArticles({std::min(first, last), std::max(first, last), m_basis, {}});
}

void TimelineSource::clearPeriod()
{
    stopFinding();
    m_session.selection.setPeriod(std::nullopt);
}

// An import changes the project many times a second and may last: the pause is not prolonged, and what is being read is
// read to its end.
void TimelineSource::follow(const Changes &changes)
{
    if (matters(changes) && (m_wanted || m_session.selection.period()) && !m_pause.isActive())
        m_pause.start();
}

void TimelineSource::readAgain()
{
    if (m_finding)
        m_findAgain = true;
    else if (const auto &period = m_session.selection.period())
        findArticles(*period);
    if (!m_wanted)
        return;
    if (m_reading)
        m_outdated = true;
    else
        read();
}

void TimelineSource::read()
{
    if (m_reading)
        m_reading->cancel();
    m_outdated = false;
    using Data = std::shared_ptr<const TimelineData>;
    const auto work = [path = m_session.project.path(), basis = m_basis](const Progress &progress) -> Result<Data> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        auto data = readTimeline(**project, basis, progress);
        return data ? Result<Data>(std::make_shared<const TimelineData>(std::move(data.value()))) : Result<Data>(data.error());
    };
    m_reading = m_session.jobs.start(this, {}, work, [this, generation = ++m_generation](Result<Data> data) {
        if (generation == m_generation)
            takeData(std::move(data));
    });
    Q_EMIT workingChanged();
}

void TimelineSource::takeData(Result<std::shared_ptr<const TimelineData>> data)
{
    m_reading.reset();
    if (data)
        m_data = *data;
    else
        m_session.notices.show(Notices::Kind::Problem, data.error().message);
    if (data)
        Q_EMIT dataChanged();
    Q_EMIT workingChanged();
    if (m_outdated)
        read();
}

void TimelineSource::findArticles(Period period)
{
    stopFinding();
    m_sought = period;
    using Keys = std::vector<qint64>;
    const auto work = [path = m_session.project.path(), period](const Progress &progress) -> Result<Keys> {
        auto project = Project::open(path, Project::Access::Read);
        return project ? articlesIn(**project, period, progress) : Result<Keys>(project.error());
    };
    m_finding = m_session.jobs.start(this, {}, work, [this, period, generation = m_findings](Result<Keys> articles) {
        if (generation == m_findings)
            takeArticles(period, std::move(articles));
    });
}

void TimelineSource::takeArticles(Period period, Result<std::vector<qint64>> articles)
{
    const bool again = m_findAgain;
    stopFinding();
    if (!articles)
        return m_session.notices.show(Notices::Kind::Problem, articles.error().message);
    period.articles = std::move(*articles);
    m_session.selection.setPeriod(period);
    if (again)
        findArticles(period);
}

void TimelineSource::stopFinding()
{
    if (m_finding)
        m_finding->cancel();
    m_finding.reset();
    m_sought.reset();
    ++m_findings;
    m_findAgain = false;
}

} // namespace Parallax
