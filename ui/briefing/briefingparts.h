// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

class QSplitter;
class QStackedWidget;
class QWidget;

namespace Parallax {

class BlockForm;
class BlockWriter;
class BriefingActions;
class BriefingEditor;
class BriefingExporter;
class BriefingHeader;
class BriefingKeeper;
class BriefingPreview;
class BriefingStatus;
class BriefingsList;
class BriefingsModel;
class CitationCard;
class Citer;
class DraftForm;
class EmptyBriefing;
class ExportForm;
class TextFindBar;
class LiveBriefing;
class ProblemFixes;
class ProblemsList;
class VersionsView;
struct Theme;

/// What the view of briefings consists of, for the pane to connect: children of the pane, laid out in it.
struct BriefingParts
{
    BriefingParts(const Session &session, QWidget &pane);

    void setTheme(const Theme &theme);

    BriefingKeeper *keeper;
    BriefingsModel *model;
    LiveBriefing *live;
    QStackedWidget *stack;
    EmptyBriefing *empty;
    QSplitter *splitter;
    QWidget *writing;
    BriefingEditor *editor;
    TextFindBar *find;
    ProblemsList *problems;
    BriefingStatus *status;
    QStackedWidget *side;
    BriefingPreview *preview;
    VersionsView *versions;
    BriefingActions *actions;
    BriefingHeader *header;
    CitationCard *card;
    Citer *citer;
    BlockWriter *writer;
    ProblemFixes *fixes;
    BriefingExporter *exporter;
    BriefingsList *list;
    BlockForm *blockForm;
    DraftForm *draftForm;
    ExportForm *exportForm;

private:
    void makeLayout(QWidget &pane);
};

} // namespace Parallax
