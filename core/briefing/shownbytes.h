// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Parallax {

/// A text as md4c can read it.
struct ShownBytes
{
    QByteArray utf8;
    std::vector<qsizetype> offsets; ///< UTF-16, into the text, of each byte and of the end; ascending
};

/// Without what md4c stumbles over, and with dashes added to the rules of tables: it wants three in each column, where GitHub
/// Flavored Markdown has one. Those added have the place of one beside them.
ShownBytes shownBytes(QStringView shown);

} // namespace Parallax
