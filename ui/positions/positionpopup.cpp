// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionpopup.h"

#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/positions/issuepicker.h"
#include "ui/positions/proposalfield.h"
#include "ui/positions/stancekeys.h"
#include "ui/session/appearance.h"
#include "ui/widgets/entitypicker.h"
#include "ui/widgets/rowtext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int popupWidth = 320;

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

PositionPopup::PositionPopup(const Session &session, QWidget *parent)
    : Popup(session.appearance, parent)
    , m_session(session)
    , m_holder(new ProposalField(session.appearance, tr("Holder"), this))
    , m_issue(new ProposalField(session.appearance, tr("Issue"), this))
    , m_stances(new StanceKeys(session.appearance, this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"positionPopup"_s);
    setAccessibleName(tr("Position"));
    m_holder->setObjectName(u"positionHolder"_s);
    m_issue->setObjectName(u"positionIssue"_s);
    makeLayout();
    setTabOrder(m_stances, m_holder);
    setTabOrder(m_holder, m_issue);
    connect(m_holder, &ProposalField::changeRequested, this, [this](const QString &typed) {
        m_waiting.reset();
        askHolder(typed);
    });
    connect(m_issue, &ProposalField::changeRequested, this, &PositionPopup::askIssue);
    connect(m_stances, &StanceKeys::taken, this, &PositionPopup::take);
    connect(&session.appearance, &Appearance::themeChanged, this, &PositionPopup::applyTheme);
    applyTheme();
}

void PositionPopup::makeLayout()
{
    m_hint->setText(tr("One key makes the position. Tab changes holder or issue, Esc cancels."));
    m_hint->setFont(rowFont(font(), -1));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 4, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_holder);
    column->addWidget(m_issue);
    column->addSpacing(4);
    column->addWidget(m_stances);
    column->addWidget(m_hint);
}

void PositionPopup::makePickers()
{
    if (m_holders)
        return;
    m_holders = new EntityPicker(this);
    m_holders->setObjectName(u"positionHolderPicker"_s);
    m_holders->setPrompt(tr("Who holds this position?"));
    m_issues = new IssuePicker(this);
    m_issues->setPrompt(tr("What is this position about?"));
    connect(m_holders, &EntityPicker::entityPicked, this, &PositionPopup::setHolder);
    connect(m_issues, &IssuePicker::issuePicked, this, [this](const QString &id) {
        const auto issue = m_session.project.issues().issue(id);
        m_proposal.issue = id;
        m_proposal.subject = issue ? issue->label : id;
        showProposal();
    });
    connect(m_issues, &IssuePicker::topicPicked, this, [this](const QString &words) {
        m_proposal.issue.clear();
        m_proposal.topic = words;
        m_proposal.subject = words;
        showProposal();
    });
}

void PositionPopup::ask(const QRect &place, const PositionProposal &proposal)
{
    m_proposal = proposal;
    m_waiting.reset();
    m_stances->setMarked(Stance::Supports);
    showProposal();
    moveTo(place, popupWidth);
    show();
    m_stances->setFocus(Qt::PopupFocusReason);
}

void PositionPopup::askHolder(const QString &typed)
{
    makePickers();
    m_holders->clear();
    feedPicker(m_session, *m_holders);
    m_holders->popUpTyped(placeOf(*m_holder), typed);
}

void PositionPopup::askIssue(const QString &typed)
{
    makePickers();
    m_issues->setIssues(m_session.project.issues().all());
    m_issues->popUpTyped(placeOf(*m_issue), typed);
}

void PositionPopup::setHolder(qint64 holder)
{
    const auto entity = m_session.project.entities().entity(holder);
    m_proposal.holder = holder;
    m_proposal.holderName = entity ? entity->name : QString();
    showProposal();
    if (m_waiting)
        take(*m_waiting);
}

void PositionPopup::take(Stance stance)
{
    m_waiting = stance;
    if (!m_proposal.holder)
        return askHolder({});
    close();
    Q_EMIT answered(m_proposal, stance);
}

void PositionPopup::showProposal()
{
    m_holder->setValue(m_proposal.holderName, tr("Nobody is named here: choose who"));
    m_issue->setValue(m_proposal.subject, tr("Choose what it is about"));
    // What was changed is done; the next key is that of the stance.
    m_stances->setFocus(Qt::OtherFocusReason);
}

void PositionPopup::applyTheme()
{
    QPalette palette = m_session.appearance.theme().palette();
    palette.setColor(QPalette::WindowText, m_session.appearance.theme().soft);
    m_hint->setPalette(palette);
}

} // namespace Parallax
