// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

namespace Parallax {

/// The words that dates are typed with, in English and in the language of a locale. All are asked for in lower case and
/// without a full stop. Immutable.
class CalendarWords
{
public:
    explicit CalendarWords(const QLocale &locale);

    /// 1 to 12 by a name or its first three letters or more; 0 for none, or when it can be two months.
    [[nodiscard]] int month(const QString &word) const;
    [[nodiscard]] bool isWeekday(const QString &word) const;
    /// The code of EDTF: 21 for spring.
    [[nodiscard]] int season(const QString &word) const { return m_seasons.value(word); }
    /// 1 for "first".
    [[nodiscard]] int ordinal(const QString &word) const { return m_ordinals.value(word); }
    /// A word that says nothing: "the", "of", "on".
    [[nodiscard]] bool isFiller(const QString &word) const { return m_fillers.contains(word); }
    [[nodiscard]] bool monthComesFirst() const { return m_monthFirst; }

private:
    void addNames(const QLocale &locale);

    QHash<QString, int> m_months;
    QStringList m_weekdays;
    QHash<QString, int> m_seasons;
    QHash<QString, int> m_ordinals;
    QStringList m_fillers;
    bool m_monthFirst = false;
};

/// What stands between the bars of `english`, and of its translation.
QStringList wordChoices(const char *english);

} // namespace Parallax
