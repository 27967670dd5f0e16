// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfarticle.h"
#include "core/base/result.h"

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThread>

#include <functional>
#include <memory>

namespace Parallax {

/// A picture of one page of what will be exported.
struct PdfPagePicture
{
    qint64 article = 0;
    int page = 0; ///< from 0
    int pages = 0;
    QSizeF size; ///< of the page, points
    QImage image; ///< its device pixel ratio is the one that was asked for
};

/// A thread that lays out an article as it will be in the PDF and paints its pages. The layout is kept for the next page. A
/// new request takes the place of the one under way, whose answer is dropped.
class PdfPageThread : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        qint64 article = 0; ///< key
        PdfChoice choice;
        int page = 0; ///< from 0; the last one where there are fewer
        int width = 0; ///< of the picture, in pixels of the layout
        qreal ratio = 1; ///< device pixels a pixel
    };
    using Answer = std::function<void(const Result<PdfPagePicture> &)>;

    PdfPageThread(const QString &projectPath, const QString &author, QObject *parent = nullptr);
    ~PdfPageThread() override;

    void paint(const Request &request, Answer done);
    /// The project was changed: the article is read again by the next request.
    void outdate();

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Parallax
