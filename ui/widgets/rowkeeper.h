// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QItemSelection;
class QListView;

namespace Parallax {

/// Keeps what is selected and what is in view of a list whose model is reset, by the keys of its rows.
class RowKeeper : public QObject
{
    Q_OBJECT

public:
    /// `rowOf` gives the row of a key or -1. Made after view.setModel(); a child of `view`.
    RowKeeper(QListView &view, int keyRole, std::function<int(qint64)> rowOf);

    /// The next reset shows the list from its first row.
    void startAtTop() { m_startAtTop = true; }

private:
    void remember();
    void restore();
    [[nodiscard]] qint64 keyAt(const QModelIndex &index) const;

    QListView &m_view;
    int m_keyRole;
    std::function<int(qint64)> m_rowOf;
    std::vector<qint64> m_selected;
    std::optional<qint64> m_current;
    std::optional<qint64> m_top;
    int m_topOffset = 0; ///< pixels from the viewport's edge to the top row
    bool m_startAtTop = false;
};

} // namespace Parallax
