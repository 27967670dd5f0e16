// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/closecross.h"

#include <QFont>
#include <QIcon>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

void showCross(QToolButton &button)
{
    QFont font = button.font();
    font.setPointSizeF(15);
    button.setFont(font);
    button.setIcon({});
    button.setText(u"\u00d7"_s);
    button.setAutoRaise(true);
}

} // namespace Parallax
