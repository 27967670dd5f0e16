// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpane.h"

#include "core/project/project.h"
#include "ui/events/eventdecisions.h"
#include "ui/events/eventform.h"
#include "ui/events/eventmaker.h"
#include "ui/events/eventpassageslist.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "core/words/eventwords.h"
#include "core/words/findingwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

const QKeySequence &addKey()
{
    static const QKeySequence keys(u"Ctrl+Return"_s);
    return keys;
}

} // namespace

EventPane::EventPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_decisions(new EventDecisions(session, this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget(m_scroll))
    , m_state(new QLabel(m_page))
    , m_kept(new EmptyState(m_page))
    , m_empty(new EmptyState(this))
    , m_form(new EventForm(session, m_page))
    , m_buttons(new QWidget(m_page))
    , m_passages(new EventPassagesList(session, m_page))
{
    setObjectName(u"eventPane"_s);
    setAutoFillBackground(true);
    m_state->setObjectName(u"eventState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setFont(rowFont(font(), -1));
    m_kept->setObjectName(u"keptDraft"_s);
    m_kept->setContentsMargins(0, 0, 0, 0);
    m_empty->setObjectName(u"eventEmpty"_s);
    makeButtons();
    makeLayout();
    connectParts();
    connectPassages();
    applyTheme();
    followEvent();
    showParts();
}

EventPane::~EventPane()
{
    // A field that goes while it has the focus would still be saved, by what is no longer here.
    m_form->disconnect(this);
    m_passages->disconnect(this);
}

void EventPane::makeButtons()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    m_buttons->setLayout(new FlowLayout(4, 4, m_buttons));
    m_add = addButton(u"addEvent"_s, tr("Add event"), addKey().toString(QKeySequence::NativeText), &EventPane::addDraft);
    m_add->setPrimary(true);
    m_discard = addButton(
        u"discardEvent"_s, tr("Discard"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), &EventPane::discardDraft);
    m_accept = addButton(u"acceptEvent"_s, tr("Accept"), u"A"_s, &EventPane::accept);
    m_reject = addButton(u"rejectEvent"_s, tr("Reject"), u"X"_s, &EventPane::reject);
    m_reconsider = addButton(u"reconsiderEvent"_s, tr("Reconsider"), {}, &EventPane::reconsider);
    m_merge = addButton(u"mergeEvent"_s, tr("Merge with…"), u"M"_s, &EventPane::merge);
}

KeyButton *EventPane::addButton(const QString &name, const QString &text, const QString &key, void (EventPane::*act)())
{
    auto *button = new KeyButton(text, key, m_buttons);
    button->setObjectName(name);
    m_buttons->layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, act);
    return button;
}

void EventPane::makeLayout()
{
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 12, 16, 0);
    facts->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_form), m_buttons})
        facts->addWidget(part);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(20);
    column->addLayout(facts);
    column->addWidget(m_passages);
    column->addStretch(1);
    m_scroll->setObjectName(u"eventScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_page);
    // Which setWidget() has switched on; the tone is the pane's.
    m_page->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    whole->addWidget(m_empty, 1);
}

void EventPane::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &EventPane::readEventAnew);
    connect(&m_session.selection, &Selection::eventChanged, this, &EventPane::followEvent);
    connect(&m_session.project, &Project::changed, this, &EventPane::followProject);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &EventPane::applyTheme);
    connect(m_kept, &EmptyState::actionChosen, this, &EventPane::goOnWithDraft);
    connect(m_empty, &EmptyState::actionChosen, this, &EventPane::goOnWithDraft);
    connect(m_form, &EventForm::committed, this, &EventPane::takeFacts);
    for (const auto &keys : {addKey(), QKeySequence(u"Ctrl+Enter"_s)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_drafting)
                addDraft();
        });
    }
}

