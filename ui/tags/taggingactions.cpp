// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/taggingactions.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/tags/passagetagger.h"
#include "ui/tags/searchtagger.h"
#include "ui/tags/taglook.h"
#include "ui/tags/tagshortcut.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

TaggingActions::TaggingActions(const Session &session, std::function<QRect()> place, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_place(std::move(place))
    , m_recent(session.project, session.jobs)
    , m_tagger(new PassageTagger(session, window))
    , m_searchTagger(new SearchTagger(session, window))
    , m_keys(std::make_unique<QMenu>(tr("Tags with a &key of their own")))
{
    const auto withPassage = [this](auto act) {
        return [this, act] {
            if (const auto words = passage())
                act(*words);
        };
    };
    m_needPassage += add(u"tagPassage"_s, tr("&Tag passage…"), u"tag"_s, QKeySequence(u"T"_s),
        withPassage([this](const Passage &words) { m_tagger->pick(words, m_place(), m_recent.tags()); }));
    m_needPassage += add(u"tagInVivo"_s, tr("Tag in &vivo: the words become the tag"), u"tag-new"_s, QKeySequence(u"V"_s),
        withPassage([this](const Passage &words) { m_tagger->tagInVivo(words); }));
    addUntagging();
    addSeparator();
    addRecent();
    m_keysMenu = m_keys->menuAction();
    m_keysMenu->setObjectName(u"tagKeys"_s);
    m_actions += m_keysMenu;
    addSeparator();
    addSearch();

    connect(&session.selection, &Selection::passageChanged, this, &TaggingActions::enable);
    connect(&session.selection, &Selection::annotationChanged, this, &TaggingActions::enable);
    connect(&session.selection, &Selection::queryChanged, this, &TaggingActions::enable);
    connect(&session.appearance, &Appearance::themeChanged, this, &TaggingActions::showTags);
    connect(&m_recent, &RecentTags::changed, this, &TaggingActions::showTags);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"tag"))
            showTags();
    });
    showTags();
}

TaggingActions::~TaggingActions() = default;

QAction *TaggingActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

void TaggingActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions += separator;
}

void TaggingActions::addUntagging()
{
    m_untag = add(u"untag"_s, tr("&Remove tag"), u"edit-clear"_s, QKeySequence(u"Shift+T"_s), [this] {
        const auto words = passage();
        const auto &caret = m_session.selection.passage();
        if (words)
            m_tagger->untag(*words, m_place());
        else if (caret)
            m_tagger->untag(*caret, m_place());
    });
}

void TaggingActions::addRecent()
{
    for (int i = 0; i < RecentTags::most; ++i) {
        auto *action = add(u"recentTag%1"_s.arg(i + 1), {}, {}, {}, [this, i] {
            if (size_t(i) < m_recent.tags().size())
                tagWith(m_recent.tags()[size_t(i)]);
        });
        m_recentActions.push_back(action);
        m_needPassage += action;
    }
}

void TaggingActions::addSearch()
{
    m_tagHits = add(u"tagSearchHits"_s, tr("Tag all &hits of the search…"), u"edit-find-replace"_s, {},
        [this] { m_searchTagger->tagHits(m_session.selection.query(), m_place(), m_recent.tags()); });
}

void TaggingActions::setTarget(QWidget *readers)
{
    m_target = readers;
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isSeparator() && !action->menu())
            readers->addAction(action);
    }
    showTags();
}

std::optional<Passage> TaggingActions::passage() const
{
    const auto &words = m_session.selection.passage();
    if (words && !words->span.isEmpty())
        return *words;
    if (const auto &picked = m_session.selection.annotation()) {
        const auto tagging = m_session.project.taggings().tagging(*picked);
        if (tagging && tagging->span)
            return Passage{tagging->article, *tagging->span};
    }
    return std::nullopt;
}

void TaggingActions::tagWith(const QUuid &tag)
{
    if (const auto words = passage())
        m_tagger->toggle(tag, *words, m_place());
}

void TaggingActions::enable()
{
    const bool locked = m_session.project.isReadOnly();
    const QString why = locked ? tr("The project is open for reading only.") : QString();
    const auto set = [&](QAction *action, bool on, const QString &missing) {
        action->setEnabled(on && !locked);
        action->setStatusTip(locked ? why : on ? QString() : missing);
    };
    const auto &words = m_session.selection.passage();
    const bool picked = m_session.selection.annotation().has_value();
    const bool selected = (words && !words->span.isEmpty()) || picked;
    for (QAction *action : std::as_const(m_needPassage))
        set(action, selected, tr("Select the words to tag in an article first."));
    for (QAction *action : m_keyActions)
        set(action, selected, tr("Select the words to tag in an article first."));
    set(m_untag, words || picked, tr("Put the caret into a tagged passage first."));
    set(m_tagHits, !m_session.selection.query().isEmpty(), tr("Search for something first."));
}

void TaggingActions::showTags()
{
    const std::vector<Tag> tags = m_session.project.tags().all();
    const Theme &theme = m_session.appearance.theme();
    const auto show = [&](QAction &action, const Tag &tag, const QString &mnemonic) {
        action.setText(QString(mnemonic + menuText(tagPath(tags, tag.id))));
        action.setIcon(tagIcon(tagColor(theme, tag.color)));
    };
    QStringList taken;
    showKeys(tags, show, taken);
    for (size_t i = 0; i < m_recentActions.size(); ++i) {
        QAction &action = *m_recentActions[i];
        const auto tag = std::find_if(
            tags.begin(), tags.end(), [&](const Tag &other) { return i < m_recent.tags().size() && other.id == m_recent.tags()[i]; });
        action.setVisible(tag != tags.end());
        const QString number = QString::number(i + 1);
        // A digit that one tag has for its own is that tag's.
        const bool free = tag != tags.end() && !taken.contains(number);
        action.setShortcut(free ? QKeySequence(number) : QKeySequence());
        if (tag != tags.end())
            show(action, *tag, QString(u'&' + number + u' '));
    }
    enable();
}

void TaggingActions::showKeys(
    const std::vector<Tag> &tags, const std::function<void(QAction &, const Tag &, const QString &)> &show, QStringList &taken)
{
    m_keyActions.clear();
    for (const Tag &tag : tags) {
        if (!isTagShortcut(tag.shortcut) || taken.contains(tag.shortcut.toUpper()))
            continue;
        taken.append(tag.shortcut.toUpper());
        QAction *&action = m_actionsOfTags[tag.id];
        if (!action) {
            action = new QAction(this);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            connect(action, &QAction::triggered, this, [this, id = tag.id] { tagWith(id); });
        }
        action->setShortcut(QKeySequence(tag.shortcut.toUpper()));
        show(*action, tag, {});
        m_keyActions.push_back(action);
    }
    for (auto it = m_actionsOfTags.begin(); it != m_actionsOfTags.end(); ++it) {
        const bool has = std::find(m_keyActions.begin(), m_keyActions.end(), it.value()) != m_keyActions.end();
        if (!has)
            it.value()->setShortcut({});
    }
    m_keys->clear();
    for (QAction *action : m_keyActions) {
        m_keys->addAction(action);
        if (m_target)
            m_target->addAction(action);
    }
    m_keysMenu->setVisible(!m_keyActions.empty());
}

} // namespace Parallax
