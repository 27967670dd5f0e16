// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

#include "core/analysis/bylinenames.h"
#include "core/analysis/cues.h"
#include "core/analysis/headerdate.h"
#include "core/analysis/outlets.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool isUrl(QStringView text)
{
    return text.startsWith(u"https://") || text.startsWith(u"http://");
}

QStringView withoutLabel(QStringView text)
{
    const auto label = Cues::builtIn().labelAt(text, Cues::Zone::Head);
    return label ? text.sliced(label->length) : text;
}

void keepFirst(QString &value, const QString &found)
{
    if (value.isNull() && !found.isEmpty())
        value = found;
}

QString namesOf(QStringView byline)
{
    byline = withoutLabel(byline);
    if (const auto date = firstHeaderDate(byline))
        byline = byline.first(date->span.start);
    while (!byline.isEmpty() && !byline.back().isLetter() && byline.back() != u'.')
        byline.chop(1);
    return bylineNames(byline).join(u", "_s);
}

/// "(Reporting by A. Roe and J. Doe in Kyiv; Editing by R. Major)" -> "A. Roe, J. Doe"
QString namesOfCredits(QStringView credits)
{
    const qsizetype by = credits.indexOf(u" by ");
    if (by < 0 || credits.contains(u"diting by") || credits.contains(u"dited by") || credits.contains(u"ranslated by")) {
        // Of several clauses only those about reporting and writing name authors.
        const qsizetype clause = credits.indexOf(u';');
        const bool first = by >= 0 && clause > by && !credits.first(clause).contains(u"dit") && !credits.first(clause).contains(u"ranslat");
        return first ? namesOfCredits(credits.first(clause)) : QString();
    }
    QStringView names = credits.sliced(by + 4);
    if (const qsizetype end = names.indexOf(u';'); end >= 0)
        names = names.first(end);
    while (!names.isEmpty() && (names.back() == u')' || names.back() == u'.'))
        names.chop(1);
    return bylineNames(names).join(u", "_s);
}

void takePublisher(Metadata &metadata, QStringView line)
{
    const QStringView value = withoutLabel(line);
    if (isUrl(value)) {
        keepFirst(metadata.url, value.toString());
        keepFirst(metadata.outlet, outletOfUrl(value));
    } else {
        keepFirst(metadata.outlet, value.toString());
    }
}

void takeItem(Metadata &metadata, const QString &what, QStringView line)
{
    const bool dated = what == u"date-header"_s || what == u"posted-on"_s || what == u"byline-date"_s;
    if (const auto date = dated && !metadata.published ? firstHeaderDate(line) : std::nullopt)
        metadata.published = date->date;
    if (what == u"byline"_s || what == u"byline-date"_s)
        keepFirst(metadata.byline, namesOf(line));
    else if (what == u"publisher-line"_s)
        takePublisher(metadata, line);
    else if (what == u"known-outlet"_s)
        keepFirst(metadata.outlet, knownOutlet(line));
    else if (what == u"url"_s)
        keepFirst(metadata.url, line.toString());
}

std::optional<EventDate> declaredDate(const FrontMatter &frontMatter)
{
    const QString value = frontMatter.value({u"date", u"published", u"published_time", u"publishdate", u"pubdate", u"date_published",
        u"datepublished", u"publication_date", u"article:published_time", u"created"});
    if (const auto edtf = EventDate::fromEdtf(value))
        return edtf;
    const auto date = firstHeaderDate(value);
    return date ? std::optional(date->date) : std::nullopt;
}

} // namespace

Metadata declaredMetadata(const FrontMatter &frontMatter)
{
    Metadata metadata;
    metadata.title = frontMatter.value({u"title", u"headline"});
    metadata.byline = frontMatter.value({u"author", u"authors", u"byline", u"by", u"creator"});
    metadata.language = frontMatter.value({u"lang", u"language", u"locale"});
    metadata.published = declaredDate(frontMatter);
    const QString source =
        frontMatter.value({u"publisher", u"source", u"outlet", u"publication", u"site_name", u"sitename", u"site", u"website"});
    metadata.url = frontMatter.value({u"url", u"source_url", u"link", u"canonical", u"canonical_url", u"permalink", u"source-url"});
    if (!isUrl(metadata.url))
        metadata.url = isUrl(source) ? source : QString();
    metadata.outlet = isUrl(source) ? QString() : source;
    if (metadata.outlet.isNull())
        metadata.outlet = outletOfUrl(metadata.url);
    return metadata;
}

Metadata findMetadata(QStringView text, const std::vector<Block> &blocks)
{
    Metadata metadata;
    bool head = true;
    for (const Block &block : blocks) {
        const QStringView line = text.sliced(block.span.start, block.span.length());
        if (block.kind == BlockKind::Body || block.kind == BlockKind::Quotation)
            head = false;
        else if (head && block.kind == BlockKind::Headline)
            keepFirst(metadata.title, line.toString().simplified());
        else if (block.kind == BlockKind::Boilerplate && head)
            takeItem(metadata, block.what, line);
        if (block.kind == BlockKind::Dateline && !metadata.published) {
            if (const auto date = firstHeaderDate(line))
                metadata.published = date->date;
        }
        if (block.what == u"credits"_s)
            keepFirst(metadata.byline, namesOfCredits(line));
    }
    keepFirst(metadata.outlet, outletOfUrl(metadata.url));
    return metadata;
}

Metadata completed(Metadata declared, const Metadata &found)
{
    const auto fill = [](auto &value, const auto &from) {
        if (value == std::remove_cvref_t<decltype(value)>())
            value = from;
    };
    fill(declared.title, found.title);
    fill(declared.byline, found.byline);
    fill(declared.outlet, found.outlet);
    fill(declared.published, found.published);
    fill(declared.url, found.url);
    fill(declared.language, found.language);
    return declared;
}

} // namespace Parallax