void EventPane::connectPassages()
{
    connect(m_passages, &EventPassagesList::addRequested, this, [this](const Passage &passage) {
        if (!m_drafting)
            return m_decisions->addPassage(*m_event, passage);
        EventSketch &draft = m_drafts.back();
        if (std::find(draft.passages.begin(), draft.passages.end(), passage) == draft.passages.end())
            draft.passages.push_back(passage);
        draft.touched = true;
        showDraftPassages();
    });
    connect(m_passages, &EventPassagesList::removeRequested, this, [this](const std::vector<Passage> &passages) {
        if (!m_drafting)
            return m_decisions->takeAway(*m_event, passages);
        EventSketch &draft = m_drafts.back();
        for (const Passage &passage : passages)
            draft.passages.erase(std::remove(draft.passages.begin(), draft.passages.end(), passage), draft.passages.end());
        draft.touched = true;
        showDraftPassages();
    });
    connect(m_passages, &EventPassagesList::dateCommitted, this, [this](const Passage &passage, const QString &date) {
        if (m_event)
            m_decisions->setDate(*m_event, passage, date);
    });
    connect(m_passages, &EventPassagesList::splitRequested, this, [this](const std::vector<Passage> &passages) {
        m_form->commit();
        m_decisions->split(*m_event, passages);
    });
}

void EventPane::readEventAnew()
{
    if (std::exchange(m_namesChanged, false))
        m_form->refreshNames();
    m_content = m_event ? readEvent(m_session.project, *m_event) : std::nullopt;
    if (m_drafting)
        return showDraftPassages();
    showContent(false);
}

void EventPane::showContent(bool other)
{
    showParts();
    if (!m_content)
        return;
    const EventFacts facts = factsOf(m_content->event);
    if (other) {
        m_form->reset(facts, otherDates(*m_content));
        m_scroll->ensureVisible(0, 0);
    } else {
        m_form->setSaved(facts, otherDates(*m_content));
    }
    m_passages->setPassages(m_content->passages, m_content->all);
}

void EventPane::showDraft()
{
    showParts();
    m_form->reset(m_drafts.back().facts, {});
    showDraftPassages();
    m_scroll->ensureVisible(0, 0);
    m_form->focusTitle();
}

void EventPane::showDraftPassages()
{
    const std::vector<Passage> &passages = m_drafts.back().passages;
    m_passages->setPassages(readPassages(m_session.project, passages), int(passages.size()));
}

void EventPane::showParts()
{
    const bool writable = !m_session.project.isReadOnly();
    const bool shows = m_drafting || m_content;
    m_scroll->setVisible(shows);
    m_empty->setVisible(!shows);
    m_form->setReadOnly(!writable);
    m_buttons->setVisible(writable);
    for (KeyButton *button : {m_add, m_discard})
        button->setVisible(m_drafting);
    const FindingState state = m_content ? m_content->event.state : FindingState::Suggested;
    const bool handMade = m_content && m_content->event.isHandMade();
    m_accept->setVisible(!m_drafting && !handMade && state != FindingState::Accepted);
    m_accept->setPrimary(state == FindingState::Suggested);
    m_reject->setVisible(!m_drafting && state != FindingState::Rejected);
    m_reject->setText(handMade ? tr("Delete") : tr("Reject"));
    m_reject->setKey(u"X"_s);
    m_reconsider->setVisible(!m_drafting && !handMade && state != FindingState::Suggested);
    m_merge->setVisible(!m_drafting);
    m_passages->setIsDraft(m_drafting);
    showState();
    showKept();
}

void EventPane::showState()
{
    QStringList words;
    bool waits = false;
    if (m_drafting) {
        words.append(tr("New event"));
    } else if (m_content) {
        const Event &event = m_content->event;
        waits = event.state == FindingState::Suggested && !event.isHandMade();
        words.append(event.isHandMade() ? tr("by hand") : findingStateName(event.state));
        if (event.isHandMade())
            words.append(signatureText(event.author, momentText(event.created)));
        words.append(eventCertaintyName(event.certainty));
    }
    m_state->setText(words.join(u" · "_s));
    m_state->setForegroundRole(waits ? QPalette::BrightText : QPalette::WindowText);
}

void EventPane::showKept()
{
    const bool kept = !m_drafting && !m_drafts.empty() && !m_session.project.isReadOnly();
    if (kept) {
        for (EmptyState *place : {m_kept, m_empty})
            place->setState(tr("The new event “%1” is kept.").arg(m_drafts.back().facts.title), tr("Go on with it"));
    } else {
        m_empty->setState(
            tr("No event picked. Click one on the timeline, or select words in a reader and press %1.").arg(EventMaker::keyText()));
    }
    m_kept->setVisible(kept);
}

void EventPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    QPalette state = theme.palette();
    state.setColor(QPalette::WindowText, theme.soft);
    state.setColor(QPalette::BrightText, theme.warning);
    m_state->setPalette(state);
    m_kept->setInk(theme.text);
    m_empty->setInk(theme.soft);
}

} // namespace Parallax
