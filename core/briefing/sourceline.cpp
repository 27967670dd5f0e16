// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/articleedits.h"
#include "core/briefing/briefingsources.h"
#include "core/words/datetext.h"
#include "core/words/quotationmarks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(SourceLine)
};

bool isDoubleMark(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

/// In double marks, with single ones inside: a whole quotation keeps but one pair.
QString inMarks(const QString &quote)
{
    QString words = withMarksInPairs(quote.simplified());
    const qsizetype marks = std::count_if(words.cbegin(), words.cend(), isDoubleMark);
    if (marks == 2 && isDoubleMark(words.front()) && isDoubleMark(words.back()))
        words = words.mid(1, words.size() - 2);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isDoubleMark(words[at]))
            continue;
        const bool opens = words[at] == u'\u201e' || at == 0 || words[at - 1].isSpace() || words[at - 1] == u'(';
        words[at] = opens ? u'\u2018' : u'\u2019';
    }
    return Translated::tr("“%1”").arg(words);
}

/// With a full stop, unless the quotation has one of its own.
QString closed(const QString &quotation)
{
    const QChar last = quotation.size() < 2 ? QChar() : quotation[quotation.size() - 2];
    return QStringView(u".!?\u2026").contains(last) ? quotation : QString(quotation + u'.');
}

QString gradeWords(const Article &article)
{
    const QString meaning = gradeMeaning(article);
    return meaning.isEmpty() ? article.grade() : Translated::tr("%1: %2").arg(article.grade(), meaning);
}

/// "NBC News, 20 Aug 2025 (B2: usually reliable, probably true)".
QString articleWords(const Article &article)
{
    QStringList parts{article.source.isEmpty() ? withMarksInPairs(article.displayTitle()) : article.source};
    if (article.published)
        parts.append(dateText(*article.published));
    const QString words = parts.join(u", "_s);
    return article.grade().isEmpty() ? words : Translated::tr("%1 (%2)").arg(words, gradeWords(article));
}

QString paragraphWords(const BriefingSource &source)
{
    return source.lastParagraph > source.paragraph ? Translated::tr("par. %1–%2").arg(source.paragraph).arg(source.lastParagraph)
                                                   : Translated::tr("par. %1").arg(source.paragraph);
}

/// Whose words they are.
QString chainWords(const BriefingSource &source)
{
    if (source.speaker.isEmpty())
        return source.via.isEmpty() ? QString() : Translated::tr("via %1", "a source").arg(source.via);
    return source.via.isEmpty() ? source.speaker : Translated::tr("%1, via %2", "a speaker and a source").arg(source.speaker, source.via);
}

} // namespace

QString sourceLine(const BriefingSource &source)
{
    using State = BriefingSource::State;
    if (source.state == State::Missing)
        return Translated::tr("No source is known under “%1”.").arg(source.name);
    QString line = source.article ? articleWords(*source.article) : Translated::tr("An article that is not in the project any more");
    if (source.paragraph > 0)
        line = Translated::tr("%1, %2", "a source and its paragraph").arg(line, paragraphWords(source));
    line = Translated::tr("%1: %2", "a source and its words").arg(line, closed(inMarks(source.quote)));
    const QString chain = chainWords(source);
    if (!chain.isEmpty())
        line = Translated::tr("%1 %2.", "a source and who said it").arg(line, chain.left(1).toUpper() + chain.mid(1));
    if (source.state == State::Broken)
        line = Translated::tr("%1 These words are not in the corrected article any more.").arg(line);
    else if (source.state == State::Changed)
        line = Translated::tr("%1 The article was corrected; cited were the words %2").arg(line, closed(inMarks(source.citation->cited)));
    return line;
}

} // namespace Parallax
