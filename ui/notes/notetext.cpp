// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notetext.h"

#include "ui/notes/notehtml.h"

#include <QDesktopServices>
#include <QMouseEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

NoteText::NoteText(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"noteText"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QLabel::linkHovered, this, [this](const QString &link) { m_onLink = !link.isEmpty(); });
    connect(this, &QLabel::linkActivated, this, [](const QString &link) {
        const QUrl url(link);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1)
            QDesktopServices::openUrl(url);
    });
}

void NoteText::setMarkdown(const QString &markdown)
{
    setText(noteHtml(markdown, font()));
}

void NoteText::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    // Queued: what a click does may hide this.
    if (event->button() == Qt::LeftButton && !m_onLink && !hasSelectedText())
        QMetaObject::invokeMethod(this, &NoteText::clicked, Qt::QueuedConnection);
}

} // namespace Parallax
