// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int columnWidth = 440;

QLabel *label(const QString &text, QWidget *parent, double points, QFont::Weight weight = QFont::Normal)
{
    auto *made = new QLabel(text, parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    made->setFont(font);
    return made;
}

/// A full-width button with what it does at the left and its key at the right.
QPushButton *button(const QString &name, const QString &text, const QKeySequence &key, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setStyleSheet(u"text-align: left; padding: 8px 12px;"_s);
    made->setAutoDefault(true);
    auto *keyLabel = new QLabel(key.toString(QKeySequence::NativeText), made);
    keyLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    keyLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0); // the padding of the button is around it
    layout->addStretch();
    layout->addWidget(keyLabel);
    return made;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    setObjectName(u"welcomePage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(label(tr("Read the reports side by side"), column, 18, QFont::DemiBold));
    inner->addWidget(label(tr("Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one "
                              "project file on this computer."),
        column, 10.5));
    inner->addSpacing(16);

    auto *files = button(u"welcomeImportFiles"_s, tr("Import articles…"), QKeySequence(u"Ctrl+I"_s), column);
    auto *folder = button(u"welcomeImportFolder"_s, tr("Import a folder…"), QKeySequence(u"Ctrl+Shift+I"_s), column);
    auto *open = button(u"welcomeOpen"_s, tr("Open a project…"), QKeySequence(QKeySequence::Open), column);
    auto *samples = button(u"welcomeSamples"_s, tr("Try it with five sample articles…"), {}, column);
    files->setDefault(true);
    for (QPushButton *each : { files, folder, open, samples })
        inner->addWidget(each);
    setFocusProxy(files);
    connect(files, &QPushButton::clicked, this, &WelcomePage::importFilesRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::importFolderRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(samples, &QPushButton::clicked, this, &WelcomePage::samplesRequested);

    auto *hint = label(tr("Or drop text and Markdown files, folders or a project anywhere in this window."), column, 9.5);
    hint->setForegroundRole(QPalette::PlaceholderText);
    inner->addSpacing(4);
    inner->addWidget(hint);
    inner->addSpacing(16);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(4);
    inner->addWidget(m_recent);

    // An alignment instead of the stretches would take from the wrapped lines the height they need.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    m_recent->hide();
}

void WelcomePage::setRecentProjects(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->deleteLater();
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *heading = label(tr("Recent projects"), m_recent, 9.5, QFont::DemiBold);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_recentLayout->addWidget(heading);
    for (const QString &path : paths.mid(0, 5)) {
        auto *project = new QPushButton(QFileInfo(path).completeBaseName(), m_recent);
        project->setObjectName(u"recentProject"_s);
        project->setAutoDefault(true);
        project->setToolTip(QDir::toNativeSeparators(path));
        project->setCursor(Qt::PointingHandCursor);
        connect(project, &QPushButton::clicked, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recentLayout->addWidget(project);
    }
}

} // namespace Parallax
