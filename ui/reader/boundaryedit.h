// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Parallax {

/// A boundary of one passage on its way: shown at every step, and stored once, when it rests or something else is done.
/// So a key that is held down is one edit.
class BoundaryEdit : public QObject
{
    Q_OBJECT

public:
    explicit BoundaryEdit(QObject *parent = nullptr);

    /// The mark as it is stored while an edit of it is under way.
    [[nodiscard]] const std::optional<AnnotationMark> &mark() const { return m_mark; }
    /// Where the passage is shown.
    [[nodiscard]] TextSpan span() const { return m_span; }

    /// `mark` as it is shown now. An edit of another one under way is stored first.
    void show(const AnnotationMark &mark, TextSpan span);
    /// Stores after a short while without another step.
    void storeSoon() { m_rest.start(); }
    void store();
    /// The passage goes back to where it was.
    void cancel();
    /// Forgets the edit without showing anything; for when the mark itself is gone.
    void drop();

Q_SIGNALS:
    void shown(const QUuid &id, Parallax::TextSpan span);
    void stored(const Parallax::AnnotationMark &mark, Parallax::TextSpan span);

private:
    std::optional<AnnotationMark> m_mark;
    TextSpan m_span;
    QTimer m_rest;
};

} // namespace Parallax
