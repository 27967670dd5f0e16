// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/rolereferences.h"

#include "core/analysis/wordclass.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 theWord = wordHash(u"the");
constexpr size_t mostRemembered = 64;

bool isRoleWord(const Item &item)
{
    return item.kind == Item::Word && (item.classes & (WordClass::Role | WordClass::RoleModifier)) != 0
        && !item.is(Grammar::And | Grammar::But);
}

bool isRole(const Item &item)
{
    return item.kind == Item::Word && (item.classes & WordClass::Role) != 0;
}

} // namespace

RoleReferences::RoleReferences(const Reading &reading)
    : m_reading(reading)
{
    for (size_t i = 0; i < reading.items.size(); ++i) {
        if (reading.items[i].kind != Item::Name)
            continue;
        const FoundMention &mention = reading.mention(i);
        if (mention.type == EntityType::Person) {
            addBefore(i);
            addAfter(i);
        } else if (mention.type == EntityType::Organisation || mention.type == EntityType::Medium) {
            Body body{i, mention.entity, {}};
            for (size_t token = reading.items[i].token; token < reading.items[i].tokenEnd; ++token)
                body.words.push_back(reading.tokens[token].hash);
            m_bodies.push_back(std::move(body));
        }
    }
    std::stable_sort(m_holders.begin(), m_holders.end(), [](const Holder &a, const Holder &b) { return a.item < b.item; });
}

void RoleReferences::addRole(size_t first, size_t role, qsizetype entity)
{
    Holder holder{role, entity, m_reading.hash(role), {}};
    for (size_t i = first; i < role; ++i) {
        if (m_reading.items[i].kind == Item::Word)
            holder.modifiers.push_back(m_reading.hash(i));
    }
    m_holders.push_back(std::move(holder));
}

// "U.S. Deputy Trade Representative X"
void RoleReferences::addBefore(size_t name)
{
    size_t first = name;
    while (first > 0 && name - first < 7 && isRoleWord(m_reading.items[first - 1]))
        --first;
    for (size_t i = name; i > first; --i) {
        if (isRole(m_reading.items[i - 1])) {
            addRole(first, i - 1, m_reading.mention(name).entity);
            return;
        }
    }
}

// "X, the former deputy chair of Y and editor of Z,"
void RoleReferences::addAfter(size_t name)
{
    const auto &items = m_reading.items;
    if (name + 2 >= items.size() || !m_reading.isMark(name + 1, u','))
        return;
    size_t first = name + 2;
    const size_t end = std::min(items.size(), name + 16);
    for (size_t i = first; i < end; ++i) {
        if (items[i].kind == Item::Quoted || items[i].newParagraph || items[i].is(Grammar::FiniteVerb) || m_reading.isMark(i, u'.'))
            return;
        if (items[i].is(Grammar::Preposition | Grammar::And) || items[i].kind == Item::Mark)
            first = i + 1;
        if (isRole(items[i]) && !(i + 1 < end && isRole(items[i + 1])))
            addRole(first, i, m_reading.mention(name).entity);
    }
}

std::optional<qsizetype> RoleReferences::resolve(const Subject &subject) const
{
    if (subject.isEmpty() || m_reading.items[subject.head].kind != Item::Word)
        return std::nullopt;
    if (const auto holder = holderOf(subject))
        return holder;
    return bodyOf(subject);
}

std::optional<qsizetype> RoleReferences::holderOf(const Subject &subject) const
{
    if (!isRole(m_reading.items[subject.head]))
        return std::nullopt;
    // An office without article or country ("a minister said") names nobody.
    const Item &opening = m_reading.items[subject.first];
    const bool definite = m_reading.isWord(subject.first, theWord) || opening.kind == Item::Name
        || (opening.classes & WordClass::Demonym) != 0 || opening.is(Grammar::PossessiveWord);
    if (!definite)
        return std::nullopt;
    std::vector<quint64> wanted;
    for (size_t i = subject.first; i < subject.head; ++i) {
        // "the tribunal's president" is not the president named before.
        if (m_reading.isPossessive(i))
            return std::nullopt;
        if (isRoleWord(m_reading.items[i]))
            wanted.push_back(m_reading.hash(i));
    }
    const auto next =
        std::partition_point(m_holders.begin(), m_holders.end(), [&](const Holder &holder) { return holder.item < subject.first; });
    const size_t count = std::min(size_t(next - m_holders.begin()), mostRemembered);
    for (auto holder = next; holder != next - qsizetype(count);) {
        --holder;
        const auto has = [&](quint64 word) {
            return std::find(holder->modifiers.begin(), holder->modifiers.end(), word) != holder->modifiers.end();
        };
        if (holder->role == m_reading.hash(subject.head) && std::all_of(wanted.begin(), wanted.end(), has))
            return holder->entity;
    }
    return std::nullopt;
}

std::optional<qsizetype> RoleReferences::bodyOf(const Subject &subject) const
{
    if (!m_reading.items[subject.head].is(Grammar::Body) || !m_reading.isWord(subject.first, theWord))
        return std::nullopt;
    const auto next = std::partition_point(m_bodies.begin(), m_bodies.end(), [&](const Body &body) { return body.item < subject.first; });
    const size_t count = std::min(size_t(next - m_bodies.begin()), mostRemembered);
    for (auto body = next; body != next - qsizetype(count);) {
        --body;
        if (std::find(body->words.begin(), body->words.end(), m_reading.hash(subject.head)) != body->words.end())
            return body->entity;
    }
    // "the company": the body named last.
    const bool any = count > 0 && m_reading.items[subject.head].is(Grammar::AnyBody);
    return any ? std::optional((next - 1)->entity) : std::nullopt;
}

} // namespace Parallax
