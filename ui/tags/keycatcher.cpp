// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/keycatcher.h"

#include "ui/tags/tagshortcut.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int catcherWidth = 280;

} // namespace

KeyCatcher::KeyCatcher(const Appearance &appearance, QWidget *parent)
    : Popup(appearance, parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"keyCatcher"_s);
    m_words->setObjectName(u"keyCatcherWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_words);
}

void KeyCatcher::ask(const QRect &place, const QString &tagName)
{
    m_place = place;
    say(tr("Press the letter or digit that is to tag with “%1” in a reader. Backspace takes its key away, Esc leaves it.").arg(tagName));
    show();
    setFocus(Qt::PopupFocusReason);
}

void KeyCatcher::say(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    moveTo(m_place, catcherWidth);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    const bool takesAway = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (event->key() == Qt::Key_Escape || (!takesAway && !types))
        return Popup::keyPressEvent(event);
    const QString key = takesAway ? QString() : event->text().toUpper();
    const QString problem = takesAway ? QString() : tagShortcutProblem(key);
    if (!problem.isNull())
        return say(QString(problem + u' ' + tr("Press another one, or Esc.")));
    close();
    Q_EMIT caught(key);
}

} // namespace Parallax
