// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/eventcontent.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;

namespace Parallax {

class EdtfField;
class EventPassagesModel;
class KeyButton;
class PaneHeader;
class RowView;

/// The passages that tell of an event. A click goes to one, X takes the selected ones away; several can become an event of
/// their own, and the date that the one which is selected gives can be corrected. Without any it says that the event is
/// background.
class EventPassagesList : public QWidget
{
    Q_OBJECT

public:
    explicit EventPassagesList(const Session &session, QWidget *parent = nullptr);

    /// `all` is how many there are beside those that are shown.
    void setPassages(const std::vector<EventPassage> &passages, int all);
    /// A draft cannot be split, and its passages have no dates yet.
    void setIsDraft(bool on);
    /// As if the date of a passage were left.
    void commit();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void addRequested(const Parallax::Passage &passage);
    void removeRequested(const std::vector<Parallax::Passage> &passages);
    void splitRequested(const std::vector<Parallax::Passage> &passages);
    void dateCommitted(const Parallax::Passage &passage, const QString &edtf);

private:
    void makeDate();
    void makeLayout();
    void connectParts();
    [[nodiscard]] std::vector<Passage> selected() const;
    void add();
    void remove();
    void fitHeight();
    void followSelection();
    void showDate();
    void enable();
    void applyTheme();

    Session m_session;
    EventPassagesModel *m_model;
    PaneHeader *m_header;
    RowView *m_view;
    QLabel *m_background;
    QLabel *m_more;
    QWidget *m_dateRow; ///< of the selected passage
    QLabel *m_dateName;
    EdtfField *m_date;
    std::optional<Passage> m_dated; ///< the one that it is of
    KeyButton *m_add;
    KeyButton *m_remove;
    KeyButton *m_split;
    bool m_isDraft = false;
};

} // namespace Parallax
