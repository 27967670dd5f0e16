// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// As it is read, without the letter that is underlined in a menu.
QString plainText(const QAction &action)
{
    QString text = action.text();
    const QString kept = u"\x1"_s;
    text.replace(u"&&"_s, kept).remove(u'&').replace(kept, u"&"_s);
    return text;
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar &menus, QWidget *parent)
    : Picker(parent)
    , m_menus(menus)
{
    setObjectName(u"commandPalette"_s);
    setPrompt(tr("What to do"));
    connect(this, &Picker::typed, this, &CommandPalette::offer);
    connect(this, &Picker::picked, this, [this](qint64 key) {
        if (QAction *action = m_commands[size_t(key)].action)
            action->trigger();
    });
}

void CommandPalette::open(const QRect &anchor)
{
    m_commands.clear();
    collect(m_menus, {});
    popUp(anchor);
}

void CommandPalette::collect(const QWidget &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        const QString name = plainText(*action);
        if (const QMenu *below = action->menu()) {
            collect(*below, path.isEmpty() ? name : tr("%1, %2").arg(path, name));
            continue;
        }
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString detail = key.isEmpty() ? path : tr("%1 · %2").arg(path, key);
        m_commands.push_back({action, name, detail, (name + u' ' + path).toLower()});
    }
}

void CommandPalette::offer(const QString &typed)
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<Choice> first;
    std::vector<Choice> others;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) { return command.folded.contains(word); });
        if (fits)
            (!words.isEmpty() && command.folded.startsWith(words.front()) ? first : others)
                .push_back({qint64(i), command.name, command.detail});
    }
    first.insert(first.end(), others.begin(), others.end());
    setChoices(std::move(first), tr("No command has these words."));
}

} // namespace Parallax
