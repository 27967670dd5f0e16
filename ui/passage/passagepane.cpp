// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagepane.h"

#include "core/project/project.h"
#include "ui/history/recordhistory.h"
#include "ui/notes/notessection.h"
#include "ui/passage/briefingssection.h"
#include "ui/passage/eventssection.h"
#include "ui/passage/mentionssection.h"
#include "ui/passage/orphanssection.h"
#include "ui/passage/passagehead.h"
#include "ui/passage/positionssection.h"
#include "ui/passage/statementssection.h"
#include "ui/passage/tagssection.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

PassagePane::PassagePane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(session.project)
    , m_page(new QWidget(this))
    , m_head(new PassageHead(session, m_page))
    , m_tags(new TagsSection(session, m_page))
    , m_notes(new NotesSection(session, m_page))
    , m_positions(new PositionsSection(session, m_page))
    , m_events(new EventsSection(session, m_page))
    , m_statements(new StatementsSection(session, m_page))
    , m_mentions(new MentionsSection(session, m_page))
    , m_briefings(new BriefingsSection(session, m_page))
    , m_articleNotes(new NotesSection(session, m_page))
    , m_orphans(new OrphansSection(session, m_page))
    , m_history(new RecordHistory(session, m_page))
    , m_empty(new EmptyState(m_page))
{
    constexpr int pause = 30; // milliseconds: less than the eye notices, more than a key that is held takes to repeat
    setObjectName(u"passage"_s);
    setAutoFillBackground(true);
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    m_empty->setObjectName(u"passageEmpty"_s);
    m_empty->setContentsMargins(0, 0, 0, 0);
    m_articleNotes->setObjectName(u"articleNotes"_s);
    m_articleNotes->setTitle(tr("Notes on the article"));
    m_notes->setKeyHint(u"M"_s);
    makeActions();
    makeLayout();
    connectParts();
    applyTheme();
    showNow();
}

void PassagePane::makeActions()
{
    addPaneAction(u"notePassage"_s, tr("&Note on the passage"), u"document-edit"_s, QKeySequence(u"M"_s), &PassagePane::writeNote);
    addPaneAction(
        u"noteArticle"_s, tr("Note on the &article"), u"document-edit"_s, QKeySequence(u"Shift+M"_s), &PassagePane::writeArticleNote);
    addPaneAction(u"acceptMention"_s, tr("A&ccept what was found here"), u"dialog-ok"_s, QKeySequence(u"A"_s), &PassagePane::accept);
    addPaneAction(u"rejectMention"_s, tr("Re&ject what was found here"), u"dialog-cancel"_s, QKeySequence(u"X"_s), &PassagePane::reject);
}

void PassagePane::addPaneAction(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (PassagePane::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
}

void PassagePane::makeLayout()
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_empty, m_tags, m_positions, m_events, m_notes, m_statements,
             m_briefings, m_mentions, m_history, m_articleNotes, m_orphans})
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void PassagePane::connectParts()
{
    const Selection &selection = m_session.selection;
    connect(&m_later, &QTimer::timeout, this, &PassagePane::showNow);
    connect(&selection, &Selection::passageChanged, this, &PassagePane::followPassage);
    connect(&selection, &Selection::annotationChanged, this,
        [this] { follow(Shown::Annotation, m_session.selection.annotation().has_value()); });
    connect(&selection, &Selection::positionChanged, this, [this] { follow(Shown::Position, m_session.selection.position().has_value()); });
    connect(&selection, &Selection::eventChanged, this, [this] { follow(Shown::Event, m_session.selection.event().has_value()); });
    connect(m_events, &EventsSection::editRequested, this, &PassagePane::eventRequested);
    connect(&selection, &Selection::mentionChanged, this, &PassagePane::giveKeys);
    connect(&selection, &Selection::articlesChanged, this, &PassagePane::showLater);
    connect(&selection, &Selection::activeChanged, this, &PassagePane::showLater);
    connect(m_tags, &TagsSection::tagRequested, this, &PassagePane::tagRequested);
    connect(m_articleNotes, &NotesSection::countChanged, this, [this] { m_articleNotes->setVisible(m_articleNotes->count() > 0); });
    connect(&m_session.project, &Project::changed, this, [this](const Changes &changes) {
        m_reader.forget(changes);
        if (changes.touches(u"tag"))
            m_tags->showRows();
        // At once: what was just done is seen in the same frame.
        isVisible() ? showNow() : showLater();
    });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &PassagePane::applyTheme);
}

