// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/samplebriefing.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

namespace {

const QString sampleText = uR"(# Ferry link to Holm: who stands where, 3–12 May 2031

## Key judgements

[assessment: high confidence] The island council will very likely refuse any timetable that leaves it without a winter boat.

The mayor called the summer timetable “a bridge that ends in the water” [@harbour-1] and named the agreement of 2024 as the model [@harbour-1][@gazette-1]. The line is to run daily[@gazette-1].

The shipping company offers two boats and excludes a night service.[@radio-1]  Nobody has said who pays.

## Positions

| Actor | Winter boat | Night service |
|:--|:--|--:|
| Council | + supports · 2 origins [@harbour-1] | — |
| Company | − opposes [@gazette-1]; ? on conditions | − opposes [@radio-1] |

## Where the reports disagree

1. Passengers in *May*: **412** or `about 400`
   - counted at the pier
   - counted on board

   The difference is explained [by the office](https://example.org/counts?a=1&b=2).
2. Price of a ticket: [see here](javascript:alert(1))

> We wait for the boat.

```
departure  07:10
arrival    08:05
```

---

## Chronology

![The link to Holm, 2024 to 2031](parallax:chronology?from=2024)
)"_s;

BriefingSource source(
    const QString &name, const QString &outlet, const QString &date, QChar reliability, int credibility, const QString &quote)
{
    BriefingSource source;
    source.name = name;
    source.quote = quote;
    source.paragraph = 2;
    source.lastParagraph = 2;
    Article article;
    article.source = outlet;
    article.published = EventDate::fromEdtf(date);
    article.reliability = reliability;
    article.credibility = credibility;
    source.article = article;
    source.citation = Citation();
    source.citation->cited = quote;
    return source;
}

Chronology::Item item(const QString &title, const QString &date, const QString &kind)
{
    Chronology::Item item;
    item.title = title;
    item.date = date;
    item.kind = kind;
    item.time = timeSpan(date).value();
    return item;
}

} // namespace

BriefingPages sampleBriefing()
{
    // Dates are written as the machine's country does; golden files have but one.
    QLocale::setDefault(QLocale::c());
    BriefingPages pages;
    pages.briefing.title = u"Ferry link to Holm"_s;
    pages.briefing.author = u"A. Analyst"_s;
    pages.briefing.prepared = QDateTime(QDate(2031, 5, 13), QTime(9, 30));
    pages.briefing.document = readBriefing(sampleText);
    pages.briefing.articles = 3;
    pages.briefing.origins = 2;
    pages.briefing.unsourced = 1;
    auto &sources = pages.briefing.sources;
    sources.push_back(source(u"harbour-1"_s, u"Harbour News"_s, u"2031-05-04"_s, u'B', 2, u"a bridge that ends in the water"_s));
    sources.back().speaker = u"Ida Strand"_s;
    sources.back().via = u"the town's radio"_s;
    sources.back().article->url = u"https://news.example.org/holm/1"_s;
    sources.push_back(source(u"gazette-1"_s, u"Holm Gazette"_s, u"2031-05-07"_s, u'C', 3, u"daily from the first of June"_s));
    sources.back().article->url = u"file:///etc/passwd"_s;
    sources.push_back(source(u"radio-1"_s, u"Coast Radio"_s, u"2031-05"_s, QChar(), 0, u"two boats, and none at night"_s));
    sources.back().state = BriefingSource::State::Broken;
    for (size_t i = 0; i < sources.size(); ++i)
        sources[i].number = int(i) + 1;
    Chronology chronology;
    chronology.items = {item(u"Agreement on the ferry"_s, u"2024-03"_s, u"agreement"_s),
        item(u"Talks in Holm"_s, u"2031-05-03"_s, u"talks"_s),
        item(u"“A bridge that ends in the water”"_s, u"2031-05-04"_s, u"statement"_s),
        item(u"First boat"_s, u"2031-06-01"_s, u"meeting"_s)};
    chronology.items.back().planned = true;
    chronology.leftOut = 2;
    pages.pictures.emplace_back(u"parallax:chronology?from=2024"_s, chronology);
    return pages;
}

BriefingPages briefingOf(const QString &title, const QString &markdown)
{
    BriefingPages pages;
    pages.briefing.title = title;
    pages.briefing.author = title;
    pages.briefing.prepared = QDateTime(QDate(2031, 5, 13), QTime(9, 30));
    pages.briefing.document = readBriefing(markdown);
    for (const QString &name : pages.briefing.document.citations) {
        pages.briefing.sources.push_back(source(name, title, u"2031-05-04"_s, u'A', 1, markdown.left(200)));
        pages.briefing.sources.back().number = int(pages.briefing.sources.size());
    }
    // What is in the project's events comes out of reports as well.
    Chronology chronology;
    chronology.items = {item(title.left(200), u"2031-05-04"_s, u"talks"_s)};
    pages.pictures.emplace_back(u"parallax:chronology?"_s, chronology);
    return pages;
}

QString hostileText()
{
    const QString halves = QString(QChar(0xd83d)) + u"x"_s + QString(QChar(0xde00));
    return QString(QChar(0)) + u"\u0001\u000b\u001b\u0085 ]]> <script>alert(1)</script> &amp; \"'--> </w:t> "_s + QChar(0xfffe) + halves
        + u" \U0001F600 \U00020000 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202Eabc\u202C ${x} %s \\n | a"_s;
}

bool isAsBefore(const QByteArray &bytes, const QString &name)
{
    const QString path = sourcePath(u"tests/data/briefings/"_s + name);
    if (qEnvironmentVariableIsSet("PARALLAX_RENEW_GOLDEN"))
        writeFile(path, bytes);
    return readFile(path) == bytes;
}

} // namespace Parallax::Test
