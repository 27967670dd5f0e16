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
#include "ui/briefing/markplaces.h"
#include "ui/briefing/problemfixes.h"
#include "ui/briefing/problemslist.h"
#include "ui/briefing/textfindbar.h"
#include "ui/briefing/versionsview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
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
    connect(m_parts->model, &BriefingsModel::failed, this, &BriefingPane::tell);
    connect(m_parts->model, &BriefingsModel::loaded, this, [this] {
        if (isVisible() && !m_parts->keeper->briefing() && !openLast())
            showOpened();
    });
    connect(m_parts->live, &LiveBriefing::failed, this, &BriefingPane::tell);
    connect(m_parts->live, &LiveBriefing::readingChanged, this, &BriefingPane::showReading);
}

void BriefingPane::connectKeeper()
{
    connect(m_parts->keeper, &BriefingKeeper::opened, this, &BriefingPane::showOpened);
    connect(m_parts->keeper, &BriefingKeeper::reloaded, this, [this] { m_parts->editor->reloadText(m_parts->keeper->text()); });
    connect(m_parts->keeper, &BriefingKeeper::stateChanged, this, [this] {
        m_parts->status->setUnsaved(m_parts->keeper->isUnsaved());
        m_parts->header->setTitle(m_parts->keeper->briefing() ? m_parts->keeper->briefing()->title : QString());
    });
}

void BriefingPane::connectText()
{
    connect(m_parts->editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_parts->keeper->briefing())
            return;
        const QString text = m_parts->editor->toPlainText();
        m_parts->keeper->setText(text);
        m_parts->live->setText(m_parts->keeper->id(), text);
    });
    connect(m_parts->editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_parts->editor->hasFocus() && m_parts->preview->isVisible())
            m_parts->preview->showSource(m_parts->editor->selection().end);
    });
    connect(m_parts->editor, &BriefingEditor::left, this, &BriefingPane::save);
    connect(m_parts->editor, &BriefingEditor::findRequested, m_parts->find, &TextFindBar::open);
    connect(m_parts->editor, &BriefingEditor::problemStepRequested, this,
        [this](int direction) { showProblem(m_parts->editor->selection().start, direction); });
    connect(m_parts->editor, &BriefingEditor::markHovered, this, [this](const BriefingMark &mark, const QPoint &place) {
        if (mark.name.isEmpty())
            QToolTip::showText(place, mark.tip, m_parts->editor);
        else
            showCard(mark.name, place);
    });
    connect(m_parts->editor, &BriefingEditor::citationChosen, this, &BriefingPane::revealCitation);
    connect(m_parts->editor, &BriefingEditor::markLeft, m_parts->card, &QWidget::hide);
    connect(m_parts->status, &BriefingStatus::problemsRequested, m_parts->actions->problems, &QAction::toggle);
}

