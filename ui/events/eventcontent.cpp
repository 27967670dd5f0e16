// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventcontent.h"

#include "core/base/edtf.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "core/words/eventwords.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Parallax {

namespace {

/// Texts and records of the articles that passages stand in, each read once.
class Articles
{
public:
    explicit Articles(Project &project)
        : m_project(project)
    {
    }

    const QString &text(qint64 key)
    {
        auto found = m_texts.find(key);
        return found == m_texts.end() ? m_texts.emplace(key, m_project.articles().text(key)).first->second : found->second;
    }

    EventPassage passage(qint64 key, TextSpan span)
    {
        EventPassage passage{{key, span}, {}, {}, {}, {}, {}, {}};
        const QString &whole = text(key);
        if (0 <= span.start && span.start <= span.end && span.end <= whole.size())
            passage.quotation = whole.sliced(span.start, span.length()).simplified();
        if (const auto article = m_project.articles().article(key)) {
            passage.source = article->source.isEmpty() ? article->displayTitle() : article->source;
            passage.published = article->published ? article->published->toEdtf() : QString();
            passage.grade = article->grade();
        }
        return passage;
    }

private:
    Project &m_project;
    std::map<qint64, QString> m_texts;
};

/// Whether `wide` can mean all that `narrow` can, and more.
bool contains(const Edtf &wide, const Edtf &narrow)
{
    const auto inside = [](QDate edge, QDate other, bool first) {
        return !edge.isValid() || (other.isValid() && (first ? edge <= other : edge >= other));
    };
    return inside(wide.earliest(), narrow.earliest(), true) && inside(wide.latest(), narrow.latest(), false);
}

bool isOther(const QString &date, const QString &own)
{
    if (date.isEmpty() || date == own)
        return false;
    const auto given = Edtf::fromText(date);
    const auto shown = Edtf::fromText(own);
    return !given || !shown || !contains(*given, *shown);
}

} // namespace

std::optional<EventContent> readEvent(Project &project, const QUuid &id)
{
    auto event = project.events().event(id);
    if (!event)
        return std::nullopt;
    EventContent content;
    content.event = std::move(*event);
    Articles articles(project);
    for (const auto &stored : project.events().spansOf(id)) {
        if (stored.rejected || ++content.all > int(EventContent::mostPassages))
            continue;
        EventSpan span{stored.article, OffsetMap(articles.text(stored.article)).fromStored(stored.span), stored.date, stored.rule};
        EventPassage passage = articles.passage(span.article, span.span);
        passage.date = span.date;
        passage.why = whyEvent(span);
        content.passages.push_back(std::move(passage));
    }
    const auto order = [](const EventPassage &each) {
        return std::tuple(each.published.isEmpty(), each.published, each.passage.article, each.passage.span.start);
    };
    std::sort(content.passages.begin(), content.passages.end(),
        [&](const EventPassage &a, const EventPassage &b) { return order(a) < order(b); });
    return content;
}

std::vector<EventPassage> readPassages(Project &project, const std::vector<Passage> &passages)
{
    Articles articles(project);
    std::vector<EventPassage> read;
    for (const Passage &passage : passages)
        read.push_back(articles.passage(passage.article, passage.span));
    return read;
}

std::vector<OtherDate> otherDates(const EventContent &content)
{
    std::vector<OtherDate> dates;
    for (const EventPassage &passage : content.passages) {
        if (!isOther(passage.date, content.event.date))
            continue;
        auto date = std::find_if(dates.begin(), dates.end(), [&](const OtherDate &each) { return each.date == passage.date; });
        if (date == dates.end())
            date = dates.insert(date, {passage.date, {}});
        if (!date->sources.contains(passage.source))
            date->sources.append(passage.source);
    }
    std::sort(dates.begin(), dates.end(), [](const OtherDate &a, const OtherDate &b) {
        const auto first = Edtf::fromText(a.date);
        const auto second = Edtf::fromText(b.date);
        return first && second ? *first < *second : a.date < b.date;
    });
    return dates;
}

} // namespace Parallax