void PassagePane::save()
{
    m_notes->save();
    m_articleNotes->save();
}

void PassagePane::writeNote()
{
    showNow();
    if (!m_notes->subject())
        return m_session.notices.show(
            Notices::Kind::Information, tr("Select the words that the note is on first, or put the caret into a tagged passage."));
    Q_EMIT showRequested();
    m_notes->writeNote();
}

void PassagePane::writeArticleNote()
{
    showNow();
    if (!m_articleNotes->subject())
        return;
    Q_EMIT showRequested();
    m_articleNotes->show();
    m_articleNotes->writeNote();
}

void PassagePane::accept()
{
    showNow();
    m_positions->hasKeys()        ? m_positions->accept()
        : m_events->hasKeys()     ? m_events->accept()
        : m_statements->hasKeys() ? m_statements->accept()
                                  : m_mentions->accept();
}

void PassagePane::reject()
{
    showNow();
    m_positions->hasKeys()        ? m_positions->reject()
        : m_events->hasKeys()     ? m_events->reject()
        : m_statements->hasKeys() ? m_statements->reject()
                                  : m_mentions->reject();
}

void PassagePane::followPassage()
{
    // The caret is often put at what was picked, which then stays the subject.
    const auto &passage = m_session.selection.passage();
    const auto picked = passage ? pickedContent() : std::nullopt;
    const auto holds = [&](TextSpan span) { return span.contains(passage->span); };
    bool stays = picked && picked->article == passage->article && picked->span && holds(*picked->span);
    // An event may be told of in several places of one article.
    if (picked && m_shown == Shown::Event && picked->article == passage->article) {
        const std::vector<EventSpan> &told = picked->events.front().spans;
        stays = stays || std::any_of(told.begin(), told.end(), [&](const EventSpan &each) { return holds(each.span); });
    }
    if (!stays)
        m_shown = Shown::Passage;
    showLater();
}

void PassagePane::follow(Shown what, bool picked)
{
    if (picked)
        m_shown = what;
    else if (m_shown == what)
        m_shown = Shown::Passage;
    showLater();
}

void PassagePane::showLater()
{
    m_outdated = true;
    // Not restarted: it follows a caret that keeps moving, only not every step.
    if (isVisible() && !m_later.isActive())
        m_later.start();
}

void PassagePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        showNow();
}

std::optional<PassageContent> PassagePane::pickedContent()
{
    const Selection &selection = m_session.selection;
    if (m_shown == Shown::Annotation && selection.annotation())
        return m_reader.of(*selection.annotation());
    if (m_shown == Shown::Position && selection.position())
        return m_reader.ofPosition(*selection.position());
    if (m_shown != Shown::Event || !selection.event())
        return std::nullopt;
    // Where it is told in what is read, or else in what stands beside it.
    std::vector<qint64> open = selection.articles();
    if (const auto active = selection.activeArticle())
        open.insert(open.begin(), *active);
    return m_reader.ofEvent(*selection.event(), open);
}

PassageContent PassagePane::content()
{
    if (auto picked = pickedContent())
        return std::move(*picked);
    const auto &passage = m_session.selection.passage();
    if (passage)
        return m_reader.at(*passage);
    PassageContent content;
    content.article = m_session.selection.activeArticle().value_or(0);
    return content;
}

void PassagePane::showNow()
{
    m_later.stop();
    m_outdated = false;
    showContent(content());
}

void PassagePane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_empty->setInk(theme.soft);
    m_tags->setInk(theme.soft);
    m_mentions->setInk(theme.soft);
    m_positions->setInk(theme.soft);
    m_events->setInk(theme.soft);
    m_statements->setInk(theme.soft);
    m_briefings->setInk(theme.soft);
    m_orphans->setInk(theme.soft);
}

} // namespace Parallax
