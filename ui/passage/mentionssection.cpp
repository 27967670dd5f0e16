// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/mentionssection.h"

#include "core/project/project.h"
#include "ui/passage/mentionactions.h"
#include "ui/passage/mentionline.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

MentionsSection::MentionsSection(const Session &session, QWidget *parent)
    : Section(tr("Entities"), parent)
    , m_session(session)
    , m_acceptAll(addButton(u"acceptAll"_s, tr("Accept all"), u"A"_s))
    , m_rejectAll(addButton(u"rejectAll"_s, tr("Reject all"), u"X"_s))
    , m_actions(new MentionActions(session, this))
{
    setObjectName(u"passageEntities"_s);
    connect(m_acceptAll, &QAbstractButton::clicked, this, &MentionsSection::accept);
    connect(m_rejectAll, &QAbstractButton::clicked, this, &MentionsSection::reject);
    connect(&session.selection, &Selection::mentionChanged, this, &MentionsSection::showRows);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"entity"))
            showRows();
    });
}

void MentionsSection::setMentions(qint64 article, const std::vector<Mention> &mentions)
{
    if (article == m_article && mentions == m_mentions)
        return;
    m_article = article;
    m_mentions = mentions;
    showRows();
}

bool MentionsSection::isPicked(const Mention &mention) const
{
    const auto &picked = m_session.selection.mention();
    return picked && picked->article == m_article && picked->span == mention.span && m_session.selection.entity() == mention.entity;
}

void MentionsSection::setHasKeys(bool on)
{
    if (on == m_hasKeys)
        return;
    m_hasKeys = on;
    m_acceptAll->setKey(on ? u"A"_s : QString());
    m_rejectAll->setKey(on ? u"X"_s : QString());
    showRows();
}

bool MentionsSection::wantsKeys() const
{
    return hasPicked() || std::any_of(m_mentions.begin(), m_mentions.end(), [](const Mention &mention) {
        return mention.state == FindingState::Suggested;
    });
}

bool MentionsSection::hasPicked() const
{
    return std::any_of(m_mentions.begin(), m_mentions.end(), [this](const Mention &mention) { return isPicked(mention); });
}

void MentionsSection::showRows()
{
    clear();
    const auto waiting = std::count_if(
        m_mentions.begin(), m_mentions.end(), [](const Mention &mention) { return mention.state == FindingState::Suggested; });
    const bool onePicked = hasPicked();
    for (KeyButton *button : {m_acceptAll, m_rejectAll})
        button->setVisible(waiting > 1 && !onePicked && !m_session.project.isReadOnly());
    const size_t shown = std::min(m_mentions.size(), mostRows);
    for (size_t i = 0; i < shown; ++i) {
        const Mention &mention = m_mentions[i];
        const auto entity = m_session.project.entities().entity(mention.entity);
        const QString name = entity ? entity->name : QString();
        const bool picked = isPicked(mention);
        const bool waits = mention.state == FindingState::Suggested && m_mentions.size() <= mostWithButtons;
        auto *row = new MentionLine(
            m_session, {mention, name, picked, picked || waits, m_hasKeys && (picked || (waiting == 1 && !onePicked))}, this);
        connect(row, &MentionLine::acceptChosen, this, [this, mention] { m_actions->accept({refOf(mention)}); });
        connect(row, &MentionLine::rejectChosen, this, [this, mention] { m_actions->reject({refOf(mention)}); });
        connect(row, &MentionLine::menuRequested, this,
            [this, mention, name](const QRect &place) { m_actions->showMenu(refOf(mention), mention, name, place); });
        connect(row, &MentionLine::chosen, this, [this, mention] {
            m_session.selection.setMention(mention.entity, {m_article, mention.span});
        });
        addRow(row);
    }
    if (shown < m_mentions.size()) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(m_mentions.size() - shown)), this);
        QPalette palette = more->palette();
        palette.setColor(QPalette::WindowText, m_session.appearance.theme().faint);
        more->setPalette(palette);
        addRow(more);
    }
    setVisible(!m_mentions.empty());
}

std::vector<MentionRef> MentionsSection::meant(FindingState unless) const
{
    std::vector<MentionRef> refs;
    if (const auto &picked = m_session.selection.mention(); picked && m_session.selection.entity())
        return {{picked->article, picked->span, *m_session.selection.entity()}};
    for (const Mention &mention : m_mentions) {
        if (mention.state == FindingState::Suggested || (m_mentions.size() == 1 && mention.state != unless))
            refs.push_back(refOf(mention));
    }
    return refs;
}

void MentionsSection::accept()
{
    m_actions->accept(meant(FindingState::Accepted));
}

void MentionsSection::reject()
{
    m_actions->reject(meant(FindingState::Rejected));
}

} // namespace Parallax
