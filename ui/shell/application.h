// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

namespace Parallax {

/// A fault of the disk or of the project file while something is painted or clicked must not end the program: it is
/// told, and the rest goes on.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    /// A sentence; the same one is not told again at every repaint.
    void faulted(const QString &sentence);

private:
    QString m_lastFault;
};

} // namespace Parallax
