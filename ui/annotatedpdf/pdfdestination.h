// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace Parallax {

struct Theme;

/// Whether there is one file an article or one of all, and where.
class PdfDestination : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a dossier is called until somebody calls it otherwise.
    PdfDestination(const QString &name, QWidget *parent);

    [[nodiscard]] bool isDossier() const;
    void setDossier(bool dossier);
    /// Of the folder or of the dossier's file, absolute; empty where none is typed, and where a dossier would be a folder.
    [[nodiscard]] QString path() const;
    /// Of what is not shown now, too; empty ones are left as they are.
    void setPaths(const QString &folder, const QString &dossier);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &dossier() const { return m_dossier; }
    void applyTheme(const Theme &theme);

Q_SIGNALS:
    void changed();

private:
    void makeLayout();
    [[nodiscard]] QString whole() const; ///< as typed, absolute
    void choose();
    void showPath();
    void showHint();

    QString m_folder;
    QString m_dossier;
    QRadioButton *m_each;
    QRadioButton *m_all;
    QLineEdit *m_path;
    QLabel *m_hint;
};

} // namespace Parallax
