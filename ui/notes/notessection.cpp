// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notessection.h"

#include "core/project/project.h"
#include "ui/notes/notecard.h"
#include "ui/session/appearance.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paneheader.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

NotesSection::NotesSection(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_highlighting(std::make_shared<Highlighting>())
    , m_column(new QVBoxLayout(this))
    , m_header(new PaneHeader(tr("Notes"), this))
    , m_add(new KeyButton(tr("Add note"), {}, this))
{
    setObjectName(u"notes"_s);
    m_add->setObjectName(u"addNote"_s);
    m_add->setFlat(true);
    m_header->addWidget(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_header);
    connect(m_add, &QAbstractButton::clicked, this, &NotesSection::addNote);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (m_readsItself && (changes.touches(u"note") || changes.touches(u"article")))
            readNotes();
    });
    connect(&session.appearance, &Appearance::themeChanged, this, &NotesSection::applyTheme);
    applyTheme();
    showState();
}

NotesSection::~NotesSection() = default;

void NotesSection::setSubject(const std::optional<NoteSubject> &subject)
{
    if (m_readsItself && subject == m_subject)
        return;
    m_readsItself = true;
    m_caption = {};
    save();
    m_subject = subject;
    readNotes();
}

void NotesSection::setNotes(std::vector<Note> notes, const std::optional<NoteSubject> &subject, const Caption &caption)
{
    m_readsItself = false;
    m_caption = caption;
    if (subject != m_subject)
        save();
    m_subject = subject;
    apply(notes);
}

void NotesSection::setTitle(const QString &title)
{
    m_header->setTitle(title);
}

void NotesSection::setKeyHint(const QString &key)
{
    m_add->setKey(key);
}

void NotesSection::setPicked(const std::optional<QUuid> &note)
{
    m_picked = note;
    for (NoteCard *card : m_cards)
        card->setPicked(note && card->noteId() == *note);
}

void NotesSection::readNotes()
{
    apply(m_subject ? notesOn(m_session.project, *m_subject) : std::vector<Note>());
}

NoteCard *NotesSection::cardOf(const Note &note)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [&note](const NoteCard *card) { return card->noteId() == note.id || (card->noteId().isNull() && card->isSaving()); });
    return found == m_cards.end() ? makeCard() : *found;
}

NoteCard *NotesSection::makeCard()
{
    auto *card = new NoteCard(m_session, m_highlighting, this);
    connect(card, &NoteCard::finished, this, [this, card] { settle(card); });
    m_cards.push_back(card);
    return card;
}

void NotesSection::apply(const std::vector<Note> &notes)
{
    std::vector<NoteCard *> ordered;
    for (const Note &note : notes) {
        NoteCard *card = cardOf(note);
        card->setNote(note, m_caption ? m_caption(note) : QString());
        ordered.push_back(card);
    }
    const std::vector<NoteCard *> before = m_cards;
    for (NoteCard *card : before) {
        if (std::find(ordered.begin(), ordered.end(), card) != ordered.end())
            continue;
        // A note that is undone while somebody writes it is new again; one that is only out of sight is saved.
        if (card->isEditing() && m_subject == card->subject()) {
            if (!card->noteId().isNull())
                card->setSubject(card->subject());
            ordered.push_back(card);
        } else {
            drop(card);
        }
    }
    m_cards = std::move(ordered);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_column->insertWidget(int(i) + 1, m_cards[i]);
    setPicked(m_picked);
    showState();
    Q_EMIT countChanged();
}

void NotesSection::beginEdit(NoteCard *card)
{
    m_returnTo = QApplication::focusWidget();
    card->edit();
}

void NotesSection::addNote()
{
    if (!m_subject || m_session.project.isReadOnly())
        return;
    const auto begun = std::find_if(m_cards.begin(), m_cards.end(), [](const NoteCard *card) { return card->noteId().isNull(); });
    if (begun != m_cards.end())
        return (*begun)->edit();
    NoteCard *card = makeCard();
    card->setSubject(*m_subject);
    m_column->insertWidget(int(m_cards.size()), card);
    card->QWidget::show();
    showState();
    beginEdit(card);
}

void NotesSection::writeNote()
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [this](const NoteCard *card) { return m_subject && !card->noteId().isNull() && m_subject->isOf(card->note()); });
    if (found == m_cards.end())
        addNote();
    else
        beginEdit(*found);
}

void NotesSection::save()
{
    // Saving tells the project's listeners, which may change the list.
    const std::vector<NoteCard *> cards = m_cards;
    for (NoteCard *card : cards)
        card->saveNow();
}

void NotesSection::settle(NoteCard *card)
{
    if (card->hasFocus() && m_returnTo && m_returnTo->isVisible())
        m_returnTo->setFocus();
    m_returnTo = nullptr;
    if (card->noteId().isNull()) {
        std::erase(m_cards, card);
        drop(card);
        showState();
        Q_EMIT countChanged();
    }
}

void NotesSection::drop(NoteCard *card)
{
    card->disconnect(this);
    card->hide();
    card->deleteLater();
}

void NotesSection::showState()
{
    m_add->setVisible(m_subject && !m_session.project.isReadOnly());
    m_header->setVisible(m_subject || !m_cards.empty());
}

void NotesSection::applyTheme()
{
    m_header->setInk(m_session.appearance.theme().soft);
    m_add->setInk(m_session.appearance.theme().soft);
}

} // namespace Parallax
