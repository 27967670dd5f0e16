// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <vector>

class QModelIndex;

namespace Parallax {

class PositionsModel;
class PositionsView;

/// Keeps what is unfolded, selected and in view of the tree of positions when its model is reset. Groups are unfolded at
/// first while there are few rows; what a person folds or unfolds is remembered. When a decision takes the current row
/// away, the next one becomes current, so that one can go on.
class TreeKeeper : public QObject
{
    Q_OBJECT

public:
    /// So many positions are shown unfolded at first.
    static constexpr int mostUnfolded = 200;

    /// Made after the view has its model.
    TreeKeeper(PositionsView &view, PositionsModel &model);

    /// The next reset shows the tree from its first row.
    void startAtTop() { m_startAtTop = true; }

private:
    void remember();
    void restore();
    void restoreFolds();
    void restoreSelection();
    void goOn();
    [[nodiscard]] QString keyBeside(bool below) const;
    void noteFold(const QModelIndex &index, bool unfolded);

    PositionsView &m_view;
    PositionsModel &m_model;
    QSet<QString> m_folded; ///< by a person; keys of groups
    QSet<QString> m_unfolded;
    std::vector<QString> m_selected;
    QString m_current;
    std::vector<QString> m_beside; ///< those next to the selected ones, in case these go
    QString m_top;
    int m_topOffset = 0; ///< pixels from the viewport's edge to the top row
    bool m_startAtTop = false;
    bool m_restoring = false;
};

} // namespace Parallax
