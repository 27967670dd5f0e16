// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

using namespace Qt::StringLiterals;

namespace Parallax {

EmptyState::EmptyState(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setContentsMargins(16, 8, 16, 16);
    connect(this, &QLabel::linkActivated, this, &EmptyState::actionChosen);
}

void EmptyState::setState(const QString &sentence, const QString &action)
{
    QString text = u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
    if (!action.isEmpty())
        text += uR"(<p><a href="action" style="text-decoration: none">%1</a></p>)"_s.arg(action.toHtmlEscaped());
    setText(text);
    // Tab has nothing to do where there is no link.
    setTextInteractionFlags(action.isEmpty() ? Qt::TextInteractionFlags(Qt::NoTextInteraction)
                                             : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(sentence);
}

void EmptyState::setInk(const QColor &ink)
{
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, ink);
    setPalette(changed);
}

} // namespace Parallax
