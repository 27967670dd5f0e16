// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/briefing/blockform.h"
#include "ui/briefing/blockwriter.h"
#include "ui/briefing/briefingactions.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingheader.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/briefing/briefingpane.h"
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
#include "ui/session/selection.h"

#include <QAction>
#include <QDir>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Parallax {

void BriefingPane::connectSession()
{
    connect(&m_session.selection, &Selection::citationRequested, this, &BriefingPane::cite);
    connect(&m_session.selection, &Selection::briefingRequested, this, &BriefingPane::showBriefing);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &BriefingPane::applyTheme);
    connect(m_model, &BriefingsModel::failed, this, &BriefingPane::tell);
    connect(m_model, &BriefingsModel::loaded, this, [this] {
        if (isVisible() && !m_keeper->briefing() && !openLast())
            showOpened();
    });
    connect(m_live, &LiveBriefing::failed, this, &BriefingPane::tell);
    connect(m_live, &LiveBriefing::readingChanged, this, &BriefingPane::showReading);
}

void BriefingPane::connectKeeper()
{
    connect(m_keeper, &BriefingKeeper::opened, this, &BriefingPane::showOpened);
    connect(m_keeper, &BriefingKeeper::reloaded, this, [this] { m_editor->reloadText(m_keeper->text()); });
    connect(m_keeper, &BriefingKeeper::stateChanged, this, [this] {
        m_status->setUnsaved(m_keeper->isUnsaved());
        m_header->setTitle(m_keeper->briefing() ? m_keeper->briefing()->title : QString());
    });
}

void BriefingPane::connectText()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_keeper->briefing())
            return;
        const QString text = m_editor->toPlainText();
        m_keeper->setText(text);
        m_live->setText(m_keeper->id(), text);
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_editor->hasFocus() && m_preview->isVisible())
            m_preview->showSource(m_editor->selection().end);
    });
    connect(m_editor, &BriefingEditor::left, this, &BriefingPane::save);
    connect(m_editor, &BriefingEditor::findRequested, m_find, &TextFindBar::open);
    connect(m_editor, &BriefingEditor::problemStepRequested, this,
        [this](int direction) { showProblem(m_editor->selection().start, direction); });
    connect(m_editor, &BriefingEditor::markHovered, this, [this](const BriefingMark &mark, const QPoint &place) {
        if (mark.name.isEmpty())
            QToolTip::showText(place, mark.tip, m_editor);
        else
            showCard(mark.name, place);
    });
    connect(m_editor, &BriefingEditor::markLeft, m_card, &QWidget::hide);
    connect(m_status, &BriefingStatus::problemsRequested, m_actions->problems, &QAction::toggle);
}

