// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Parallax {

/// Every modal question of the program goes through here, so that tests can answer. Empty answers mean cancelled.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual QString projectToOpen(QWidget *parent);
    virtual QString projectToCreate(QWidget *parent);
    virtual QStringList filesToImport(QWidget *parent);
    virtual QString folderToImport(QWidget *parent);
    virtual QString pdfToReview(QWidget *parent);
    virtual QString issuesToImport(QWidget *parent);
    virtual std::optional<QFont> readingFont(QWidget *parent, const QFont &current);
    /// What taggings, notes and the journal are signed with.
    virtual QString authorName(QWidget *parent, const QString &current);
    /// Ends in `suffix` (".csv").
    virtual QString fileToExport(QWidget *parent, const QString &suggestion, const QString &suffix);
    /// True for yes; `action` is the word on the button that says yes.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action);
};

} // namespace Parallax
