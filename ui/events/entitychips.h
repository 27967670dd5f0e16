// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

namespace Parallax {

class EntityPicker;
class KeyButton;

/// Entities as chips with a cross each, and a button that picks another one: who took part, or where it was.
class EntityChips : public QWidget
{
    Q_OBJECT

public:
    enum class Count {
        One, ///< picking another one takes its place
        Many
    };

    /// `add` is on the button, `prompt` asks in the picker.
    EntityChips(const Session &session, Count count, const QString &add, const QString &prompt, QWidget *parent = nullptr);

    void setEntities(const std::vector<qint64> &entities);
    [[nodiscard]] const std::vector<qint64> &entities() const { return m_entities; }
    void setReadOnly(bool on);

public Q_SLOTS:
    /// Names and types anew.
    void refresh();

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void addChip(qint64 entity);
    void ask();
    void take(qint64 entity);
    void takeNew(const QString &name, EntityType type);
    void drop(qint64 entity);

    Session m_session;
    Count m_count;
    QString m_prompt;
    std::vector<qint64> m_entities;
    std::vector<QWidget *> m_chips;
    KeyButton *m_add;
    EntityPicker *m_picker = nullptr; ///< made at first use
    bool m_readOnly = false;
};

} // namespace Parallax
