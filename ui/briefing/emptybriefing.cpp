// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/emptybriefing.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

EmptyBriefing::EmptyBriefing(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new EmptyState(this))
    , m_draft(new KeyButton(tr("Draft one from the project…"), {}, this))
    , m_page(new KeyButton(tr("Start with an empty page"), {}, this))
{
    constexpr int measure = 520;
    setObjectName(u"briefingEmpty"_s);
    m_draft->setObjectName(u"emptyDraft"_s);
    m_draft->setPrimary(true);
    m_page->setObjectName(u"emptyPage"_s);
    m_sentence->setContentsMargins(0, 0, 0, 0);
    m_sentence->setMaximumWidth(measure);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_draft);
    buttons->addWidget(m_page);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_draft, &QAbstractButton::clicked, this, &EmptyBriefing::draftRequested);
    connect(m_page, &QAbstractButton::clicked, this, &EmptyBriefing::emptyRequested);
    setFocusProxy(m_draft);
}

void EmptyBriefing::setState(bool writable, bool hasArticles)
{
    m_draft->setVisible(writable && hasArticles);
    m_page->setVisible(writable);
    if (!writable)
        return m_sentence->setState(tr("There is no briefing in this project."));
    m_sentence->setState(hasArticles
            ? tr("No briefing yet. Draft one from the project, or start with an empty page. In a briefing every sentence rests on "
                 "words of an article: select them in a reader and press Ctrl+Shift+C.")
            : tr("No briefing yet. Import some articles first, so that there is something to cite, or start with an empty page."));
}

QRect EmptyBriefing::draftPlace() const
{
    return {m_draft->mapToGlobal(QPoint(0, 0)), m_draft->size()};
}

void EmptyBriefing::setInk(const QColor &ink)
{
    m_sentence->setInk(ink);
}

} // namespace Parallax
