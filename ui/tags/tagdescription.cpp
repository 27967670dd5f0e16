// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagdescription.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/rowtext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;

} // namespace

TagDescription::TagDescription(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(new QLabel(this))
    , m_notes(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"tagDescription"_s);
    m_path->setObjectName(u"describedTag"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setFont(rowFont(m_path->font(), 0, true));
    m_path->setWordWrap(true);
    m_notes->setObjectName(u"tagNotes"_s);
    m_notes->setToolTip(tr("Show the notes on this tag"));
    m_text->setObjectName(u"tagDescriptionText"_s);
    m_text->setAccessibleName(tr("Description of the tag"));
    m_text->setPlaceholderText(tr("What the tag stands for, and what it does not"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TagDescription::fit);
    fit();
    m_text->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_path, 1);
    head->addWidget(m_notes, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_notes, &QToolButton::clicked, this, &TagDescription::notesRequested);
    connect(&session.appearance, &Appearance::themeChanged, this, &TagDescription::applyTheme);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"note"))
            showNotes();
    });
    applyTheme();
    hide();
}

void TagDescription::setTag(const std::optional<Tag> &tag, const QString &path)
{
    const bool other = tag.has_value() != m_tag.has_value() || (tag && tag->id != m_tag->id);
    if (other)
        keep();
    const bool rewritten = other || (tag && tag->description != m_tag->description);
    m_tag = tag;
    setVisible(tag.has_value());
    if (!tag)
        return;
    m_path->setText(path);
    m_path->setToolTip(path);
    m_text->setReadOnly(m_session.project.isReadOnly());
    if (rewritten && m_text->toPlainText() != tag->description)
        m_text->setPlainText(tag->description);
    showNotes();
}

void TagDescription::fit()
{
    // The layout of a plain text edit counts lines, not pixels.
    const int lines = std::clamp(int(m_text->document()->documentLayout()->documentSize().height()), fewestLines, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 2);
}

void TagDescription::write()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void TagDescription::keep()
{
    const QString written = m_text->toPlainText().trimmed();
    // A tag that is gone takes what was being written with it.
    if (!m_tag || written == m_tag->description || !m_session.project.tags().tag(m_tag->id))
        return;
    const auto described = describeTag(m_session.project, m_tag->id, written);
    if (!described)
        m_session.notices.show(Notices::Kind::Problem, described.error().message);
}

void TagDescription::showNotes()
{
    if (!m_tag)
        return;
    const auto notes = m_session.project.notes().on(Note::Subject::Tag, m_tag->id);
    m_notes->setText(tr("%n note(s)", nullptr, int(notes.size())));
    m_notes->setVisible(!notes.empty());
}

bool TagDescription::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape && m_tag)
        m_text->setPlainText(m_tag->description);
    else if (!enters || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    keep();
    Q_EMIT left();
    return true;
}

void TagDescription::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_session.appearance.theme().line);
}

void TagDescription::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Text, theme.soft);
    m_text->setPalette(palette);
}

} // namespace Parallax
