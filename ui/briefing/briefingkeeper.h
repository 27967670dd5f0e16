// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/briefingrecords.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

namespace Parallax {

/// The briefing that is open and what is typed into it: kept on disk as a draft a moment after typing stops, and as an edit of
/// the project at every rest. What was typed is never lost: not by a crash, by an undo, nor by another who writes it as well.
class BriefingKeeper : public QObject
{
    Q_OBJECT

public:
    // Milliseconds without a key.
    static constexpr int draftPause = 1000;
    static constexpr int editPause = 20000;

    explicit BriefingKeeper(const Session &session, QObject *parent = nullptr);

    /// As it is stored; nothing while none is open.
    [[nodiscard]] const std::optional<Briefing> &briefing() const { return m_briefing; }
    [[nodiscard]] QUuid id() const { return m_briefing ? m_briefing->id : QUuid(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isUnsaved() const { return m_briefing && m_text != m_briefing->text; }

    /// Saves what was open. A draft that was left takes the place of the stored text. False when there is no such briefing.
    bool open(const QUuid &briefing);
    void close();

    /// As it is typed.
    void setText(const QString &text);
    /// As an edit, with the citations that it refers to for the first time. False when it could not be saved; a notice says why.
    bool save(const std::vector<Citation> &added = {}, const QString &label = {});

Q_SIGNALS:
    /// Another one, or none; text() is to be shown.
    void opened();
    /// The same one has another text, by undo or by another hand: the caret may stay.
    void reloaded();
    /// Title or isUnsaved().
    void stateChanged();

private:
    void keepDraft();
    void follow();
    void lose();
    void take(const Briefing &stored);
    [[nodiscard]] std::optional<Briefing> stored(const QUuid &id);
    [[nodiscard]] bool takenBack();
    void tell(const QString &problem);

    /// The edit that save() made last, as long as nothing else was edited.
    struct LastEdit
    {
        qint64 entry = 0;
        QUuid briefing;
        QString before;
    };

    Session m_session;
    std::optional<Briefing> m_briefing;
    QString m_text;
    QTimer m_draft;
    QTimer m_edit;
    LastEdit m_last;
    bool m_saving = false;
};

} // namespace Parallax
