// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/passages.h"
#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TaggingEdits)
};

Error gone()
{
    return {Translated::tr("This tagging is not in the project any more.")};
}

/// Fails when one is missing, or when they are not of one tag in one article.
Result<std::vector<Tagging>> alike(Project &project, const std::vector<QUuid> &ids, qint64 article)
{
    std::vector<Tagging> taggings;
    for (const QUuid &id : ids) {
        const auto tagging = project.taggings().tagging(id);
        if (!tagging)
            return gone();
        if (tagging->article != article || (!taggings.empty() && tagging->tag != taggings.front().tag))
            return Error{Translated::tr("Only passages of one tag in one article can be joined.")};
        taggings.push_back(*tagging);
    }
    return taggings.empty() ? Result<std::vector<Tagging>>(gone()) : taggings;
}

} // namespace

std::vector<Tagging> joinable(Project &project, const QUuid &tag, const Passage &passage)
{
    const auto place = placed(project, passage);
    std::vector<Tagging> found;
    if (!place)
        return found;
    for (const Tagging &tagging : project.taggings().meeting(tag, passage.article, place->span, place->text)) {
        if (tagging.span != place->span)
            found.push_back(tagging);
    }
    return found;
}

Result<Done> joinTaggings(Project &project, const std::vector<QUuid> &taggings, const Passage &passage)
{
    const QString label = Translated::tr("Join %n tagging(s) to one", nullptr, int(taggings.size()) + 1);
    return project.edit(label, [&]() -> Result<Done> {
        const auto joined = alike(project, taggings, passage.article);
        if (!joined)
            return joined.error();
        Passage whole = passage;
        for (const Tagging &tagging : *joined) {
            if (tagging.span)
                whole.span = {std::min(whole.span.start, tagging.span->start), std::max(whole.span.end, tagging.span->end)};
        }
        const auto place = placed(project, whole);
        if (!place)
            return place.error();
        Tagging kept = *std::min_element(joined->begin(), joined->end(),
            [](const Tagging &a, const Tagging &b) { return std::tie(a.created, a.id) < std::tie(b.created, b.id); });
        for (const Tagging &tagging : *joined) {
            if (tagging.id == kept.id)
                continue;
            project.notes().giveAway(tagging.id, kept.id);
            project.taggings().remove({tagging.id});
        }
        kept.span = place->span;
        kept.anchor = place->anchor;
        project.taggings().update(kept, place->text);
        return Done{};
    });
}

Result<Done> moveTagging(Project &project, const QUuid &id, const Passage &passage)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto before = project.taggings().tagging(id);
        if (!before)
            return gone();
        const auto tag = project.tags().tag(before->tag);
        const QString label =
            before->span ? Translated::tr("Move the ends of a passage of “%1”") : Translated::tr("Place a passage of “%1”");
        return project.edit(label.arg(tag ? tag->name : QString()), [&]() -> Result<Done> {
            auto tagging = project.taggings().tagging(id);
            if (!tagging)
                return gone();
            const auto place = placed(project, passage);
            if (!place)
                return place.error();
            tagging->article = passage.article;
            const auto there = project.taggings().on(tagging->tag, passage.article, OffsetMap(place->text).toStored(place->span));
            if (there && *there != id)
                return Error{Translated::tr("This tag is on exactly this passage already.")};
            tagging->span = place->span;
            tagging->anchor = place->anchor;
            project.taggings().update(*tagging, place->text);
            return Done{};
        });
    });
}

Result<Done> retag(Project &project, const std::vector<QUuid> &taggings, const QUuid &tag)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto record = project.tags().tag(tag);
        if (!record)
            return Error{Translated::tr("This tag is not in the codebook any more.")};
        const QString label = Translated::tr("Retag %n passage(s) with “%1”", nullptr, int(taggings.size())).arg(record->name);
        return project.edit(label, [&]() -> Result<Done> {
            project.taggings().setTag(taggings, tag);
            return Done{};
        });
    });
}

Result<Done> untag(Project &project, const std::vector<QUuid> &taggings)
{
    return project.edit(Translated::tr("Remove %n tagging(s)", nullptr, int(taggings.size())), [&]() -> Result<Done> {
        project.taggings().remove(taggings);
        return Done{};
    });
}

} // namespace Parallax
