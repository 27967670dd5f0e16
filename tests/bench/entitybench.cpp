// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the entity finder reads: generated articles of about 2.6 KB, fixed seed, one core.

#include "core/analysis/entityfinder.h"
#include "core/analysis/lexicon.h"

#include <QStringList>

#include <array>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

// Sentences in the manner of agencies; %1 and %2 are a person, %3 a place, %4 an organisation.
constexpr std::array sentences{
    u"Foreign Minister %1 said on Tuesday that talks in %3 had made progress, but that much remained to be done before the summer.",
    u"The %4 rejected the proposal, which %2 had described as the only way out of a dispute that has gone on for more than a decade.",
    u"Officials in %3 declined to comment on the report, and a spokesman for the %4 did not answer several telephone calls.",
    u"\"We have always been ready to sit down with anybody who wants peace,\" %2 told reporters after the meeting with President %1.",
    u"It was not clear whether the ministers would meet again, as some of them had been called back to their capitals in the night.",
    u"%1, who has led the delegation since last year, flew to %3 with experts of the %4 and of several aid groups.",
    u"The agreement, if it is ever signed, would open the border for goods and people within three months, according to the draft.",
};
constexpr std::array people{u"Anna Keller", u"Omar Haddad", u"Sergey Ivanenko", u"Pierre Lambert", u"Grace Mwangi", u"Li Wenbo"};
constexpr std::array surnames{u"Keller", u"Haddad", u"Ivanenko", u"Lambert", u"Mwangi", u"Li"};
constexpr std::array places{u"Geneva", u"Nairobi", u"the United States", u"New Delhi", u"Brussels", u"Zagorje"};
constexpr std::array organisations{
    u"European Union", u"Northern Fisheries Commission", u"U.N. Security Council", u"Institute for Border Studies"};

template <typename List> QString pick(const List &list, std::mt19937 &random)
{
    return QString::fromUtf16(list[random() % list.size()]);
}

QString article(std::mt19937 &random)
{
    QString text;
    while (text.size() < 2600) {
        QString sentence = pick(sentences, random);
        sentence.replace(u"%1"_s, pick(people, random)).replace(u"%2"_s, pick(surnames, random));
        sentence.replace(u"%3"_s, pick(places, random)).replace(u"%4"_s, pick(organisations, random));
        text += sentence;
        text += random() % 4 == 0 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

} // namespace

int main()
{
    // Time of the processor, so that other work on the machine does not count.
    const auto seconds = [](std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; };
    std::clock_t since = std::clock();
    const EntityFinder finder(Lexicon::builtIn());
    std::printf("lexicon: %.1f ms\n", seconds(since) * 1e3);

    std::mt19937 random(20250820);
    QStringList articles;
    qint64 bytes = 0;
    for (int i = 0; i < 2000; ++i) {
        articles.append(article(random));
        bytes += articles.last().toUtf8().size();
    }
    for (int round = 0; round < 5; ++round) {
        size_t mentions = 0;
        since = std::clock();
        for (const QString &text : std::as_const(articles))
            mentions += finder.find(text, {}).mentions.size();
        const double rate = double(bytes) / 1e6 / seconds(since);
        std::printf("%lld articles, %zu mentions: %.1f MB/s\n", qint64(articles.size()), mentions, rate);
    }
    return 0;
}
