// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notecard.h"

#include "core/annotations/noteedits.h"
#include "core/project/project.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notehtml.h"
#include "ui/notes/notetext.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/closecross.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal radius = 6;
constexpr int crossSize = 20;

void setInk(QLabel &label, const QColor &ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

NoteCard::NoteCard(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_highlighting(std::move(highlighting))
    , m_column(new QVBoxLayout(this))
    , m_captionLabel(new QLabel(this))
    , m_text(new NoteText(this))
    , m_meta(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"noteCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    makeLayout();
    connect(m_text, &NoteText::clicked, this, &NoteCard::edit);
    connect(m_remove, &QToolButton::clicked, this, &NoteCard::remove);
    connect(&session.appearance, &Appearance::themeChanged, this, &NoteCard::applyTheme);
    applyTheme();
}

NoteCard::~NoteCard()
{
    if (!m_editor)
        return;
    // Panes that listen may be half gone when this is deleted with them.
    const QSignalBlocker blocker(m_session.project);
    m_editor->save();
    m_editor->disconnect(this);
}

void NoteCard::makeLayout()
{
    m_captionLabel->setObjectName(u"noteCaption"_s);
    m_captionLabel->setTextFormat(Qt::PlainText);
    m_meta->setObjectName(u"noteMeta"_s);
    m_meta->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_captionLabel, m_meta})
        label->setFont(rowFont(font(), -1));
    m_remove->setObjectName(u"removeNote"_s);
    m_remove->setToolTip(tr("Delete this note"));
    m_remove->setAccessibleName(tr("Delete this note"));
    m_remove->setFixedSize(crossSize, crossSize);
    m_remove->setFocusPolicy(Qt::TabFocus);
    showCross(*m_remove);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_meta, 1);
    foot->addWidget(m_remove);
    m_column->setContentsMargins(12, 8, 8, 6);
    m_column->setSpacing(4);
    m_column->addWidget(m_captionLabel);
    m_column->addWidget(m_text);
    m_column->addLayout(foot);
}

bool NoteCard::canEdit() const
{
    return !m_session.project.isReadOnly();
}

void NoteCard::setNote(const Note &note, const QString &caption)
{
    const bool same = m_note == note && m_caption == caption;
    const bool sameBody = m_note.body == note.body && m_note.id == note.id;
    m_note = note;
    m_caption = caption;
    m_subject = {note.subject, note.record, note.article, note.span.value_or(TextSpan())};
    // The body is kept without the blanks at its end, which somebody who writes still needs.
    if (m_editor && !sameBody)
        m_editor->setSavedText(note.body);
    if (!same)
        show();
}

void NoteCard::setSubject(const NoteSubject &subject, const QString &caption)
{
    m_note = {};
    m_subject = subject;
    m_caption = caption;
    if (m_editor)
        m_editor->setSavedText({});
    show();
}

void NoteCard::setPicked(bool picked)
{
    m_picked = picked;
    update();
}

void NoteCard::edit()
{
    if (!canEdit())
        return;
    if (!m_editor) {
        m_editor = new NoteEditor(m_session.appearance, m_highlighting, this);
        m_editor->setSavedText(m_note.body);
        m_editor->moveCursor(QTextCursor::End);
        m_column->insertWidget(m_column->indexOf(m_text), m_editor);
        connect(m_editor, &NoteEditor::saveRequested, this, &NoteCard::save);
        connect(m_editor, &NoteEditor::finished, this, &NoteCard::leaveEditor);
        connect(m_editor, &NoteEditor::focusChanged, this, qOverload<>(&QWidget::update));
        m_editor->show();
        applyTheme();
        show();
        Q_EMIT editingChanged();
    }
    m_editor->setFocus();
}

