// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QScrollArea>

namespace Parallax {

class NotesSection;

/// The notes on the entity of the Selection, as high as they are up to a limit; hidden while there is no entity.
class EntityNotes : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int highest = 220; ///< pixels, as the list above needs the room more

    explicit EntityNotes(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] NotesSection &section() const { return *m_section; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followEntity();
    void fitHeight();

    Session m_session;
    QWidget *m_page;
    NotesSection *m_section;
};

} // namespace Parallax
