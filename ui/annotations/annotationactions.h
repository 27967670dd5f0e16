// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <vector>

class QAction;
class QAbstractItemView;
class QKeySequence;
class QWidget;

namespace Parallax {

class AnnotationsModel;
class TagPicker;

/// What can be done with the selected rows of the list of taggings and notes. Every edit is one undo step; those of many
/// rows run as a job.
class AnnotationActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `pane`, where their keys work; `pane` is the parent.
    AnnotationActions(const Session &session, const AnnotationsModel &model, QAbstractItemView &view, QWidget &pane);

    [[nodiscard]] QList<QAction *> all() const { return {m_open, m_retag, m_place, m_copy, m_remove}; }
    /// Rows that are selected.
    [[nodiscard]] int count() const;

public Q_SLOTS:
    /// Goes to the place of the current row.
    void open();

Q_SIGNALS:
    /// The selection is another, or what can be done with it.
    void changed();

private:
    struct Chosen
    {
        std::vector<QUuid> taggings;
        std::vector<QUuid> notes;

        [[nodiscard]] qint64 size() const { return qint64(taggings.size() + notes.size()); }
    };

    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (AnnotationActions::*act)());
    [[nodiscard]] std::vector<int> rows() const;
    [[nodiscard]] Chosen chosen() const;
    void retag();
    void retagTo(const QUuid &tag);
    void remove();
    void copy();
    void place();
    void enable();
    void tell(const Result<Done> &result) const;

    Session m_session;
    const AnnotationsModel &m_model;
    QAbstractItemView &m_view;
    QWidget &m_pane;
    TagPicker *m_picker = nullptr; ///< made at first use
    QAction *m_open;
    QAction *m_retag;
    QAction *m_place;
    QAction *m_copy;
    QAction *m_remove;
};

} // namespace Parallax
