// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/headeritems.h"

#include "core/analysis/bylinenames.h"
#include "core/analysis/headerdate.h"
#include "core/analysis/outlets.h"
#include "core/text/lines.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestHeaderLine = 160;
constexpr qsizetype longestOutlet = 60;

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"|•·,;–—-/()[]*_").contains(c);
}

bool isUrl(QStringView text)
{
    return (text.startsWith(u"https://") || text.startsWith(u"http://")) && text.size() > 10 && !text.contains(u' ');
}

/// An item at `rest`, which is the remainder of the line; its length, or 0.
struct Match
{
    QString what;
    qsizetype length = 0;
};

/// Text before a date, to which the date may be glued: a name, or "By" and names.
Match namesBeforeDate(QStringView rest)
{
    const auto date = firstHeaderDate(rest);
    if (!date || date->span.start == 0)
        return {};
    QStringView names = rest.first(date->span.start);
    while (!names.isEmpty() && isSeparator(names.back()))
        names.chop(1);
    const auto label = Cues::builtIn().labelAt(names, Cues::Zone::Head);
    if (label && label->what == u"byline"_s)
        names = names.sliced(label->length);
    const bool all = looksLikeName(names) || (label && !bylineNames(names).isEmpty());
    return all ? Match{u"byline-date"_s, date->span.end} : Match{};
}

Match labelledValue(QStringView rest, Cues::Zone zone)
{
    const auto label = Cues::builtIn().labelAt(rest, zone);
    if (!label)
        return {};
    const QStringView value = rest.sliced(label->length);
    const bool colon = label->length > 0 && rest.first(label->length).contains(u':');
    if (label->what == u"byline"_s) {
        if (bylineNames(value).isEmpty() && knownOutlet(value).isEmpty())
            return {};
        const bool shortEnough = rest.size() <= longestHeaderLine && (value.back() != u'.' || value.size() < 30);
        return shortEnough ? Match{label->what, rest.size()} : Match{};
    }
    if (label->what == u"publisher-line"_s) {
        const bool sentence = value.isEmpty() || value.size() > longestOutlet || value.back() == u'.';
        const bool capital = !value.isEmpty() && (value.front().isUpper() || value.front().isDigit() || isUrl(value));
        return !sentence && capital && (colon || rest.first(label->length).trimmed().contains(u' ')) ? Match{label->what, rest.size()}
                                                                                                     : Match{};
    }
    const auto date = headerDateAt(rest, label->length);
    return date ? Match{label->what, date->span.end} : Match{};
}

Match itemAt(QStringView rest, Cues::Zone zone)
{
    if (const auto count = Cues::builtIn().countAt(rest, zone))
        return {count->what, count->length};
    if (const Match labelled = labelledValue(rest, zone); labelled.length > 0)
        return labelled;
    if (zone != Cues::Zone::Head)
        return {};
    if (const auto date = headerDateAt(rest, 0))
        return {u"date-header"_s, date->span.end};
    if (isUrl(rest))
        return {u"url"_s, rest.size()};
    if (!knownOutlet(rest).isEmpty())
        return {u"known-outlet"_s, rest.size()};
    return namesBeforeDate(rest);
}

} // namespace

HeaderItems headerItems(QStringView text, TextSpan line, Cues::Zone zone)
{
    HeaderItems found;
    found.rest = line.start;
    if (line.length() > longestHeaderLine)
        return found;
    for (qsizetype at = line.start; at < line.end;) {
        const Match match = itemAt(text.sliced(at, line.end - at), zone);
        if (match.length == 0)
            break;
        found.items.push_back({{at, at + match.length}, match.what});
        at += match.length;
        while (at < line.end && isSeparator(text[at]))
            ++at;
        found.rest = at;
    }
    return found;
}

HeaderItems gluedDate(QStringView text, TextSpan line)
{
    const QStringView rest = text.sliced(line.start, line.length());
    HeaderItems found;
    found.rest = line.start;
    const auto label = Cues::builtIn().labelAt(rest, Cues::Zone::Head);
    const auto date = headerDateAt(rest, label ? label->length : 0);
    if (!date)
        return found;
    // Without a label only the form that no sentence begins with: 2025-08-20 Russia said …
    const bool iso = rest.size() > 10 && rest[0].isDigit() && rest[4] == u'-';
    qsizetype next = date->span.end;
    while (next < rest.size() && isSeparator(rest[next]))
        ++next;
    const bool newSentence = next < rest.size() && !rest[next].isLower();
    if ((label || iso) && newSentence) {
        found.items.push_back({{line.start, line.start + date->span.end}, label ? label->what : u"date-header"_s});
        found.rest = line.start + next;
    }
    return found;
}

} // namespace Parallax
