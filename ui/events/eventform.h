// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/eventedits.h"
#include "ui/events/eventcontent.h"
#include "ui/session/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Parallax {

class ChoiceBox;
class EdtfField;
class EntityChips;
class OtherDatesRow;
class TitleEdit;

/// What an analyst can say of an event: title, date with the other ones that are given, kind, certainty, place and
/// participants. What is typed is told when its field is left or Return is pressed; Esc puts back what was saved.
class EventForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventForm(const Session &session, QWidget *parent = nullptr);

    /// What the record says. What is being typed stays.
    void setSaved(const EventFacts &facts, const std::vector<OtherDate> &others);
    /// The same, whatever is being typed.
    void reset(const EventFacts &facts, const std::vector<OtherDate> &others);
    void setReadOnly(bool on);
    /// With what is being typed; the saved date where that is none.
    [[nodiscard]] EventFacts typed() const;
    [[nodiscard]] const EventFacts &saved() const { return m_saved; }
    /// A sentence about what is typed for the date and cannot be saved; null for none.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString typedDate() const;
    /// As if its fields were left.
    void commit();
    void focusTitle();
    void focusDate();
    /// Names of place and participants anew.
    void refreshNames();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What was saved with one thing changed.
    void committed(const Parallax::EventFacts &facts);
    /// While typing.
    void edited();

private:
    void makeFields();
    void makeLayout();
    void addField(QGridLayout &grid, const QString &name, QWidget *field);
    void connectFields();
    void commitTitle();
    [[nodiscard]] bool handlesTitleKey(int key, Qt::KeyboardModifiers modifiers);
    void change(const std::function<void(EventFacts &)> &apply);
    void showSaved(bool whatever);
    void applyTheme();

    Session m_session;
    EventFacts m_saved;
    TitleEdit *m_title;
    EdtfField *m_date;
    OtherDatesRow *m_others;
    ChoiceBox *m_kind;
    ChoiceBox *m_certainty;
    EntityChips *m_place;
    EntityChips *m_participants;
    std::vector<QLabel *> m_names;
};

} // namespace Parallax
