// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingactions.h"

#include "ui/briefing/blockwords.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

BriefingActions::BriefingActions(QWidget &pane, QWidget &editor, QObject *parent)
    : QObject(parent)
    , make(nullptr)
    , m_pane(pane)
    , m_blocks(std::make_unique<QMenu>(tr("&Insert a building block")))
{
    make = add(u"newBriefing"_s, tr("&New briefing…"), "document-new");
    draft = add(u"draftBriefing"_s, tr("&Draft from the project…"), "document-edit");
    rename = add(u"renameBriefing"_s, tr("&Rename"), "edit-rename");
    copy = add(u"copyBriefing"_s, tr("&Copy the briefing"), "edit-copy");
    remove = add(u"deleteBriefing"_s, tr("D&elete the briefing"), "edit-delete");
    refresh = add(u"refreshBlocks"_s, tr("Re&fresh the building blocks"), "view-refresh", u"Ctrl+Shift+R"_s);
    bold = add(u"boldText"_s, tr("&Bold"), "format-text-bold", u"Ctrl+B"_s);
    italic = add(u"italicText"_s, tr("Ita&lic"), "format-text-italic", u"Ctrl+I"_s);
    find = add(u"findInBriefing"_s, tr("Find in the &text"), "edit-find", u"Ctrl+F"_s);
    passage = add(u"showPassage"_s, tr("Show the cited passa&ge"), "go-jump", u"Ctrl+Return"_s);
    nextProblem = add(u"nextProblem"_s, tr("Next pr&oblem"), "go-down", u"Alt+Down"_s);
    previousProblem = add(u"previousProblem"_s, tr("Pre&vious problem"), "go-up", u"Alt+Up"_s);
    preview = addToggle(u"showPreview"_s, tr("&Preview"), "view-preview", true, u"Ctrl+Shift+P"_s);
    versions = addToggle(u"showVersions"_s, tr("&History of the briefing"), "view-history", false, u"Ctrl+Shift+H"_s);
    problems = addToggle(u"showProblems"_s, tr("Problem&s"), "dialog-warning", true);
    language = addToggle(u"checkLanguage"_s, tr("Check &words of likelihood (ICD 203)"), "", true);
    templates = add(u"openTemplates"_s, tr("Open the folder of own te&mplates"), "folder-open");
    exporting = add(u"exportBriefing"_s, tr("E&xport the briefing…"), "document-export");
    // The window has other uses for these keys: the editor takes them before it does, and only it.
    for (QAction *action : {bold, italic, find, passage, nextProblem, previousProblem}) {
        m_pane.removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        editor.addAction(action);
    }
    fillBlocks();
    // What buttons say.
    m_blocks->menuAction()->setIconText(tr("Insert ▾"));
    exporting->setIconText(tr("Export…"));
    preview->setIconText(tr("Preview"));
    versions->setIconText(tr("History"));
    for (int i = 0; i < 5; ++i)
        m_separators.append(separator());
}

BriefingActions::~BriefingActions() = default;

void BriefingActions::fillBlocks()
{
    m_blocks->setObjectName(u"insertBlocks"_s);
    m_blocks->setIcon(QIcon::fromTheme(u"insert-text"_s));
    for (const BuildingBlock block : allBlocks()) {
        QAction *insert = m_blocks->addAction(asksAnything(block) ? tr("%1…").arg(blockTitle(block)) : blockTitle(block));
        insert->setObjectName(blockName(block));
        connect(insert, &QAction::triggered, this, [this, block] { Q_EMIT insertRequested(block); });
    }
}

QAction *BriefingActions::add(const QString &name, const QString &text, const char *icon, const QString &key)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1StringView(icon)), text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane.addAction(action);
    return action;
}

QAction *BriefingActions::addToggle(const QString &name, const QString &text, const char *icon, bool on, const QString &key)
{
    QAction *action = add(name, text, icon, key);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

QAction *BriefingActions::separator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QList<QAction *> BriefingActions::all() const
{
    return {make, draft, rename, copy, remove, m_separators[0], m_blocks->menuAction(), refresh, m_separators[1], bold, italic, find,
        m_separators[2], nextProblem, previousProblem, problems, language, m_separators[3], preview, versions, m_separators[4], templates,
        exporting};
}

void BriefingActions::setState(bool open, bool writable)
{
    for (QAction *action : {make, draft})
        action->setEnabled(writable);
    for (QAction *action : {rename, copy, remove, refresh, bold, italic})
        action->setEnabled(open && writable);
    m_blocks->menuAction()->setEnabled(open && writable);
    for (QAction *action : {find, passage, nextProblem, previousProblem, versions, exporting})
        action->setEnabled(open);
}

} // namespace Parallax
