// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotatedpdf/pdfpagethread.h"

#include <QAbstractScrollArea>

namespace Parallax {

class Appearance;

/// One page on the desk, as wide as there is room or whole. Page keys move on it and on to the next.
class PdfPageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page };
    /// Where a page that is turned to is shown first.
    enum class Arrival { Top, Bottom };

    PdfPageView(const Appearance &appearance, QWidget *parent);

    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Pixels of the layout that the picture should have; no more than fits the width.
    [[nodiscard]] int pictureWidth() const;

    void setPicture(const PdfPagePicture &picture, Arrival arrival);
    [[nodiscard]] const PdfPagePicture &picture() const { return m_picture; }
    /// In place of a page: why there is none.
    void setSentence(const QString &sentence);
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

Q_SIGNALS:
    void pictureWidthChanged();
    /// By one page on (1) or back (-1).
    void turned(int direction);
    void firstRequested();
    void lastRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSizeF points() const;
    [[nodiscard]] QRect pagePlace() const;
    void updateBars();
    void move(int direction);

    const Appearance &m_appearance;
    PdfPagePicture m_picture;
    QString m_sentence;
    Fit m_fit = Fit::Width;
};

} // namespace Parallax
