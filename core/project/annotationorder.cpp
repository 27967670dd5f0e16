// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationkeys.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Parallax {

namespace {

/// For each of `values` its place in their order.
template <typename T, typename Less> std::vector<quint32> ranksOf(const std::vector<T> &values, Less less)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return less(values[a], values[b]); });
    std::vector<quint32> ranks(values.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = quint32(i);
    return ranks;
}

} // namespace

AnnotationKeys::Place AnnotationKeys::placeOf(const Found &f) const
{
    const auto both = [](quint32 high, quint32 low) { return quint64(high) << 32 | low; };
    const quint32 article = f.article == last || !m_needsTitles ? f.article : m_titleRanks[f.article];
    switch (m_order) {
    case AnnotationList::Order::Created:
        return {~f.created, both(article, f.start), &f};
    case AnnotationList::Order::Article:
        return {both(article, f.start), f.created, &f};
    case AnnotationList::Order::Tag:
        return {both(f.tag, article), f.start, &f};
    case AnnotationList::Order::Author:
        return {m_authorRanks[f.author], ~f.created, &f};
    }
    return {0, 0, &f};
}

std::vector<AnnotationList::Key> AnnotationKeys::sorted()
{
    m_titleRanks = ranksOf(m_articles, [](const ArticleFacts &a, const ArticleFacts &b) { return a.title < b.title; });
    m_authorRanks = ranksOf(m_authors,
        [](const QByteArray &a, const QByteArray &b) { return QString::fromUtf8(a).localeAwareCompare(QString::fromUtf8(b)) < 0; });
    std::vector<Place> places;
    places.reserve(m_found.size());
    for (const Found &found : m_found)
        places.push_back(placeOf(found));
    const auto before = [](const Place &a, const Place &b) {
        return std::tie(a.first, a.second, a.found->key.id) < std::tie(b.first, b.second, b.found->key.id);
    };
    const auto middle = places.begin() + qsizetype(m_notes);
    std::sort(places.begin(), middle, before);
    if (!std::is_sorted(middle, places.end(), before))
        std::sort(middle, places.end(), before);
    std::inplace_merge(places.begin(), middle, places.end(), before);
    std::vector<AnnotationList::Key> keys;
    keys.reserve(places.size());
    for (const Place &place : places)
        keys.push_back(place.found->key);
    return keys;
}

} // namespace Parallax
