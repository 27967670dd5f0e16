// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingsources.h"

#include <QFrame>

class QLabel;

namespace Parallax {

class Appearance;

/// What stands behind a number of a briefing, at the pointer: the quotation, who published it and when, how it is graded,
/// whose words they are and through whom, and what is wrong with it.
class CitationCard : public QFrame
{
    Q_OBJECT

public:
    CitationCard(const Appearance &appearance, QWidget *parent);

    /// Beside `place`, in global pixels.
    void showFor(const BriefingSource &source, const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Appearance &m_appearance;
    QLabel *m_quote;
    QLabel *m_outlet;
    QLabel *m_chain;
    QLabel *m_state;
};

} // namespace Parallax
