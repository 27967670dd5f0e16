// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingproblems.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;

namespace Parallax {

class KeyButton;
class ProblemsModel;
class RowView;

/// Under the text: what waits for its author, and what can be done about the one that is picked.
class ProblemsList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsList(const Session &session, QWidget *parent = nullptr);

    /// In a view of this height.
    void fitHeight(int room);
    void setProblems(const std::vector<BriefingProblem> &problems);
    [[nodiscard]] const ProblemsModel &model() const { return *m_model; }
    /// The next one from an offset of the text; nothing where there is none.
    std::optional<BriefingProblem> step(qsizetype offset, int direction);

Q_SIGNALS:
    /// By Enter or a click: its place is to be shown.
    void chosen(const Parallax::BriefingProblem &problem);
    void placeRequested(const Parallax::BriefingProblem &problem);
    void acceptRequested(const Parallax::BriefingProblem &problem);
    void assessmentRequested(const Parallax::BriefingProblem &problem);
    void removeRequested(const Parallax::BriefingProblem &problem);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLayout();
    KeyButton *addButton(const QString &name, const QString &text, void (ProblemsList::*signal)(const BriefingProblem &));
    [[nodiscard]] const BriefingProblem *current() const;
    void showCurrent();
    void applyTheme();

    Session m_session;
    ProblemsModel *m_model;
    RowView *m_view;
    QLabel *m_none;
    QLabel *m_sentence;
    KeyButton *m_place;
    KeyButton *m_accept;
    KeyButton *m_assess;
    KeyButton *m_remove;
};

} // namespace Parallax
