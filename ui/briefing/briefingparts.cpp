// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingparts.h"

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

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

BriefingParts::BriefingParts(const Session &session, QWidget &pane)
    : keeper(new BriefingKeeper(session, &pane))
    , model(new BriefingsModel(session.project, session.jobs, &pane))
    , live(new LiveBriefing(session, &pane))
    , stack(new QStackedWidget(&pane))
    , empty(new EmptyBriefing(stack))
    , splitter(new QSplitter(Qt::Horizontal, stack))
    , writing(new QWidget(splitter))
    , editor(new BriefingEditor(session.appearance, std::make_shared<const Highlighting>(), writing))
    , find(new TextFindBar(*editor, writing))
    , problems(new ProblemsList(session, writing))
    , status(new BriefingStatus(writing))
    , side(new QStackedWidget(splitter))
    , preview(new BriefingPreview(session, side))
    , versions(new VersionsView(session, side))
    , actions(new BriefingActions(pane, *editor, &pane))
    , header(new BriefingHeader(*actions, &pane))
    , card(new CitationCard(session.appearance, &pane))
    , citer(new Citer(session, *keeper, *editor, &pane))
    , writer(new BlockWriter(session, *keeper, *editor, &pane))
    , fixes(new ProblemFixes(session, *keeper, *editor, &pane))
    , exporter(new BriefingExporter(session, &pane))
    , list(new BriefingsList(session, *model, &pane))
    , blockForm(new BlockForm(session, &pane))
    , draftForm(new DraftForm(session, &pane))
    , exportForm(new ExportForm(session, &pane))
{
    makeLayout(pane);
}

void BriefingParts::makeLayout(QWidget &pane)
{
    auto *text = new QVBoxLayout(writing);
    text->setContentsMargins(0, 0, 0, 4);
    text->setSpacing(0);
    text->addWidget(editor, 1);
    text->addWidget(find);
    text->addWidget(problems);
    text->addWidget(status);
    side->addWidget(preview);
    side->addWidget(versions);
    splitter->setObjectName(u"briefingParts"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(writing);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    // Halves, whatever their hints are, until somebody moves the line.
    splitter->setSizes({1000, 1000});
    stack->addWidget(empty);
    stack->addWidget(splitter);
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(stack, 1);
    pane.setFocusProxy(editor);
}

void BriefingParts::setTheme(const Theme &theme)
{
    header->setTheme(theme);
    find->setTheme(theme);
    status->setTheme(theme);
    empty->setInk(theme.soft);
}

} // namespace Parallax
