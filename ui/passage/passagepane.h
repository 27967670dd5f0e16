// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage/passagecontent.h"
#include "ui/session/session.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QKeySequence;

namespace Parallax {

class BriefingsSection;
class EmptyState;
class EventsSection;
class MentionsSection;
class NotesSection;
class OrphansSection;
class PassageHead;
class PositionsSection;
class RecordHistory;
class StatementsSection;
class TagsSection;

/// Everything that is attached to the selected words, to the place of the caret, or to the picked tagging, note, position
/// or event: tags, notes, positions, events, statements, briefings that cite it, entities, and their history. What was chosen last is
/// shown.
class PassagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PassagePane(const Session &session, QWidget *parent = nullptr);

    /// Note on the passage, note on the article, accept, reject: plain letters, for the widget that has the readers and
    /// everything in it. They act on what is selected now, also while the pane is hidden.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Saves the note that is being written.
    void save();

Q_SIGNALS:
    /// A note is to be written here.
    void showRequested();
    /// The picker of tags.
    void tagRequested();
    /// The form in which the picked event is changed.
    void eventRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Shown = PassageSubject;
    void makeActions();
    void addPaneAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (PassagePane::*act)());
    void makeLayout();
    void connectParts();
    void writeNote();
    void writeArticleNote();
    void accept();
    void reject();

    void followPassage();
    void follow(Shown what, bool picked);
    [[nodiscard]] std::optional<PassageContent> pickedContent();
    void showLater(); ///< soon, and once for many moves of the caret
    void showNow();
    [[nodiscard]] PassageContent content();
    void showContent(const PassageContent &content);
    void showHead(const PassageContent &content);
    void showNotes(const PassageContent &content);
    void giveKeys();
    void showHistory(const PassageContent &content);
    void showEmptyState(const PassageContent &content);
    void applyTheme();

    Session m_session;
    PassageReader m_reader;
    QTimer m_later;
    bool m_outdated = true;
    Shown m_shown = Shown::Passage;
    QList<QAction *> m_actions;
    QWidget *m_page;
    PassageHead *m_head;
    TagsSection *m_tags;
    NotesSection *m_notes;
    PositionsSection *m_positions;
    EventsSection *m_events;
    StatementsSection *m_statements;
    MentionsSection *m_mentions;
    BriefingsSection *m_briefings;
    NotesSection *m_articleNotes;
    OrphansSection *m_orphans;
    RecordHistory *m_history;
    EmptyState *m_empty;
};

} // namespace Parallax
