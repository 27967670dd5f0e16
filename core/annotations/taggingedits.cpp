// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/taggingedits.h"

#include "core/annotations/passages.h"
#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/tags/codebook.h"
#include "core/tags/tagname.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TaggingEdits)
};

using Ids = std::vector<QUuid>;

QString tagLabel(const QString &tag, size_t passages)
{
    return Translated::tr("Tag %n passage(s) with “%1”", nullptr, int(passages)).arg(tag);
}

/// Within an edit. The new taggings of one article; none for what carries the tag already.
Result<std::vector<Tagging>> newTaggings(
    Project &project, const Tagging &pattern, const QString &text, const std::vector<TextSpan> &selected)
{
    const OffsetMap offsets(text);
    std::set<TextSpan> taken;
    std::vector<Tagging> made;
    for (const TextSpan words : selected) {
        const auto span = passageSpan(text, words);
        if (!span)
            return span.error();
        if (!taken.insert(*span).second || project.taggings().on(pattern.tag, pattern.article, offsets.toStored(*span)))
            continue;
        Tagging tagging = pattern;
        tagging.id = newUuid(pattern.created.toMSecsSinceEpoch());
        tagging.span = *span;
        tagging.anchor = anchorOf(text, *span);
        made.push_back(tagging);
    }
    return made;
}

} // namespace

Result<std::vector<QUuid>> addTaggings(Project &project, const QUuid &tag, const std::vector<Passage> &passages)
{
    return orFault(project, [&]() -> Result<Ids> {
        const auto record = project.tags().tag(tag);
        if (!record)
            return Error{Translated::tr("This tag is not in the codebook any more.")};
        std::map<qint64, std::vector<TextSpan>> byArticle;
        for (const Passage &passage : passages)
            byArticle[passage.article].push_back(passage.span);
        Ids ids;
        const auto result = project.edit(tagLabel(record->name, passages.size()), [&]() -> Result<Done> {
            for (const auto &[article, spans] : byArticle) {
                const QString text = project.articles().text(article);
                if (text.isNull())
                    return Error{Translated::tr("The article is not in the project any more.")};
                const Tagging pattern{{}, tag, article, {}, {}, project.author(), QDateTime::currentDateTimeUtc()};
                const auto made = newTaggings(project, pattern, text, spans);
                if (!made)
                    return made.error();
                project.taggings().insert(*made, text);
                for (const Tagging &tagging : *made)
                    ids.push_back(tagging.id);
            }
            return Done{};
        });
        return result ? Result<Ids>(ids) : result.error();
    });
}

Result<std::vector<QUuid>> tagPassages(Project &project, const QUuid &tag, const std::vector<Passage> &passages)
{
    if (passages.empty())
        return Error{Translated::tr("Select some words first.")};
    auto made = addTaggings(project, tag, passages);
    if (made && made->empty())
        return Error{Translated::tr("This tag is on %n passage(s) already.", nullptr, int(passages.size()))};
    return made;
}

Result<std::vector<QUuid>> tagPassages(Project &project, const QString &tagPath, const std::vector<Passage> &passages)
{
    Ids ids;
    const auto result = project.edit(tagLabel(tagNames(tagPath).join(u" / "_s), passages.size()), [&]() -> Result<Done> {
        const auto tag = createTag(project, tagPath);
        if (!tag)
            return tag.error();
        auto made = tagPassages(project, *tag, passages);
        if (!made)
            return made.error();
        ids = std::move(*made);
        return Done{};
    });
    return result ? Result<Ids>(ids) : result.error();
}

Result<std::vector<QUuid>> tagInVivo(Project &project, const Passage &passage)
{
    return orFault(project, [&]() -> Result<Ids> {
        const auto place = placed(project, passage);
        if (!place)
            return place.error();
        const QString name = inVivoName(place->anchor.quote);
        if (name.isEmpty())
            return Error{Translated::tr("There are no words in the passage that could name a tag.")};
        return tagPassages(project, name, {passage});
    });
}

} // namespace Parallax
