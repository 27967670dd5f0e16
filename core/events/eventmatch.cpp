// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventmatch.h"

#include "core/base/edtf.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// The same, or one may lie inside the other: a month and its day.
bool sameDate(const QString &a, const QString &b)
{
    if (a == b)
        return !a.isEmpty();
    const auto first = Edtf::fromText(a);
    const auto second = Edtf::fromText(b);
    if (!first || !second)
        return false;
    const auto startsBeforeEnd = [](const Edtf &from, const Edtf &to) {
        return !from.earliest().isValid() || !to.latest().isValid() || from.earliest() <= to.latest();
    };
    return startsBeforeEnd(*first, *second) && startsBeforeEnd(*second, *first);
}

std::vector<QString> longWords(const QString &title)
{
    std::vector<QString> words;
    QString word;
    for (const QChar c : QString(title + u' ')) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
            continue;
        }
        if (word.size() > 3)
            words.push_back(word);
        word.clear();
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

template <typename List> size_t common(const List &a, const List &b)
{
    List both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

bool likeTitles(const QString &a, const QString &b)
{
    const auto first = longWords(a);
    const auto second = longWords(b);
    return 2 * common(first, second) >= std::min(first.size(), second.size()) && !first.empty() && !second.empty();
}

// Reports call the same meeting talks or a visit.
QString familyOf(const QString &kind)
{
    if (kind == u"talks"_s || kind == u"visit"_s)
        return u"meeting"_s;
    return kind;
}

} // namespace

bool sameEvent(const EventKey &a, const EventKey &b)
{
    if (familyOf(a.kind) != familyOf(b.kind) || !sameDate(a.date, b.date))
        return false;
    const size_t shared = common(a.participants, b.participants);
    const size_t fewer = std::min(a.participants.size(), b.participants.size());
    const bool otherPlace = a.place && b.place && *a.place != *b.place;
    const bool together = a.kind == u"meeting"_s || a.kind == u"talks"_s || a.kind == u"visit"_s || a.kind == u"call"_s;
    // Two who are named in both meet once a day; a place may be told as a house or as its city.
    if (together && shared >= 2)
        return shared == fewer || !otherPlace;
    if (otherPlace || shared < fewer)
        return false;
    if (a.kind == u"appearance"_s || a.kind == u"war"_s || a.kind == u"election"_s)
        return fewer > 0 || a.place == b.place;
    // With one name or none in common the place or the words must be the same as well.
    const bool samePlace = a.place && a.place == b.place;
    if (together && (samePlace || shared == 1))
        return samePlace || likeTitles(a.title, b.title);
    return likeTitles(a.title, b.title);
}

} // namespace Parallax
