// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/toldevents.h"

#include "core/project/project.h"
#include "core/timeline/eventtimes.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Parallax {

namespace {

using Row = ToldEvents::Row;

bool isEarlierRow(const Row &a, const Row &b)
{
    return a.time != b.time && (isEarlier(a.time, b.time) || isEarlier(b.time, a.time)) ? isEarlier(a.time, b.time) : a.id < b.id;
}

/// Of rows by time: the last that lie behind, or those that most articles tell of.
void keepMost(std::vector<Row> &rows, size_t most, bool latest)
{
    if (!latest) {
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.articles > b.articles; });
        rows.resize(std::min(rows.size(), most));
        std::sort(rows.begin(), rows.end(), isEarlierRow);
    } else if (rows.size() > most) {
        rows.erase(rows.begin(), rows.end() - qsizetype(most));
    }
}

} // namespace

ToldEvents toldEvents(BlockDesk &desk, const BlockArguments &arguments, size_t most)
{
    ToldEvents told;
    desk.project().events().forEach([&](const Event &event, const std::vector<EventTable::StoredEventSpan> &spans) {
        if (!desk.admits(event.state))
            return;
        const auto time = timeSpan(event.date);
        if (time ? !arguments.admits(event.date) : arguments.hasPeriod())
            return;
        QSet<qint64> articles;
        for (const auto &span : spans)
            articles.insert(span.article);
        if (articles.isEmpty())
            ++told.untold;
        else if (!time)
            ++told.undated;
        else
            told.rows.push_back({event.id, *time, int(articles.size())});
    });
    std::sort(told.rows.begin(), told.rows.end(), isEarlierRow);
    const size_t all = told.rows.size();
    keepMost(told.rows, arguments.latest > 0 ? std::min(most, size_t(arguments.latest)) : most, arguments.latest > 0);
    // Whoever asks for the latest knows that there are others.
    told.leftOut = arguments.latest > 0 ? 0 : int(all - told.rows.size());
    told.undated = arguments.latest > 0 ? 0 : told.undated;
    told.untold = arguments.latest > 0 ? 0 : told.untold;
    return told;
}

} // namespace Parallax
