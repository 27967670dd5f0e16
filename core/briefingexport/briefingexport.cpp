// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingexport.h"

#include "core/exchange/filewriting.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr std::array<std::pair<BriefingFormat, const char *>, 5> suffixes{{
    {BriefingFormat::Pdf, "pdf"},
    {BriefingFormat::Odt, "odt"},
    {BriefingFormat::Docx, "docx"},
    {BriefingFormat::Html, "html"},
    {BriefingFormat::Markdown, "md"},
}};

Result<BriefingWritten> writeFormat(BriefingFormat format, const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    const auto plain = [&](const auto &write) -> Result<BriefingWritten> {
        const Result<Done> written = write(pages, options, device);
        if (!written)
            return written.error();
        return BriefingWritten{};
    };
    switch (format) {
    case BriefingFormat::Pdf:
        return writeBriefingPdf(pages, options, device);
    case BriefingFormat::Odt:
        return plain(writeBriefingOdt);
    case BriefingFormat::Docx:
        return plain(writeBriefingDocx);
    case BriefingFormat::Html:
        return plain(writeBriefingHtml);
    case BriefingFormat::Markdown:
        break;
    }
    return plain(writeBriefingMarkdown);
}

} // namespace

std::optional<BriefingFormat> briefingFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[format, code] : suffixes) {
        if (suffix == QLatin1StringView(code))
            return format;
    }
    return std::nullopt;
}

QString fileSuffix(BriefingFormat format)
{
    return QString::fromLatin1(suffixes[size_t(format)].second);
}

std::optional<BriefingPages> briefingPages(Project &project, const QUuid &briefing, const QString &text)
{
    auto prepared = prepareBriefing(project, briefing, text);
    if (!prepared)
        return std::nullopt;
    BriefingPages pages{*std::move(prepared), {}};
    for (const DocumentBlock &block : pages.briefing.document.blocks) {
        const auto isSame = [&block](const auto &known) { return known.first == block.picture; };
        if (!block.picture.startsWith(u"parallax:chronology"_s) || std::any_of(pages.pictures.begin(), pages.pictures.end(), isSame))
            continue;
        pages.pictures.emplace_back(block.picture, readChronology(project, block.picture));
    }
    return pages;
}

Result<BriefingWritten> writeBriefingFile(Project &project, const QUuid &briefing, const QString &path, BriefingFormat format,
    const BriefingExport &options, const Progress &progress)
{
    const Error cancelled{Translated::tr("The export of the briefing was cancelled.")};
    return orFault(project, [&]() -> Result<BriefingWritten> {
        constexpr qint64 steps = 2;
        progress.report(0, steps);
        const auto pages = briefingPages(project, briefing);
        if (!pages)
            return Error{Translated::tr("The briefing is not in the project any more.")};
        progress.report(1, steps);
        BriefingWritten written;
        const auto done = writeFile(project, path, [&](QIODevice &device) -> Result<Done> {
            if (progress.isCancelled())
                return cancelled;
            const auto formatted = writeFormat(format, *pages, options, device);
            if (!formatted)
                return formatted.error();
            if (progress.isCancelled())
                return cancelled;
            progress.report(steps, steps);
            written = *formatted;
            return Done{};
        });
        if (!done)
            return done.error();
        return written;
    });
}

} // namespace Parallax
