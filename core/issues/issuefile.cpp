// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issuefile.h"

#include "core/search/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringBuilder>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(IssueFile)
};

constexpr QStringView header = u"id\tlabel\tdefinition\tquery";

QString escaped(const QString &field)
{
    QString out;
    out.reserve(field.size());
    for (const QChar c : field) {
        if (c == u'\\')
            out += "\\\\"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c != u'\r')
            out += c;
    }
    return out;
}

QString unescaped(QStringView field)
{
    QString out;
    out.reserve(field.size());
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar next = i + 1 < field.size() ? field[i + 1] : QChar();
        if (field[i] != u'\\' || (next != u'\\' && next != u't' && next != u'n')) {
            out += field[i];
            continue;
        }
        out += next == u't' ? u'\t' : next == u'n' ? u'\n' : u'\\';
        ++i;
    }
    return out;
}

bool isId(QStringView id)
{
    for (const QChar c : id) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'_' && !c.isSurrogate())
            return false;
    }
    return !id.isEmpty();
}

Error atLine(qsizetype line, const QString &fault)
{
    return {Translated::tr("Line %1: %2").arg(QString::number(line), fault)};
}

Result<Issue> issueOf(QStringView line, qsizetype number)
{
    const auto fields = line.split(u'\t');
    if (fields.size() < 2 || fields.size() > 4)
        return atLine(number,
            Translated::tr("an issue has four fields with a tab between them: id, label, definition and query; here there are %1.")
                .arg(fields.size()));
    const auto field = [&](qsizetype i) { return i < fields.size() ? unescaped(fields[i]).trimmed() : QString(); };
    Issue issue{field(0), field(1), field(2), field(3)};
    if (const QString fault = issueFault(issue); !fault.isNull())
        return atLine(number, fault);
    return issue;
}

} // namespace

QString issueFault(const Issue &issue)
{
    if (!isId(issue.id))
        return Translated::tr("the id “%1” of an issue has to be one word of letters, digits and hyphens.").arg(issue.id);
    if (issue.label.trimmed().isEmpty())
        return Translated::tr("the issue “%1” needs a label.").arg(issue.id);
    if (issue.query.trimmed().isEmpty())
        return {};
    const auto query = Query::fromText(issue.query);
    return query ? QString() : Translated::tr("the query of the issue “%1” cannot be read. %2").arg(issue.id, query.error().message);
}

Result<std::vector<Issue>> readIssues(const QByteArray &tsv)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(tsv);
    if (decoder.hasError())
        return Error{Translated::tr("The file is not UTF-8 text. Save it as UTF-8 with tabs between the fields.")};
    std::vector<Issue> issues;
    QHash<QString, qsizetype> lines;
    qsizetype number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#') || (issues.empty() && line == header))
            continue;
        auto issue = issueOf(line, number);
        if (!issue)
            return issue.error();
        if (const qsizetype before = lines.value(issue->id); before > 0)
            return atLine(number, Translated::tr("the id “%1” stands in line %2 already.").arg(issue->id, QString::number(before)));
        lines.insert(issue->id, number);
        issues.push_back(std::move(*issue));
    }
    if (issues.empty())
        return Error{
            Translated::tr("There is no issue in the file. A line is an issue: id, label, definition and query, with a tab between "
                           "them.")};
    return issues;
}

QByteArray writeIssues(const std::vector<Issue> &issues)
{
    QString out = QString(header % u'\n');
    for (const Issue &issue : issues)
        out += QString(
            escaped(issue.id) % u'\t' % escaped(issue.label) % u'\t' % escaped(issue.definition) % u'\t' % escaped(issue.query) % u'\n');
    return out.toUtf8();
}

} // namespace Parallax
