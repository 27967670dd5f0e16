// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfpagethread.h"

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QPainter>

#include <algorithm>
#include <atomic>

namespace Parallax {

namespace {

/// A page wider than this is no better to read, only slower.
constexpr int widestPicture = 3000;

QImage paintPage(const AnnotatedPages &pages, const PdfPageThread::Request &request, int page)
{
    const QSizeF points = pages.pageSize();
    const int width = std::clamp(int(request.width * request.ratio), 1, widestPicture);
    QImage image(width, std::max(1, int(width * points.height() / points.width())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(width / points.width(), width / points.width());
    pages.paint(painter, page);
    painter.end();
    image.setDevicePixelRatio(request.ratio);
    return image;
}

} // namespace

/// Lives on the thread. Only `newest` is used from outside.
class PdfPageThread::Worker : public QObject
{
public:
    Worker(QString path, QString author)
        : m_path(std::move(path))
        , m_author(std::move(author))
    {
    }

    std::atomic<quint64> newest = 0;

    void forget() { m_pages.reset(); }
    void close()
    {
        m_pages.reset();
        m_project.reset();
    }

    Result<PdfPagePicture> paint(const Request &request)
    {
        if (!m_project) {
            auto opened = Project::open(m_path, Project::Access::Read);
            if (!opened)
                return opened.error();
            m_project = std::move(opened).value();
            m_project->setAuthor(m_author);
        }
        return orFault(*m_project, [&]() -> Result<PdfPagePicture> {
            layOut(request);
            const int page = std::clamp(request.page, 0, std::max(0, m_pages->count() - 1));
            return PdfPagePicture{request.article, page, m_pages->count(), m_pages->pageSize(), paintPage(*m_pages, request, page)};
        });
    }

private:
    /// Throws StorageError.
    void layOut(const Request &request)
    {
        if (m_pages && m_article == request.article && m_choice == request.choice)
            return;
        m_pages.reset();
        m_content = readPdfArticle(*m_project, request.article, request.choice);
        m_pages = std::make_unique<AnnotatedPages>(m_content, request.choice);
        m_article = request.article;
        m_choice = request.choice;
    }

    QString m_path;
    QString m_author;
    std::unique_ptr<Project> m_project;
    PdfArticle m_content;
    std::unique_ptr<AnnotatedPages> m_pages; ///< of m_content
    qint64 m_article = 0;
    PdfChoice m_choice;
};

PdfPageThread::PdfPageThread(const QString &projectPath, const QString &author, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(projectPath, author))
{
    m_worker->moveToThread(&m_thread);
    // The connection and the fonts of the pages belong to the thread and end on it.
    connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::close, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("pdf pages"));
    m_thread.start(QThread::LowPriority);
}

PdfPageThread::~PdfPageThread()
{
    ++m_worker->newest;
    m_thread.quit();
    m_thread.wait();
}

void PdfPageThread::paint(const Request &request, Answer done)
{
    Worker *worker = m_worker.get();
    const quint64 number = ++worker->newest;
    QMetaObject::invokeMethod(worker, [this, worker, number, request, done = std::move(done)] {
        if (worker->newest != number)
            return;
        const auto picture = worker->paint(request);
        QMetaObject::invokeMethod(this, [worker, number, done, picture] {
            if (worker->newest == number)
                done(picture);
        });
    });
}

void PdfPageThread::outdate()
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(worker, [worker] { worker->forget(); });
}

} // namespace Parallax
