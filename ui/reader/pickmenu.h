// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markink.h"

#include <QMenu>

#include <vector>

namespace Parallax {

/// One mark of a pile, as the pick list shows it.
struct PickItem
{
    QString name;
    QString kind; ///< "tag", "note", "person"
    QString quote; ///< the marked words, shortened
    MarkInk ink;
};

/// The marks at one place to choose from: by mouse, arrows, or the digit before each of the first nine.
class PickMenu : public QMenu
{
    Q_OBJECT

public:
    PickMenu(const std::vector<PickItem> &items, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Indices into the items.
    void pointedAt(int index);
    void picked(int index);
};

} // namespace Parallax
