// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/briefing/briefingdocument.h"
#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "core/text/trimmedspan.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr std::array<std::pair<char16_t, QStringView>, 7> letters{{
    {u'\u00df', u"ss"},
    {u'\u00e6', u"ae"},
    {u'\u00f8', u"o"},
    {u'\u0111', u"d"},
    {u'\u0131', u"i"},
    {u'\u0142', u"l"},
    {u'\u0153', u"oe"},
}};

/// Words that tell no outlet from another.
bool isGeneral(QStringView word)
{
    return word == u"the" || word == u"and" || word == u"of" || word == u"for" || word == u"news" || word == u"com" || word == u"org"
        || word == u"net" || word == u"www";
}

QStringList asciiWords(const QString &name)
{
    QString folded;
    const QString plain = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const auto other = std::find_if(letters.begin(), letters.end(), [c](const auto &letter) { return letter.first == c; });
        if (other != letters.end())
            folded += other->second;
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            folded += c;
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'\u2019')
            folded += u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// "al-jazeera" of "Al Jazeera", "nbc" of "NBC News", "source" where there are no Latin letters.
QString stemOf(const QString &outlet)
{
    constexpr qsizetype longest = 24;
    const QStringList words = asciiWords(outlet);
    QStringList telling = words;
    telling.removeIf([](const QString &word) { return isGeneral(word); });
    QString stem;
    for (const QString &word : telling.isEmpty() ? words : telling) {
        if (!stem.isEmpty() && stem.size() + word.size() >= longest)
            break;
        stem += (stem.isEmpty() ? u""_s : u"-"_s) + word;
    }
    return stem.isEmpty() ? u"source"_s : stem.left(longest);
}

} // namespace

CitationBook::CitationBook(Project &project, const QUuid &briefing)
    : m_project(project)
    , m_briefing(briefing)
    , m_known(project.briefings().citations(briefing))
{
    // A name that the text has for nothing must not come to mean something by chance.
    const auto record = project.briefings().briefing(briefing);
    for (const QString &text : {record ? record->text : QString(), project.briefings().draft(briefing)}) {
        for (const QString &name : readBriefing(text).citations)
            m_taken.insert(name);
    }
    for (const Citation &citation : m_known)
        m_taken.insert(citation.name);
}

QString CitationBook::nameOf(const Passage &passage)
{
    const auto article = m_project.articles().article(passage.article);
    if (!article)
        return {};
    auto text = m_texts.find(passage.article);
    if (text == m_texts.end())
        text = m_texts.insert(passage.article, m_project.articles().text(passage.article));
    const TextSpan span = trimmedSpan(*text, passage.span);
    if (span.isEmpty())
        return {};
    for (const std::vector<Citation> *citations : {&m_known, &m_added}) {
        const auto found = std::find_if(citations->begin(), citations->end(),
            [&](const Citation &each) { return each.article == passage.article && each.span == span; });
        if (found != citations->end())
            return found->name;
    }
    Citation citation;
    citation.created = QDateTime::currentDateTimeUtc();
    citation.id = newUuid(citation.created.toMSecsSinceEpoch());
    citation.briefing = m_briefing;
    citation.name = freeName(stemOf(article->source));
    citation.article = passage.article;
    citation.span = span;
    citation.anchor = anchorOf(*text, span);
    citation.cited = citation.anchor.quote;
    citation.author = m_project.author();
    m_added.push_back(citation);
    return citation.name;
}

QString CitationBook::freeName(const QString &stem)
{
    int number = 1;
    QString name;
    do
        name = stem % u'-' % QString::number(number++);
    while (m_taken.contains(name));
    m_taken.insert(name);
    return name;
}

} // namespace Parallax