void NoteCard::save(const QString &body)
{
    const QScopedValueRollback<bool> saving(m_saving, true);
    const bool isNew = m_note.id.isNull();
    if (isNew && body.trimmed().isEmpty())
        return m_editor->setSavedText(body);
    if (isNew) {
        const Result<QUuid> added = addNoteTo(m_session.project, m_subject, body);
        if (!added)
            return m_session.notices.show(Notices::Kind::Problem, added.error().message);
        m_note.id = *added;
    } else if (const Result<Done> done = rewriteNote(m_session.project, m_note.id, body); !done) {
        return m_session.notices.show(Notices::Kind::Problem, done.error().message);
    }
    if (body.trimmed().isEmpty())
        m_note = {};
    else
        m_note = m_session.project.notes().note(m_note.id).value_or(m_note);
    // What is written while it is being saved is nobody's yet; the body may have been trimmed.
    if (m_editor)
        m_editor->setSavedText(body);
    show();
}

void NoteCard::saveNow()
{
    if (m_editor)
        m_editor->save();
}

void NoteCard::leaveEditor()
{
    if (!m_editor)
        return;
    NoteEditor *editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    // Else the focus would go to whatever comes next.
    if (editor->hasFocus())
        setFocus();
    editor->hide();
    editor->deleteLater();
    show();
    Q_EMIT editingChanged();
    Q_EMIT finished();
}

void NoteCard::remove()
{
    if (m_note.id.isNull())
        return leaveEditor();
    if (const Result<Done> done = removeNotes(m_session.project, {m_note.id}); !done)
        m_session.notices.show(Notices::Kind::Problem, done.error().message);
}

void NoteCard::show()
{
    m_captionLabel->setText(m_caption);
    m_captionLabel->setVisible(!m_caption.isEmpty());
    m_text->setVisible(!m_editor);
    m_text->setMarkdown(m_note.body);
    const bool known = m_note.created.isValid();
    const bool rewritten = known && m_note.changed.isValid() && m_note.created.secsTo(m_note.changed) > 60;
    m_meta->setText(m_editor ? tr("Saved as you write, Esc ends")
            : !known         ? QString()
                             : signatureText(m_note.author, momentText(rewritten ? m_note.changed : m_note.created)));
    m_meta->setToolTip(known ? tr("Written: %1").arg(signatureText(m_note.author, longMomentText(m_note.created))) : QString());
    setAccessibleName(m_note.id.isNull() ? tr("New note") : tr("Note: %1").arg(noteFirstLine(m_note.body)));
    setAccessibleDescription(canEdit() && !m_editor ? tr("Enter edits it") : QString());
    m_text->setCursor(canEdit() ? Qt::IBeamCursor : Qt::ArrowCursor);
    showRemove();
}

void NoteCard::showRemove()
{
    // Kept in the layout, so that the card does not jump under the mouse.
    QSizePolicy policy = m_remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(policy);
    m_remove->setVisible(canEdit() && (underMouse() || hasFocus() || m_editor));
}

void NoteCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit();
    else if (event->key() == Qt::Key_Delete && canEdit() && !m_editor)
        remove();
    else
        QWidget::keyPressEvent(event);
}

bool NoteCard::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        showRemove();
        update();
        break;
    default:
        break;
    }
    return handled;
}

void NoteCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!canEdit() || m_editor)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(QIcon::fromTheme(u"document-edit"_s), tr("Edit note")), &QAction::triggered, this, &NoteCard::edit);
    connect(menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete note")), &QAction::triggered, this, &NoteCard::remove);
    menu->popup(event->globalPos());
}

void NoteCard::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    setInk(*m_captionLabel, theme.soft);
    setInk(*m_text, theme.text);
    setInk(*m_meta, theme.faint);
    if (m_editor)
        m_editor->setPalette(theme.palette());
    // Links are coloured when the text is set.
    show();
    update();
}

void NoteCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    const bool lit = hasFocus() || (m_editor && m_editor->hasFocus()) || m_picked;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lit ? theme.accent : theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Parallax
