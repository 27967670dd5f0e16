// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfdestination.h"

#include "core/look/theme.h"
#include "ui/annotatedpdf/tickpalette.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr auto suffix = ".pdf"_L1;

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

} // namespace

PdfDestination::PdfDestination(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_folder(QDir(documents()).filePath(name))
    , m_dossier(QDir(documents()).filePath(name + suffix))
    , m_each(new QRadioButton(tr("One &file for each article, into a folder"), this))
    , m_all(new QRadioButton(tr("One &dossier of all, with contents and index"), this))
    , m_path(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"pdfDestination"_s);
    m_each->setObjectName(u"pdfEach"_s);
    m_all->setObjectName(u"pdfDossier"_s);
    m_path->setObjectName(u"pdfPath"_s);
    m_hint->setObjectName(u"pdfPathHint"_s);
    m_hint->setWordWrap(true);
    m_each->setChecked(true);
    makeLayout();
    connect(m_all, &QRadioButton::toggled, this, [this] {
        showPath();
        Q_EMIT changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
        (isDossier() ? m_dossier : m_folder) = typed;
        showHint();
        Q_EMIT changed();
    });
    showPath();
}

void PdfDestination::makeLayout()
{
    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setObjectName(u"pdfBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &PdfDestination::choose);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_each);
    column->addWidget(m_all);
    column->addLayout(line);
    column->addWidget(m_hint);
}

bool PdfDestination::isDossier() const
{
    return m_all->isChecked();
}

void PdfDestination::setDossier(bool dossier)
{
    (dossier ? m_all : m_each)->setChecked(true);
}

QString PdfDestination::whole() const
{
    const QString &typed = isDossier() ? m_dossier : m_folder;
    return typed.isEmpty() ? QString() : QFileInfo(QDir(documents()), typed).absoluteFilePath();
}

QString PdfDestination::path() const
{
    const QString whole = this->whole();
    if (!isDossier() || whole.isEmpty() || whole.endsWith(suffix, Qt::CaseInsensitive))
        return whole;
    return QFileInfo(whole).isDir() ? QString() : QString(whole + suffix);
}

void PdfDestination::setPaths(const QString &folder, const QString &dossier)
{
    if (!folder.isEmpty())
        m_folder = folder;
    if (!dossier.isEmpty())
        m_dossier = dossier;
    showPath();
}

void PdfDestination::showPath()
{
    m_path->setText(QDir::toNativeSeparators(isDossier() ? m_dossier : m_folder));
    m_path->setAccessibleName(isDossier() ? tr("File of the dossier") : tr("Folder of the files"));
    m_path->setPlaceholderText(m_path->accessibleName());
    showHint();
}

void PdfDestination::showHint()
{
    const QFileInfo place(path());
    QString hint;
    if (isDossier() && QFileInfo(whole()).isDir())
        hint = tr("This is a folder. Add the name of a file.");
    else if (path().isEmpty())
        hint = isDossier() ? tr("Say which file to write.") : tr("Say which folder to write into.");
    else if (isDossier() && place.exists())
        hint = tr("The file is there already and will be replaced.");
    else if (!isDossier() && !place.exists())
        hint = tr("The folder is not there yet and will be made.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void PdfDestination::choose()
{
    auto *dialog = new QFileDialog(window(), isDossier() ? tr("Write the dossier to") : tr("Write the files into"));
    dialog->setObjectName(u"pdfFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isDossier() ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isDossier() ? QFileDialog::AnyFile : QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, !isDossier());
    if (isDossier()) {
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    }
    const QFileInfo place(whole());
    dialog->setDirectory(place.isDir() ? place.absoluteFilePath() : place.absolutePath());
    if (isDossier() && !place.isDir())
        dialog->selectFile(place.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void PdfDestination::applyTheme(const Theme &theme)
{
    QPalette ink = m_hint->palette();
    ink.setColor(QPalette::WindowText, theme.soft);
    m_hint->setPalette(ink);
    for (QRadioButton *each : {m_each, m_all})
        each->setPalette(tickPalette(theme));
}

} // namespace Parallax
