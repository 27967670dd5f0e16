// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/edtffield.h"

#include "ui/widgets/datereading.h"
#include "ui/widgets/edtfstep.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

EdtfField::EdtfField(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QLineEdit(this))
    , m_reading(new QLabel(this))
{
    m_editor->setObjectName(u"edtfEditor"_s);
    m_editor->setPlaceholderText(tr("not known"));
    m_editor->installEventFilter(this);
    m_reading->setObjectName(u"edtfReading"_s);
    m_reading->setFont(rowFont(font(), -1));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    setFocusProxy(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_reading);
    connect(m_editor, &QLineEdit::textChanged, this, [this] {
        read();
        Q_EMIT edited();
    });
    read();
}

void EdtfField::setSaved(const QString &edtf)
{
    // What was typed in words and is saved now is written as EDTF.
    const bool typing = isModified() && m_editor->hasFocus() && (!isValid() || this->edtf() != edtf);
    m_saved = edtf;
    if (!typing)
        m_editor->setText(edtf);
}

void EdtfField::reset(const QString &edtf)
{
    m_saved = edtf;
    m_editor->setText(edtf);
}

QString EdtfField::text() const
{
    return m_editor->text();
}

bool EdtfField::isValid() const
{
    return edtfFromWords(text(), locale()).has_value();
}

QString EdtfField::edtf() const
{
    return edtfFromWords(text(), locale()).value_or(m_saved);
}

QString EdtfField::reading() const
{
    return m_reading->text();
}

void EdtfField::commit()
{
    if (!isModified() || !isValid())
        return;
    const QString date = edtf();
    if (date == m_saved)
        reset(m_saved);
    else
        Q_EMIT committed(date);
}

void EdtfField::setInks(const QColor &quiet, const QColor &problem)
{
    QPalette palette = m_reading->palette();
    palette.setColor(QPalette::WindowText, quiet);
    palette.setColor(QPalette::BrightText, problem);
    m_reading->setPalette(palette);
}

void EdtfField::read()
{
    const DateReading reading = readAnyDate(text(), locale());
    m_reading->setText(reading.sentence);
    m_reading->setForegroundRole(reading.valid ? QPalette::WindowText : QPalette::BrightText);
    m_editor->setAccessibleDescription(reading.sentence);
}

void EdtfField::step(int steps)
{
    const auto date = edtfFromWords(text(), locale());
    if (!date)
        return;
    // What was typed in words is written as EDTF first, with its finest part to be stepped.
    const int caret = *date == text() ? m_editor->cursorPosition() : int(date->size());
    const SteppedText stepped = steppedEdtf(*date, caret, steps);
    m_editor->setText(stepped.text);
    m_editor->setCursorPosition(stepped.caret);
}

bool EdtfField::handlesKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            return false;
        commit();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        if (!isModified())
            return false;
        m_editor->setText(m_saved);
        return true;
    default:
        return false;
    }
}

bool EdtfField::eventFilter(QObject *watched, QEvent *event)
{
    // With nothing typed there is nothing to take back here: the keys are those of the project.
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool passes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        event->setAccepted(!passes && event->isAccepted());
        return passes;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handlesKey(key->key(), key->modifiers());
    }
    // A menu takes the focus only for a while.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace Parallax
