// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace Parallax {

struct Theme;

/// What is known of an article and cannot be edited: file, format, language, time of import, hash.
class ArticleFacts : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleFacts(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    void setTheme(const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addFact(QFormLayout &form, const QString &name, const QString &objectName);
    void showFile();
    void copyHash() const;

    Article m_article;
    QLabel *m_file;
    QLabel *m_format;
    QLabel *m_language;
    QLabel *m_imported;
    QLabel *m_hash;
    QToolButton *m_copy;
};

} // namespace Parallax
