// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingpane.h"

#include "core/project/project.h"
#include "ui/briefing/blockform.h"
#include "ui/briefing/blockwriter.h"
#include "ui/briefing/briefingactions.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingexporter.h"
#include "ui/briefing/briefingheader.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/briefing/briefingparts.h"
#include "ui/briefing/briefingpreview.h"
#include "ui/briefing/briefingslist.h"
#include "ui/briefing/briefingsmodel.h"
#include "ui/briefing/briefingstatus.h"
#include "ui/briefing/citationcard.h"
#include "ui/briefing/citer.h"
#include "ui/briefing/draftform.h"
#include "ui/briefing/emptybriefing.h"
#include "ui/briefing/exportform.h"
#include "ui/briefing/livebriefing.h"
#include "ui/briefing/problemfixes.h"
#include "ui/briefing/problemslist.h"
#include "ui/briefing/textfindbar.h"
#include "ui/briefing/versionsview.h"
#include "ui/session/appearance.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

BriefingPane::BriefingPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_parts(std::make_unique<BriefingParts>(session, *this))
{
    setObjectName(u"briefing"_s);
    setAutoFillBackground(true);
    connectSession();
    connectKeeper();
    connectText();
    connectPreview();
    connectActions();
    connectForms();
    connectProblems();
    applyTheme();
    showOpened();
}

BriefingPane::~BriefingPane()
{
    // They live a little longer, and tell that they lose the focus, their text or their rows.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QList<QAction *> BriefingPane::actions() const
{
    return m_parts->actions->all();
}

QAction *BriefingPane::exportAction() const
{
    return m_parts->actions->exporting;
}

QUuid BriefingPane::briefing() const
{
    return m_parts->keeper->id();
}

void BriefingPane::save()
{
    m_parts->keeper->save();
}

QByteArray BriefingPane::saveState() const
{
    BriefingState state = m_state;
    if (m_parts->keeper->briefing())
        state.open = m_parts->keeper->id();
    if (m_parts->writing->isVisibleTo(this) && m_parts->side->isVisibleTo(this))
        state.splitter = m_parts->splitter->saveState();
    state.problems = m_parts->actions->problems->isChecked();
    state.language = m_parts->actions->language->isChecked();
    state.format = m_parts->exportForm->format();
    state.exporting = m_parts->exportForm->options();
    return state.toBytes();
}

void BriefingPane::restoreState(const QByteArray &bytes)
{
    m_state = BriefingState::fromBytes(bytes).value_or(BriefingState());
    if (!m_state.splitter.isEmpty())
        m_parts->splitter->restoreState(m_state.splitter);
    m_parts->actions->problems->setChecked(m_state.problems);
    m_parts->actions->language->setChecked(m_state.language);
    m_parts->exportForm->setOptions(m_state.format, m_state.exporting);
    if (isVisible() && !m_state.open.isNull())
        m_parts->keeper->open(m_state.open);
    showParts();
}

void BriefingPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->live->setOn(true);
    if (!m_parts->keeper->briefing())
        openLast();
    showParts();
}

void BriefingPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->live->setOn(false);
    m_parts->card->hide();
    m_parts->keeper->save();
}

void BriefingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->problems->fitHeight(height());
    if ((event->oldSize().width() < besideFrom) != (width() < besideFrom))
        showParts();
}

void BriefingPane::showParts()
{
    const bool narrow = width() < besideFrom;
    const bool versions = m_parts->actions->versions->isChecked();
    {
        const QSignalBlocker quiet(m_parts->actions->preview);
        m_parts->actions->preview->setChecked(!versions && (narrow ? m_previewAlone : m_state.preview));
    }
    const bool side = versions || m_parts->actions->preview->isChecked();
    m_parts->side->setCurrentWidget(versions ? static_cast<QWidget *>(m_parts->versions) : m_parts->preview);
    m_parts->side->setVisible(side);
    m_parts->writing->setVisible(!(narrow && side));
    m_parts->problems->setVisible(m_parts->actions->problems->isChecked());
}

void BriefingPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_parts->setTheme(theme);
}

} // namespace Parallax
