// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/tags/pickrows.h"
#include "ui/tags/popup.h"

class QLabel;
class QLineEdit;
class QListView;

namespace Parallax {

class JoinQuestion;
class PickDelegate;
class PickModel;

/// A popup to find a tag by typing, or to make one. Enter takes the row that is marked, Ctrl+Enter takes it and stays,
/// Shift+Enter makes the tag as typed; 1-9 take a row while nothing is typed, Alt+1-9 always; Esc gives the focus back
/// to where it was. It can also ask whether to join passages, in the same place. It edits nothing itself.
class TagPicker : public Popup
{
    Q_OBJECT

public:
    /// `parent` is in the window over which it pops up.
    TagPicker(const Session &session, QWidget *parent);

    /// At `place`, in global pixels.
    void pick(const QRect &place, const PickRequest &request);
    void askToJoin(const QRect &place, const QString &path, int passages);
    /// After something was taken and it stays: what is checked now; the field is empty again.
    void pickAgain(const QSet<QUuid> &carried);

Q_SIGNALS:
    void picked(const QUuid &tag, bool again);
    void makeRequested(const QString &path, bool again);
    void joinAnswered(bool join);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void popUp(const QRect &place, bool question);
    void showRows();
    /// As high as its rows, and where there is room for that.
    void fit();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows);
    void take(int row, bool again);
    void makeTyped();
    void applyTheme();

    Session m_session;
    PickRequest m_request;
    std::vector<Tag> m_tags;
    QRect m_place;
    PickModel *m_model;
    QLineEdit *m_field;
    QListView *m_view;
    PickDelegate *m_delegate;
    QLabel *m_hint;
    JoinQuestion *m_question;
};

} // namespace Parallax
