// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagname.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestInVivo = 60; // characters

/// Quotation marks of all scripts are in three categories of Unicode, but for the plain ones.
bool isQuotationMark(QChar c)
{
    constexpr QStringView others = u"\"'„‚「」『』〝〞〟＂＇";
    return c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote || others.contains(c);
}

bool fallsOff(QChar c)
{
    return c.isSpace() || isQuotationMark(c) || c == u',' || c == u';';
}

QStringView withoutEnds(QStringView text)
{
    while (!text.isEmpty() && fallsOff(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && fallsOff(text.back()))
        text.chop(1);
    return text;
}

/// Whole words, or whole characters of a script that puts no blanks between them.
QStringView shortened(QStringView text)
{
    if (text.size() <= longestInVivo)
        return text;
    if (const qsizetype blank = text.lastIndexOf(u' ', longestInVivo); blank > 0)
        return text.left(blank);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    characters.setPosition(longestInVivo);
    return text.left(characters.isAtBoundary() ? longestInVivo : std::max(qsizetype(0), characters.toPreviousBoundary()));
}

} // namespace

QStringList tagNames(QStringView path)
{
    QStringList names;
    for (const QStringView part : path.split(u'/')) {
        if (const QString name = part.toString().simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool sameTagName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) { return name.normalized(QString::NormalizationForm_C).toCaseFolded(); };
    return folded(a) == folded(b);
}

QString inVivoName(QStringView passage)
{
    QString line = passage.toString();
    line.replace(u'/', u' ');
    line = line.simplified();
    const QString name = withoutEnds(shortened(withoutEnds(line))).toString();
    const bool hasWord = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return hasWord ? name : QString();
}

} // namespace Parallax
