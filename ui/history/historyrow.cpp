// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyrow.h"

#include "core/look/theme.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString valuesText(const ChangeWords &words)
{
    if (words.before.isEmpty() || words.after.isEmpty())
        return words.before.isEmpty() ? words.after : words.before;
    return u"%1 → %2"_s.arg(words.before, words.after);
}

void setInk(QLabel &label, const QColor &ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

HistoryRow::HistoryRow(const HistoryLine &line, bool mayRestore, QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_signature(new QLabel(this))
    , m_values(new QLabel(this))
    , m_restore(new QToolButton(this))
{
    setObjectName(u"historyRow"_s);
    m_what->setObjectName(u"historyWhat"_s);
    m_values->setObjectName(u"historyValues"_s);
    const QString values = valuesText(line.words);
    m_what->setText(line.words.what);
    m_signature->setObjectName(u"historySignature"_s);
    m_signature->setText(signatureText(line.author, momentText(line.time)));
    m_signature->setToolTip(signatureText(line.author, longMomentText(line.time)));
    m_values->setText(values);
    m_values->setHidden(values.isEmpty());
    for (QLabel *label : {m_signature, m_values})
        label->setFont(rowFont(font(), -1));
    for (QLabel *label : {m_what, m_signature, m_values}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_restore->setObjectName(u"restore"_s);
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Bring back what this left"));
    m_restore->setAccessibleName(tr("Restore: %1").arg(line.words.what));
    m_restore->setAutoRaise(true);
    m_restore->setFocusPolicy(Qt::TabFocus);
    m_restore->setVisible(line.restorable && mayRestore);
    m_restore->setFont(rowFont(font(), -1));
    // No higher than the line it stands in.
    m_restore->setMaximumHeight(m_what->fontMetrics().height());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_restore, 0, 1, Qt::AlignTop);
    grid->addWidget(m_signature, 1, 0, 1, 2);
    grid->addWidget(m_values, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_restore, &QToolButton::clicked, this, &HistoryRow::restoreChosen);
}

void HistoryRow::setTheme(const Theme &theme)
{
    setInk(*m_what, theme.text);
    setInk(*m_signature, theme.faint);
    setInk(*m_values, theme.soft);
    QPalette palette = m_restore->palette();
    palette.setColor(QPalette::ButtonText, theme.accent);
    m_restore->setPalette(palette);
}

} // namespace Parallax
