// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/bylinenames.h"

#include "core/analysis/calendarnames.h"
#include "core/analysis/namefold.h"
#include "core/analysis/outlets.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestName = 50;

bool isParticle(QStringView word)
{
    static constexpr std::array<QStringView, 20> particles{u"van", u"von", u"de", u"der", u"den", u"du", u"da", u"di", u"del", u"della",
        u"la", u"le", u"dos", u"bin", u"ibn", u"al", u"el", u"ter", u"zu", u"y"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool isNameWord(QStringView word)
{
    if (!word.front().isUpper())
        return false;
    return std::all_of(word.begin(), word.end(),
        [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'.' || c == u'\'' || c == u'\u2019'; });
}

/// Where the list goes on after one name: the end, or the separator's end.
struct Cut
{
    qsizetype name;
    qsizetype next;
};

Cut nextCut(QStringView list)
{
    Cut cut{list.size(), list.size()};
    for (const QStringView separator : {u",", u";", u" and ", u" & ", u" und ", u" et ", u" y ", u" и ", u" та ", u" і ", u"|", u"/"}) {
        const qsizetype at = list.indexOf(separator);
        if (at >= 0 && at < cut.name)
            cut = {at, at + separator.size()};
    }
    return cut;
}

/// "Jane Doe in Moscow" -> "Jane Doe"
QStringView withoutPlace(QStringView name)
{
    for (const QStringView word : {u" in ", u" at ", u" for ", u" from ", u" aus ", u" à ", u" в ", u" ("}) {
        if (const qsizetype at = name.indexOf(word); at > 0)
            name = name.first(at);
    }
    return name.trimmed();
}

} // namespace

bool looksLikeName(QStringView text)
{
    if (text.isEmpty() || text.size() > longestName || text.back() == u'.' || text.back() == u'-')
        return false;
    static const CalendarNames calendar;
    qsizetype words = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (words > 0 && isParticle(word))
            continue;
        if (!isNameWord(word) || calendar.dayOfWeek(word) > 0)
            return false;
        ++words;
    }
    return 2 <= words && words <= 5;
}

bool beginsWithGivenName(QStringView text)
{
    static const QSet<QString> givenNames = [] {
        QSet<QString> names;
        QFile file(u":/lexicon/given-names.txt"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        const QString list = there ? QString::fromUtf8(file.readAll()) : QString();
        for (const QStringView line : QStringView(list).split(u'\n')) {
            for (const QStringView name : line.startsWith(u'#') ? QList<QStringView>() : line.split(u' ', Qt::SkipEmptyParts))
                names.insert(name.toString());
        }
        return names;
    }();
    const qsizetype end = text.indexOf(u' ');
    return givenNames.contains(foldedName(end < 0 ? text : text.first(end)));
}

QStringList bylineNames(QStringView list)
{
    QStringList names;
    list = list.trimmed();
    while (!list.isEmpty()) {
        const Cut cut = nextCut(list);
        const QStringView name = withoutPlace(list.first(cut.name).trimmed());
        if (!name.isEmpty()) {
            if (!looksLikeName(name) || !knownOutlet(name).isEmpty())
                break;
            names.append(name.toString().simplified());
        }
        list = list.sliced(cut.next).trimmed();
        if (list.startsWith(u"and "))
            list = list.sliced(4);
    }
    return names;
}

} // namespace Parallax