void BriefingPane::connectPreview()
{
    connect(m_preview, &BriefingPreview::citationChosen, this, &BriefingPane::revealCitation);
    connect(m_preview, &BriefingPreview::citationHovered, this, &BriefingPane::showCard);
    connect(m_preview, &BriefingPreview::sourceChosen, this, [this](qsizetype offset) {
        if (!m_writing->isVisible())
            m_actions->preview->setChecked(false);
        m_editor->select({offset, offset});
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_versions, &VersionsView::restoreRequested, this, &BriefingPane::restore);
}

void BriefingPane::connectActions()
{
    connect(m_actions->make, &QAction::triggered, this, [this] { askDraft(false); });
    connect(m_actions->draft, &QAction::triggered, this, [this] { askDraft(true); });
    connect(m_actions->rename, &QAction::triggered, m_header, &BriefingHeader::editTitle);
    connect(m_actions->copy, &QAction::triggered, this, &BriefingPane::copy);
    connect(m_actions->remove, &QAction::triggered, this, &BriefingPane::remove);
    connect(m_actions->bold, &QAction::triggered, m_editor, &BriefingEditor::toggleBold);
    connect(m_actions->italic, &QAction::triggered, m_editor, &BriefingEditor::toggleItalic);
    connect(m_actions->find, &QAction::triggered, m_find, &TextFindBar::open);
    connect(m_actions->nextProblem, &QAction::triggered, this, [this] { showProblem(m_editor->selection().start, 1); });
    connect(m_actions->previousProblem, &QAction::triggered, this, [this] { showProblem(m_editor->selection().start, -1); });
    connect(m_actions->refresh, &QAction::triggered, this, [this] { m_writer->refresh({m_actions->suggested->isChecked()}); });
    connect(m_actions->language, &QAction::toggled, m_live, &LiveBriefing::setChecksLanguage);
    connect(m_actions->problems, &QAction::toggled, this, &BriefingPane::showParts);
    connect(m_actions->versions, &QAction::toggled, this, &BriefingPane::showParts);
    connect(m_actions->preview, &QAction::toggled, this, [this](bool on) {
        (width() < besideFrom ? m_previewAlone : m_state.preview) = on;
        const QSignalBlocker quiet(m_actions->versions);
        m_actions->versions->setChecked(false);
        showParts();
    });
    connect(m_actions->templates, &QAction::triggered, this, &BriefingPane::openTemplates);
    connect(m_actions->exporting, &QAction::triggered, this, [this] { m_exportForm->ask(m_header->exportPlace()); });
    connect(m_actions, &BriefingActions::insertRequested, this, &BriefingPane::askBlock);
}

void BriefingPane::connectForms()
{
    connect(m_header, &BriefingHeader::listRequested, this, [this] { m_list->popUp(m_header->titlePlace(), m_keeper->id()); });
    connect(m_header, &BriefingHeader::renamed, this, &BriefingPane::rename);
    connect(m_header, &BriefingHeader::left, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &BriefingsList::chosen, this, [this](const QUuid &id) { showBriefing(id, {}); });
    connect(m_list, &BriefingsList::newRequested, this, [this] { askDraft(false); });
    connect(m_empty, &EmptyBriefing::draftRequested, this, [this] { askDraft(true); });
    connect(m_empty, &EmptyBriefing::emptyRequested, this, [this] { makeEmpty(tr("Untitled briefing")); });
    connect(m_draftForm, &DraftForm::emptyWanted, this, &BriefingPane::makeEmpty);
    connect(m_draftForm, &DraftForm::draftWanted, this, [this](const BriefingTemplate &from, const QString &title, bool suggested) {
        m_actions->suggested->setChecked(suggested);
        m_writer->draft(from, title, {suggested});
    });
    connect(m_writer, &BlockWriter::drafted, this, [this](const QUuid &id) { showBriefing(id, {}); });
    connect(m_blockForm, &BlockForm::answered, this, [this](BuildingBlock block, const BlockOptions &options, bool suggested) {
        m_actions->suggested->setChecked(suggested);
        m_writer->insert(block, options, {suggested});
    });
    connect(m_exportForm, &FormPopup::accepted, this, [this] {
        const QString suffix = u'.' + fileSuffix(m_exportForm->format());
        const QString folder = m_state.exportFolder.isEmpty() ? QString() : QString(m_state.exportFolder + u'/');
        Q_EMIT exportRequested(folder + fileNameOf(m_keeper->briefing()->title) + suffix, suffix);
    });
}

void BriefingPane::connectProblems()
{
    connect(m_problems, &ProblemsList::chosen, this, [this](const BriefingProblem &problem) {
        m_editor->select(problem.source);
        m_editor->ensureCursorVisible();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_problems, &ProblemsList::placeRequested, m_fixes, &ProblemFixes::placeAgain);
    connect(m_problems, &ProblemsList::acceptRequested, m_fixes, &ProblemFixes::acceptWords);
    connect(m_problems, &ProblemsList::assessmentRequested, m_fixes, &ProblemFixes::declareAssessment);
    connect(m_problems, &ProblemsList::removeRequested, m_fixes, &ProblemFixes::removeMark);
}

void BriefingPane::showOpened()
{
    const auto &briefing = m_keeper->briefing();
    const bool writable = !m_session.project.isReadOnly();
    {
        const QSignalBlocker quiet(m_editor);
        m_editor->setText(m_keeper->text());
    }
    m_editor->setReadOnly(!writable);
    m_actions->setState(briefing.has_value(), writable);
    m_header->setTitle(briefing ? briefing->title : QString());
    m_header->setWritable(writable);
    m_versions->setBriefing(m_keeper->id());
    m_status->setUnsaved(m_keeper->isUnsaved());
    if (briefing)
        m_live->setText(m_keeper->id(), m_keeper->text());
    else
        m_live->clear();
    m_empty->setState(writable, m_session.project.articles().count() > 0);
    m_stack->setCurrentWidget(briefing ? static_cast<QWidget *>(m_parts) : m_empty);
    Q_EMIT briefingChanged();
}

void BriefingPane::showReading()
{
    const auto &reading = m_live->reading();
    m_preview->setReading(reading);
    m_status->setReading(reading.get());
    m_problems->setProblems(reading ? reading->problems : std::vector<BriefingProblem>());
    // Of a text that is another one by now they would stand beside their words.
    if (reading && reading->text == m_editor->toPlainText())
        m_editor->setMarks(marksOf(*reading));
    if (m_editor->hasFocus())
        m_preview->showSource(m_editor->selection().end);
}

void BriefingPane::showProblem(qsizetype offset, int direction)
{
    if (const auto problem = m_problems->step(offset, direction)) {
        m_editor->select(problem->source);
        m_editor->ensureCursorVisible();
    }
}

void BriefingPane::revealCitation(const QString &name)
{
    const BriefingSource *source = m_live->reading() ? m_live->reading()->source(name) : nullptr;
    m_card->hide();
    if (source && source->citation && source->citation->span)
        m_session.selection.reveal({source->citation->article, *source->citation->span});
}

void BriefingPane::showCard(const QString &name, const QPoint &place)
{
    const BriefingSource *source = m_live->reading() ? m_live->reading()->source(name) : nullptr;
    if (source)
        m_card->showFor(*source, place);
    else
        m_card->hide();
}

} // namespace Parallax
