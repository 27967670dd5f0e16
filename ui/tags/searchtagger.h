// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>
#include <QRect>
#include <QUuid>

#include <functional>
#include <vector>

class QWidget;

namespace Parallax {

class TagPicker;

/// Puts one tag on every hit of a search, as one edit that a job makes.
class SearchTagger : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent, and has the popup over it.
    SearchTagger(const Session &session, QWidget *window);

    /// Asks for the tag at `place`, in global pixels.
    void tagHits(const QString &query, const QRect &place, const std::vector<QUuid> &recent);

private:
    void tagWith(const QUuid &tag);
    void makeAndTag(const QString &path);
    /// `tag` runs on the job's thread, `name` is what the tag is called.
    void start(const QString &name, const std::function<Result<int>(Project &, const Progress &)> &tag);

    Session m_session;
    QWidget *m_window;
    TagPicker *m_picker = nullptr; ///< made at first use
    QString m_query;
};

} // namespace Parallax
