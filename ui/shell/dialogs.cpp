// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString projectFilter()
{
    return Translated::tr("Parallax projects (*.parallax)");
}

} // namespace

QString Dialogs::projectToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Translated::tr("Open project"), documents(), projectFilter());
}

QString Dialogs::projectToCreate(QWidget *parent)
{
    const QString suggestion = QDir(documents()).filePath(Translated::tr("Untitled") + u".parallax"_s);
    QString path = QFileDialog::getSaveFileName(parent, Translated::tr("New project"), suggestion, projectFilter());
    if (!path.isEmpty() && !path.endsWith(".parallax"_L1, Qt::CaseInsensitive))
        path += u".parallax"_s;
    return path;
}

QStringList Dialogs::filesToImport(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(parent, Translated::tr("Import articles"), documents(), Translated::tr("Articles (*.txt *.md);;All files (*)"));
}

QString Dialogs::folderToImport(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, Translated::tr("Import a folder of articles"), documents());
}

QString Dialogs::pdfToReview(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, Translated::tr("Take over an annotated PDF"), documents(), Translated::tr("PDF documents (*.pdf);;All files (*)"));
}

QString Dialogs::issuesToImport(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, Translated::tr("Import issues"), documents(), Translated::tr("Issues (*.tsv);;All files (*)"));
}

std::optional<QFont> Dialogs::readingFont(QWidget *parent, const QFont &current)
{
    bool chosen = false;
    const QFont font = QFontDialog::getFont(&chosen, current, parent, Translated::tr("Reading font"));
    return chosen ? std::optional(font) : std::nullopt;
}

QString Dialogs::authorName(QWidget *parent, const QString &current)
{
    return QInputDialog::getText(parent, Translated::tr("Your name"), Translated::tr("Your name, as it stands beside your tags and notes"), QLineEdit::Normal, current);
}

QString Dialogs::fileToExport(QWidget *parent, const QString &suggestion, const QString &suffix)
{
    QString path = QFileDialog::getSaveFileName(parent, Translated::tr("Export"), QDir(documents()).filePath(suggestion + suffix), u'*' + suffix);
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return path;
}

bool Dialogs::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::Cancel, parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace Parallax
