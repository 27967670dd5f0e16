// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingproblems.h"
#include "ui/session/session.h"

#include <QObject>

namespace Parallax {

class BriefingEditor;
class BriefingKeeper;

/// What can be done about a problem of a briefing.
class ProblemFixes : public QObject
{
    Q_OBJECT

public:
    ProblemFixes(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent = nullptr);

    /// The citation is bound to the words that are selected in the reader.
    void placeAgain(const BriefingProblem &problem);
    void acceptWords(const BriefingProblem &problem);
    void declareAssessment(const BriefingProblem &problem);
    void removeMark(const BriefingProblem &problem);

private:
    /// Whether the text still is the one that has the problem.
    [[nodiscard]] bool stands(const BriefingProblem &problem) const;
    void tell(const QString &problem);

    Session m_session;
    BriefingKeeper &m_keeper;
    BriefingEditor &m_editor;
};

} // namespace Parallax
