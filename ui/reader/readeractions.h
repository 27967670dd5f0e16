// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeySequence;

namespace Parallax {

class ReaderAnnotations;
class ReaderFindings;
class ReaderPane;
class ReadersPane;

/// What can be done with the readers, as actions for menus, context menus and keys.
class ReaderActions : public QObject
{
    Q_OBJECT

public:
    /// `readers` owns this.
    ReaderActions(const Session &session, ReadersPane &readers);

    /// With separators between groups.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Those for the context menu of a reader.
    [[nodiscard]] const QList<QAction *> &contextual() const { return m_contextual; }

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act);
    void addSeparator();
    /// Acts on the active reader, when there is one.
    [[nodiscard]] std::function<void()> onActive(const std::function<void(ReaderPane &)> &act) const;
    /// Acts on the marks of the active reader while its text is shown.
    [[nodiscard]] std::function<void()> onMarks(const std::function<void(ReaderAnnotations &)> &act) const;
    [[nodiscard]] std::function<void()> onFindings(const std::function<void(ReaderFindings &)> &act) const;
    void addEditing();
    void citeSelection();
    void addFinding();
    void addMarks();
    void addBoundaries();
    void addReaders();
    void addZoom();
    void zoom(qreal points);
    void searchForSelection(const ReaderPane &reader);
    void enable();

    Session m_session;
    ReadersPane &m_readers;
    QList<QAction *> m_all;
    QList<QAction *> m_contextual;
    QList<QAction *> m_needReader;
    QList<QAction *> m_needEntity;
    QList<QAction *> m_needPicked;
    QAction *m_pick = nullptr;
};

} // namespace Parallax
