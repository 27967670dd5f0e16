// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/journal.h"

#include <QString>

#include <functional>

namespace Parallax {

/// What one edit did to one record, in words for a list: "End moved", from these words to those.
struct ChangeWords
{
    QString what;
    QString before; ///< null where there is nothing to show
    QString after;

    friend bool operator==(const ChangeWords &, const ChangeWords &) = default;
};

/// What a record that a change refers to is called: a table and its key, as RecordChange has it. Null when it is gone.
using RecordName = std::function<QString(const QString &table, const QVariant &key)>;

/// `table` is the record's; the values are shortened.
ChangeWords changeWords(const QString &table, const RecordChange &change, const RecordName &nameOf);

} // namespace Parallax
