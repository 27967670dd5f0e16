// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/mentionactions.h"

#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitypicker.h"
#include "core/words/entitywords.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

MentionActions::MentionActions(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void MentionActions::tell(const Result<Done> &result) const
{
    if (!result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

void MentionActions::accept(const std::vector<MentionRef> &mentions)
{
    if (!mentions.empty())
        tell(acceptMentions(m_session.project, mentions));
}

void MentionActions::reject(const std::vector<MentionRef> &mentions)
{
    if (!mentions.empty())
        tell(rejectMentions(m_session.project, mentions));
}

void MentionActions::showMenu(const MentionRef &mention, const Mention &found, const QString &name, const QRect &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"mentionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_session.project.isReadOnly();
    const auto add = [&](QMenu &to, const QString &text, bool enabled, const std::function<void()> &act) {
        QAction *action = to.addAction(text);
        action->setEnabled(writable && enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(*menu, tr("Accept"), found.state != FindingState::Accepted, [this, mention] { accept({mention}); });
    add(*menu, tr("Reject"), found.state != FindingState::Rejected, [this, mention] { reject({mention}); });
    add(*menu, tr("Back to a suggestion"), found.state != FindingState::Suggested,
        [this, mention] { tell(reconsiderMentions(m_session.project, {mention})); });
    menu->addSeparator();
    addKinds(*menu, mention, found.type);
    add(*menu, tr("Means another entity…"), true, [this, mention, name, place] { askForEntity(mention, name, place); });
    menu->addSeparator();
    addEntity(*menu, mention, name);
    menu->popup(place.bottomLeft());
}

void MentionActions::addKinds(QMenu &menu, const MentionRef &mention, EntityType type)
{
    QMenu *kinds = menu.addMenu(tr("Kind"));
    kinds->setEnabled(!m_session.project.isReadOnly());
    for (size_t i = 0; i < entityTypeCodes.size(); ++i) {
        const auto each = EntityType(i);
        QAction *action = kinds->addAction(entityTypeName(each));
        action->setCheckable(true);
        action->setChecked(each == type);
        connect(action, &QAction::triggered, this, [this, mention, each] { tell(retypeMentions(m_session.project, {mention}, each)); });
    }
}

void MentionActions::addEntity(QMenu &menu, const MentionRef &mention, const QString &name)
{
    const qint64 entity = mention.entity;
    connect(menu.addAction(tr("Show where “%1” is named").arg(inMenu(name))), &QAction::triggered, this,
        [this, entity] { m_session.selection.setEntity(entity); });
    QAction *acceptAll = menu.addAction(tr("Accept “%1” everywhere").arg(inMenu(name)));
    QAction *rejectAll = menu.addAction(tr("Reject “%1” everywhere").arg(inMenu(name)));
    for (QAction *action : {acceptAll, rejectAll})
        action->setEnabled(!m_session.project.isReadOnly());
    connect(acceptAll, &QAction::triggered, this,
        [this, entity] { run(tr("Accepting an entity"), [entity](Project &project) { return acceptEntities(project, {entity}); }); });
    connect(rejectAll, &QAction::triggered, this,
        [this, entity] { run(tr("Rejecting an entity"), [entity](Project &project) { return rejectEntities(project, {entity}); }); });
}

void MentionActions::askForEntity(const MentionRef &mention, const QString &name, const QRect &place)
{
    if (!m_picker) {
        m_picker = new EntityPicker(m_window);
        connect(m_picker, &EntityPicker::entityPicked, this,
            [this](qint64 entity) { tell(repointMentions(m_session.project, {m_asked}, entity)); });
    }
    m_asked = mention;
    m_picker->setPrompt(tr("Instead of “%1” it means").arg(name));
    m_picker->clear();
    feedPicker(m_session, *m_picker);
    m_picker->popUp(place);
}

void MentionActions::run(const QString &label, const std::function<Result<Done>(Project &)> &edit)
{
    startEdit(m_session, this, label, edit);
}

} // namespace Parallax
