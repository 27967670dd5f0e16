// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pickmenu.h"

#include "ui/reader/markglyphs.h"

#include <QPainter>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int sampleSize = 16;
constexpr int digits = 9;
constexpr qsizetype longestName = 48;

/// As an action shows it: a tab would begin its second column, an ampersand a mnemonic.
QString plain(const QString &text)
{
    const QString line = text.simplified();
    QString cut = line.size() <= longestName ? line : QString(line.left(longestName - 1) % u'\u2026');
    return cut.replace(u'&', u"&&"_s);
}

QIcon sampleOf(MarkInk ink, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(sampleSize, sampleSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSample(painter, QRectF(0, 0, sampleSize, sampleSize), ink, theme);
    return QIcon(pixmap);
}

} // namespace

PickMenu::PickMenu(const std::vector<PickItem> &items, const Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"pickMenu"_s);
    setAccessibleName(tr("Marks at this place"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(items.size()); ++i) {
        const PickItem &item = items[size_t(i)];
        const QString digit = i < digits ? QString(u'&' % QString::number(i + 1) % u"  ") : u"    "_s;
        QAction *action = addAction(QString(digit % plain(item.name) % u'\t' % item.kind % u"  \u201c" % item.quote % u'\u201d'));
        action->setIcon(sampleOf(item.ink, theme, devicePixelRatioF()));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::hovered, this, [this, i] { Q_EMIT pointedAt(i); });
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT picked(i); });
    }
    if (!actions().isEmpty())
        setActiveAction(actions().front());
}

} // namespace Parallax
