// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>

#include <optional>

class QAction;

namespace Parallax {

class EntityPicker;

/// Makes the selected words a mention that the analysis missed: of an entity that is known, or of a new one.
class EntityMarking : public QObject
{
    Q_OBJECT

public:
    EntityMarking(const Session &session, QWidget &parent);

    /// "Mark as entity…", while words are selected in a reader. Its key works in the widgets it is added to.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void ask();
    void enable();
    void tell(const Result<Done> &done) const;

    Session m_session;
    QAction *m_action;
    EntityPicker *m_picker;
    std::optional<Passage> m_passage; ///< that was asked about
};

} // namespace Parallax
