// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notesubject.h"
#include "ui/session/session.h"
#include "ui/widgets/highlighting.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace Parallax {

class KeyButton;
class NoteCard;
class PaneHeader;

/// The notes on something, as a part of a pane: a small heading with a button that adds one, and a card each. Without
/// margins of its own. GUI thread.
class NotesSection : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(const Session &session, QWidget *parent = nullptr);
    ~NotesSection() override;

    /// Shows the notes on it from now on, and follows the project. Nothing hides all.
    void setSubject(const std::optional<NoteSubject> &subject);
    [[nodiscard]] const std::optional<NoteSubject> &subject() const { return m_subject; }

    /// For a pane that reads them itself: shows just these; new ones go to `subject`. `caption` says what a note is on.
    using Caption = std::function<QString(const Note &)>;
    void setNotes(std::vector<Note> notes, const std::optional<NoteSubject> &subject, const Caption &caption = {});

    /// "Notes" by default.
    void setTitle(const QString &title);
    /// The key that adds one, shown on the button.
    void setKeyHint(const QString &key);
    void setPicked(const std::optional<QUuid> &note);
    [[nodiscard]] int count() const { return int(m_cards.size()); }

public Q_SLOTS:
    /// Writes a new note on subject(); the focus goes back to where it was when it is finished.
    void addNote();
    /// Goes on with the note that is on exactly subject(), or a new one.
    void writeNote();
    /// Saves what is being written: before the project is closed.
    void save();

Q_SIGNALS:
    void countChanged();

private:
    void readNotes();
    void apply(const std::vector<Note> &notes);
    NoteCard *cardOf(const Note &note);
    NoteCard *makeCard();
    void beginEdit(NoteCard *card);
    void settle(NoteCard *card);
    void drop(NoteCard *card);
    void showState();
    void applyTheme();

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    std::optional<NoteSubject> m_subject;
    Caption m_caption;
    bool m_readsItself = false;
    std::vector<NoteCard *> m_cards; ///< in the order shown
    std::optional<QUuid> m_picked;
    QPointer<QWidget> m_returnTo;
    QVBoxLayout *m_column;
    PaneHeader *m_header;
    KeyButton *m_add;
};

} // namespace Parallax
