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
#include "ui/widgets/highlighting.h"

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
    , m_highlighting(std::make_unique<Highlighting>())
    , m_keeper(new BriefingKeeper(session, this))
    , m_model(new BriefingsModel(session.project, session.jobs, this))
    , m_live(new LiveBriefing(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyBriefing(m_stack))
    , m_parts(new QSplitter(Qt::Horizontal, m_stack))
    , m_writing(new QWidget(m_parts))
    , m_editor(new BriefingEditor(session.appearance, *m_highlighting, m_writing))
    , m_find(new TextFindBar(*m_editor, m_writing))
    , m_problems(new ProblemsList(session, m_writing))
    , m_status(new BriefingStatus(m_writing))
    , m_side(new QStackedWidget(m_parts))
    , m_preview(new BriefingPreview(session, m_side))
    , m_versions(new VersionsView(session, m_side))
    , m_actions(new BriefingActions(*this, *m_editor, this))
    , m_header(new BriefingHeader(*m_actions, this))
    , m_card(new CitationCard(session.appearance, this))
    , m_citer(new Citer(session, *m_keeper, *m_editor, this))
    , m_writer(new BlockWriter(session, *m_keeper, *m_editor, this))
    , m_fixes(new ProblemFixes(session, *m_keeper, *m_editor, this))
    , m_exporter(new BriefingExporter(session, this))
    , m_list(new BriefingsList(session, *m_model, this))
    , m_blockForm(new BlockForm(session, this))
    , m_draftForm(new DraftForm(session, this))
    , m_exportForm(new ExportForm(session, this))
{
    setObjectName(u"briefing"_s);
    setAutoFillBackground(true);
    makeLayout();
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

void BriefingPane::makeLayout()
{
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 4);
    writing->setSpacing(0);
    writing->addWidget(m_editor, 1);
    writing->addWidget(m_find);
    writing->addWidget(m_problems);
    writing->addWidget(m_status);
    m_side->addWidget(m_preview);
    m_side->addWidget(m_versions);
    m_parts->setObjectName(u"briefingParts"_s);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_writing);
    m_parts->addWidget(m_side);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_editor);
}

QList<QAction *> BriefingPane::actions() const
{
    return m_actions->all();
}

QAction *BriefingPane::exportAction() const
{
    return m_actions->exporting;
}

QUuid BriefingPane::briefing() const
{
    return m_keeper->id();
}

void BriefingPane::save()
{
    m_keeper->save();
}

QByteArray BriefingPane::saveState() const
{
    BriefingState state = m_state;
    if (m_keeper->briefing())
        state.open = m_keeper->id();
    if (m_writing->isVisibleTo(this) && m_side->isVisibleTo(this))
        state.splitter = m_parts->saveState();
    state.problems = m_actions->problems->isChecked();
    state.language = m_actions->language->isChecked();
    state.suggested = m_actions->suggested->isChecked();
    state.format = m_exportForm->format();
    state.exporting = m_exportForm->options();
    return state.toBytes();
}

void BriefingPane::restoreState(const QByteArray &bytes)
{
    m_state = BriefingState::fromBytes(bytes).value_or(BriefingState());
    if (!m_state.splitter.isEmpty())
        m_parts->restoreState(m_state.splitter);
    m_actions->problems->setChecked(m_state.problems);
    m_actions->language->setChecked(m_state.language);
    m_actions->suggested->setChecked(m_state.suggested);
    m_exportForm->setOptions(m_state.format, m_state.exporting);
    if (isVisible() && !m_state.open.isNull())
        m_keeper->open(m_state.open);
    showParts();
}

void BriefingPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_live->setOn(true);
    if (!m_keeper->briefing())
        openLast();
    showParts();
}

void BriefingPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_live->setOn(false);
    m_card->hide();
    m_keeper->save();
}

void BriefingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < besideFrom) != (width() < besideFrom))
        showParts();
}

void BriefingPane::showParts()
{
    const bool narrow = width() < besideFrom;
    const bool versions = m_actions->versions->isChecked();
    {
        const QSignalBlocker quiet(m_actions->preview);
        m_actions->preview->setChecked(!versions && (narrow ? m_previewAlone : m_state.preview));
    }
    const bool side = versions || m_actions->preview->isChecked();
    m_side->setCurrentWidget(versions ? static_cast<QWidget *>(m_versions) : m_preview);
    m_side->setVisible(side);
    m_writing->setVisible(!(narrow && side));
    m_problems->setVisible(m_actions->problems->isChecked());
}

void BriefingPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_header->setTheme(theme);
    m_find->setTheme(theme);
    m_status->setTheme(theme);
    m_empty->setInk(theme.soft);
}

} // namespace Parallax
