// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/draftwords.h"
#include "core/drafting/heldstances.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"
#include "core/project/timelinerows.h"
#include "core/words/edtftext.h"
#include "core/words/periodtext.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostActors = 6; ///< where none is asked for
constexpr size_t mostSubjects = 12; ///< of one actor
constexpr size_t mostStances = 3; ///< on one subject
constexpr size_t mostEvidence = 3; ///< of one stance
constexpr qsizetype mostDated = 100; ///< articles whose dates are read for one sentence

/// An actor with all those that act for it and hold positions.
struct Holding
{
    qint64 actor = 0;
    int positions = 0;
    std::vector<qint64> holders;
};

/// Most positions first. Positions are counted as they are read: none is kept.
std::vector<Holding> holdingActors(BlockDesk &desk, const QStringList &names)
{
    QHash<qint64, int> counts;
    QUuid last;
    TimelineRows(desk.project().database()).positions([&](const TimelineRows::PositionRow &row) {
        if (row.id != last && desk.admits(row.state))
            ++counts[row.holder];
        last = row.id;
        return true;
    });
    std::map<qint64, Holding> actors;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!isAmong(desk, it.key(), names))
            continue;
        Holding &holding = actors[desk.actorOf(it.key())];
        holding.actor = desk.actorOf(it.key());
        holding.positions += it.value();
        holding.holders.push_back(it.key());
    }
    std::vector<Holding> sorted;
    for (auto &[key, holding] : actors) {
        std::sort(holding.holders.begin(), holding.holders.end());
        sorted.push_back(std::move(holding));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&desk](const Holding &a, const Holding &b) {
        return a.positions != b.positions ? a.positions > b.positions : desk.entity(a.actor).name < desk.entity(b.actor).name;
    });
    return sorted;
}

/// What positions are about, as it stands in a sentence.
struct Subject
{
    QString words;
    bool isIssue = false;
    std::vector<PositionLine> lines;
};

std::vector<Subject> subjectsOf(BlockDesk &desk, const Holding &holding)
{
    std::map<QString, Subject> byKey;
    for (const qint64 holder : holding.holders) {
        PositionFilter filter;
        filter.holder = holder;
        for (PositionLine &line : desk.project().positions().lines(filter)) {
            if (!desk.admits(line.state))
                continue;
            const auto issue = line.issue.isEmpty() ? std::nullopt : desk.project().issues().issue(line.issue);
            const QString key = issue ? line.issue : QString(u' ' % line.topic.toCaseFolded());
            Subject &subject = byKey[key];
            subject.words = issue ? issueInSentence(*issue) : topicInSentence(line.topic);
            subject.isIssue = issue.has_value();
            subject.lines.push_back(std::move(line));
        }
    }
    std::vector<Subject> subjects;
    for (auto &[key, subject] : byKey) {
        std::stable_sort(
            subject.lines.begin(), subject.lines.end(), [](const PositionLine &a, const PositionLine &b) { return a.article < b.article; });
        subjects.push_back(std::move(subject));
    }
    std::stable_sort(subjects.begin(), subjects.end(),
        [](const Subject &a, const Subject &b) { return std::pair(a.isIssue, a.lines.size()) > std::pair(b.isIssue, b.lines.size()); });
    return subjects;
}

/// "3 reports of 20–27 Aug 2025, 2 independent origins".
QString reportWords(BlockDesk &desk, const HeldStance &held, const std::vector<Position> &positions)
{
    Period days;
    bool dated = held.articles.size() <= mostDated;
    for (auto key = held.articles.cbegin(); dated && key != held.articles.cend(); ++key) {
        const auto published = desk.article(*key).published;
        const QDate day = published && published->precision() >= EventDate::Precision::Day ? published->earliest() : QDate();
        dated = dated && day.isValid();
        days.first = !days.first.isValid() || day < days.first ? day : days.first;
        days.last = !days.last.isValid() || day > days.last ? day : days.last;
    }
    std::vector<Passage> telling;
    for (const Position &position : positions)
        telling.push_back(passagesOf(position).front());
    const auto [origins, atLeast] = desk.originsOf(telling);
    const QString reports = Translated::tr("%n report(s)", nullptr, int(held.articles.size()));
    const QString when = dated ? Translated::tr("%1 of %2").arg(reports, periodText(days)) : reports;
    return when % u", "_s % originWords(origins, atLeast);
}

QString dateWords(const Position &position)
{
    return position.date.isEmpty() ? QString() : markdownLine(edtfText(position.date));
}

