// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "ui/briefing/briefingstate.h"
#include "ui/session/session.h"

#include <QUuid>
#include <QWidget>

#include <memory>

class QAction;

namespace Parallax {

enum class BuildingBlock;
struct BriefingParts;
struct BriefingVersion;

/// Where what the reports say is written up for others: a text in Markdown whose sentences rest on words of the articles, as it
/// will be read beside it, and what is still wrong with it below.
class BriefingPane : public QWidget
{
    Q_OBJECT

public:
    /// In a narrower pane text and preview take turns.
    static constexpr int besideFrom = 960;

    explicit BriefingPane(const Session &session, QWidget *parent = nullptr);
    ~BriefingPane() override;

    /// For a menu, with separators and the submenu of building blocks.
    [[nodiscard]] QList<QAction *> actions() const;
    /// For the menu of exports.
    [[nodiscard]] QAction *exportAction() const;

    /// What is typed becomes an edit: before the project is closed, and when another view is shown.
    void save();
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// The end of the file's name says in which format. A notice says how it went.
    void exportTo(const QString &path);
    [[nodiscard]] QUuid briefing() const;

Q_SIGNALS:
    /// The shell asks for a file, then calls exportTo(); `suffix` is like ".pdf", and no part of `suggestion`.
    void exportRequested(const QString &suggestion, const QString &suffix);
    /// Its menu of actions may have other texts now; also when there is another briefing.
    void briefingChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSession();
    void connectKeeper();
    void connectText();
    void connectPreview();
    void connectActions();
    void connectForms();
    void connectProblems();

    bool openLast();
    void cite(const Passage &passage);
    void showBriefing(const QUuid &briefing, const QString &citation);
    void showOpened();
    void showReading();
    void showParts();
    void showProblem(qsizetype offset, int direction);
    void revealCitation(const QString &name);
    void showCard(const QString &name, const QPoint &place);
    void makeEmpty(const QString &title);
    void askDraft(bool fromProject);
    void askBlock(BuildingBlock block);
    void rename(const QString &title);
    void copy();
    void remove();
    void restore(const BriefingVersion &version);
    void openTemplates();
    void tell(const QString &problem);
    void applyTheme();

    Session m_session;
    BriefingState m_state;
    bool m_previewAlone = false; ///< in the place of the text, in a narrow pane
    std::unique_ptr<BriefingParts> m_parts;
};

} // namespace Parallax
