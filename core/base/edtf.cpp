// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"

#include "core/base/edtfparts.h"

#include <QStringBuilder>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Parallax {

/// Intervals and sets, of the dates that parseEdtfPart() reads.
class EdtfParser
{
public:
    using Found = std::optional<Edtf>;

    static Found parse(QStringView text)
    {
        if (text.isEmpty())
            return std::nullopt;
        Found found;
        if (text.startsWith(u'[') && text.endsWith(u']'))
            found = set(text.sliced(1, text.size() - 2), Edtf::Kind::OneOf);
        else if (text.startsWith(u'{') && text.endsWith(u'}'))
            found = set(text.sliced(1, text.size() - 2), Edtf::Kind::AllOf);
        else if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
            found = interval(text.first(slash), text.sliced(slash + 1));
        else
            found = single(text);
        if (found)
            found->m_text = text.toString();
        return found;
    }

private:
    static Edtf from(const EdtfPart &part)
    {
        Edtf value;
        value.m_earliest = part.earliest;
        value.m_latest = part.latest;
        value.m_second = part.second;
        value.m_flags = part.flags;
        value.m_precision = part.precision;
        return value;
    }
    static Found single(QStringView text)
    {
        const auto part = parseEdtfPart(text);
        return part ? Found(from(*part)) : std::nullopt;
    }
    static Found interval(QStringView from, QStringView to);
    static bool addEnds(Edtf &value, QStringView from, QStringView to, bool unknownAllowed);
    static Found set(QStringView members, Edtf::Kind kind);
};

/// An empty end is not known, ".." is open; `unknownAllowed` is for intervals, whose ends may be either.
bool EdtfParser::addEnds(Edtf &value, QStringView from, QStringView to, bool unknownAllowed)
{
    const auto isBound = [](QStringView end) { return !end.isEmpty() && end != u".."; };
    if ((from.isEmpty() && to.isEmpty()) || (!unknownAllowed && (from.isEmpty() || to.isEmpty())))
        return false;
    const auto first = isBound(from) ? parseEdtfPart(from) : std::nullopt;
    const auto last = isBound(to) ? parseEdtfPart(to) : std::nullopt;
    if ((isBound(from) && !first) || (isBound(to) && !last))
        return false;
    for (const auto &part : {first, last}) {
        if (part && part->precision == Edtf::Precision::Time)
            return false;
        value.m_flags |= part ? part->flags : 0;
        value.m_precision = part ? std::min(value.m_precision, part->precision) : value.m_precision;
    }
    // An end with X may mean any of its days, a month as an end only starts with its first.
    if (first && last && first->earliest > (last->flags & Edtf::Unspecified ? last->latest : last->earliest))
        return false;
    value.m_flags |= first ? 0 : from.isEmpty() ? Edtf::UnknownStart : Edtf::OpenStart;
    value.m_flags |= last ? 0 : to.isEmpty() ? Edtf::UnknownEnd : Edtf::OpenEnd;
    value.m_earliest = std::min(value.m_earliest, first ? first->earliest : EdtfPart::unboundedPast);
    value.m_latest = std::max(value.m_latest, last ? last->latest : EdtfPart::unboundedFuture);
    return true;
}

EdtfParser::Found EdtfParser::interval(QStringView from, QStringView to)
{
    Edtf value;
    value.m_kind = Edtf::Kind::Interval;
    value.m_earliest = EdtfPart::unboundedFuture;
    value.m_latest = EdtfPart::unboundedPast;
    return addEnds(value, from, to, true) ? Found(value) : std::nullopt;
}

EdtfParser::Found EdtfParser::set(QStringView members, Edtf::Kind kind)
{
    Edtf value;
    value.m_kind = kind;
    value.m_earliest = EdtfPart::unboundedFuture;
    value.m_latest = EdtfPart::unboundedPast;
    const auto parts = members.split(u',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        const qsizetype dots = part.indexOf(u"..");
        // Only the first member may have no start, only the last no end.
        if ((dots == 0 && i > 0) || (dots == part.size() - 2 && dots >= 0 && i + 1 < parts.size()))
            return std::nullopt;
        const auto bound = [](QStringView end) { return end.isEmpty() ? QStringView(u"..") : end; };
        const QStringView from = dots < 0 ? part : bound(part.first(dots));
        const QStringView to = dots < 0 ? part : bound(part.sliced(dots + 2));
        if (part.isEmpty() || (from == u".." && to == u"..") || !addEnds(value, from, to, false))
            return std::nullopt;
    }
    return value;
}

std::optional<Edtf> Edtf::fromText(QStringView text)
{
    return EdtfParser::parse(text);
}

Edtf Edtf::fromDate(QDate date, Precision precision)
{
    if (!date.isValid())
        return {};
    // 1 BC is year 0 of EDTF, year -1 of Qt.
    const int year = date.year() < 0 ? date.year() + 1 : date.year();
    QString text = QString((year < 0 ? u"-"_s : QString()) % QString::number(std::abs(year)).rightJustified(4, u'0'));
    if (precision >= Precision::Month)
        text += date.toString(precision == Precision::Month ? u"-MM"_s : u"-MM-dd"_s);
    auto value = fromText(text);
    return value ? *value : Edtf();
}

Edtf Edtf::fromEventDate(const EventDate &date)
{
    auto value = fromText(date.toEdtf());
    return value ? *value : Edtf();
}

Edtf Edtf::between(const Edtf &from, const Edtf &to)
{
    auto value = fromText(QString(from.m_text % u'/' % to.m_text));
    return value ? *value : Edtf();
}

QDate Edtf::earliest() const
{
    return m_earliest == EdtfPart::unboundedPast ? QDate() : QDate::fromJulianDay(m_earliest);
}

QDate Edtf::latest() const
{
    return m_latest == EdtfPart::unboundedFuture ? QDate() : QDate::fromJulianDay(m_latest);
}

std::strong_ordering operator<=>(const Edtf &a, const Edtf &b)
{
    if (const auto order = a.m_earliest <=> b.m_earliest; order != 0)
        return order;
    if (const auto order = a.m_second <=> b.m_second; order != 0)
        return order;
    if (const auto order = b.m_latest <=> a.m_latest; order != 0)
        return order;
    return a.m_text.compare(b.m_text) <=> 0;
}

} // namespace Parallax
