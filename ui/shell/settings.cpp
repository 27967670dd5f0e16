// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include "ui/session/appearance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype recentLimit = 10;

QString entityKey(int group)
{
    return u"appearance/entities%1"_s.arg(group);
}

/// Paths hold characters that settings keys must not.
QString workspaceGroup(const QString &projectPath)
{
    const QByteArray path = QFileInfo(projectPath).absoluteFilePath().toUtf8();
    return u"workspaces/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

} // namespace

Settings::Settings()
    : m_settings(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString &file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QByteArray Settings::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
}

Settings::ThemeChoice Settings::themeChoice() const
{
    const QString name = m_settings->value(u"appearance/theme"_s).toString();
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    m_settings->setValue(u"appearance/theme"_s, choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"desktop"_s);
}

QString Settings::author() const
{
    const QString set = m_settings->value(u"author"_s).toString();
    // Whoever owns the home folder is the user, also where no variable says the name.
    return set.isEmpty() ? QFileInfo(QDir::homePath()).owner() : set;
}

void Settings::setAuthor(const QString &author)
{
    m_settings->setValue(u"author"_s, author);
}

void Settings::load(Appearance &appearance) const
{
    QFont font = appearance.readingFont();
    if (const QString family = m_settings->value(u"appearance/family"_s).toString(); !family.isEmpty())
        font.setFamilies({ family });
    if (const double size = m_settings->value(u"appearance/size"_s).toDouble(); size >= 6 && size <= 72)
        font.setPointSizeF(size);
    appearance.setReadingFont(font);
    for (int group = 0; group < entityGroupCount; ++group)
        appearance.setShowsEntities(EntityGroup(group), m_settings->value(entityKey(group), true).toBool());
    appearance.setShowsTags(m_settings->value(u"appearance/tags"_s, appearance.showsTags()).toBool());
    appearance.setShowsNotes(m_settings->value(u"appearance/notes"_s, appearance.showsNotes()).toBool());
    appearance.setShowsPositions(m_settings->value(u"appearance/positions"_s, appearance.showsPositions()).toBool());
    appearance.setShowsStatements(m_settings->value(u"appearance/statements"_s, appearance.showsStatements()).toBool());
    appearance.setShowsDates(m_settings->value(u"appearance/dates"_s, appearance.showsDates()).toBool());
    appearance.setShowsFigures(m_settings->value(u"appearance/figures"_s, appearance.showsFigures()).toBool());
    appearance.setShowsEvents(m_settings->value(u"appearance/events"_s, appearance.showsEvents()).toBool());
    appearance.setShowsLinks(m_settings->value(u"appearance/links"_s, appearance.showsLinks()).toBool());
    appearance.setHighlightsProse(m_settings->value(u"appearance/prose"_s, appearance.highlightsProse()).toBool());
    appearance.setLinksScrolling(m_settings->value(u"appearance/linked"_s, appearance.linksScrolling()).toBool());
}

void Settings::save(const Appearance &appearance)
{
    m_settings->setValue(u"appearance/size"_s, appearance.readingFont().pointSizeF());
    if (appearance.readingFont().family() != Appearance::defaultReadingFont().family())
        m_settings->setValue(u"appearance/family"_s, appearance.readingFont().family());
    for (int group = 0; group < entityGroupCount; ++group)
        m_settings->setValue(entityKey(group), appearance.showsEntities(EntityGroup(group)));
    m_settings->setValue(u"appearance/tags"_s, appearance.showsTags());
    m_settings->setValue(u"appearance/notes"_s, appearance.showsNotes());
    m_settings->setValue(u"appearance/positions"_s, appearance.showsPositions());
    m_settings->setValue(u"appearance/statements"_s, appearance.showsStatements());
    m_settings->setValue(u"appearance/dates"_s, appearance.showsDates());
    m_settings->setValue(u"appearance/figures"_s, appearance.showsFigures());
    m_settings->setValue(u"appearance/events"_s, appearance.showsEvents());
    m_settings->setValue(u"appearance/links"_s, appearance.showsLinks());
    m_settings->setValue(u"appearance/prose"_s, appearance.highlightsProse());
    m_settings->setValue(u"appearance/linked"_s, appearance.linksScrolling());
}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_settings->value(u"projects/recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentProjects();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings->setValue(u"projects/recent"_s, QStringList(paths.mid(0, recentLimit)));
}

