// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>
#include <QToolTip>

namespace Parallax {

/// A tool tip that shows its text as it is: names and notes may look like HTML. An empty text hides it.
inline void showPlainTip(const QPoint &globalPlace, const QString &text, QWidget *widget)
{
    QToolTip::showText(globalPlace, Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text, widget);
}

} // namespace Parallax
