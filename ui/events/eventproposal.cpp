// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventproposal.h"

#include "core/project/project.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// The line and, within it, the sentence that has the passage.
TextSpan sentenceOf(QStringView text, TextSpan passage)
{
    const auto ends = [text](qsizetype at) {
        const QChar letter = text[at];
        return letter == u'\n' || ((letter == u'.' || letter == u'!' || letter == u'?') && at + 1 < text.size() && text[at + 1].isSpace());
    };
    TextSpan sentence = passage;
    while (sentence.start > 0 && !ends(sentence.start - 1))
        --sentence.start;
    while (sentence.end < text.size() && (sentence.end == 0 || !ends(sentence.end - 1)))
        ++sentence.end;
    return sentence;
}

QString dateNear(const std::vector<DateRecord> &dates, QStringView text, TextSpan passage)
{
    const TextSpan sentence = sentenceOf(text, passage);
    const DateRecord *best = nullptr;
    const auto distance = [passage](const DateRecord &date) {
        return date.span.overlaps(passage) ? 0 : std::max(date.span.start - passage.end, passage.start - date.span.end) + 1;
    };
    for (const DateRecord &date : dates) {
        if (!date.value.isEmpty() && date.span.overlaps(sentence) && (!best || distance(date) < distance(*best)))
            best = &date;
    }
    return best ? best->value : QString();
}

/// "in Oslo": what stands before a place where something happens.
bool isWhere(QStringView text, const Mention &mention)
{
    if (mention.type == EntityType::Loc || mention.type == EntityType::Facility)
        return true;
    constexpr std::array<QStringView, 3> where{u" in", u" at", u" near"};
    const QStringView before = text.first(mention.span.start).trimmed();
    return mention.type == EntityType::Gpe
        && std::any_of(where.begin(), where.end(), [&](QStringView word) { return before.endsWith(word); });
}

bool takesPart(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Gpe || type == EntityType::Organisation;
}

void nameThose(EventFacts &facts, const std::vector<Mention> &mentions, QStringView text, TextSpan passage)
{
    for (const Mention &mention : mentions) {
        if (mention.state == FindingState::Rejected || mention.span.start < passage.start || mention.span.end > passage.end)
            continue;
        if (!facts.place && isWhere(text, mention))
            facts.place = mention.entity;
        else if (takesPart(mention.type) && mention.entity != facts.place)
            facts.participants.push_back(mention.entity);
    }
    std::sort(facts.participants.begin(), facts.participants.end());
    facts.participants.erase(std::unique(facts.participants.begin(), facts.participants.end()), facts.participants.end());
}

} // namespace

QString eventTitleOf(QStringView words)
{
    constexpr qsizetype most = 90;
    QString title = words.toString().simplified();
    while (!title.isEmpty() && QStringView(u".,;:-–—").contains(title.back()))
        title.chop(1);
    if (title.size() > most) {
        const qsizetype space = title.lastIndexOf(u' ', most - 1);
        title.truncate(space > 0 ? space : most - 1);
        if (title.back().isHighSurrogate())
            title.chop(1);
        title += u'…';
    }
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

EventFacts proposeEvent(Project &project, const Passage &passage)
{
    EventFacts facts;
    facts.kind = u"event"_s;
    const auto content = project.articles().content(passage.article);
    if (!content || passage.span.start < 0 || passage.span.end > content->text.size())
        return facts;
    const QString &text = content->text;
    facts.title = eventTitleOf(QStringView(text).sliced(passage.span.start, passage.span.length()));
    facts.date = dateNear(project.findings().dates(passage.article, text), text, passage.span);
    // The shortest that shares words with the passage says most about them.
    qsizetype shortest = text.size() + 1;
    const std::vector<Event> events = project.events().inArticle(passage.article, text);
    for (const Event &event : events) {
        for (const EventSpan &span : event.spans) {
            if (!span.span.overlaps(passage.span) || span.span.length() >= shortest)
                continue;
            shortest = span.span.length();
            facts.kind = event.kind;
            facts.certainty = event.certainty;
            facts.place = event.place;
        }
    }
    nameThose(facts, content->mentions, text, passage.span);
    const auto article = project.articles().article(passage.article);
    if (facts.date.isEmpty() && article && article->published)
        facts.date = article->published->toEdtf().section(u'T', 0, 0);
    return facts;
}

} // namespace Parallax
