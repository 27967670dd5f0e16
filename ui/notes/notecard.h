// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notesubject.h"
#include "ui/session/session.h"
#include "ui/widgets/highlighting.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Parallax {

class NoteEditor;
class NoteText;

/// One note: shown as it reads, written as Markdown after a click or Enter. Saves what is written as edits of the
/// project; a note left empty is gone.
class NoteCard : public QWidget
{
    Q_OBJECT

public:
    NoteCard(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent = nullptr);
    /// Saves what is being written.
    ~NoteCard() override;

    /// `caption` says what it is on, or is empty. What is being written here is kept.
    void setNote(const Note &note, const QString &caption = {});
    /// The note is not in the project, yet or any more; what is written makes one on `subject`.
    void setSubject(const NoteSubject &subject, const QString &caption = {});

    /// Null for a note that is not in the project.
    [[nodiscard]] const QUuid &noteId() const { return m_note.id; }
    [[nodiscard]] const Note &note() const { return m_note; }
    [[nodiscard]] const NoteSubject &subject() const { return m_subject; }
    [[nodiscard]] bool isEditing() const { return m_editor; }
    /// Project::changed comes from this card's own edit.
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Also when it is not the end of the writing.
    void saveNow();
    void edit();
    void leaveEditor();
    void setPicked(bool picked);

Q_SIGNALS:
    /// Writing has ended.
    void finished();
    void editingChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLayout();
    void save(const QString &body);
    void remove();
    void show();
    void showRemove();
    void applyTheme();
    [[nodiscard]] bool canEdit() const;

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    Note m_note;
    NoteSubject m_subject;
    QString m_caption;
    QVBoxLayout *m_column;
    QLabel *m_captionLabel;
    NoteText *m_text;
    QLabel *m_meta;
    QToolButton *m_remove;
    NoteEditor *m_editor = nullptr; ///< while it is written
    bool m_picked = false;
    bool m_saving = false;
};

} // namespace Parallax
