// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/passagetags.h"

#include "core/project/project.h"

namespace Parallax {

namespace {

TextSpan trimmed(const QString &text, TextSpan span)
{
    while (!span.isEmpty() && text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

QSet<QUuid> PassageTags::exactTags() const
{
    QSet<QUuid> tags;
    for (const Tagging &tagging : exact)
        tags.insert(tagging.tag);
    return tags;
}

PassageTags tagsOn(Project &project, const Passage &passage)
{
    PassageTags tags;
    const auto content = project.articles().content(passage.article);
    if (!content || passage.span.start < 0 || passage.span.end > content->text.size())
        return tags;
    const TextSpan span = trimmed(content->text, passage.span);
    for (const Tagging &tagging : project.taggings().inArticle(passage.article, content->text)) {
        if (!tagging.span)
            continue;
        if (*tagging.span == span)
            tags.exact.push_back(tagging);
        // A caret behind the last letter is at the passage too.
        const bool atCaret = span.isEmpty() && tagging.span->start <= span.start && span.start <= tagging.span->end;
        if (atCaret || tagging.span->overlaps(span))
            tags.overlapping.push_back(tagging);
    }
    return tags;
}

} // namespace Parallax
