// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/textfindbar.h"

#include "core/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Parallax {

TextFindBar::TextFindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_told(new QLabel(this))
{
    constexpr int fieldWidth = 280;
    setObjectName(u"briefingFind"_s);
    m_field->setObjectName(u"briefingFindField"_s);
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMaximumWidth(fieldWidth);
    m_field->installEventFilter(this);
    m_told->setObjectName(u"briefingFindTold"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_told);
    row->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(false, true); });
    hide();
}

void TextFindBar::open()
{
    const QString selected = m_editor.textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TextFindBar::find(bool backward, bool fromStart)
{
    const QString words = m_field->text();
    if (words.isEmpty())
        return m_told->clear();
    QTextCursor from = m_editor.textCursor();
    if (fromStart)
        from.setPosition(from.selectionStart());
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_editor.document()->find(words, from, flags);
    const bool around = found.isNull();
    if (around) {
        QTextCursor end(m_editor.document());
        end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_editor.document()->find(words, end, flags);
    }
    m_told->setText(found.isNull() ? tr("Not in the text") : around ? tr("Begun again from the other end") : QString());
    if (!found.isNull()) {
        m_editor.setTextCursor(found);
        m_editor.ensureCursorVisible();
    }
}

void TextFindBar::closeBar()
{
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

bool TextFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers().testFlag(Qt::ShiftModifier), false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TextFindBar::setTheme(const Theme &theme)
{
    QPalette palette = m_told->palette();
    palette.setColor(QPalette::WindowText, theme.soft);
    m_told->setPalette(palette);
}

} // namespace Parallax
