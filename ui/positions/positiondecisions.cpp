// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positiondecisions.h"

#include "core/findings/positionedits.h"
#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/positions/issuepicker.h"
#include "ui/session/editjob.h"
#include "ui/widgets/entitypicker.h"
#include "core/words/stancewords.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

PositionDecisions::PositionDecisions(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void PositionDecisions::run(const QString &label, const Positions &positions, const std::function<Result<Done>(Project &)> &edit)
{
    if (!positions.empty())
        runEdit(m_session, this, label, qint64(positions.size()), edit);
}

void PositionDecisions::accept(const Positions &positions)
{
    run(tr("Accepting positions"), positions, [positions](Project &project) { return acceptPositions(project, positions); });
}

void PositionDecisions::reject(const Positions &positions)
{
    run(tr("Rejecting positions"), positions, [positions](Project &project) { return rejectPositions(project, positions); });
}

void PositionDecisions::reconsider(const Positions &positions)
{
    run(tr("Reconsidering positions"), positions, [positions](Project &project) { return reconsiderPositions(project, positions); });
}

void PositionDecisions::changeStance(const Positions &positions, Stance stance)
{
    run(tr("Changing stances"), positions, [positions, stance](Project &project) { return setStance(project, positions, stance); });
}

void PositionDecisions::setStrength(const Positions &positions, int strength)
{
    run(tr("Changing strengths"), positions,
        [positions, strength](Project &project) { return Parallax::setStrength(project, positions, strength); });
}

void PositionDecisions::askHolder(const Positions &positions, const QRect &place)
{
    if (positions.empty())
        return;
    if (!m_holders) {
        m_holders = new EntityPicker(m_window);
        m_holders->setObjectName(u"holderPicker"_s);
        connect(m_holders, &EntityPicker::entityPicked, this, [this](qint64 holder) {
            run(tr("Changing holders"), m_asked,
                [positions = m_asked, holder](Project &project) { return setHolder(project, positions, holder); });
        });
    }
    m_asked = positions;
    m_holders->setPrompt(
        positions.size() == 1 ? tr("Who holds this position?") : tr("Who holds these %n position(s)?", nullptr, int(positions.size())));
    m_holders->clear();
    feedPicker(m_session, *m_holders);
    m_holders->popUp(place);
}

void PositionDecisions::askIssue(const Positions &positions, const QRect &place)
{
    if (positions.empty())
        return;
    if (!m_issues) {
        m_issues = new IssuePicker(m_window);
        connect(m_issues, &IssuePicker::issuePicked, this, [this](const QString &issue) {
            run(tr("Changing issues"), m_asked,
                [positions = m_asked, issue](Project &project) { return setIssue(project, positions, issue); });
        });
        connect(m_issues, &IssuePicker::topicPicked, this, [this](const QString &topic) {
            run(tr("Changing issues"), m_asked,
                [positions = m_asked, topic](Project &project) { return setTopic(project, positions, topic); });
        });
    }
    m_asked = positions;
    m_issues->setPrompt(positions.size() == 1 ? tr("What is this position about?")
                                              : tr("What are these %n position(s) about?", nullptr, int(positions.size())));
    m_issues->setIssues(m_session.project.issues().all());
    m_issues->popUp(place);
}

void PositionDecisions::addStances(QMenu &menu, const Positions &positions, std::optional<Stance> checked)
{
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        const auto stance = Stance(i);
        // The keys are told where a shortcut would stand; they are typed characters, whatever keys they need.
        QAction *action = menu.addAction(u"%1\t%2  %3"_s.arg(stanceName(stance), stanceKey(stance)).arg(i + 1));
        action->setObjectName(QLatin1StringView(stanceCodes[i]));
        action->setCheckable(true);
        action->setChecked(checked == stance);
        connect(action, &QAction::triggered, this, [this, positions, stance] { changeStance(positions, stance); });
    }
}

void PositionDecisions::addStrengths(QMenu &menu, const Positions &positions, std::optional<int> checked)
{
    for (int strength = 1; strength <= 3; ++strength) {
        QAction *action = menu.addAction(strengthName(strength));
        action->setCheckable(true);
        action->setChecked(checked == strength);
        connect(action, &QAction::triggered, this, [this, positions, strength] { setStrength(positions, strength); });
    }
}

} // namespace Parallax
