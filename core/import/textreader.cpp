// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textreader.h"

#include "core/import/encoding.h"
#include "core/text/frontmatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)
};

/// Files that carry a text's ending by mistake, by the bytes they begin with.
struct Magic
{
    QByteArrayView bytes;
    const char *name;
};

const std::array<Magic, 9> magics{{
    {QByteArrayView("%PDF-", 5), "PDF"},
    {QByteArrayView("PK\x03\x04", 4), "ZIP or Office"},
    {QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), "Microsoft Office"},
    {QByteArrayView("{\\rtf", 5), "RTF"},
    {QByteArrayView("\x89PNG", 4), "PNG"},
    {QByteArrayView("\xff\xd8\xff", 3), "JPEG"},
    {QByteArrayView("GIF8", 4), "GIF"},
    {QByteArrayView("\x1f\x8b", 2), "gzip"},
    {QByteArrayView("SQLite format 3", 15), "SQLite"},
}};

QString noteOn(const DecodedText &decoded)
{
    if (decoded.damaged > 0)
        return Translated::tr("Some bytes are not valid %1 and are shown as “\uFFFD”.").arg(decoded.encoding);
    if (decoded.guessed)
        return Translated::tr("The encoding was guessed to be %1. Check the letters beyond A to Z.").arg(decoded.encoding);
    return {};
}

} // namespace

QString TextReader::name() const
{
    return u"text"_s;
}

QStringList TextReader::suffixes() const
{
    return {u"txt"_s};
}

Result<ArticleDraft> TextReader::read(const QString &file, const QByteArray &bytes) const
{
    const auto magic = std::find_if(magics.begin(), magics.end(), [&bytes](const Magic &m) { return bytes.startsWith(m.bytes); });
    if (magic != magics.end())
        return Error{Translated::tr("This is a %1 file, not text.").arg(QLatin1StringView(magic->name))};
    auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (std::all_of(decoded->text.cbegin(), decoded->text.cend(), [](QChar c) { return c.isSpace(); }))
        return Error{Translated::tr("The file is empty.")};

    ArticleDraft draft;
    draft.file = file;
    draft.format = name();
    draft.encoding = decoded->encoding;
    draft.note = noteOn(*decoded);
    draft.text = std::move(decoded->text);
    if (const auto frontMatter = findFrontMatter(draft.text))
        draft.metadata = declaredMetadata(*frontMatter);
    return draft;
}

QString MarkdownReader::name() const
{
    return u"markdown"_s;
}

QStringList MarkdownReader::suffixes() const
{
    return {u"md"_s};
}

} // namespace Parallax
