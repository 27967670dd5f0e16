// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronology.h"

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct EventFixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = Test::makeProject(dir, {u"First report"_s, u"Second report"_s, u"Third report"_s});

    /// Told of by the first so many articles.
    void event(const QString &title, const QString &date, int toldBy = 1, FindingState state = FindingState::Accepted,
        const QString &certainty = u"reported"_s)
    {
        Transaction transaction(project->database());
        Event record;
        record.id = derivedUuid("event", title.toUtf8());
        record.title = title;
        record.kind = u"talks"_s;
        record.date = date;
        record.certainty = certainty;
        record.state = state;
        project->events().write(record);
        for (int article = 1; article <= toldBy; ++article)
            project->events().putSpan(record.id, {article, {0, 5}, date, u"dated-verb"_s, false});
        transaction.commit();
    }
    QStringList titles(const QString &address)
    {
        QStringList titles;
        for (const auto &item : readChronology(*project, address).items)
            titles.append(item.title);
        return titles;
    }
};

} // namespace

TEST_CASE("A chronology has the accepted events of its time; suggested ones where they are asked for")
{
    EventFixture fixture;
    fixture.event(u"Early"_s, u"2022-03"_s);
    fixture.event(u"Before"_s, u"2025-08-15"_s);
    fixture.event(u"Within"_s, u"2025-08-20"_s);
    fixture.event(u"Maybe"_s, u"2025-08-19"_s, 1, FindingState::Suggested);
    fixture.event(u"Wrong"_s, u"2025-08-19"_s, 1, FindingState::Rejected);
    fixture.event(u"Since"_s, u"2025-08-01/.."_s);
    fixture.event(u"Undated"_s, {});
    CHECK(fixture.titles(u"parallax:chronology"_s) == QStringList{u"Early"_s, u"Since"_s, u"Before"_s, u"Within"_s});
    CHECK(readChronology(*fixture.project, u"parallax:chronology"_s).leftOut == 1);
    CHECK(fixture.titles(u"parallax:chronology?from=2025-08-18&to=2025-08-27"_s) == QStringList{u"Since"_s, u"Within"_s});
    CHECK(
        fixture.titles(u"parallax:chronology?from=2025-08&suggested=1"_s) == QStringList{u"Since"_s, u"Before"_s, u"Maybe"_s, u"Within"_s});
    CHECK(fixture.titles(u"parallax:chronology?to=2022"_s) == QStringList{u"Early"_s});
    CHECK(readChronology(*fixture.project, u"parallax:chronology?to=2022"_s).leftOut == 0);
}

TEST_CASE("Where there are too many events those that people accepted stay, then those that most articles tell of")
{
    EventFixture fixture;
    for (int i = 1; i <= 9; ++i)
        fixture.event(u"Often %1"_s.arg(i), u"2025-08-%1"_s.arg(i + 10), 3, FindingState::Suggested);
    fixture.event(u"Rare"_s, u"2025-08-01"_s, 1, FindingState::Suggested);
    fixture.event(u"Somewhere in a year"_s, u"2025"_s, 1, FindingState::Suggested);
    fixture.event(u"Accepted"_s, u"2024"_s, 1);
    fixture.event(u"Corrected"_s, u"2023"_s, 1, FindingState::Changed);
    const auto chronology = readChronology(*fixture.project, u"parallax:chronology?suggested=1"_s);
    CHECK(chronology.items.size() == 12);
    CHECK(chronology.leftOut == 1);
    const QStringList titles = fixture.titles(u"parallax:chronology?suggested=1"_s);
    CHECK(titles.first() == u"Corrected"_s);
    CHECK(titles.contains(u"Accepted"_s));
    CHECK(titles.contains(u"Rare"_s));
    CHECK_FALSE(titles.contains(u"Somewhere in a year"_s));
}

TEST_CASE("A chronology is the same as vectors and as a picture, and says what is planned and denied")
{
    EventFixture fixture;
    fixture.event(u"Talks & more"_s, u"2025-08-15"_s);
    fixture.event(u"Plan"_s, u"2025-09"_s, 1, FindingState::Accepted, u"planned"_s);
    fixture.event(u"Rumour"_s, u"2025-08-16"_s, 1, FindingState::Accepted, u"denied"_s);
    const auto chronology = readChronology(*fixture.project, u"parallax:chronology"_s);
    REQUIRE(chronology.items.size() == 3);
    CHECK(chronology.items[1].denied);
    CHECK(chronology.items[2].planned);

    const QByteArray svg = chronologySvg(chronology, 457);
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace())
            text += xml.text().toString() + u'|';
        if (xml.isStartElement() && xml.name() == u"svg")
            CHECK(xml.attributes().value(u"viewBox"_s).startsWith(u"0 0 457 "));
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    CHECK(text.contains(u"Talks & more|"));
    CHECK(text.contains(u"15 Aug 2025|"));
    CHECK(text.contains(u"planned|"));
    CHECK_FALSE(svg.contains("<image"));

    const qreal height = chronologyHeight(chronology, 457);
    const QImage image = chronologyImage(chronology, 457);
    CHECK(image.width() == qRound(457 * 300 / 72.0));
    CHECK(image.height() == qRound(height * 300 / 72.0));
    CHECK(image.dotsPerMeterX() == 11811);
    CHECK(qGray(image.pixel(2, 2)) == 255);
}
