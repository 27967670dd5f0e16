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

// Three letters tell "Ukrainian" and "Ukraine" from "Russia" and "Russian"; where one is not given, nothing speaks against it.
bool isSameCountry(QStringView a, QStringView b)
{
    return a.isEmpty() || b.isEmpty() || a.first(std::min<qsizetype>(3, a.size())) == b.first(std::min<qsizetype>(3, b.size()));
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
            addAround(i);
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
    Holder holder{role, entity, m_reading.hash(role), m_reading.items[role].is(Grammar::HeadOfState), {}, countryBefore(first)};
    for (size_t i = first; i < role; ++i) {
        if (m_reading.items[i].kind == Item::Word)
            holder.modifiers.push_back(m_reading.hash(i));
        holder.leads = holder.leads || m_reading.items[i].is(Grammar::HeadOfState);
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

// "the minister, X,"
void RoleReferences::addAround(size_t name)
{
    if (name < 2 || !m_reading.isMark(name - 1, u',') || !isRole(m_reading.items[name - 2]) || name + 1 >= m_reading.items.size()
        || !m_reading.isMark(name + 1, u','))
        return;
    size_t first = name - 2;
    while (first > 0 && name - first < 8 && isRoleWord(m_reading.items[first - 1]))
        --first;
    addRole(first, name - 2, m_reading.mention(name).entity);
}

// Before the first word of an office: "Ukraine's", "the Ukrainian".
QStringView RoleReferences::countryBefore(size_t role) const
{
    if (role == 0)
        return {};
    size_t at = role - 1;
    if (m_reading.isPossessive(at) && at > 0)
        --at;
    const Item &item = m_reading.items[at];
    const bool place = item.kind == Item::Name && m_reading.mention(at).type == EntityType::Gpe;
    const bool people = item.kind == Item::Word && (item.classes & WordClass::Demonym) != 0;
    return place || people ? m_reading.text.sliced(item.span.start, item.span.length()) : QStringView();
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
    size_t first = subject.head;
    while (first > subject.first && isRoleWord(m_reading.items[first - 1]))
        --first;
    const QStringView country = countryBefore(first);
    // "the tribunal's president" is not the president named before.
    if (country.isNull() && first > subject.first && m_reading.isPossessive(first - 1))
        return std::nullopt;
    const bool leader = m_reading.items[subject.head].is(Grammar::Leader) && !country.isNull();
    std::vector<quint64> wanted;
    for (size_t i = first; i < subject.head; ++i)
        wanted.push_back(m_reading.hash(i));
    const auto fits = [&](const Holder &holder) {
        const auto has = [&](quint64 word) {
            return std::find(holder.modifiers.begin(), holder.modifiers.end(), word) != holder.modifiers.end();
        };
        if (leader && holder.leads && !holder.country.isNull())
            return isSameCountry(holder.country, country);
        return holder.role == m_reading.hash(subject.head) && std::all_of(wanted.begin(), wanted.end(), has)
            && isSameCountry(holder.country, country);
    };
    const auto next =
        std::partition_point(m_holders.begin(), m_holders.end(), [&](const Holder &holder) { return holder.item < subject.first; });
    const size_t count = std::min(size_t(next - m_holders.begin()), mostRemembered);
    for (auto holder = next; holder != next - qsizetype(count);) {
        if (fits(*--holder))
            return holder->entity;
    }
    // Named only later: "Chile's foreign minister said ... The minister, X, ...".
    const auto end = next + qsizetype(std::min(size_t(m_holders.end() - next), mostRemembered));
    const auto later = std::find_if(next, end, [&](const Holder &holder) {
        return fits(holder) || (holder.role == m_reading.hash(subject.head) && holder.modifiers.empty() && holder.country.isNull());
    });
    return !country.isNull() && later != end ? std::optional(later->entity) : std::nullopt;
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
    if (!m_reading.items[subject.head].is(Grammar::AnyBody))
        return std::nullopt;
    for (auto body = next; body != next - qsizetype(count);) {
        --body;
        if (m_reading.entities->entities[size_t(body->entity)].type == EntityType::Organisation)
            return body->entity;
    }
    return std::nullopt;
}

} // namespace Parallax