void BriefingPane::connectPreview()
{
    connect(m_parts->preview, &BriefingPreview::citationChosen, this, &BriefingPane::revealCitation);
    connect(m_parts->preview, &BriefingPreview::citationHovered, this, &BriefingPane::showCard);
    connect(m_parts->preview, &BriefingPreview::sourceChosen, this, [this](qsizetype offset) {
        if (!m_parts->writing->isVisible())
            m_parts->actions->preview->setChecked(false);
        m_parts->editor->select({offset, offset});
        m_parts->editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_parts->versions, &VersionsView::restoreRequested, this, &BriefingPane::restore);
}

void BriefingPane::connectActions()
{
    connect(m_parts->actions->make, &QAction::triggered, this, [this] { askDraft(false); });
    connect(m_parts->actions->draft, &QAction::triggered, this, [this] { askDraft(true); });
    connect(m_parts->actions->rename, &QAction::triggered, m_parts->header, &BriefingHeader::editTitle);
    connect(m_parts->actions->copy, &QAction::triggered, this, &BriefingPane::copy);
    connect(m_parts->actions->remove, &QAction::triggered, this, &BriefingPane::remove);
    connect(m_parts->actions->bold, &QAction::triggered, m_parts->editor, &BriefingEditor::toggleBold);
    connect(m_parts->actions->italic, &QAction::triggered, m_parts->editor, &BriefingEditor::toggleItalic);
    connect(m_parts->actions->find, &QAction::triggered, m_parts->find, &TextFindBar::open);
    connect(m_parts->actions->passage, &QAction::triggered, this, [this] {
        const QString name = citationAt(m_parts->editor->toPlainText(), m_parts->editor->selection().end);
        if (name.isEmpty())
            return m_session.notices.show(Notices::Kind::Information, tr("Put the caret into a citation first."));
        revealCitation(name);
    });
    connect(m_parts->actions->nextProblem, &QAction::triggered, this, [this] { showProblem(m_parts->editor->selection().start, 1); });
    connect(m_parts->actions->previousProblem, &QAction::triggered, this, [this] { showProblem(m_parts->editor->selection().start, -1); });
    connect(m_parts->actions->refresh, &QAction::triggered, m_parts->writer, &BlockWriter::refresh);
    connect(m_parts->actions->language, &QAction::toggled, m_parts->live, &LiveBriefing::setChecksLanguage);
    connect(m_parts->actions->problems, &QAction::toggled, this, &BriefingPane::showParts);
    connect(m_parts->actions->versions, &QAction::toggled, this, [this] {
        // What is typed is the newest version.
        save();
        showParts();
    });
    connect(m_parts->actions->preview, &QAction::toggled, this, [this](bool on) {
        (width() < besideFrom ? m_previewAlone : m_state.preview) = on;
        const QSignalBlocker quiet(m_parts->actions->versions);
        m_parts->actions->versions->setChecked(false);
        showParts();
    });
    connect(m_parts->actions->templates, &QAction::triggered, this, &BriefingPane::openTemplates);
    connect(m_parts->actions->exporting, &QAction::triggered, this, [this] { m_parts->exportForm->ask(m_parts->header->exportPlace()); });
    connect(m_parts->actions, &BriefingActions::insertRequested, this, &BriefingPane::askBlock);
}

void BriefingPane::connectForms()
{
    connect(m_parts->header, &BriefingHeader::listRequested, this,
        [this] { m_parts->list->popUp(m_parts->header->titlePlace(), m_parts->keeper->id()); });
    connect(m_parts->header, &BriefingHeader::renamed, this, &BriefingPane::rename);
    connect(m_parts->header, &BriefingHeader::left, this, [this] { m_parts->editor->setFocus(Qt::OtherFocusReason); });
    for (FormPopup *form : std::initializer_list<FormPopup *>{m_parts->blockForm, m_parts->draftForm, m_parts->exportForm}) {
        // The menu that it was asked for in had the focus.
        connect(form, &FormPopup::left, this, [this] {
            if (m_parts->keeper->briefing())
                m_parts->editor->setFocus(Qt::PopupFocusReason);
        });
    }
    connect(m_parts->list, &BriefingsList::chosen, this, [this](const QUuid &id) { showBriefing(id, {}); });
    connect(m_parts->list, &BriefingsList::newRequested, this, [this] { askDraft(false); });
    connect(m_parts->empty, &EmptyBriefing::draftRequested, this, [this] { askDraft(true); });
    connect(m_parts->empty, &EmptyBriefing::emptyRequested, this, [this] { makeEmpty(tr("Untitled briefing")); });
    connect(m_parts->draftForm, &DraftForm::emptyWanted, this, &BriefingPane::makeEmpty);
    connect(m_parts->draftForm, &DraftForm::draftWanted, this, [this](const BriefingTemplate &from, const QString &title, bool suggested) {
        m_state.suggested = suggested;
        m_parts->writer->draft(from, title, {suggested});
    });
    connect(m_parts->writer, &BlockWriter::drafted, this, [this](const QUuid &id) {
        showBriefing(id, {});
        m_parts->editor->select(placeToWrite(m_parts->editor->toPlainText()));
    });
    connect(m_parts->blockForm, &BlockForm::answered, this, [this](BuildingBlock block, const BlockOptions &options, bool suggested) {
        m_state.suggested = suggested;
        m_parts->writer->insert(block, options);
    });
    connect(m_parts->exportForm, &FormPopup::accepted, this, [this] {
        const QString suffix = u'.' + fileSuffix(m_parts->exportForm->format());
        const QString folder = m_state.exportFolder.isEmpty() ? QString() : QString(m_state.exportFolder + u'/');
        Q_EMIT exportRequested(folder + fileNameOf(m_parts->keeper->briefing()->title), suffix);
    });
}

void BriefingPane::connectProblems()
{
    connect(m_parts->problems, &ProblemsList::chosen, this, [this](const BriefingProblem &problem) {
        m_parts->editor->select(problem.source);
        m_parts->editor->ensureCursorVisible();
        m_parts->editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_parts->problems, &ProblemsList::placeRequested, m_parts->fixes, &ProblemFixes::placeAgain);
    connect(m_parts->problems, &ProblemsList::acceptRequested, m_parts->fixes, &ProblemFixes::acceptWords);
    connect(m_parts->problems, &ProblemsList::assessmentRequested, m_parts->fixes, &ProblemFixes::declareAssessment);
    connect(m_parts->problems, &ProblemsList::removeRequested, m_parts->fixes, &ProblemFixes::removeMark);
}

void BriefingPane::showOpened()
{
    const auto &briefing = m_parts->keeper->briefing();
    const bool writable = !m_session.project.isReadOnly();
    {
        const QSignalBlocker quiet(m_parts->editor);
        m_parts->editor->setText(m_parts->keeper->text());
    }
    m_parts->editor->setReadOnly(!writable);
    m_parts->actions->setState(briefing.has_value(), writable);
    m_parts->header->setTitle(briefing ? briefing->title : QString());
    m_parts->header->setWritable(writable);
    m_parts->header->setVisible(briefing.has_value());
    m_parts->versions->setBriefing(m_parts->keeper->id());
    m_parts->status->setUnsaved(m_parts->keeper->isUnsaved());
    if (briefing)
        m_parts->live->setText(m_parts->keeper->id(), m_parts->keeper->text());
    else
        m_parts->live->clear();
    m_parts->empty->setState(writable, m_session.project.articles().count() > 0);
    m_parts->stack->setCurrentWidget(briefing ? static_cast<QWidget *>(m_parts->splitter) : m_parts->empty);
    Q_EMIT briefingChanged();
}

void BriefingPane::showReading()
{
    const auto &reading = m_parts->live->reading();
    m_parts->preview->setReading(reading);
    m_parts->status->setReading(reading.get());
    m_parts->problems->setProblems(reading ? reading->problems : std::vector<BriefingProblem>());
    // Of a text that is another one by now they would stand beside their words.
    if (reading && reading->text == m_parts->editor->toPlainText())
        m_parts->editor->setMarks(marksOf(*reading));
    if (m_parts->editor->hasFocus())
        m_parts->preview->showSource(m_parts->editor->selection().end);
}

void BriefingPane::showProblem(qsizetype offset, int direction)
{
    if (const auto problem = m_parts->problems->step(offset, direction)) {
        m_parts->editor->select(problem->source);
        m_parts->editor->ensureCursorVisible();
    }
}

void BriefingPane::revealCitation(const QString &name)
{
    const BriefingSource *source = m_parts->live->reading() ? m_parts->live->reading()->source(name) : nullptr;
    m_parts->card->hide();
    if (source && source->citation && source->citation->span)
        m_session.selection.goTo({source->citation->article, *source->citation->span});
    else if (source)
        m_session.notices.show(Notices::Kind::Information, tr("The cited words are not in an article of the project any more."));
}

void BriefingPane::showCard(const QString &name, const QPoint &place)
{
    const BriefingSource *source = m_parts->live->reading() ? m_parts->live->reading()->source(name) : nullptr;
    if (source)
        m_parts->card->showFor(*source, place);
    else
        m_parts->card->hide();
}

} // namespace Parallax
