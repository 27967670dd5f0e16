// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/analysishint.h"

#include "core/look/theme.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

AnalysisHint::AnalysisHint(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(tr("Positions get their issue at the next analysis."), this))
    , m_button(new KeyButton(tr("Analyse again"), {}, this))
{
    setObjectName(u"issuesHint"_s);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"analyseAgain"_s);
    m_button->setPrimary(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &AnalysisHint::analysisRequested);
}

void AnalysisHint::setTheme(const Theme &theme)
{
    m_line = theme.line;
    QPalette palette = theme.palette();
    m_button->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.soft);
    m_text->setPalette(palette);
    update();
}

void AnalysisHint::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), m_line);
}

} // namespace Parallax
