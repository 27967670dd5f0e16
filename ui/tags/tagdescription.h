// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Parallax {

/// What a tag means, under the tree of the codebook: read there, and written there. Leaving it or Ctrl+Enter keeps what
/// was written, Esc takes it back.
class TagDescription : public QWidget
{
    Q_OBJECT

public:
    TagDescription(const Session &session, QWidget *parent);

    /// Nothing hides it. `path` names it.
    void setTag(const std::optional<Tag> &tag, const QString &path);
    void write();

Q_SIGNALS:
    void left();
    void notesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keep();
    /// As many lines as are written, within bounds.
    void fit();
    void showNotes();
    void applyTheme();

    Session m_session;
    std::optional<Tag> m_tag;
    QLabel *m_path;
    QToolButton *m_notes;
    QPlainTextEdit *m_text;
};

} // namespace Parallax
