// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/documentwords.h"

#include "core/words/datetext.h"
#include "core/words/edtftext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

/// Two pages of running text.
constexpr qsizetype shortDocument = 6000;

bool hasCitation(const TextRuns &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.kind == TextRun::Kind::Citation; });
}

qsizetype lengthOf(const DocumentBlock &block)
{
    qsizetype length = 0;
    for (const TextRun &run : block.runs)
        length += run.text.size();
    for (const auto &row : block.rows)
        length += 90 + qsizetype(row.size()) * 10;
    return length;
}

} // namespace

DocumentTitle documentTitle(const PreparedBriefing &briefing)
{
    const auto &blocks = briefing.document.blocks;
    DocumentTitle title;
    title.text = documentText(briefing.title).simplified();
    const bool isTitled = !blocks.empty() && blocks.front().kind == DocumentBlock::Kind::Heading && blocks.front().level == 1
        && !hasCitation(blocks.front().runs) && !plainText(blocks.front().runs).isEmpty();
    if (isTitled) {
        title.text = plainText(blocks.front().runs);
        title.firstBlock = 1;
    }
    int highest = 7;
    for (size_t i = title.firstBlock; i < blocks.size(); ++i) {
        if (blocks[i].kind == DocumentBlock::Kind::Heading)
            highest = std::min(highest, blocks[i].level);
    }
    title.raised = highest == 7 ? 0 : highest - 1;
    return title;
}

QString documentByline(const PreparedBriefing &briefing)
{
    QString line = Translated::tr("Briefing");
    const QString separator = u" \u00b7 "_s;
    if (briefing.articles > 0) {
        line += QString(separator % Translated::tr("%n article(s)", nullptr, briefing.articles));
        if (briefing.origins > 0)
            line += QString(u", "_s % Translated::tr("%n independent origin(s)", nullptr, briefing.origins));
    }
    if (briefing.prepared.isValid()) {
        const QString date = dateText(EventDate::fromDate(briefing.prepared.date()));
        const QString author = documentText(briefing.author).simplified();
        line += QString(separator
            % (author.isEmpty() ? Translated::tr("prepared %1").arg(date) : Translated::tr("prepared %1 by %2").arg(date, author)));
    }
    return line;
}

QString unsourcedWords(const PreparedBriefing &briefing, const BriefingExport &options)
{
    if (!options.marksUnsourced)
        return {};
    return briefing.unsourced == 0 ? Translated::tr("Unsourced sentences: none")
                                   : Translated::tr("Unsourced sentences: %1").arg(QLocale().toString(briefing.unsourced));
}

QString noteText(const BriefingSource &source)
{
    return documentText(sourceLine(source)).simplified();
}

QString noteLink(const BriefingSource &source)
{
    return source.article ? safeLink(source.article->url) : QString();
}

QString notesHeading()
{
    return Translated::tr("Notes");
}

QString contentsHeading()
{
    return Translated::tr("Contents");
}

std::vector<size_t> contentsOf(const PreparedBriefing &briefing, const BriefingExport &options)
{
    std::vector<size_t> headings;
    if (!options.contents)
        return headings;
    const auto &blocks = briefing.document.blocks;
    qsizetype length = 0;
    for (size_t i = documentTitle(briefing).firstBlock; i < blocks.size(); ++i) {
        length += lengthOf(blocks[i]);
        if (blocks[i].kind == DocumentBlock::Kind::Heading && !plainText(blocks[i].runs).isEmpty())
            headings.push_back(i);
    }
    if (headings.size() < 3 || length < shortDocument)
        headings.clear();
    return headings;
}

QString pictureWords(const Chronology &chronology, const QString &caption)
{
    QStringList events;
    for (const Chronology::Item &item : chronology.items)
        events.append(QString(edtfText(item.date) % u": "_s % documentText(item.title).simplified()));
    const QString dates = events.join(u"; "_s);
    return caption.isEmpty() ? dates : QString(caption % u". "_s % dates);
}

const Chronology *pictureAt(const BriefingPages &pages, const QString &address)
{
    for (const auto &[name, chronology] : pages.pictures) {
        if (name == address)
            return &chronology;
    }
    return nullptr;
}

ShownRuns captionOf(const BriefingPages &pages, const DocumentBlock &picture)
{
    const BriefingDocument &document = pages.briefing.document;
    QString heading;
    for (const DocumentBlock &block : document.blocks) {
        if (block.kind == DocumentBlock::Kind::Heading && block.source.start < picture.source.start)
            heading = plainText(block.runs);
    }
    const bool isSaid = pictureAt(pages, picture.picture) != nullptr && plainText(picture.runs).compare(heading, Qt::CaseInsensitive) == 0;
    return isSaid ? ShownRuns() : shownRuns(picture.runs, document);
}

QString documentLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.name().replace(u'_', u'-');
}

Result<Done> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return Error{Translated::tr("The briefing could not be written: %1.").arg(device.errorString())};
    return Done{};
}

} // namespace Parallax
