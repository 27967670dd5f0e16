// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of entityedits.h that decides on single mentions.

#include "core/analysis/entityfinder.h"
#include "core/base/uuid.h"
#include "core/entities/entityedits.h"
#include "core/entities/nameable.h"
#include "core/project/mentiontable.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(MentionEdits)
};

/// What a person decided on, in the words of the article; null for several.
QString onlyWords(Project &project, const std::vector<MentionRef> &mentions)
{
    if (mentions.size() != 1)
        return {};
    const TextSpan span = mentions.front().span;
    return project.articles().text(mentions.front().article).mid(span.start, span.length());
}

using Decide = std::function<void(MentionTable &, qint64 article, const MentionRow &)>;

/// Calls `decide` for each mention that is still there.
Result<Done> decideEach(Project &project, const std::vector<MentionRef> &mentions, const Decide &decide)
{
    std::map<qint64, std::vector<MentionRef>> byArticle;
    for (const MentionRef &mention : mentions)
        byArticle[mention.article].push_back(mention);
    MentionTable table(project.database());
    bool any = false;
    for (const auto &[article, refs] : byArticle) {
        const OffsetMap offsets(project.articles().text(article));
        for (const MentionRef &ref : refs) {
            if (const auto row = table.row(article, offsets.toStored(ref.span.start), ref.entity)) {
                decide(table, article, *row);
                any = true;
            }
        }
    }
    if (!any)
        return Error{Translated::tr("This mention is not there any more. The article was analysed again in the meantime.")};
    return Done{};
}

Result<Done> setStates(Project &project, const QString &label, const std::vector<MentionRef> &mentions, FindingState state)
{
    return project.edit(label, [&] {
        return decideEach(project, mentions, [state](MentionTable &table, qint64 article, MentionRow row) {
            // What a person set is more than accepted.
            if (state == FindingState::Accepted && row.state == FindingState::Changed)
                return;
            row.state = state;
            table.put(article, row);
        });
    });
}

Result<Done> putMention(Project &project, qint64 article, TextSpan span, qint64 entity)
{
    const QString text = project.articles().text(article);
    span = trimmedSpan(text, span);
    if (span.isEmpty())
        return Error{Translated::tr("No words are selected. Select the words that name the entity.")};
    const StoredSpan stored = OffsetMap(text).toStored(span);
    MentionTable table(project.database());
    table.removeSuggested(article, stored);
    table.put(article, {stored, entity, std::nullopt, FindingState::Changed});
    return Done{};
}

/// One that is there by this name, or by what the analysis would call it; else a new one.
Result<qint64> entityOf(Project &project, const QString &name, EntityType type)
{
    if (const auto known = project.entities().named(name, type))
        return *known;
    Entity entity;
    entity.id = derivedUuid("entity", entityIdentity({name, type, {}, {}}));
    entity.name = name;
    entity.type = type;
    if (const auto known = project.entities().keyOf(entity.id)) {
        const auto named = nameable(project, *known);
        return named ? Result<qint64>(named->key) : Result<qint64>(named.error());
    }
    entity.key = project.entities().put(entity);
    entity.state = FindingState::Changed;
    project.entities().update(entity);
    return entity.key;
}

} // namespace

Result<Done> acceptMentions(Project &project, const std::vector<MentionRef> &mentions)
{
    const QString words = onlyWords(project, mentions);
    const QString label =
        words.isNull() ? Translated::tr("Accept %n mention(s)", nullptr, int(mentions.size())) : Translated::tr("Accept “%1”").arg(words);
    return setStates(project, label, mentions, FindingState::Accepted);
}

Result<Done> rejectMentions(Project &project, const std::vector<MentionRef> &mentions)
{
    const QString words = onlyWords(project, mentions);
    const QString label =
        words.isNull() ? Translated::tr("Reject %n mention(s)", nullptr, int(mentions.size())) : Translated::tr("Reject “%1”").arg(words);
    return setStates(project, label, mentions, FindingState::Rejected);
}

Result<Done> reconsiderMentions(Project &project, const std::vector<MentionRef> &mentions)
{
    const QString words = onlyWords(project, mentions);
    const QString label = words.isNull() ? Translated::tr("Reconsider %n mention(s)", nullptr, int(mentions.size()))
                                         : Translated::tr("Reconsider “%1”").arg(words);
    return setStates(project, label, mentions, FindingState::Suggested);
}

Result<Done> retypeMentions(Project &project, const std::vector<MentionRef> &mentions, EntityType type)
{
    const QString words = onlyWords(project, mentions);
    const QString label = words.isNull() ? Translated::tr("Change the kind of %n mention(s)", nullptr, int(mentions.size()))
                                         : Translated::tr("Change the kind of “%1”").arg(words);
    return project.edit(label, [&] {
        return decideEach(project, mentions, [type](MentionTable &table, qint64 article, MentionRow row) {
            row.type = type;
            row.state = FindingState::Changed;
            table.put(article, row);
        });
    });
}

Result<Done> repointMentions(Project &project, const std::vector<MentionRef> &mentions, qint64 entity)
{
    const auto named = nameable(project, entity);
    if (!named)
        return named.error();
    const QString words = onlyWords(project, mentions);
    const QString label = words.isNull() ? Translated::tr("Let %n mention(s) name “%1”", nullptr, int(mentions.size())).arg(named->name)
                                         : Translated::tr("Let “%1” name “%2”").arg(words, named->name);
    return project.edit(label, [&] {
        return decideEach(project, mentions, [&named](MentionTable &table, qint64 article, const MentionRow &row) {
            table.remove(article, row.span.start, row.entity);
            table.put(article, {row.span, named->key, std::nullopt, FindingState::Changed});
        });
    });
}

Result<Done> addMention(Project &project, qint64 article, TextSpan span, const QString &name, EntityType type)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Error{Translated::tr("An entity needs a name.")};
    return project.edit(Translated::tr("Add a mention of “%1”").arg(plain), [&]() -> Result<Done> {
        const auto entity = entityOf(project, plain, type);
        return entity ? putMention(project, article, span, *entity) : entity.error();
    });
}

Result<Done> addMention(Project &project, qint64 article, TextSpan span, qint64 entity)
{
    const auto named = nameable(project, entity);
    if (!named)
        return named.error();
    return project.edit(
        Translated::tr("Add a mention of “%1”").arg(named->name), [&] { return putMention(project, article, span, named->key); });
}

Result<qint64> addEntity(Project &project, const QString &name, EntityType type)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Error{Translated::tr("An entity needs a name.")};
    qint64 key = 0;
    const auto done = project.edit(Translated::tr("Add “%1”", "an entity").arg(plain), [&]() -> Result<Done> {
        const auto entity = entityOf(project, plain, type);
        if (!entity)
            return entity.error();
        key = *entity;
        return Done{};
    });
    return done ? Result<qint64>(key) : Result<qint64>(done.error());
}

} // namespace Parallax
