// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include <QKeyEvent>

namespace Parallax {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    // A file dropped beside the list means import, not its path as a filter.
    setAcceptDrops(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterField::emitFilter);
}

void FilterField::apply(const QString &filter)
{
    setText(filter);
    m_pause.stop();
    emitFilter();
}

void FilterField::emitFilter()
{
    const QString filter = text().simplified();
    if (filter == m_applied)
        return;
    m_applied = filter;
    Q_EMIT filterChanged(filter);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return apply({});
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        Q_EMIT leftForList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Parallax
