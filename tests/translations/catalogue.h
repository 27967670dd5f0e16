// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Parallax::Test {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells apart two messages of the same source text
    bool numerus = false;
    QString type; ///< "unfinished", "vanished", "obsolete", or empty when all is well
    QStringList translations; ///< one, or one a plural form

    /// What lupdate takes a message for.
    [[nodiscard]] QString identity() const;
};

/// `path` is a .ts file; what is no well-formed one fails the test.
std::vector<Message> readCatalogue(const QString &path);

} // namespace Parallax::Test
