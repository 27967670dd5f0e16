// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/issues/passagefinder.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Parallax {

/// A few passages that a query finds, each under the title of its article. One that is chosen is shown in the readers.
class FoundPassages : public QWidget
{
    Q_OBJECT

public:
    explicit FoundPassages(const Session &session, QWidget *parent = nullptr);

    void setPassages(const std::vector<FoundPassage> &passages);

private:
    class Row;

    Session m_session;
    std::vector<FoundPassage> m_passages;
    QVBoxLayout *m_column;
};

} // namespace Parallax
