// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationwriter.h"
#include "core/exchange/markdown.h"
#include "core/tags/codebook.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationMarkdown)
};

/// A heading for each tag, under it the passages as quotations, each with its source and the notes on it.
class MarkdownWriter : public AnnotationWriter
{
public:
    explicit MarkdownWriter(std::vector<Tag> tags)
        : m_tags(std::move(tags))
    {
    }

    [[nodiscard]] QString beginning() const override { return QString(u"# "_s % Translated::tr("Tagged passages and notes") % u'\n'); }

    [[nodiscard]] QString row(const AnnotationRow &row) override
    {
        QString text = std::exchange(m_section, row.tag) == row.tag ? QString() : heading(row.tag);
        if (!row.quote.isNull())
            text += QString(u'\n' % markdownQuotation(row.quote) % u">\n> — "_s % reference(row) % u'\n');
        else if (row.kind == AnnotationRow::Kind::Note)
            text += QString(u"\n**"_s % subject(row) % u"** · "_s % origin(row) % u'\n');
        // Notes are Markdown already.
        if (!row.note.trimmed().isEmpty())
            text += QString(u'\n' % row.note.trimmed() % u'\n');
        return text;
    }

private:
    [[nodiscard]] QString heading(const QUuid &tag) const
    {
        if (tag.isNull())
            return QString(u"\n## "_s % Translated::tr("Notes without a tag") % u'\n');
        const auto found = std::find_if(m_tags.begin(), m_tags.end(), [&tag](const Tag &other) { return other.id == tag; });
        const bool described = found != m_tags.end() && !found->description.isEmpty();
        const QString description = described ? QString(u'\n' % markdownLine(found->description) % u'\n') : QString();
        return QString(u"\n## "_s % markdownLine(tagPath(m_tags, tag)) % u'\n' % description);
    }

    static QString origin(const AnnotationRow &row)
    {
        return markdownLine(row.author.isEmpty() ? row.created.date().toString(Qt::ISODate)
                                                 : QString(row.author % u", "_s % row.created.date().toString(Qt::ISODate)));
    }

    static QString reference(const AnnotationRow &row)
    {
        QStringList parts{markdownLink(row.title, row.url)};
        if (!row.source.isEmpty())
            parts.append(markdownLine(row.source));
        if (row.published)
            parts.append(row.published->toEdtf().left(10));
        parts.append(row.span ? Translated::tr("characters %1 to %2").arg(row.span->start).arg(row.span->end)
                              : Translated::tr("not found in the corrected text"));
        return QString(parts.join(u", "_s) % u" · "_s % origin(row));
    }

    static QString subject(const AnnotationRow &row)
    {
        if (!row.entity.isNull())
            return Translated::tr("Note on %1").arg(markdownLine(row.entityName));
        return row.article != 0 ? Translated::tr("Note on the article %1").arg(markdownLink(row.title, row.url))
                                : Translated::tr("Note on the tag");
    }

    std::vector<Tag> m_tags;
    std::optional<QUuid> m_section;
};

} // namespace

std::unique_ptr<AnnotationWriter> markdownWriter(std::vector<Tag> tags)
{
    return std::make_unique<MarkdownWriter>(std::move(tags));
}

} // namespace Parallax
