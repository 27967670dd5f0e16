// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingstatus.h"

#include "core/look/theme.h"
#include "ui/briefing/briefingreading.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

BriefingStatus::BriefingStatus(QWidget *parent)
    : QWidget(parent)
    , m_counts(new InkLabel({}, this))
    , m_saved(new InkLabel({}, this))
    , m_problems(new KeyButton(tr("No problems"), {}, this))
{
    setObjectName(u"briefingStatus"_s);
    m_counts->setObjectName(u"briefingCounts"_s);
    m_saved->setObjectName(u"briefingSaved"_s);
    m_problems->setObjectName(u"problemsButton"_s);
    m_problems->setFlat(true);
    for (InkLabel *label : {m_counts, m_saved})
        label->setFont(rowFont(font(), -1));
    m_problems->setFont(rowFont(font(), -1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_counts, 1);
    row->addWidget(m_problems);
    row->addWidget(m_saved);
    connect(m_problems, &QAbstractButton::clicked, this, &BriefingStatus::problemsRequested);
}

void BriefingStatus::setReading(const BriefingReading *reading)
{
    m_problems->setVisible(reading != nullptr);
    if (!reading)
        return m_counts->setText({});
    QStringList parts{tr("%n word(s)", nullptr, reading->words)};
    const PreparedBriefing &briefing = reading->pages.briefing;
    parts.append(reading->unsourced() > 0 ? tr("%n sentence(s) without a source", nullptr, reading->unsourced())
                                          : tr("no sentence without a source"));
    if (briefing.articles > 0)
        parts.append(tr("cites %n article(s)", nullptr, briefing.articles)
            + (briefing.origins > 0 ? tr(" of %n independent origin(s)", nullptr, briefing.origins) : QString()));
    m_counts->setText(parts.join(u" · "_s));
    const int problems = int(reading->problems.size());
    m_problems->setText(problems > 0 ? tr("%n problem(s)", nullptr, problems) : tr("No problems"));
    m_problems->updateGeometry();
}

void BriefingStatus::setUnsaved(bool unsaved)
{
    m_saved->setText(unsaved ? tr("Kept as a draft") : tr("Saved"));
}

void BriefingStatus::setTheme(const Theme &theme)
{
    m_counts->setInk(theme.soft);
    m_saved->setInk(theme.faint);
    m_problems->setInk(theme.accent);
}

} // namespace Parallax
