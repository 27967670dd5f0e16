// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/changes.h"
#include "core/timeline/timelineitem.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Parallax {

/// What the timelines of the window show, read on another thread at first use and whenever it changes, and the period that
/// was picked on them.
class TimelineSource : public QObject
{
    Q_OBJECT

public:
    explicit TimelineSource(const Session &session, QObject *parent = nullptr);
    ~TimelineSource() override;

    /// Null until it has been read for the first time; never changed afterwards, but replaced.
    [[nodiscard]] const std::shared_ptr<const TimelineData> &data() const { return m_data; }
    /// Reads it if that has not been done, and from now on whenever it changes. What a timeline says that is shown.
    void want();
    [[nodiscard]] bool isWorking() const { return m_reading != nullptr; }

    [[nodiscard]] DateBasis basis() const { return m_basis; }
    void setBasis(DateBasis basis);

    /// Finds the articles that have something in it, then sets Selection::period().
    void pickPeriod(QDate first, QDate last);
    void clearPeriod();

Q_SIGNALS:
    void dataChanged();
    void basisChanged();
    void workingChanged();

private:
    void follow(const Changes &changes);
    void readAgain();
    void read();
    void takeData(Result<std::shared_ptr<const TimelineData>> data);
    void findArticles(Period period);
    void takeArticles(Period period, Result<std::vector<qint64>> articles);
    void stopFinding();

    Session m_session;
    DateBasis m_basis = DateBasis::Event;
    std::shared_ptr<const TimelineData> m_data;
    QTimer m_pause; ///< that a change waits for the next one
    Jobs::Handle m_reading;
    Jobs::Handle m_finding;
    std::optional<Period> m_sought; ///< what m_finding is about
    int m_generation = 0; ///< of read(): what an older job brings is dropped
    int m_findings = 0; ///< of findArticles(), in the same way
    bool m_wanted = false;
    bool m_outdated = false; ///< something changed while it was read
    bool m_findAgain = false;
};

} // namespace Parallax
