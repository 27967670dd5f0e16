// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// draftBriefing() of briefingtemplates.h.

#include "core/briefing/briefingsentences.h"
#include "core/drafting/briefingtemplates.h"
#include "core/drafting/rewriting.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"
#include "core/words/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingTemplates)
};

QString filledIn(QString text, const QString &title, const QString &author)
{
    const QString date = QLocale().toString(QDate::currentDate(), longDayFormat(QLocale()));
    static const QRegularExpression spaced(u"\\{\\{\\s*(title|date|author)\\s*\\}\\}"_s);
    text.replace(spaced, u"{{\\1}}"_s);
    for (const auto &[name, value] : {std::pair(u"{{author}}"_s, author), std::pair(u"{{date}}"_s, date), std::pair(u"{{title}}"_s, title)})
        text.replace(name, markdownLine(value));
    return text;
}

/// The building blocks say themselves that they show what nobody has accepted, so that refreshing them does not take it away.
QString withSuggested(QString text)
{
    const BriefingDocument document = readBriefing(text);
    for (auto place = document.buildingBlocks.rbegin(); place != document.buildingBlocks.rend(); ++place) {
        const auto block = blockFromName(place->name);
        const bool says =
            std::any_of(place->options.begin(), place->options.end(), [](const auto &option) { return option.first == u"suggested"_s; });
        const qsizetype end = text.indexOf(u"-->"_s, place->source.start);
        if (block && *block != BuildingBlock::Sources && !says && end >= 0)
            text.insert(end, text[end - 1].isSpace() ? u"suggested=\"1\" "_s : u" suggested=\"1\" "_s);
    }
    return text;
}

/// The heading that a place in the text stands under; null for none.
QString headingAt(const BriefingDocument &document, qsizetype at)
{
    QString heading;
    for (const DocumentBlock &block : document.blocks) {
        if (block.kind != DocumentBlock::Kind::Heading || block.buildingBlock >= 0 || block.source.start > at)
            continue;
        heading.clear();
        for (const TextRun &run : block.runs)
            heading += run.text;
    }
    return heading.simplified();
}

int sentencesWritten(const QString &text, const BriefingDocument &document)
{
    const std::vector<BriefingSentence> sentences = sentencesOf(text, document);
    return int(std::count_if(sentences.begin(), sentences.end(), [&document](const BriefingSentence &sentence) {
        return sentence.cited
            && std::any_of(document.buildingBlocks.begin(), document.buildingBlocks.end(),
                [&sentence](const BuildingBlockPlace &place) { return place.content.contains(sentence.source); });
    }));
}

void report(DraftReport &draft, const Rewriting &rewriting, const BlockScope &scope)
{
    const BriefingDocument document = readBriefing(rewriting.refreshed.text);
    draft.sentences = sentencesWritten(rewriting.refreshed.text, document);
    for (size_t i = 0; i < document.buildingBlocks.size(); ++i) {
        if (!rewriting.empty.contains(int(i)))
            continue;
        const QString heading = headingAt(document, document.buildingBlocks[i].source.start);
        const QString part = heading.isEmpty() ? document.buildingBlocks[i].name : heading;
        draft.empty.append(scope.suggested ? Translated::tr("Nothing in the project for “%1”.").arg(part)
                                           : Translated::tr("Nothing accepted in the project for “%1”.").arg(part));
    }
    draft.empty.append(rewriting.refreshed.failures);
}

} // namespace

Result<DraftReport> draftBriefing(Project &project, const BriefingTemplate &from, const QString &title, const BlockScope &scope)
{
    DraftReport draft;
    const Result<Done> drafted = project.edit(Translated::tr("Draft “%1”").arg(title), [&]() -> Result<Done> {
        const Result<QUuid> briefing = addBriefing(project, title);
        if (!briefing)
            return briefing.error();
        draft.briefing = *briefing;
        CitationBook book(project, draft.briefing);
        const QString text = filledIn(from.text, title, project.author());
        const Rewriting rewriting = rewriteBlocks(project, book, scope.suggested ? withSuggested(text) : text, scope);
        report(draft, rewriting, scope);
        return writeBriefing(project, draft.briefing, rewriting.refreshed.text, book.added());
    });
    return drafted ? Result<DraftReport>(std::move(draft)) : drafted.error();
}

} // namespace Parallax