QString Settings::openProject() const
{
    const QString path = m_settings->value(u"projects/open"_s).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void Settings::setOpenProject(const QString &path)
{
    m_settings->setValue(u"projects/open"_s, path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
}

Settings::Workspace Settings::workspace(const QString &projectPath) const
{
    const QString group = workspaceGroup(projectPath) + u'/';
    Workspace workspace;
    const auto keys = m_settings->value(group + u"articles"_s).toStringList();
    for (const QString &key : keys)
        workspace.articles.push_back(key.toLongLong());
    workspace.active = m_settings->value(group + u"active"_s).toInt();
    workspace.readers = m_settings->value(group + u"readers"_s).toByteArray();
    workspace.sideWidth = m_settings->value(group + u"sideWidth"_s).toInt();
    workspace.inspectorWidth = m_settings->value(group + u"inspectorWidth"_s).toInt();
    workspace.side = m_settings->value(group + u"side"_s).toByteArray();
    workspace.reading = m_settings->value(group + u"reading"_s).toByteArray();
    workspace.timeline = m_settings->value(group + u"timeline"_s).toByteArray();
    workspace.dock = m_settings->value(group + u"dock"_s).toByteArray();
    workspace.drafts = m_settings->value(group + u"drafts"_s).toByteArray();
    workspace.briefing = m_settings->value(group + u"briefing"_s).toByteArray();
    workspace.pdfExport = m_settings->value(group + u"pdfExport"_s).toByteArray();
    workspace.dockShown = m_settings->value(group + u"dockShown"_s, true).toBool();
    workspace.codebookShown = m_settings->value(group + u"codebook"_s, true).toBool();
    workspace.libraryShown = m_settings->value(group + u"library"_s, true).toBool();
    workspace.inspectorShown = m_settings->value(group + u"inspector"_s, true).toBool();
    workspace.inspectorTab = m_settings->value(group + u"tab"_s).toInt();
    workspace.view = m_settings->value(group + u"view"_s).toInt();
    return workspace;
}

void Settings::setWorkspace(const QString &projectPath, const Workspace &workspace)
{
    const QString group = workspaceGroup(projectPath) + u'/';
    QStringList keys;
    for (const qint64 article : workspace.articles)
        keys.append(QString::number(article));
    m_settings->setValue(group + u"articles"_s, keys);
    m_settings->setValue(group + u"active"_s, workspace.active);
    m_settings->setValue(group + u"readers"_s, workspace.readers);
    m_settings->setValue(group + u"sideWidth"_s, workspace.sideWidth);
    m_settings->setValue(group + u"inspectorWidth"_s, workspace.inspectorWidth);
    m_settings->setValue(group + u"side"_s, workspace.side);
    m_settings->setValue(group + u"reading"_s, workspace.reading);
    m_settings->setValue(group + u"timeline"_s, workspace.timeline);
    m_settings->setValue(group + u"dock"_s, workspace.dock);
    m_settings->setValue(group + u"drafts"_s, workspace.drafts);
    m_settings->setValue(group + u"briefing"_s, workspace.briefing);
    m_settings->setValue(group + u"pdfExport"_s, workspace.pdfExport);
    m_settings->setValue(group + u"dockShown"_s, workspace.dockShown);
    m_settings->setValue(group + u"codebook"_s, workspace.codebookShown);
    m_settings->setValue(group + u"library"_s, workspace.libraryShown);
    m_settings->setValue(group + u"inspector"_s, workspace.inspectorShown);
    m_settings->setValue(group + u"tab"_s, workspace.inspectorTab);
    m_settings->setValue(group + u"view"_s, workspace.view);
}

} // namespace Parallax
