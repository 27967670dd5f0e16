// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/exchange/dumpcodes.h"
#include "core/exchange/timelinewriter.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Columns and codes are for programs: they are the same in every language.
class CsvWriter : public TimelineWriter
{
public:
    [[nodiscard]] QString beginning() const override
    {
        const QStringList columns{u"what"_s, u"title"_s, u"kind"_s, u"date"_s, u"earliest"_s, u"latest"_s, u"certainty"_s, u"marks"_s,
            u"actors"_s, u"place"_s, u"quotation"_s, u"article"_s, u"source"_s, u"grade"_s, u"published"_s, u"url"_s, u"state"_s, u"id"_s};
        return QString(QChar(QChar::ByteOrderMark) % line(columns));
    }

    [[nodiscard]] QString row(const TimelineRow &row) const override
    {
        const auto date = Edtf::fromText(row.detail.date);
        const auto day = [&date](auto end) { return date && end(*date).isValid() ? Edtf::fromDate(end(*date)).toText() : QString(); };
        return line({codeOf(row.item.what), row.detail.title, kindOf(row), row.detail.date,
            day([](const Edtf &it) { return it.earliest(); }), day([](const Edtf &it) { return it.latest(); }), row.certainty,
            marksOf(row.item), row.actors.join(u"; "_s), row.place, row.detail.quote, row.article, row.detail.source, row.detail.grade,
            row.detail.published ? row.detail.published->toEdtf() : QString(), row.url, stateOf(row.item),
            row.uid.toString(QUuid::WithoutBraces)});
    }

    [[nodiscard]] QString end() const override { return {}; }

private:
    static QString kindOf(const TimelineRow &row)
    {
        return row.item.what == TimelineItem::What::Position ? QString(stanceCode(row.item.stance)) : row.kind;
    }
    static QString stateOf(const TimelineItem &item)
    {
        return item.what == TimelineItem::What::Publication ? QString() : QString(stateCode(item.state));
    }
    static QString marksOf(const TimelineItem &item)
    {
        QStringList marks;
        if (item.has(TimelineItem::Background))
            marks.append(u"background"_s);
        if (item.has(TimelineItem::HandMade))
            marks.append(u"hand-made"_s);
        if (item.has(TimelineItem::Disputed))
            marks.append(u"disputed"_s);
        if (item.has(TimelineItem::OtherDate))
            marks.append(u"other-date"_s);
        return marks.join(u' ');
    }
    static QString line(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(csvCell(cell));
        return QString(quoted.join(u',') % u"\r\n"_s);
    }
};

} // namespace

std::unique_ptr<TimelineWriter> timelineCsvWriter()
{
    return std::make_unique<CsvWriter>();
}

} // namespace Parallax
