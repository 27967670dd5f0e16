// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/articledrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QStringList>

namespace Parallax {

std::unique_ptr<QMimeData> articleMimeData(const std::vector<qint64> &keys, const QStringList &titles)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const qint64 key : keys)
        out << key;
    auto data = std::make_unique<QMimeData>();
    data->setData(articleMimeType.toString(), bytes);
    data->setText(titles.join(u'\n'));
    return data;
}

std::vector<qint64> articlesIn(const QMimeData *data)
{
    std::vector<qint64> keys;
    if (!data)
        return keys;
    QDataStream in(data->data(articleMimeType.toString()));
    while (!in.atEnd()) {
        qint64 key = 0;
        in >> key;
        if (in.status() != QDataStream::Ok)
            break;
        keys.push_back(key);
    }
    return keys;
}

} // namespace Parallax
