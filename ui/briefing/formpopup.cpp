// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/formpopup.h"

#include "ui/session/appearance.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int formWidth = 400;

} // namespace

FormPopup::FormPopup(const Session &session, const QString &title, const QString &action, QWidget *parent)
    : Popup(session.appearance, parent)
    , m_look(session.appearance)
    , m_fields(new QVBoxLayout)
    , m_title(new QLabel(title, this))
    , m_accept(new KeyButton(action, tr("Enter"), this))
{
    m_title->setFont(rowFont(font(), 0.5, true));
    m_title->setTextFormat(Qt::PlainText);
    m_accept->setObjectName(u"formAccept"_s);
    m_accept->setPrimary(true);
    m_fields->setSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_fields);
    column->addLayout(foot);
    connect(m_accept, &QAbstractButton::clicked, this, &FormPopup::accept);
    connect(&session.appearance, &Appearance::themeChanged, this, &FormPopup::applyTheme);
}

QLabel *FormPopup::addField(const QString &caption, QWidget *field)
{
    auto *name = new QLabel(caption, this);
    name->setFont(rowFont(font(), -1));
    // Of the label itself, so that it goes with a field that is hidden.
    name->setContentsMargins(0, 6, 0, 0);
    name->setBuddy(field);
    field->setAccessibleName(caption);
    m_captions.append(name);
    m_fields->addWidget(name);
    m_fields->addWidget(field);
    const QList<QLineEdit *> inner = field->findChildren<QLineEdit *>();
    for (QWidget *input : inner.isEmpty() ? QList<QWidget *>{field} : QList<QWidget *>(inner.begin(), inner.end()))
        input->installEventFilter(this);
    return name;
}

void FormPopup::addPlain(QWidget *widget)
{
    m_fields->addWidget(widget);
    widget->installEventFilter(this);
}

void FormPopup::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FormPopup::setAction(const QString &action)
{
    m_accept->setText(action);
    m_accept->setKey(tr("Enter"));
}

void FormPopup::setComplete(bool complete)
{
    m_accept->setEnabled(complete);
}

void FormPopup::popUpAt(const QRect &place, QWidget *first)
{
    m_place = place;
    applyTheme();
    fit();
    show();
    first->setFocus(Qt::PopupFocusReason);
}

void FormPopup::fit()
{
    moveTo(m_place, formWidth);
}

void FormPopup::accept()
{
    if (!m_accept->isEnabled())
        return;
    close();
    Q_EMIT accepted();
}

void FormPopup::hideEvent(QHideEvent *event)
{
    Popup::hideEvent(event);
    Q_EMIT left();
}

bool FormPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

void FormPopup::applyTheme()
{
    for (QLabel *caption : m_captions) {
        QPalette palette = m_look.theme().palette();
        palette.setColor(QPalette::WindowText, m_look.theme().soft);
        caption->setPalette(palette);
    }
}

} // namespace Parallax
