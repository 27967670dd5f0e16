// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdffilename.h"

#include <QDir>
#include <QFileInfo>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// With the folder and a number it stays below what the strictest file systems take, 255 bytes.
constexpr qsizetype longestName = 150;

QString withoutForbidden(const QString &words)
{
    QString name;
    for (const QChar c : words.normalized(QString::NormalizationForm_C)) {
        const bool forbidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || QStringView(u"/\\:*?\"<>|").contains(c);
        name += forbidden ? u' ' : c;
    }
    return name.simplified();
}

/// At the end of a character as people see it.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    while (finder.toNextBoundary() > 0 && name.first(finder.position()).toUtf8().size() <= longestName)
        end = finder.position();
    const qsizetype space = name.lastIndexOf(u' ', end);
    return name.first(space > end * 2 / 3 ? space : end);
}

/// Names that Windows keeps for devices, whatever follows a dot.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    return devices.contains(stem) || (stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem[3].isDigit());
}

} // namespace

QString pdfFileName(const Article &article)
{
    QStringList parts;
    if (article.published)
        parts += article.published->toEdtf().section(u'T', 0, 0);
    if (!article.source.isEmpty())
        parts += withoutForbidden(article.source);
    parts += withoutForbidden(article.title.isEmpty() ? QFileInfo(article.file).completeBaseName() : article.title);
    QString name = shortened(parts.join(u" "_s).simplified());
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() || isDevice(name) ? QString(u"article "_s + name).trimmed() : name;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
}

QString freePath(const QString &folder, const QString &name, QStringList &taken, const std::function<bool(const QString &)> &mayReplace)
{
    QString file = name + u".pdf"_s;
    // Names that differ in case alone are one file on some systems.
    for (int number = 2; taken.contains(file, Qt::CaseInsensitive); ++number) {
        if (mayReplace && mayReplace(QDir(folder).filePath(file)))
            break;
        file = u"%1 (%2).pdf"_s.arg(name, QString::number(number));
    }
    taken += file;
    return QDir(folder).filePath(file);
}

} // namespace Parallax
