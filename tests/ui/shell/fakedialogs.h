// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/dialogs.h"

namespace Parallax::Test {

/// Answers every question with what the test has put here.
class FakeDialogs : public Dialogs
{
public:
    QString project;
    QStringList files;
    QString folder;
    bool yes = true;
    int asked = 0;

    QString projectToOpen(QWidget *) override { return project; }
    QString projectToCreate(QWidget *) override { return project; }
    QStringList filesToImport(QWidget *) override { return files; }
    QString folderToImport(QWidget *) override { return folder; }
    bool confirm(QWidget *, const QString &, const QString &) override
    {
        ++asked;
        return yes;
    }
};

} // namespace Parallax::Test
