// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/eventcontent.h"
#include "ui/events/eventsketch.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace Parallax {

class EmptyState;
class EventDecisions;
class EventForm;
class EventPassagesList;
class KeyButton;
struct Changes;

/// The event that is picked, with what can be said and decided of it; or the form of a new one, which is kept until it is
/// added or discarded: when another event is picked meanwhile, a line at the top leads back to it.
class EventPane : public QWidget
{
    Q_OBJECT

public:
    explicit EventPane(const Session &session, QWidget *parent = nullptr);
    ~EventPane() override;

    /// Shows the form of a new event.
    void draft(const EventFacts &facts, const std::vector<Passage> &passages);
    /// To type the date of the event that is shown, at once.
    void enterDate();
    /// Saves what is being typed of the event that is shown.
    void save();
    /// The new events that were neither added nor discarded, for when the project is opened again.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    KeyButton *addButton(const QString &name, const QString &text, const QString &key, void (EventPane::*act)());
    void makeLayout();
    void connectParts();
    void connectPassages();

    void followEvent();
    void followProject(const Changes &changes);
    /// Before something else is shown.
    void leave();
    [[nodiscard]] EventSketch typedDraft() const;
    void showDraft();
    void readEventAnew();
    void showContent(bool other);
    void showParts();
    void showState();
    void showKept();
    void takeFacts(const EventFacts &facts);
    void showDraftPassages();

    void addDraft();
    void discardDraft();
    void goOnWithDraft();
    void accept();
    void reject();
    void reconsider();
    void merge();
    [[nodiscard]] bool handlesKey(int key);
    void applyTheme();

    Session m_session;
    EventDecisions *m_decisions;
    std::optional<QUuid> m_event; ///< that is shown; none while the form of a new one is
    std::optional<EventContent> m_content; ///< of it
    std::vector<EventSketch> m_drafts; ///< the last one is the one to go on with
    bool m_drafting = false;
    QTimer m_later;
    bool m_namesChanged = false;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QLabel *m_state;
    EmptyState *m_kept, *m_empty;
    EventForm *m_form;
    QWidget *m_buttons;
    KeyButton *m_add, *m_discard; ///< of a draft
    KeyButton *m_accept, *m_reject, *m_reconsider, *m_merge;
    EventPassagesList *m_passages;
};

} // namespace Parallax
