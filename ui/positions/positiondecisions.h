// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/stance.h"
#include "ui/session/session.h"

#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QRect;
class QWidget;

namespace Parallax {

class EntityPicker;
class IssuePicker;
class Project;

/// What a person decides about positions: each is one edit of the project, that of many a job.
class PositionDecisions : public QObject
{
    Q_OBJECT

public:
    using Positions = std::vector<QUuid>;

    /// `window` is the parent, and has the popups over it.
    PositionDecisions(const Session &session, QWidget *window);

    void accept(const Positions &positions);
    /// Those that were made by hand are deleted.
    void reject(const Positions &positions);
    /// Back to suggestions.
    void reconsider(const Positions &positions);
    void changeStance(const Positions &positions, Stance stance);
    void setStrength(const Positions &positions, int strength);
    /// Let another holder or issue be picked below `place` (global pixels).
    void askHolder(const Positions &positions, const QRect &place);
    void askIssue(const Positions &positions, const QRect &place);

    /// `checked` is what all of them have.
    void addStances(QMenu &menu, const Positions &positions, std::optional<Stance> checked);
    void addStrengths(QMenu &menu, const Positions &positions, std::optional<int> checked);

private:
    void run(const QString &label, const Positions &positions, const std::function<Result<Done>(Project &)> &edit);

    Session m_session;
    QWidget *m_window;
    EntityPicker *m_holders = nullptr; ///< made at first use
    IssuePicker *m_issues = nullptr;
    Positions m_asked;
};

} // namespace Parallax
