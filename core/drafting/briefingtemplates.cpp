// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/briefingtemplates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingTemplates)
};

constexpr qint64 largest = 1'000'000; // bytes

/// One that comes with Parallax; its file has no heading of its own.
struct Shipped
{
    const char *id;
    const char *name;
};

constexpr Shipped shipped[] = {
    {"one-page-brief", QT_TRANSLATE_NOOP("BriefingTemplates", "One-page brief")},
    {"position-paper", QT_TRANSLATE_NOOP("BriefingTemplates", "Position paper")},
    {"chronology", QT_TRANSLATE_NOOP("BriefingTemplates", "Chronology")},
    {"source-summary", QT_TRANSLATE_NOOP("BriefingTemplates", "Source summary")},
};

QString plainText(const TextRuns &runs)
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text;
    return words.simplified();
}

/// The first heading of level 1 that is not made for each briefing; null for none.
QString headingOf(const QString &text)
{
    for (const DocumentBlock &block : readBriefing(text).blocks) {
        const QString words = plainText(block.runs);
        if (block.kind == DocumentBlock::Kind::Heading && block.level == 1 && !words.isEmpty() && !words.contains(u"{{"))
            return words;
    }
    return {};
}

/// The first comment that is no building block.
QString descriptionOf(const QString &text)
{
    static const QRegularExpression comment(u"<!--\\s*(?!block:|end\\s*-->)(.*?)\\s*-->"_s, QRegularExpression::DotMatchesEverythingOption);
    return comment.match(text).captured(1).simplified();
}

} // namespace

Result<BriefingTemplate> readTemplate(const QString &path)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Translated::tr("The template “%1” could not be read: %2.").arg(shownPath, file.errorString())};
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return Error{Translated::tr("“%1” is too large for a template: at most 1 MB.").arg(shownPath)};
    BriefingTemplate read{path, {}, {}, QString::fromUtf8(bytes)};
    if (read.text.startsWith(QChar::ByteOrderMark))
        read.text.remove(0, 1);
    read.text.replace(u"\r\n"_s, u"\n"_s);
    read.name = headingOf(read.text);
    if (read.name.isEmpty())
        read.name = QFileInfo(path).completeBaseName();
    read.description = descriptionOf(read.text);
    return read;
}

std::vector<BriefingTemplate> briefingTemplates(const QString &folder)
{
    std::vector<BriefingTemplate> templates;
    // As the blocks are written: in the language of the window.
    const QString language = Translated::tr("en", "the folder of resources/templates with templates in this language");
    for (const Shipped &each : shipped) {
        const QString id = QLatin1StringView(each.id).toString();
        if (Result<BriefingTemplate> read = readTemplate(u":/templates/"_s % language % u'/' % id % u".md"_s)) {
            read->id = id;
            read->name = QCoreApplication::translate("BriefingTemplates", each.name);
            templates.push_back(std::move(*read));
        }
    }
    if (folder.isEmpty())
        return templates;
    const size_t ours = templates.size();
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.md"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
        if (Result<BriefingTemplate> read = readTemplate(file.absoluteFilePath()))
            templates.push_back(std::move(*read));
    }
    std::stable_sort(templates.begin() + qsizetype(ours), templates.end(),
        [](const BriefingTemplate &a, const BriefingTemplate &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return templates;
}

} // namespace Parallax
