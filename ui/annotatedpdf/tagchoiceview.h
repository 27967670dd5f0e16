// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Parallax {

class Appearance;

/// Tags to be ticked, each with the stripe of its colour; as high as a few of them, then it scrolls.
class TagChoiceView : public QTreeView
{
    Q_OBJECT

public:
    TagChoiceView(const Appearance &appearance, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    void reset() override;

private:
    [[nodiscard]] int heightOf(int rows) const;
};

} // namespace Parallax
