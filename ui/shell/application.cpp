// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"

#include <exception>

namespace Parallax {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &fault) {
        const QString sentence
            = tr("The project could not be read or written: %1. Close it, and examine the file with “parallax check”.").arg(QString::fromUtf8(fault.what()));
        if (sentence != m_lastFault) {
            m_lastFault = sentence;
            QMetaObject::invokeMethod(this, [this, sentence] { Q_EMIT faulted(sentence); }, Qt::QueuedConnection);
        }
        return true;
    }
}

} // namespace Parallax
