// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotatedpdf/pdfpagethread.h"
#include "ui/annotatedpdf/pdfpageview.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace Parallax {

/// The pages of one article as they will be in the PDF, with a bar to pick the article and to turn the pages.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    /// As many as one picks from; a preview needs no more.
    static constexpr size_t mostArticles = 200;

    PdfPreview(const Session &session, QWidget *parent);

    /// What is shown stays, if it is among them; else the first is shown. Reads their titles. Throws StorageError.
    void setArticles(const std::vector<qint64> &articles);
    void setChoice(const PdfChoice &choice);
    /// After a change of the project: the same page of the article as it is now.
    void readAgain();

    [[nodiscard]] bool isWorking() const { return m_working; }
    [[nodiscard]] PdfPageView &view() const { return *m_view; }
    [[nodiscard]] PdfPageView::Fit fit() const { return m_view->fit(); }
    void setFit(PdfPageView::Fit fit);

private:
    void makeLayout();
    void connectParts();
    QToolButton *addButton(const QString &name, const QString &text, const QString &icon);
    void request();
    void show(const Result<PdfPagePicture> &picture);
    void turnTo(int page, PdfPageView::Arrival arrival);
    void showPlace();
    void applyTheme();

    Session m_session;
    PdfPageThread m_thread;
    QTimer m_pause; ///< while the window is being resized
    PdfChoice m_choice;
    int m_page = 0; ///< wanted
    int m_pages = 0;
    PdfPageView::Arrival m_arrival = PdfPageView::Arrival::Top;
    bool m_working = false;

    QComboBox *m_articles;
    QToolButton *m_back;
    QLabel *m_place;
    QToolButton *m_on;
    QToolButton *m_whole;
    PdfPageView *m_view;
};

} // namespace Parallax
