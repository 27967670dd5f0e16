// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Parallax {

/// A note as it reads. Its words can be selected, and links to the net open in the browser.
class NoteText : public QLabel
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);

    void setMarkdown(const QString &markdown);

Q_SIGNALS:
    /// A click that is neither on a link nor the end of selecting.
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_onLink = false;
};

} // namespace Parallax
