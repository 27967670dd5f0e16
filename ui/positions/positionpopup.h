// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "ui/positions/positionproposal.h"
#include "ui/session/session.h"
#include "ui/tags/popup.h"

#include <optional>

class QLabel;

namespace Parallax {

class EntityPicker;
class IssuePicker;
class ProposalField;
class StanceKeys;

/// Asks for the stance that some words show; one key answers. Tab goes to the proposed holder and issue, to change them;
/// Esc leaves it. It edits nothing itself.
class PositionPopup : public Popup
{
    Q_OBJECT

public:
    /// `parent` is in the window over which it pops up.
    PositionPopup(const Session &session, QWidget *parent);

    /// At `place`, in global pixels.
    void ask(const QRect &place, const PositionProposal &proposal);

Q_SIGNALS:
    /// The proposal has a holder.
    void answered(const Parallax::PositionProposal &proposal, Parallax::Stance stance);

private:
    void makeLayout();
    void makePickers();
    void askHolder(const QString &typed);
    void askIssue(const QString &typed);
    void setHolder(qint64 holder);
    void take(Stance stance);
    void showProposal();
    void applyTheme();

    Session m_session;
    PositionProposal m_proposal;
    std::optional<Stance> m_waiting; ///< taken before there was a holder
    ProposalField *m_holder;
    ProposalField *m_issue;
    StanceKeys *m_stances;
    QLabel *m_hint;
    EntityPicker *m_holders = nullptr; ///< made at first use
    IssuePicker *m_issues = nullptr;
};

} // namespace Parallax
