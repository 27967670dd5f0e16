// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// The beginnings that OWASP names for CSV injection, with their wide forms, which some spreadsheets take for the same.
bool looksLikeFormula(const QString &text)
{
    constexpr QStringView beginnings = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && beginnings.contains(text.front());
}

} // namespace

QString csvCell(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'"', u"\"\""_s);
    return QString(u'"' % (looksLikeFormula(text) ? u"'"_s : QString()) % escaped % u'"');
}

} // namespace Parallax
