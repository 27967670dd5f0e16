// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positiontree.h"

#include "core/base/edtf.h"
#include "ui/widgets/entitychoices.h"

#include <QCollator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

class TreeMaker
{
public:
    TreeMaker(const PositionData &data, PositionGrouping grouping, PositionOrder order)
        : m_data(data)
        , m_grouping(grouping)
        , m_order(order)
    {
    }

    PositionTree make(const std::vector<int> &shown)
    {
        if (m_order == PositionOrder::Newest)
            readDays(shown);
        for (const int line : shown)
            add(line);
        for (PositionGroup &group : m_tree.groups) {
            sortGroups(group.groups);
            sortLines(group.lines);
        }
        sortGroups(m_tree.top);
        placeRows(m_tree.top, -1);
        for (size_t i = 0; i < m_tree.groups.size(); ++i)
            placeRows(m_tree.groups[i].groups, int(i));
        return std::move(m_tree);
    }

private:
    void add(int place)
    {
        const PositionLine &line = m_data.lines[size_t(place)];
        const bool byActor = m_grouping == PositionGrouping::Actor;
        const int upper = byActor ? actorGroup(line, -1) : issueGroup(line, -1);
        const int lower = byActor ? issueGroup(line, upper) : actorGroup(line, upper);
        for (const int each : {upper, lower}) {
            PositionGroup &group = m_tree.groups[size_t(each)];
            ++group.count;
            ++group.stances[size_t(line.stance)];
            if (line.state == FindingState::Suggested)
                ++group.suggested;
            if (m_order == PositionOrder::Newest)
                m_newest[size_t(each)] = std::max(m_newest[size_t(each)], m_days[size_t(place)]);
        }
        m_tree.groups[size_t(lower)].lines.push_back(place);
    }

    int actorGroup(const PositionLine &line, int parent)
    {
        PositionGroup group;
        group.isActor = true;
        group.entity = m_data.actor(line);
        group.name = m_data.entities.value(group.entity);
        const QString key = u"a%1"_s.arg(group.entity);
        return groupOf(std::move(group), key, parent);
    }
    int issueGroup(const PositionLine &line, int parent)
    {
        PositionGroup group;
        group.issue = line.issue;
        group.name = m_data.subject(line);
        // Topics that differ in case only are one.
        const QString key = line.issue.isEmpty() ? QString(u't' + foldedName(line.topic.simplified())) : QString(u'i' + line.issue);
        return groupOf(std::move(group), key, parent);
    }
    int groupOf(PositionGroup group, const QString &key, int parent)
    {
        group.key = parent < 0 ? key : QString(m_tree.groups[size_t(parent)].key + u'/' + key);
        const auto known = m_places.constFind(group.key);
        if (known != m_places.constEnd())
            return *known;
        const int place = int(m_tree.groups.size());
        m_places.insert(group.key, place);
        group.parent = parent;
        (parent < 0 ? m_tree.top : m_tree.groups[size_t(parent)].groups).push_back(place);
        m_tree.groups.push_back(std::move(group));
        m_newest.push_back(undated);
        return place;
    }

    void readDays(const std::vector<int> &shown)
    {
        m_days.assign(m_data.lines.size(), undated);
        QHash<QString, qint64> known;
        for (const int place : shown) {
            const QString &date = m_data.lines[size_t(place)].date;
            if (date.isEmpty())
                continue;
            auto day = known.constFind(date);
            if (day == known.constEnd()) {
                const auto edtf = Edtf::fromText(date);
                day = known.insert(date, edtf && edtf->earliest().isValid() ? edtf->earliest().toJulianDay() : undated);
            }
            m_days[size_t(place)] = *day;
        }
    }

    void sortGroups(std::vector<int> &groups) const
    {
        const auto group = [this](int place) -> const PositionGroup & { return m_tree.groups[size_t(place)]; };
        std::stable_sort(groups.begin(), groups.end(), [&](int a, int b) {
            // Topics out of the text come after the issues that somebody defined.
            const bool aTopic = !group(a).isActor && group(a).issue.isEmpty();
            const bool bTopic = !group(b).isActor && group(b).issue.isEmpty();
            if (aTopic != bTopic)
                return bTopic;
            if (m_order == PositionOrder::Count && group(a).count != group(b).count)
                return group(a).count > group(b).count;
            if (m_order == PositionOrder::Newest && m_newest[size_t(a)] != m_newest[size_t(b)])
                return m_newest[size_t(a)] > m_newest[size_t(b)];
            return m_collator.compare(group(a).name, group(b).name) < 0;
        });
    }
    void sortLines(std::vector<int> &lines) const
    {
        if (m_order == PositionOrder::Newest)
            std::stable_sort(lines.begin(), lines.end(), [this](int a, int b) { return m_days[size_t(a)] > m_days[size_t(b)]; });
        if (m_order == PositionOrder::Stance)
            std::stable_sort(lines.begin(), lines.end(),
                [this](int a, int b) { return m_data.lines[size_t(a)].stance < m_data.lines[size_t(b)].stance; });
    }
    void placeRows(const std::vector<int> &groups, int parent)
    {
        for (size_t row = 0; row < groups.size(); ++row) {
            m_tree.groups[size_t(groups[row])].row = int(row);
            m_tree.groups[size_t(groups[row])].parent = parent;
        }
    }

    static constexpr qint64 undated = std::numeric_limits<qint64>::min();

    const PositionData &m_data;
    PositionGrouping m_grouping;
    PositionOrder m_order;
    PositionTree m_tree;
    QHash<QString, int> m_places; ///< of groups by key
    std::vector<qint64> m_days; ///< by line; only for Newest
    std::vector<qint64> m_newest; ///< by group
    QCollator m_collator;
};

} // namespace

PositionTree makePositionTree(const PositionData &data, const std::vector<int> &shown, PositionGrouping grouping, PositionOrder order)
{
    return TreeMaker(data, grouping, order).make(shown);
}

} // namespace Parallax
