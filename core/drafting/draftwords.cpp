// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/draftwords.h"

#include "core/articles/articleedits.h"
#include "core/exchange/markdown.h"
#include "core/words/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Drafting)
};

QString lowerFirst(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toLower() % text.sliced(1));
}

QString clauseOn(Stance stance, bool plural)
{
    switch (stance) {
    case Stance::Supports:
        return plural ? Translated::tr("%1 support %2") : Translated::tr("%1 supports %2");
    case Stance::Opposes:
        return plural ? Translated::tr("%1 oppose %2") : Translated::tr("%1 opposes %2");
    case Stance::Demands:
        // What is demanded may be that the thing be given up.
        return plural ? Translated::tr("%1 make a demand about %2") : Translated::tr("%1 makes a demand about %2");
    case Stance::Offers:
        return plural ? Translated::tr("%1 make an offer about %2") : Translated::tr("%1 makes an offer about %2");
    case Stance::Conditional:
        return plural ? Translated::tr("%1 take a conditional position on %2") : Translated::tr("%1 takes a conditional position on %2");
    case Stance::Predicts:
        return plural ? Translated::tr("%1 make a prediction on %2") : Translated::tr("%1 makes a prediction on %2");
    case Stance::Unclear:
        break;
    }
    return plural ? Translated::tr("%1 take an unclear position on %2") : Translated::tr("%1 takes an unclear position on %2");
}

QString bareClause(Stance stance, bool plural)
{
    switch (stance) {
    case Stance::Supports:
        return plural ? Translated::tr("%1 are in favour") : Translated::tr("%1 is in favour");
    case Stance::Opposes:
        return plural ? Translated::tr("%1 are against") : Translated::tr("%1 is against");
    case Stance::Demands:
        return plural ? Translated::tr("%1 make a demand") : Translated::tr("%1 makes a demand");
    case Stance::Offers:
        return plural ? Translated::tr("%1 make an offer") : Translated::tr("%1 makes an offer");
    case Stance::Conditional:
        return plural ? Translated::tr("%1 take a conditional position") : Translated::tr("%1 takes a conditional position");
    case Stance::Predicts:
        return plural ? Translated::tr("%1 make a prediction") : Translated::tr("%1 makes a prediction");
    case Stance::Unclear:
        break;
    }
    return plural ? Translated::tr("%1 take an unclear position") : Translated::tr("%1 takes an unclear position");
}

} // namespace

bool isPlural(const Entity &entity)
{
    static const QRegularExpression complement(u" (?:of|in|from|for|on|at|to|with|under|behind) .*$"_s);
    static const QRegularExpression things(u"(?:[^su]s|men|people)$"_s);
    static const QRegularExpression peoples(u"^\\w+(?:ians|cans|crats|ists)$"_s);
    QString head = entity.name;
    head = head.remove(complement).section(u' ', -1);
    if (head.isEmpty() || !head.front().isUpper())
        return things.match(head).hasMatch();
    // Names of states and outlets take the singular whatever they end in.
    const bool isGroup = entity.type == EntityType::Organisation || entity.type == EntityType::Person;
    return isGroup && peoples.match(entity.name).hasMatch();
}

QString stanceClause(Stance stance, const Entity &holder, const QString &subject)
{
    const QString name = markdownLine(holder.name);
    return subject.isEmpty() ? bareClause(stance, isPlural(holder)).arg(name) : clauseOn(stance, isPlural(holder)).arg(name, subject);
}

QString mannerClause(int strength)
{
    return strength <= 1 ? Translated::tr(", in hedged words") : strength >= 3 ? Translated::tr(", in emphatic words") : QString();
}

QString attributionClause(const QStringList &names)
{
    QStringList escaped;
    for (const QString &name : names)
        escaped.append(markdownLine(name));
    return names.isEmpty() ? QString() : Translated::tr(", according to %1").arg(listWords(escaped));
}

QString issueInSentence(const Issue &issue)
{
    const QString first = issue.label.section(u' ', 0, 0);
    const QString lower = lowerFirst(first);
    // "Neutrality" is none where the definition has "neutral".
    const QString stem = lower.left(qMax(qsizetype(5), lower.size() - 3));
    const QRegularExpression word(u"\\b"_s % QRegularExpression::escape(stem) % (stem == lower ? u"\\b"_s : QString()));
    const bool isCommon = lower != first && first.size() > 1 && lower == first.toLower() && word.match(issue.definition).hasMatch();
    // "the neutrality of Ukraine".
    static const QRegularExpression ofSomething(u"^(?!(?:the|an?)\\s)[^,]+ of "_s, QRegularExpression::CaseInsensitiveOption);
    const QString words = isCommon ? lowerFirst(issue.label) : issue.label;
    return markdownLine(ofSomething.match(words).hasMatch() ? QString(u"the "_s % words) : words);
}

QString topicInSentence(const QString &topic)
{
    return inQuotationMarks(topic, 120);
}

QString sourceWords(const Article &article)
{
    constexpr qsizetype longestTitle = 40;
    QStringList parts{article.source.isEmpty() ? inQuotationMarks(article.displayTitle(), longestTitle) : markdownLine(article.source)};
    parts.append(article.published ? dateText(*article.published) : Translated::tr("undated"));
    if (const QString grade = article.grade(); !grade.isEmpty())
        parts.append(grade);
    return parts.join(u", "_s);
}

QString gradeWords(const Article &article)
{
    const QString meaning = gradeMeaning(article);
    return meaning.isEmpty() ? Translated::tr("not graded") : QString(article.grade() % u": "_s % meaning);
}

QString originWords(int origins, bool atLeast)
{
    return atLeast ? Translated::tr("at least %n independent origin(s)", nullptr, origins)
                   : Translated::tr("%n independent origin(s)", nullptr, origins);
}

QString listWords(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Translated::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.back());
}

QString sentence(const QString &words, const QString &citations)
{
    return words % citations % u'.';
}

} // namespace Parallax
