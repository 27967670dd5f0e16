// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Parallax {

class EmptyState;
class KeyButton;

/// What stands where no briefing is yet, and the two ways to one.
class EmptyBriefing : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyBriefing(QWidget *parent = nullptr);

    void setState(bool writable, bool hasArticles);
    void setInk(const QColor &ink);
    /// Below which the form for a draft pops up; global pixels.
    [[nodiscard]] QRect draftPlace() const;

Q_SIGNALS:
    void draftRequested();
    void emptyRequested();

private:
    EmptyState *m_sentence;
    KeyButton *m_draft;
    KeyButton *m_page;
};

} // namespace Parallax
