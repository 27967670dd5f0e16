// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articledrop.h"

#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/articledrag.h"

#include <QDropEvent>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

class DropIndicator : public QWidget
{
public:
    DropIndicator(const Appearance &appearance, QWidget *parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setObjectName(u"dropIndicator"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor ground = m_appearance.theme().accent;
        ground.setAlphaF(0.12F);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_appearance.theme().accent, 2));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 6, 6);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

ArticleDrop::ArticleDrop(const Session &session, QWidget *target, ReaderRects rects)
    : QObject(target)
    , m_session(session)
    , m_target(target)
    , m_rects(std::move(rects))
    , m_indicator(new DropIndicator(session.appearance, target))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool ArticleDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *move = static_cast<QDropEvent *>(event);
        if (articlesIn(move->mimeData()).empty())
            break;
        showPlace(placeAt(*move));
        move->setDropAction(Qt::CopyAction);
        move->accept();
        return true;
    }
    case QEvent::DragLeave:
        hidePlace();
        break;
    case QEvent::Drop: {
        auto *dropped = static_cast<QDropEvent *>(event);
        hidePlace();
        drop(*dropped);
        dropped->setDropAction(Qt::CopyAction);
        dropped->accept();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

DropPlace ArticleDrop::placeAt(const QDropEvent &event) const
{
    return dropPlace(m_target->rect(), m_rects(), event.position().toPoint(), Selection::maximumReaders);
}

void ArticleDrop::showPlace(const DropPlace &place)
{
    m_indicator->setGeometry(place.area);
    m_indicator->raise();
    m_indicator->show();
}

void ArticleDrop::hidePlace()
{
    m_indicator->hide();
}

void ArticleDrop::drop(const QDropEvent &event)
{
    const DropPlace place = placeAt(event);
    Selection &selection = m_session.selection;
    int index = place.index;
    bool replaces = place.replaces;
    for (const qint64 article : articlesIn(event.mimeData())) {
        if (replaces) {
            selection.setActive(index);
            selection.open(article);
        } else {
            selection.openAt(article, index);
        }
        ++index;
        replaces = false;
    }
}

} // namespace Parallax
