// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/taggingedits.h"
#include "ui/session/session.h"

#include <QObject>
#include <QRect>

#include <vector>

class QWidget;

namespace Parallax {

class TagPicker;

/// Puts tags on passages and takes them off, asking in a popup what has to be asked: which tag, and whether to join
/// passages of one tag that overlap. Places are global pixels.
class PassageTagger : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent, and has the popups over it.
    PassageTagger(const Session &session, QWidget *window);

    /// Lets a tag be chosen or made; one that is on these very words already is taken off.
    void pick(const Passage &passage, const QRect &place, const std::vector<QUuid> &recent);
    void toggle(const QUuid &tag, const Passage &passage, const QRect &place);
    void tagInVivo(const Passage &passage);
    /// Takes off what is on the words or around the caret; asks which, when there are several tags.
    void untag(const Passage &passage, const QRect &place);

private:
    /// Made at first use.
    TagPicker &picker();
    void takePicked(const QUuid &tag, bool again);
    void make(const QString &path, bool again);
    void answer(bool join);
    /// False when it waits for an answer.
    bool apply(const QUuid &tag);
    void untagOf(const QUuid &tag);
    void goOn(bool again);
    template <typename T> void showFailure(const Result<T> &result);

    Session m_session;
    QWidget *m_window;
    TagPicker *m_picker = nullptr;
    Passage m_passage;
    QRect m_place;
    QUuid m_asked; ///< the tag that joining is asked for
    bool m_takesOff = false; ///< picking means taking off
    bool m_again = false; ///< the picker comes back after the answer
};

} // namespace Parallax
