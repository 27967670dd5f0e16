// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What has a meaning anywhere in a line, and what has one at its beginning only.
QString escapedLine(const QString &line)
{
    static const QRegularExpression anywhere(uR"(([\\`*_\[\]<>~|&]))"_s);
    static const QRegularExpression beginning(uR"(^(?:([#+=-])|(\d{1,9})([.)])))"_s);
    QString escaped = line.trimmed();
    escaped.replace(anywhere, uR"(\\1)"_s);
    if (const auto match = beginning.match(escaped); match.hasMatch())
        escaped.insert(match.capturedEnd() - 1, u'\\');
    return escaped;
}

} // namespace

QString markdownLine(const QString &text)
{
    return escapedLine(text.simplified());
}

QString markdownQuotation(const QString &text)
{
    QString result;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = escapedLine(lines[i]);
        // A backslash at the end keeps the line break.
        const bool goesOn = !line.isEmpty() && i + 1 < lines.size() && !lines[i + 1].trimmed().isEmpty();
        result += QString((line.isEmpty() ? u">"_s : u"> "_s) % line % (goesOn ? u"\\\n"_s : u"\n"_s));
    }
    return result;
}

QString markdownLink(const QString &text, const QString &url)
{
    static const QRegularExpression webAddress(u"^https?://[^\\s<>]+$"_s, QRegularExpression::CaseInsensitiveOption);
    return webAddress.match(url).hasMatch() ? QString(u'[' % markdownLine(text) % u"](<"_s % url % u">)"_s) : markdownLine(text);
}

} // namespace Parallax
