// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Parallax {

/// The one place that tells the user something: panes report here, the shell shows it without being in the way.
class Notices : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Information, Problem };

    using QObject::QObject;

    /// `details` are lines of a list that can be unfolded, e.g. each file that was refused with its reason. `next` becomes a
    /// button in the notice: it stays with the caller, and may go before the notice does.
    void show(Kind kind, const QString &sentence, const QStringList &details = {}, QAction *next = nullptr)
    {
        Q_EMIT shown(kind, sentence, details, next);
    }

Q_SIGNALS:
    void shown(Parallax::Notices::Kind kind, const QString &sentence, const QStringList &details, QAction *next);
};

} // namespace Parallax
