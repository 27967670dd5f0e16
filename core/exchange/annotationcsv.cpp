// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationwriter.h"
#include "core/exchange/csv.h"
#include "core/tags/codebook.h"

#include <QStringBuilder>

#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// The columns have names for programs: they are the same in every language.
class CsvWriter : public AnnotationWriter
{
public:
    explicit CsvWriter(std::vector<Tag> tags)
        : m_tags(std::move(tags))
    {
    }

    [[nodiscard]] QString beginning() const override
    {
        const QStringList columns{u"kind"_s, u"tag"_s, u"quotation"_s, u"note"_s, u"article"_s, u"source"_s, u"date"_s, u"url"_s,
            u"start"_s, u"end"_s, u"entity"_s, u"author"_s, u"created"_s, u"id"_s};
        return QString(QChar(QChar::ByteOrderMark) % line(columns));
    }

    [[nodiscard]] QString row(const AnnotationRow &row) override
    {
        return line({row.kind == AnnotationRow::Kind::Tagging ? u"tagging"_s : u"note"_s, tagPath(m_tags, row.tag), row.quote, row.note,
            row.title, row.source, row.published ? row.published->toEdtf() : QString(), row.url,
            row.span ? QString::number(row.span->start) : QString(), row.span ? QString::number(row.span->end) : QString(), row.entityName,
            row.author, row.created.toUTC().toString(Qt::ISODate), row.id.toString(QUuid::WithoutBraces)});
    }

private:
    static QString line(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(csvCell(cell));
        return QString(quoted.join(u',') % u"\r\n"_s);
    }

    std::vector<Tag> m_tags;
};

} // namespace

std::unique_ptr<AnnotationWriter> csvWriter(std::vector<Tag> tags)
{
    return std::make_unique<CsvWriter>(std::move(tags));
}

} // namespace Parallax
