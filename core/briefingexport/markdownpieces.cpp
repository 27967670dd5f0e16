// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/markdownpieces.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

qsizetype longestTicks(const QString &code)
{
    qsizetype longest = 0;
    qsizetype ticks = 0;
    for (const QChar c : code) {
        ticks = c == u'`' ? ticks + 1 : 0;
        longest = std::max(longest, ticks);
    }
    return longest;
}

/// Marks must touch the words, or they are no marks.
QString emphasised(const QString &words, const QString &mark)
{
    const QString inner = words.trimmed();
    if (inner.isEmpty())
        return words;
    const qsizetype start = words.indexOf(inner);
    return QString(words.left(start) % mark % inner % mark % words.mid(start + inner.size()));
}

} // namespace

QString markdownWords(const QString &text)
{
    static const QRegularExpression meaning(uR"(([\\`*_\[\]<>~|&^$@]))"_s);
    QString escaped = text;
    escaped.replace(u'\n', u' ');
    escaped.replace(meaning, uR"(\\1)"_s);
    return escaped;
}

QString markdownLineStart(const QString &line)
{
    static const QRegularExpression meaning(uR"(^\s*(?:([#+=%:-])|(\d{1,9})([.)])))"_s);
    QString escaped = line;
    if (const auto match = meaning.match(escaped); match.hasMatch())
        escaped.insert(match.capturedEnd() - 1, u'\\');
    return escaped;
}

QString markdownCode(const QString &code)
{
    QString line = code;
    line.replace(u'\n', u' ');
    const QString ticks(longestTicks(line) + 1, u'`');
    const bool touches = line.startsWith(u'`') || line.endsWith(u'`') || line.trimmed().isEmpty();
    return touches ? QString(ticks % u' ' % line % u' ' % ticks) : QString(ticks % line % ticks);
}

QString markdownFence(const QString &code)
{
    return QString(std::max(longestTicks(code) + 1, qsizetype(3)), u'`');
}

QString markdownRun(const ShownRun &run, bool inTable)
{
    switch (run.kind) {
    case ShownRun::Kind::Citations: {
        QString notes;
        for (const int number : run.numbers)
            notes += u"[^%1]"_s.arg(number);
        return notes;
    }
    case ShownRun::Kind::Assessment:
        return QString(u" *"_s % markdownWords(run.text) % u'*');
    case ShownRun::Kind::LineBreak:
        return inTable ? u"<br>"_s : u"\\\n"_s;
    case ShownRun::Kind::Stance:
    case ShownRun::Kind::Text:
        break;
    }
    QString words = run.code ? markdownCode(run.text) : markdownWords(run.text);
    // A pipe parts cells even within code.
    if (run.code && inTable)
        words.replace(u'|', u"\\|"_s);
    if (run.struck)
        words = emphasised(words, u"~~"_s);
    if (run.italic)
        words = emphasised(words, u"*"_s);
    if (run.bold)
        words = emphasised(words, u"**"_s);
    return run.link.isEmpty() ? words : QString(u'[' % words % u"](<"_s % run.link % u">)"_s);
}

} // namespace Parallax
