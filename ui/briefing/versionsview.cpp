// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/versionsview.h"

#include "core/project/project.h"
#include "ui/briefing/differencetext.h"
#include "ui/briefing/twolinedelegate.h"
#include "ui/briefing/versionsmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pause = 200;
constexpr int listHeight = 172;

} // namespace

VersionsView::VersionsView(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new VersionsModel(this))
    , m_view(new RowView(this))
    , m_against(new QComboBox(this))
    , m_restore(new KeyButton(tr("Restore this version"), {}, this))
    , m_difference(new QTextBrowser(this))
{
    setObjectName(u"briefingVersions"_s);
    m_view->setObjectName(u"versionsList"_s);
    m_view->setAccessibleName(tr("Versions of the briefing"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(session.appearance, VersionsModel::DetailRole, m_view));
    m_view->setUniformItemSizes(true);
    m_against->setObjectName(u"versionsAgainst"_s);
    m_against->setAccessibleName(tr("What it is compared with"));
    m_against->addItem(tr("What this version changed"), int(Against::Before));
    m_against->addItem(tr("What has changed since"), int(Against::Now));
    m_restore->setObjectName(u"restoreVersion"_s);
    m_difference->setObjectName(u"versionsDifference"_s);
    m_difference->setAccessibleName(tr("Difference between two versions"));
    m_difference->setFrameShape(QFrame::NoFrame);
    makeLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &VersionsView::read);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsView::showDifference);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsView::showDifference);
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        const int row = m_view->currentIndex().row();
        if (row > 0)
            Q_EMIT restoreRequested(m_model->versions()[size_t(row)]);
    });
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        m_outdated = m_outdated || changes.touches(u"briefing");
        if (m_outdated && isVisible())
            m_pause.start();
    });
    connect(&session.appearance, &Appearance::themeChanged, this, &VersionsView::applyTheme);
    connect(&session.appearance, &Appearance::readingFontChanged, this, &VersionsView::applyTheme);
    applyTheme();
}

VersionsView::~VersionsView() = default;

void VersionsView::makeLayout()
{
    constexpr int side = 16;
    m_view->setFixedHeight(listHeight);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(side, 4, side, 4);
    bar->setSpacing(8);
    bar->addWidget(m_against);
    bar->addStretch(1);
    bar->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addLayout(bar);
    column->addWidget(m_difference, 1);
}

void VersionsView::setBriefing(const QUuid &briefing)
{
    if (briefing == m_briefing)
        return;
    m_briefing = briefing;
    ++m_generation;
    apply({});
    m_outdated = !briefing.isNull();
    if (m_outdated && isVisible())
        m_pause.start();
}

void VersionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        read();
}

void VersionsView::read()
{
    m_outdated = false;
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    m_job = m_session.jobs.start(
        this, {}, [path = m_session.project.path(), id = m_briefing](const Progress &) { return readVersions(path, id); },
        [this, generation](Result<std::vector<BriefingVersion>> versions) {
            if (generation != m_generation)
                return;
            m_job.reset();
            if (versions)
                apply(std::move(versions).value());
            else
                m_session.notices.show(Notices::Kind::Problem, tr("The history cannot be read. %1").arg(versions.error().message));
        });
}

void VersionsView::apply(std::vector<BriefingVersion> versions)
{
    const int row = m_view->currentIndex().row();
    const auto &before = m_model->versions();
    const qint64 picked = row > 0 && size_t(row) < before.size() ? before[size_t(row)].entry : 0;
    m_model->setVersions(std::move(versions));
    m_view->setFixedHeight(std::min(listHeight, std::max(1, m_model->rowCount()) * std::max(1, m_view->sizeHintForRow(0))));
    const auto &now = m_model->versions();
    const auto found = std::find_if(now.begin(), now.end(), [&](const BriefingVersion &version) { return version.entry == picked; });
    m_view->setCurrentIndex(m_model->index(found == now.end() ? 0 : int(found - now.begin())));
    // Scrolling to the row while the height changes moves what was painted of the rows before.
    m_view->viewport()->update();
    showDifference();
}

void VersionsView::showDifference()
{
    const auto &versions = m_model->versions();
    const int row = m_view->currentIndex().row();
    const bool valid = row >= 0 && size_t(row) < versions.size();
    m_restore->setEnabled(valid && row > 0 && !m_session.project.isReadOnly());
    if (!valid)
        return m_difference->clear();
    const QString &picked = versions[size_t(row)].text;
    const bool sinceThen = Against(m_against->currentData().toInt()) == Against::Now;
    const QString before = sinceThen ? picked : size_t(row) + 1 < versions.size() ? versions[size_t(row) + 1].text : QString();
    const QString &after = sinceThen ? versions.front().text : picked;
    showFirstChange(Parallax::showDifference(*m_difference->document(), before, after, m_session.appearance.theme()));
}

void VersionsView::showFirstChange(int place)
{
    QScrollBar *bar = m_difference->verticalScrollBar();
    QTextCursor cursor(m_difference->document());
    cursor.setPosition(std::max(0, place));
    m_difference->setTextCursor(cursor);
    // With some of what stands before it.
    const int line = m_difference->cursorRect().top() + bar->value();
    bar->setValue(place <= 0 ? 0 : line - m_difference->viewport()->height() / 4);
}

void VersionsView::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_view->setPalette(palette);
    palette.setColor(QPalette::Base, theme.paper);
    m_difference->setPalette(palette);
    QFont reading = m_session.appearance.readingFont();
    reading.setPointSizeF(10.5);
    m_difference->setFont(reading);
    m_difference->document()->setDocumentMargin(16);
    showDifference();
}

} // namespace Parallax
