// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingstate.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("What the view remembers comes back, and nothing comes of what another version wrote")
{
    BriefingState state;
    state.open = QUuid(u"0198f000-0000-7000-8000-000000000001"_s);
    state.preview = false;
    state.language = false;
    state.format = BriefingFormat::Docx;
    state.exporting.notes = BriefingExport::Notes::End;
    state.exporting.letter = true;
    state.exportFolder = u"/tmp"_s;
    const auto back = BriefingState::fromBytes(state.toBytes());
    REQUIRE(back);
    CHECK(back->open == state.open);
    CHECK(!back->preview);
    CHECK(back->problems);
    CHECK(!back->language);
    CHECK(back->format == BriefingFormat::Docx);
    CHECK(back->exporting.notes == BriefingExport::Notes::End);
    CHECK(back->exporting.letter);
    CHECK(back->exportFolder == u"/tmp");
    CHECK(!BriefingState::fromBytes({}));
    CHECK(!BriefingState::fromBytes(QByteArray("nonsense")));
}

TEST_CASE("A file is named after the title")
{
    CHECK(fileNameOf(u"Cod: who wants what?"_s) == u"Cod- who wants what-");
    CHECK(fileNameOf(u"a/b\\c"_s) == u"a-b-c");
    CHECK(fileNameOf(u"..."_s) == u"briefing");
    CHECK(fileNameOf(QString(200, u'x')).size() == 80);
}
