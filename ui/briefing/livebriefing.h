// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingreading.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Parallax {

/// Reads a briefing while it is being written, off the GUI thread: a moment after typing stops, and when the project
/// changes what it rests on.
class LiveBriefing : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds without a key.
    static constexpr int pause = 250;

    explicit LiveBriefing(const Session &session, QObject *parent = nullptr);
    ~LiveBriefing() override;

    /// Another one is read at once.
    void setText(const QUuid &briefing, const QString &text);
    /// Null briefing: nothing is shown.
    void clear();
    void setChecksLanguage(bool on);
    [[nodiscard]] bool checksLanguage() const { return m_checksLanguage; }
    /// Only while somebody looks.
    void setOn(bool on);

    /// Of the text as it was a moment ago; null until it was read.
    [[nodiscard]] const std::shared_ptr<const BriefingReading> &reading() const { return m_reading; }

Q_SIGNALS:
    void readingChanged();
    void failed(const QString &sentence);

private:
    void want(int milliseconds);
    void read();

    Session m_session;
    QTimer m_pause;
    Jobs::Handle m_job;
    int m_generation = 0; ///< of read(): what an older job brings is dropped
    QUuid m_briefing;
    QString m_text;
    bool m_checksLanguage = true;
    bool m_on = false;
    bool m_outdated = false;
    std::shared_ptr<const BriefingReading> m_reading;
};

} // namespace Parallax
