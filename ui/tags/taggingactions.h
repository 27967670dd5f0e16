// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/tags/recenttags.h"

#include <QList>
#include <QObject>
#include <QRect>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace Parallax {

class PassageTagger;
class SearchTagger;
struct Passage;

/// The menu "Tag": what it does is done to the selected words of the active reader, or else to the passage of the
/// picked tagging.
class TaggingActions : public QObject
{
    Q_OBJECT

public:
    /// `place` tells where to pop up, in global pixels: at the selected words. `window` is the parent.
    TaggingActions(const Session &session, std::function<QRect()> place, QWidget *window);
    ~TaggingActions() override;

    /// For the menu, with separators; the list stays the same. The keys of single tags are in a submenu.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// The one that opens the picker of tags.
    [[nodiscard]] QAction *pick() const { return m_actions.front(); }
    /// The keys work in this widget and its children: plain letters and digits, so nothing there may take text.
    void setTarget(QWidget *readers);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act);
    void addSeparator();
    void addRecent();
    void addUntagging();
    void addSearch();
    /// What to tag; nothing when no words are selected and no passage is picked.
    [[nodiscard]] std::optional<Passage> passage() const;
    void tagWith(const QUuid &tag);
    void enable();
    /// The tags that the recent actions and the keys stand for now.
    void showTags();
    /// `taken` gets the keys that tags have.
    void showKeys(
        const std::vector<Tag> &tags, const std::function<void(QAction &, const Tag &, const QString &)> &show, QStringList &taken);

    Session m_session;
    std::function<QRect()> m_place;
    QWidget *m_target = nullptr;
    RecentTags m_recent;
    PassageTagger *m_tagger;
    SearchTagger *m_searchTagger;
    QList<QAction *> m_actions;
    QList<QAction *> m_needPassage;
    QAction *m_untag = nullptr;
    QAction *m_tagHits = nullptr;
    QAction *m_keysMenu = nullptr;
    std::vector<QAction *> m_recentActions;
    std::vector<QAction *> m_keyActions; ///< of the tags that have one
    QHash<QUuid, QAction *> m_actionsOfTags; ///< also of those that had one
    std::unique_ptr<QMenu> m_keys;
};

} // namespace Parallax
