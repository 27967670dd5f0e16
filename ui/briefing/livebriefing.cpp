// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/livebriefing.h"

#include "core/project/project.h"

namespace Parallax {

LiveBriefing::LiveBriefing(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveBriefing::read);
    // A citation shows article, outlet and statement; a picture shows events.
    connect(&session.project, &Project::changed, this, [this] { want(pause); });
}

LiveBriefing::~LiveBriefing() = default;

void LiveBriefing::setText(const QUuid &briefing, const QString &text)
{
    const bool another = briefing != m_briefing;
    if (!another && text == m_text)
        return;
    m_briefing = briefing;
    m_text = text;
    if (another)
        m_reading.reset();
    want(another ? 0 : pause);
    if (another)
        Q_EMIT readingChanged();
}

void LiveBriefing::clear()
{
    ++m_generation;
    m_pause.stop();
    m_briefing = {};
    m_text.clear();
    m_reading.reset();
    Q_EMIT readingChanged();
}

void LiveBriefing::setChecksLanguage(bool on)
{
    m_checksLanguage = on;
    want(0);
}

void LiveBriefing::setOn(bool on)
{
    m_on = on;
    if (on && m_outdated)
        want(0);
}

void LiveBriefing::want(int milliseconds)
{
    m_outdated = true;
    if (m_on && !m_briefing.isNull())
        m_pause.start(milliseconds);
}

void LiveBriefing::read()
{
    m_outdated = false;
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const auto work = [path = m_session.project.path(), briefing = m_briefing, text = m_text, checks = m_checksLanguage](
                          const Progress &) { return readBriefingAt(path, briefing, text, checks); };
    m_job = m_session.jobs.start(this, {}, work, [this, generation](Result<BriefingReading> reading) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (!reading)
            return Q_EMIT failed(reading.error().message);
        m_reading = std::make_shared<const BriefingReading>(std::move(reading).value());
        Q_EMIT readingChanged();
    });
}

} // namespace Parallax
