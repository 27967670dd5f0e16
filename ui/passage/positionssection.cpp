// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/positionssection.h"

#include "core/project/project.h"
#include "ui/passage/passagewords.h"
#include "ui/positions/positiondecisions.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "core/words/edtftext.h"
#include "core/words/findingwords.h"
#include "ui/widgets/inklabel.h"
#include "core/words/stancewords.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

PositionsSection::PositionsSection(const Session &session, QWidget *parent)
    : Section(tr("Positions"), parent)
    , m_session(session)
    , m_decisions(new PositionDecisions(session, this))
{
    setObjectName(u"passagePositions"_s);
    connect(&session.selection, &Selection::positionChanged, this, &PositionsSection::showRows);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"entity") || changes.touches(u"issue"))
            showRows();
    });
    hide();
}

void PositionsSection::setPositions(const std::vector<Position> &positions, const QString &text)
{
    if (positions == m_positions)
        return;
    m_positions = positions;
    m_text = text;
    showRows();
}

void PositionsSection::setHasKeys(bool on)
{
    if (on == m_hasKeys)
        return;
    m_hasKeys = on;
    showRows();
}

bool PositionsSection::hasPicked() const
{
    const Position *position = foremost();
    return position && m_session.selection.position() == position->id;
}

const Position *PositionsSection::foremost() const
{
    const auto &picked = m_session.selection.position();
    const auto which = [this](const auto &fits) {
        const auto found = std::find_if(m_positions.begin(), m_positions.end(), fits);
        return found == m_positions.end() ? nullptr : &*found;
    };
    const Position *first = picked ? which([&](const Position &position) { return position.id == *picked; }) : nullptr;
    return first ? first : which([](const Position &position) { return position.state == FindingState::Suggested; });
}

QString PositionsSection::nameOf(std::optional<qint64> entity) const
{
    const auto found = entity ? m_session.project.entities().entity(*entity) : std::nullopt;
    return found ? found->name : QString();
}

FindingRow::Entry PositionsSection::entryOf(const Position &position) const
{
    FindingRow::Entry entry;
    const auto issue = position.issue.isEmpty() ? std::nullopt : m_session.project.issues().issue(position.issue);
    QStringList summary{stanceName(position.stance), issue ? issue->label : position.topic};
    if (position.strength != 2)
        summary.append(strengthName(position.strength));
    entry.stance = position.stance;
    entry.name = nameOf(position.holder);
    entry.summary = summary.join(u" · "_s);
    if (const QString by = nameOf(position.attributedBy); !by.isEmpty())
        entry.details.append(tr("according to %1").arg(by));
    QStringList where;
    if (!position.date.isEmpty())
        where.append(edtfText(position.date));
    if (position.evidence.size() > 1)
        where.append(tr("%n passage(s)", nullptr, int(position.evidence.size())));
    if (!where.isEmpty())
        entry.details.append(where.join(u" · "_s));
    const QString sentence = sentenceAround(m_text, position.cue.isEmpty() ? position.evidence.front() : position.cue);
    entry.why = u"%1 “%2”"_s.arg(whyPosition(position, m_text), sentence);
    const bool handMade = !position.author.isEmpty();
    entry.state = position.state;
    entry.handMade = handMade;
    entry.stateText = handMade && position.state != FindingState::Rejected ? tr("by hand") : findingStateName(position.state);
    entry.picked = m_session.selection.position() == position.id;
    const bool waits = position.state == FindingState::Suggested && !handMade;
    entry.hasButtons = entry.picked || (waits && m_positions.size() <= mostWithButtons);
    entry.hasKeys = m_hasKeys && foremost() && foremost()->id == position.id;
    return entry;
}

void PositionsSection::addPosition(const Position &position)
{
    auto *row = new FindingRow(m_session, entryOf(position), tr("Change…"), this);
    row->setObjectName(u"positionRow"_s);
    const PositionDecisions::Positions one{position.id};
    connect(row, &FindingRow::acceptChosen, this, [this, one] { m_decisions->accept(one); });
    connect(row, &FindingRow::rejectChosen, this, [this, one] { m_decisions->reject(one); });
    connect(row, &FindingRow::changeChosen, this, [this, position](const QRect &place) { showMenu(position, place); });
    connect(row, &FindingRow::chosen, this, [this, id = position.id] { m_session.selection.setPosition(id); });
    addRow(row);
}

void PositionsSection::showRows()
{
    clear();
    const size_t shown = std::min(m_positions.size(), mostRows);
    for (size_t i = 0; i < shown; ++i)
        addPosition(m_positions[i]);
    if (shown < m_positions.size()) {
        auto *more = new InkLabel(tr("and %n more", nullptr, int(m_positions.size() - shown)), this);
        more->setInk(m_session.appearance.theme().faint);
        addRow(more);
    }
    setVisible(!m_positions.empty());
}

void PositionsSection::showMenu(const Position &position, const QRect &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"positionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setEnabled(!m_session.project.isReadOnly());
    const PositionDecisions::Positions one{position.id};
    const auto add = [&](const QString &text, bool enabled, const std::function<void()> &act) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    m_decisions->addStances(*menu, one, position.stance);
    menu->addSeparator();
    m_decisions->addStrengths(*menu->addMenu(tr("Strength")), one, position.strength);
    add(tr("Change the holder…"), true, [this, one, place] { m_decisions->askHolder(one, place); });
    add(tr("Change the issue…"), true, [this, one, place] { m_decisions->askIssue(one, place); });
    menu->addSeparator();
    add(tr("Accept"), position.state != FindingState::Accepted, [this, one] { m_decisions->accept(one); });
    add(position.author.isEmpty() ? tr("Reject") : tr("Delete"), position.state != FindingState::Rejected,
        [this, one] { m_decisions->reject(one); });
    add(tr("Back to a suggestion"), position.state != FindingState::Suggested && position.author.isEmpty(),
        [this, one] { m_decisions->reconsider(one); });
    menu->addSeparator();
    add(tr("Show all positions of the holder"), true, [this, holder = position.holder] {
        PositionFilter filter;
        filter.holder = holder;
        m_session.selection.showPositions(filter);
    });
    menu->popup(place.bottomLeft());
}

void PositionsSection::accept()
{
    if (const Position *position = foremost())
        m_decisions->accept({position->id});
}

void PositionsSection::reject()
{
    if (const Position *position = foremost())
        m_decisions->reject({position->id});
}

} // namespace Parallax
