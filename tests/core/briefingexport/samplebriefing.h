// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>

namespace Parallax::Test {

/// A briefing with everything in it: three sources (the last lost its words), a table of positions, a chronology, lists, a
/// judgement, a quotation, code, links.
BriefingPages sampleBriefing();

/// Of any Markdown, with a sound source for each citation in it.
BriefingPages briefingOf(const QString &title, const QString &markdown);

/// Control characters, both directions of writing, characters beyond the first plane, halves of characters, and what is markup
/// in some format.
QString hostileText();

/// What a writer writes.
QByteArray written(const auto &write, const BriefingPages &pages, const BriefingExport &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = write(pages, options, buffer);
    INFO((done ? std::string() : done.error().message.toStdString()));
    REQUIRE(done);
    return buffer.data();
}

/// Compares with tests/data/briefings/NAME; with PARALLAX_RENEW_GOLDEN set, writes it.
bool isAsBefore(const QByteArray &bytes, const QString &name);

} // namespace Parallax::Test
