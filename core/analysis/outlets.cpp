// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/outlets.h"

#include <QFile>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Outlets
{
    QHash<QString, QString> byHost;
    QHash<QString, QString> byName; ///< lower case, without "the "
};

QString foldedName(QStringView name)
{
    QString folded = name.trimmed().toString().toLower();
    return folded.startsWith(u"the "_s) ? folded.sliced(4) : folded;
}

const Outlets &outlets()
{
    static const Outlets read = [] {
        Outlets list;
        QFile file(u":/lexicon/outlets.tsv"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        const QString table = there ? QString::fromUtf8(file.readAll()) : QString();
        for (const QStringView line : QStringView(table).split(u'\n')) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab <= 0 || line.startsWith(u'#'))
                continue;
            const QString name = line.sliced(tab + 1).toString();
            list.byHost.insert(line.first(tab).toString(), name);
            list.byName.insert(foldedName(name), name);
        }
        return list;
    }();
    return read;
}

} // namespace

QString outletOfUrl(QStringView url)
{
    if (!url.startsWith(u"https://") && !url.startsWith(u"http://"))
        return {};
    QString host = QUrl(url.trimmed().toString()).host();
    if (host.startsWith(u"www."_s))
        host = host.sliced(4);
    if (!host.contains(u'.'))
        return {};
    for (QString domain = host; domain.contains(u'.'); domain = domain.sliced(domain.indexOf(u'.') + 1)) {
        if (const auto known = outlets().byHost.constFind(domain); known != outlets().byHost.cend())
            return *known;
    }
    return host;
}

QString knownOutlet(QStringView name)
{
    constexpr qsizetype longest = 60;
    return name.size() > longest ? QString() : outlets().byName.value(foldedName(name));
}

} // namespace Parallax
