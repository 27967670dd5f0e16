// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/entitypicker.h"

namespace Parallax {

/// Asks into which entity some others are merged. Of several, any can be the one whose name stays; one goes into another
/// of the project.
class EntityMerge : public QObject
{
    Q_OBJECT

public:
    EntityMerge(const Session &session, QWidget &parent);

    /// `entities` are the ones to merge, the most often named first; the answer is looked for below `anchor`.
    void ask(const std::vector<EntityChoice> &entities, const QRect &anchor);

Q_SIGNALS:
    /// `into` is not among `from`.
    void chosen(const std::vector<qint64> &from, qint64 into);

private:
    void choose(qint64 into);

    Session m_session;
    EntityPicker *m_picker;
    std::vector<EntityChoice> m_entities;
};

} // namespace Parallax
