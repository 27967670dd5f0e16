// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/eventwords.h"

#include "core/events/event.h"
#include "core/timeline/eventlanes.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QSet>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of event that the lexicon knows has words of its own")
{
    QSet<QString> kinds{u"event"_s, u"statement"_s};
    for (const QString &line : QString::fromUtf8(Test::readFile(Test::sourcePath(u"resources/lexicon/events.tsv"_s))).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() > 1 && !line.startsWith(u'#') && fields[1] != "-"_L1)
            kinds.insert(fields[1]);
    }
    CHECK(kinds.size() == 25);
    const QStringList listed = eventKinds();
    CHECK(QSet<QString>(listed.begin(), listed.end()) == kinds);
    QSet<QString> names;
    for (const QString &kind : listed)
        names.insert(eventKindName(kind));
    CHECK(names.size() == kinds.size());
    CHECK(eventKindName(u"trial"_s) == u"court case"_s);
    CHECK(eventKindName(u"unheard-of"_s) == u"event"_s);
}

TEST_CASE("Lanes, certainties and rules of events are in words")
{
    QSet<QString> lanes;
    for (const char *code : eventLaneCodes)
        lanes.insert(eventLaneName(QLatin1StringView(code)));
    CHECK(lanes.size() == qsizetype(eventLaneCodes.size()));
    CHECK(eventLaneName(u"remarks"_s) == u"Remarks"_s);
    QSet<QString> certainties;
    for (const char *code : eventCertaintyCodes)
        certainties.insert(eventCertaintyName(QLatin1StringView(code)));
    CHECK(certainties.size() == 3);
    CHECK(eventCertaintyName({}) == u"reported"_s);
    QSet<QString> reasons;
    for (const char *code : eventRuleCodes) {
        const QString why = whyEvent({1, {0, 4}, {}, QLatin1StringView(code)});
        CHECK(why.endsWith(u'.'));
        reasons.insert(why);
    }
    CHECK(reasons.size() == qsizetype(eventRuleCodes.size()));
    CHECK(whyEvent({1, {0, 4}, {}, {}}) == u"Added by a person."_s);
    CHECK(whyEvent({1, {0, 4}, {}, u"unheard-of"_s}).isNull());
}
