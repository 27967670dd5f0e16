// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entities/entityedits.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QRect;
class QWidget;

namespace Parallax {

class EntityPicker;

/// What a person decides about mentions: each is one edit of the project.
class MentionActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent, and has the popups over it.
    MentionActions(const Session &session, QWidget *window);

    void accept(const std::vector<MentionRef> &mentions);
    void reject(const std::vector<MentionRef> &mentions);
    /// Everything that can be done with one, below `place` (global pixels).
    void showMenu(const MentionRef &mention, const Mention &found, const QString &name, const QRect &place);

private:
    void addKinds(QMenu &menu, const MentionRef &mention, EntityType type);
    void addEntity(QMenu &menu, const MentionRef &mention, const QString &name);
    void askForEntity(const MentionRef &mention, const QString &name, const QRect &place);
    void tell(const Result<Done> &result) const;
    /// As a job: it changes mentions all over the project.
    void run(const QString &label, const std::function<Result<Done>(Project &)> &edit);

    Session m_session;
    QWidget *m_window;
    EntityPicker *m_picker = nullptr; ///< made at first use
    MentionRef m_asked;
};

} // namespace Parallax
