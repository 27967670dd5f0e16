// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingedits.h"

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingEdits)
};

Error gone()
{
    return {Translated::tr("This briefing is not in the project any more.")};
}

Error citationGone()
{
    return {Translated::tr("This citation is not in the project any more.")};
}

Result<QString> goodTitle(const QString &title)
{
    const QString words = title.simplified();
    if (words.isEmpty())
        return Error{Translated::tr("A briefing needs a title.")};
    return words;
}

Briefing newBriefing(const Project &project, const QString &title, const QString &text)
{
    Briefing briefing;
    briefing.created = briefing.changed = QDateTime::currentDateTimeUtc();
    briefing.id = newUuid(briefing.created.toMSecsSinceEpoch());
    briefing.title = title;
    briefing.text = text;
    briefing.author = project.author();
    return briefing;
}

using Given = Result<QUuid>;

Given idOr(const Result<Done> &done, const QUuid &id)
{
    return done ? Given(id) : Given(done.error());
}

/// Those that the project does not have; an Error where another one has the name of one.
Result<std::vector<Citation>> newOnes(const std::vector<Citation> &known, const std::vector<Citation> &added)
{
    std::vector<Citation> citations;
    for (const Citation &citation : added) {
        const auto same = std::find_if(
            known.begin(), known.end(), [&](const Citation &each) { return each.name == citation.name || each.id == citation.id; });
        if (same == known.end())
            citations.push_back(citation);
        else if (same->article != citation.article || same->span != citation.span)
            return Error{Translated::tr("Another citation is called “%1” by now. Cite the passage again.").arg(citation.name)};
    }
    return citations;
}

void insertCitations(Project &project, const std::vector<Citation> &citations)
{
    QHash<qint64, QString> texts;
    for (const Citation &citation : citations) {
        if (!texts.contains(citation.article))
            texts.insert(citation.article, project.articles().text(citation.article));
        project.briefings().insert(citation, texts.value(citation.article));
    }
}

/// As one edit; `change` gets the record and may say why not.
template <typename Change> Result<Done> changeCitation(Project &project, const QUuid &id, const QString &label, Change change)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto before = project.briefings().citation(id);
        if (!before)
            return citationGone();
        return project.edit(label.arg(before->name), [&]() -> Result<Done> {
            auto citation = project.briefings().citation(id);
            if (!citation)
                return citationGone();
            if (const Result<Done> done = change(*citation); !done)
                return done;
            project.briefings().update(*citation, project.articles().text(citation->article));
            return Done{};
        });
    });
}

} // namespace

Result<QUuid> addBriefing(Project &project, const QString &title, const QString &text)
{
    const auto words = goodTitle(title);
    if (!words)
        return words.error();
    const Briefing briefing = newBriefing(project, *words, text);
    return idOr(project.edit(Translated::tr("New briefing “%1”").arg(*words),
                    [&]() -> Result<Done> {
                        project.briefings().insert(briefing);
                        return Done{};
                    }),
        briefing.id);
}

Result<QUuid> copyBriefing(Project &project, const QUuid &id, const QString &title)
{
    return orFault(project, [&]() -> Given {
        const auto words = goodTitle(title);
        const auto from = project.briefings().briefing(id);
        if (!words || !from)
            return words ? gone() : words.error();
        const Briefing briefing = newBriefing(project, *words, from->text);
        std::vector<Citation> citations = project.briefings().citations(id);
        for (Citation &citation : citations) {
            citation.id = newUuid(briefing.created.toMSecsSinceEpoch());
            citation.briefing = briefing.id;
        }
        return idOr(project.edit(Translated::tr("Copy briefing “%1”").arg(from->title),
                        [&]() -> Result<Done> {
                            project.briefings().insert(briefing);
                            insertCitations(project, citations);
                            return Done{};
                        }),
            briefing.id);
    });
}

Result<Done> renameBriefing(Project &project, const QUuid &id, const QString &title)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto words = goodTitle(title);
        if (!words)
            return words.error();
        const auto before = project.briefings().briefing(id);
        if (!before)
            return gone();
        if (before->title == *words)
            return Done{};
        return project.edit(Translated::tr("Rename briefing “%1” to “%2”").arg(before->title, *words), [&]() -> Result<Done> {
            auto briefing = project.briefings().briefing(id);
            if (!briefing)
                return gone();
            briefing->title = *words;
            briefing->changed = QDateTime::currentDateTimeUtc();
            project.briefings().update(*briefing);
            return Done{};
        });
    });
}

Result<Done> removeBriefings(Project &project, const std::vector<QUuid> &briefings)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto first = briefings.empty() ? std::nullopt : project.briefings().briefing(briefings.front());
        if (!first)
            return gone();
        const QString label = briefings.size() == 1 ? Translated::tr("Delete briefing “%1”").arg(first->title)
                                                    : Translated::tr("Delete %n briefing(s)", nullptr, int(briefings.size()));
        return project.edit(label, [&]() -> Result<Done> {
            for (const QUuid &id : briefings)
                project.briefings().remove(id);
            return Done{};
        });
    });
}

Result<Done> writeBriefing(Project &project, const QUuid &id, const QString &text, const std::vector<Citation> &added, const QString &label)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto before = project.briefings().briefing(id);
        if (!before)
            return gone();
        const QString named = label.isNull() ? Translated::tr("Write “%1”").arg(before->title) : label;
        const auto done = project.edit(named, [&]() -> Result<Done> {
            auto briefing = project.briefings().briefing(id);
            if (!briefing)
                return gone();
            const auto citations = newOnes(project.briefings().citations(id), added);
            if (!citations)
                return citations.error();
            insertCitations(project, *citations);
            if (briefing->text == text)
                return Done{};
            briefing->text = text;
            briefing->changed = QDateTime::currentDateTimeUtc();
            project.briefings().update(*briefing);
            return Done{};
        });
        if (done)
            project.briefings().setDraft(id, {});
        return done;
    });
}

Result<Done> placeCitation(Project &project, const QUuid &id, const Passage &passage)
{
    return changeCitation(project, id, Translated::tr("Bind citation “%1” to other words"), [&](Citation &citation) -> Result<Done> {
        const QString text = project.articles().text(passage.article);
        const TextSpan span = trimmedSpan(text, passage.span);
        if (span.isEmpty())
            return Error{Translated::tr("Select the words that the briefing cites first.")};
        citation.article = passage.article;
        citation.span = span;
        citation.anchor = anchorOf(text, span);
        citation.cited = citation.anchor.quote;
        return Done{};
    });
}

Result<Done> acceptChangedWords(Project &project, const QUuid &id)
{
    return changeCitation(project, id, Translated::tr("Accept the changed words of citation “%1”"), [](Citation &citation) -> Result<Done> {
        if (!citation.span)
            return Error{Translated::tr("The words of this citation are not in the corrected article. Cite another passage instead.")};
        citation.cited = citation.anchor.quote;
        return Done{};
    });
}

} // namespace Parallax