/// What stands before the quotation of one of several positions: by whom, how, according to whom, since when.
QString evidenceLead(BlockDesk &desk, const HeldStance &held, const Position &position)
{
    QString words = held.holders.size() > 1 ? markdownLine(desk.entity(position.holder).name) : QString();
    if (held.strength != position.strength)
        words += mannerClause(position.strength);
    if (held.attributedBy.size() != 1 && position.attributedBy && position.attributedBy != position.holder)
        words += attributionClause({desk.nameOf(*position.attributedBy)});
    const QString date = dateWords(position);
    if (words.isEmpty())
        return date;
    if (!date.isEmpty())
        words += u" ("_s % date % u')';
    if (words.startsWith(u", "_s))
        words = words.sliced(2);
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

/// Positions with what copies of their reports say, at most so many.
std::vector<std::vector<Position>> inTheSameWords(BlockDesk &desk, const std::vector<Position> &positions, size_t most)
{
    std::vector<std::pair<QString, std::vector<Position>>> groups;
    for (const Position &position : positions) {
        const QString words = desk.wordsOf(passagesOf(position).front()).simplified();
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            const Position &first = group.second.front();
            return group.first == words && first.holder == position.holder && first.strength == position.strength
                && first.attributedBy == position.attributedBy && first.date == position.date;
        });
        if (known != groups.end())
            known->second.push_back(position);
        else if (groups.size() < most)
            groups.push_back({words, {position}});
    }
    std::vector<std::vector<Position>> alike;
    for (auto &[words, group] : groups)
        alike.push_back(std::move(group));
    return alike;
}

/// Whether the quotation says what it is about, so that its words need not stand before it as well.
bool isInWords(BlockDesk &desk, const Subject &subject, const Position &position)
{
    return !subject.isIssue
        && desk.wordsOf(passagesOf(position).front()).simplified().contains(position.topic.simplified(), Qt::CaseInsensitive);
}

QString stanceItem(BlockDesk &desk, qint64 actor, const Subject &subject, const HeldStance &held)
{
    const std::vector<Position> positions = positionsOf(desk, held, held.sample.size());
    if (positions.empty())
        return {};
    const bool isBare = held.positions == 1 && isInWords(desk, subject, positions.front());
    const QString words = stanceWords(desk, held, actor, isBare ? QString() : subject.words);
    if (held.positions == 1) {
        const QString date = dateWords(positions.front());
        const QString when = date.isEmpty() ? QString() : QString(u" ("_s % date % u')');
        return u"- "_s % evidenceSentence(desk, words % when, positions) % u'\n';
    }
    const QString lead = words % u" ("_s % reportWords(desk, held, positions) % u')';
    const auto groups = inTheSameWords(desk, positions, mostEvidence + 1);
    if (groups.size() == 1) {
        const QString date = dateWords(groups.front().front());
        return u"- "_s % evidenceSentence(desk, date.isEmpty() ? lead : QString(lead % u", "_s % date), groups.front()) % u'\n';
    }
    std::vector<Passage> first;
    QString evidence;
    for (size_t i = 0; i < std::min(groups.size(), mostEvidence); ++i) {
        const std::vector<Position> &alike = groups[i];
        first.push_back(quotedEvidence(desk, alike.front()).passage);
        evidence += u"    - "_s % evidenceSentence(desk, evidenceLead(desk, held, alike.front()), alike) % u'\n';
    }
    const QString whole = lead % desk.mark(held.suggested);
    return u"- "_s % sentence(whole, desk.cite(first, mostEvidence)) % u'\n' % evidence;
}

QString actorText(BlockDesk &desk, const Holding &holding)
{
    QString text;
    const std::vector<Subject> subjects = subjectsOf(desk, holding);
    const size_t shown = std::min(subjects.size(), mostSubjects);
    int stancesLeft = 0;
    for (size_t i = 0; i < shown; ++i) {
        const std::vector<HeldStance> stances = stancesOf(subjects[i].lines);
        for (size_t at = 0; at < std::min(stances.size(), mostStances); ++at)
            text += stanceItem(desk, holding.actor, subjects[i], stances[at]);
        stancesLeft += std::max(0, int(stances.size()) - int(mostStances));
    }
    QStringList leftOut;
    if (stancesLeft > 0)
        leftOut.append(Translated::tr("%n stance(s) on these subjects that fewer positions show", nullptr, stancesLeft));
    if (subjects.size() > shown)
        leftOut.append(Translated::tr("positions on %n further subject(s)", nullptr, int(subjects.size() - shown)));
    if (!leftOut.isEmpty())
        text += u'\n' % blockNote(Translated::tr("Left out: %1.").arg(listWords(leftOut))) % u'\n';
    return text;
}

} // namespace

WrittenBlock writeActorPositions(BlockDesk &desk, const BlockArguments &arguments)
{
    const std::vector<Holding> actors = holdingActors(desk, arguments.actors);
    if (actors.empty())
        return emptyBlock(desk.scope());
    if (!arguments.actors.isEmpty() && actors.size() == 1)
        return {actorText(desk, actors.front()).trimmed()};
    QString text;
    const size_t shown = arguments.shown(actors.size(), arguments.actors.isEmpty() ? mostActors : actors.size());
    for (size_t i = 0; i < shown; ++i)
        text += u"### "_s % markdownLine(desk.entity(actors[i].actor).name) % u"\n\n"_s % actorText(desk, actors[i]) % u'\n';
    if (const int further = int(actors.size() - shown); further > 0)
        text += blockNote(Translated::tr("Left out: the positions of %n further actor(s).", nullptr, further));
    return {text.trimmed()};
}

} // namespace Parallax
