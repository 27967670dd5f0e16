// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/recordhistory.h"

#include "core/project/project.h"
#include "ui/history/historyrow.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/paneheader.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

RecordHistory::RecordHistory(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PaneHeader(tr("History"), this))
    , m_rows(new QVBoxLayout)
    , m_more(new QToolButton(this))
{
    constexpr int pause = 150; // milliseconds that the caret rests before the journal is looked through
    setObjectName(u"recordHistory"_s);
    m_more->setObjectName(u"moreHistory"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RecordHistory::read);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = true;
        showLines();
    });
    connect(&session.project, &Project::changed, this, [this] {
        m_outdated = true;
        if (isVisible() && !m_records.empty())
            m_pause.start();
    });
    connect(&session.appearance, &Appearance::themeChanged, this, &RecordHistory::applyTheme);
    showLines();
}

RecordHistory::~RecordHistory() = default;

void RecordHistory::setRecords(const std::vector<RecordKey> &records)
{
    if (records == m_records)
        return;
    m_records = records;
    m_showsAll = false;
    ++m_generation;
    // Lines of another record are worse than none for a moment.
    apply({});
    m_outdated = true;
    if (isVisible() && !m_records.empty())
        m_pause.start();
}

void RecordHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated && !m_records.empty())
        m_pause.start();
}

void RecordHistory::read()
{
    m_outdated = false;
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const auto work = [path = m_session.project.path(), records = m_records](const Progress &) -> Result<std::vector<HistoryLine>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return historyOf(**project, records);
    };
    m_job = m_session.jobs.start(this, {}, work, [this, generation](Result<std::vector<HistoryLine>> lines) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (lines)
            apply(std::move(lines).value());
        else
            m_session.notices.show(Notices::Kind::Problem, tr("The history cannot be read. %1").arg(lines.error().message));
    });
}

void RecordHistory::apply(std::vector<HistoryLine> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    showLines();
    Q_EMIT linesChanged();
}

void RecordHistory::showLines()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> owned(item);
    }
    const size_t shown = m_showsAll ? m_lines.size() : std::min(m_lines.size(), size_t(firstLines));
    for (size_t i = 0; i < shown; ++i)
        addLine(m_lines[i]);
    m_header->setVisible(!m_lines.empty());
    m_more->setText(tr("%n more", nullptr, int(m_lines.size() - shown)));
    m_more->setVisible(shown < m_lines.size());
    applyTheme();
}

void RecordHistory::addLine(const HistoryLine &line)
{
    auto *row = new HistoryRow(line, !m_session.project.isReadOnly(), this);
    connect(row, &HistoryRow::restoreChosen, this, [this, line] { restore(line); });
    m_rows->addWidget(row);
}

void RecordHistory::restore(const HistoryLine &line)
{
    const QString label = tr("Restore: %1").arg(line.words.what);
    if (const auto result = m_session.project.restore(line.record, line.entry, label); !result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

void RecordHistory::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    m_header->setInk(theme.soft);
    for (HistoryRow *row : findChildren<HistoryRow *>())
        row->setTheme(theme);
}

} // namespace Parallax
