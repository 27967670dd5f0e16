// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>

namespace Parallax {

class Picker;

/// Asks for an article of the project by words of its title, outlet or date. The list is read by jobs.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    /// Best matches that are offered.
    static constexpr int most = 50;

    ArticleFinder(const Session &session, QWidget &parent);

    /// Offers all articles but `except`, with `first` at the top while nothing is typed; below `anchor`, in global pixels.
    void ask(const QString &prompt, qint64 except, std::optional<qint64> first, const QRect &anchor);

Q_SIGNALS:
    void picked(qint64 article);

private:
    void find(const QString &text);

    Session m_session;
    Picker *m_picker;
    Jobs::Handle m_job;
    qint64 m_except = 0;
    std::optional<qint64> m_first;
    int m_generation = 0; ///< of find(): what an older job brings is dropped
};

} // namespace Parallax
