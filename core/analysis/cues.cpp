// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cues.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestLine = 300;
constexpr qsizetype longestCaption = 400;
constexpr qsizetype tailLength = 80;

QStringView withoutEndPunctuation(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u':' || line.back() == u'.' || line.back() == u'!' || line.back().isSpace()))
        line.chop(1);
    return line;
}

bool beginsWithWords(QStringView rest, QStringView phrase)
{
    if (!rest.startsWith(phrase, Qt::CaseInsensitive))
        return false;
    return rest.size() == phrase.size() || !phrase.back().isLetter() || !rest[phrase.size()].isLetter();
}

} // namespace

const Cues &Cues::builtIn()
{
    static const Cues cues = [] {
        QFile file(u":/lexicon/boilerplate.tsv"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        return there ? Cues(QString::fromUtf8(file.readAll())) : Cues(QStringView());
    }();
    return cues;
}

Cues::Cues(QStringView table)
{
    for (const QStringView line : table.split(u'\n')) {
        const auto fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() != 4)
            continue;
        const QStringView how = fields[2];
        Rule rule{fields[0].toString(), fields[1] == u"head", how == u"line", fields[3].toString()};
        if (how == u"tail") {
            m_tails.push_back(std::move(rule));
            continue;
        }
        rule.phrase = rule.phrase.toLower();
        const QChar first = rule.phrase.front();
        ByFirstLetter &into = how == u"label" ? m_labels : how == u"count" ? m_counts : m_starts;
        into[first].push_back(std::move(rule));
    }
}

QString Cues::whatIs(QStringView line, Zone zone) const
{
    if (line.isEmpty())
        return {};
    if (line.size() <= longestLine) {
        const QStringView bare = withoutEndPunctuation(line);
        const auto rules = m_starts.constFind(line.front().toLower());
        for (size_t i = 0; rules != m_starts.cend() && i < rules->size(); ++i) {
            const Rule &rule = (*rules)[i];
            const bool matches = rule.wholeLine ? bare.compare(rule.phrase, Qt::CaseInsensitive) == 0 : beginsWithWords(line, rule.phrase);
            if (matches && applies(rule, zone))
                return rule.what;
        }
    }
    // A sentence that happens to name a photo agency ends as sentences do; credits of pictures do not.
    if (line.size() > longestCaption || line.back() == u'.')
        return {};
    const QStringView tail = line.last(std::min(tailLength, line.size()));
    for (const Rule &rule : m_tails) {
        if (tail.contains(rule.phrase) && applies(rule, zone))
            return rule.what;
    }
    return {};
}

const Cues::Rule *Cues::longestAt(const ByFirstLetter &rules, QStringView rest, Zone zone)
{
    const Rule *longest = nullptr;
    const auto found = rest.isEmpty() ? rules.cend() : rules.constFind(rest.front().toLower());
    for (size_t i = 0; found != rules.cend() && i < found->size(); ++i) {
        const Rule &rule = (*found)[i];
        const bool longer = !longest || rule.phrase.size() > longest->phrase.size();
        if (longer && applies(rule, zone) && beginsWithWords(rest, rule.phrase))
            longest = &rule;
    }
    return longest;
}

std::optional<Cues::Label> Cues::labelAt(QStringView rest, Zone zone) const
{
    const Rule *rule = longestAt(m_labels, rest, zone);
    if (!rule)
        return std::nullopt;
    qsizetype length = rule->phrase.size();
    while (length < rest.size() && (rest[length].isSpace() || rest[length] == u':'))
        ++length;
    return Label{rule->what, length};
}

std::optional<Cues::Label> Cues::countAt(QStringView rest, Zone zone) const
{
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 6)
        return std::nullopt;
    qsizetype start = digits;
    while (start < rest.size() && (rest[start].isSpace() || rest[start] == u'-'))
        ++start;
    // "2 min readLast updated": what follows may be glued to it.
    const QStringView words = rest.sliced(start);
    const Rule *longest = nullptr;
    const auto found = words.isEmpty() ? m_counts.cend() : m_counts.constFind(words.front().toLower());
    for (size_t i = 0; found != m_counts.cend() && i < found->size(); ++i) {
        const Rule &rule = (*found)[i];
        const qsizetype end = rule.phrase.size();
        const bool begins = words.startsWith(rule.phrase, Qt::CaseInsensitive) && (words.size() == end || !words[end].isLower());
        if (begins && applies(rule, zone) && (!longest || end > longest->phrase.size()))
            longest = &rule;
    }
    return longest ? std::optional(Label{longest->what, start + longest->phrase.size()}) : std::nullopt;
}

} // namespace Parallax
