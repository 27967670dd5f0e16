// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/keycatcher.h"

#include "ui/session/appearance.h"
#include "ui/tags/popupplace.h"
#include "ui/tags/tagshortcut.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int catcherWidth = 280;

} // namespace

KeyCatcher::KeyCatcher(const Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
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
    const QPalette palette = m_session.appearance.theme().palette();
    setPalette(palette);
    m_words->setPalette(palette);
    say(tr("Press the letter or digit that is to tag with “%1” in a reader. Backspace takes its key away, Esc leaves it.").arg(tagName));
    show();
    setFocus(Qt::PopupFocusReason);
}

void KeyCatcher::say(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    const int height = layout()->heightForWidth(catcherWidth);
    const QScreen *screen = QGuiApplication::screenAt(m_place.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    setGeometry(popupPlace(m_place, QSize(catcherWidth, height), room));
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    const bool takesAway = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (event->key() == Qt::Key_Escape || (!takesAway && !types))
        return QFrame::keyPressEvent(event);
    const QString key = takesAway ? QString() : event->text().toUpper();
    const QString problem = takesAway ? QString() : tagShortcutProblem(key);
    if (!problem.isNull())
        return say(QString(problem + u' ' + tr("Press another one, or Esc.")));
    close();
    Q_EMIT caught(key);
}

void KeyCatcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.theme().panel);
    painter.setPen(m_session.appearance.theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Parallax
