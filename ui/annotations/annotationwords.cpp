// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationwords.h"

#include "ui/notes/notehtml.h"
#include "core/words/datetext.h"
#include "core/words/momenttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationWords)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Every line as a quotation.
QString quotedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.prepend(line.isEmpty() ? u">"_s : u"> "_s);
    return lines.join(u'\n');
}

/// A name or title is no markup.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>#|").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

QString annotationText(const AnnotationRow &row)
{
    return row.quote.isNull() ? noteFirstLine(row.note) : row.quote.simplified();
}

QString annotationKind(const AnnotationRow &row)
{
    if (row.kind == AnnotationRow::Kind::Tagging)
        return {};
    if (!row.entity.isNull())
        return Translated::tr("Note on %1").arg(row.entityName);
    if (!row.tag.isNull())
        return row.quote.isNull() ? Translated::tr("Note on the tag") : Translated::tr("Note on the tagging");
    return row.quote.isNull() ? Translated::tr("Note on the article") : Translated::tr("Note");
}

QString articleLine(const AnnotationRow &row)
{
    return joined({row.source, row.published ? dateText(*row.published) : QString(), row.title}, u"  ·  "_s);
}

QString annotationAccessibleText(const AnnotationRow &row, const TagNames &tags)
{
    return joined({annotationText(row), annotationKind(row), tags.path(row.tag), row.quote.isNull() ? QString() : noteFirstLine(row.note),
                      row.orphan ? Translated::tr("not placed") : QString(), articleLine(row), row.author, momentText(row.created)},
        u", "_s);
}

QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows, const TagNames &tags)
{
    QStringList parts;
    for (const AnnotationRow &row : rows) {
        QStringList part;
        if (!row.quote.isNull())
            part += quotedLines(row.quote.trimmed());
        const QString source = joined({row.source, row.published ? row.published->toEdtf() : QString(), row.title, row.url}, u", "_s);
        const QString tag = tags.path(row.tag);
        QString line = source.isEmpty() ? QString() : u"— %1"_s.arg(escaped(source));
        if (!tag.isEmpty())
            line += (line.isEmpty() ? u"**%1**"_s : u" · **%1**"_s).arg(escaped(tag));
        else if (!row.entityName.isEmpty())
            line += (line.isEmpty() ? u"**%1**"_s : u" · **%1**"_s).arg(escaped(row.entityName));
        if (!line.isEmpty())
            part += line;
        if (!row.note.isEmpty())
            part += row.note.trimmed();
        parts += part.join(u"\n\n"_s);
    }
    return parts.isEmpty() ? QString() : QString(parts.join(u"\n\n---\n\n"_s) + u'\n');
}

} // namespace Parallax
