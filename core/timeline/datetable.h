// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Parallax {

/// The EDTF texts of a project, each of which is read once however many records have it.
class DateTable
{
public:
    static constexpr int none = -1;

    struct Date
    {
        QString text;
        std::optional<TimeSpan> span;
    };

    /// `utf8`: EDTF, null or empty for none.
    int indexOf(QByteArrayView utf8);
    int indexOf(const QString &text) { return indexOf(QByteArrayView(text.toUtf8())); }
    /// Of `none`, one without a text and a span.
    [[nodiscard]] const Date &at(int index) const { return index < 0 ? m_nothing : m_dates[size_t(index)]; }
    [[nodiscard]] size_t size() const { return m_dates.size(); }

private:
    Date m_nothing;
    std::vector<Date> m_dates;
    QHash<QByteArray, int> m_indices;
};

} // namespace Parallax
