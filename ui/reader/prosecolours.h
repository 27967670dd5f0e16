// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayout.h"
#include "ui/session/session.h"

#include <QObject>

#include <memory>

namespace Parallax {

class Highlighting;

/// The colours of running text, as far as the analyst wants them and Parallax was built with them.
class ProseColours : public QObject
{
    Q_OBJECT

public:
    ProseColours(const Session &session, std::shared_ptr<const Highlighting> highlighting, QObject *parent = nullptr);

    /// No function while they are off. What it gives may be kept and used longer than this lives.
    [[nodiscard]] const ReaderLayout::Colours &colours() const { return m_colours; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    ReaderLayout::Colours m_colours;
    bool m_on = false;
    bool m_dark = false;
};

} // namespace Parallax
