// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingreading.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace Parallax {

/// A briefing as it will be read, while it is being written. Its numbers show what stands behind them; a click goes there. A
/// double click on words goes to where they are written.
class BriefingPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit BriefingPreview(const Session &session, QWidget *parent = nullptr);
    ~BriefingPreview() override;

    /// Null for nothing. It stays where it was scrolled to.
    void setReading(std::shared_ptr<const BriefingReading> reading);
    /// Brings what is written at this offset into view.
    void showSource(qsizetype offset);

Q_SIGNALS:
    void citationChosen(const QString &name);
    /// Null when the pointer has left it; global pixels.
    void citationHovered(const QString &name, const QPoint &place);
    void sourceChosen(qsizetype offset);

protected:
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Off the GUI thread: pictures take their time.
    void render();
    void take(std::shared_ptr<QTextDocument> document);
    void follow(const QUrl &address);
    void fitMeasure();
    /// Pictures are as wide as the page.
    [[nodiscard]] int pictureWidth() const;
    void applyTheme();

    /// A scroll bar only for what is really wider than the page.
    void fitBar();

    Session m_session;
    const Appearance &m_appearance;
    std::shared_ptr<const BriefingReading> m_reading;
    std::shared_ptr<QTextDocument> m_document;
    Jobs::Handle m_job;
    int m_generation = 0; ///< of render(): what an older job brings is dropped
    qsizetype m_wanted = -1; ///< offset to be shown once the document has it
    QTimer m_resized;
    int m_pictureWidth = 0; ///< of what is shown
    bool m_outdated = false; ///< there is another reading since it was hidden
};

} // namespace Parallax
