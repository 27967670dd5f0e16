// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/drafting/draftdesk.h"

#include <QStringBuilder>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// What is expected stands in a file beside this one.
void compare(const QString &name, const QString &written)
{
    const QString expected = QString::fromUtf8(readFile(sourcePath(u"tests/core/drafting/"_s % name % u".md"_s)));
    // What differs is written beside the test program, to be looked at.
    if (expected != written + u'\n')
        writeFile(name % u".written.md"_s, (written + u'\n').toUtf8());
    CHECK(expected == written + u'\n');
}

} // namespace

TEST_CASE_METHOD(DraftDesk, "building blocks read as they are expected to", "[drafting]")
{
    compare(u"positions-table"_s, write(BuildingBlock::PositionsTable));
    compare(u"positions-table-suggested"_s, write(BuildingBlock::PositionsTable, {}, {true}));
    compare(u"actor-positions"_s, write(BuildingBlock::ActorPositions));
    compare(u"disagreements"_s, write(BuildingBlock::Disagreements));
    compare(u"disagreements-brief"_s, write(BuildingBlock::Disagreements, {{u"form"_s, u"brief"_s}}));
    compare(u"chronology-table"_s, write(BuildingBlock::ChronologyTable));
    compare(u"chronology-table-suggested"_s, write(BuildingBlock::ChronologyTable, {}, {true}));
    compare(u"chronology-picture"_s, write(BuildingBlock::ChronologyPicture));
    compare(u"quotations"_s, write(BuildingBlock::Quotations));
}
