// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerheader.h"

#include "core/articles/articleedits.h"
#include "ui/reader/readerstyle.h"
#include "ui/session/appearance.h"
#include "ui/widgets/closecross.h"
#include "core/words/datetext.h"
#include "ui/widgets/rowtext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QStringBuilder>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int headerHeight = 40;
constexpr int buttonSize = 28;
/// Below, the date needs the room of the buttons that move the article; the menu and keys do it too.
constexpr int narrow = 280;
constexpr int roomForVersions = 360;
constexpr int badgeHeight = 18;
constexpr int badgeGap = 8;

} // namespace

ReaderHeader::ReaderHeader(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_textLeft(ReaderStyle::leftMargin)
{
    setObjectName(u"readerHeader"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ReaderStyle::leftMargin, 0, 8, 0);
    row->setSpacing(0);
    row->addStretch();
    makeVersionButton();
    m_source = addButton(u"text-x-generic"_s, u"showSource"_s, tr("Show the file this came from (Ctrl+U)"));
    m_source->setCheckable(true);
    m_left = addButton(u"arrow-left"_s, u"moveLeft"_s, tr("Move this article to the left"));
    m_right = addButton(u"arrow-right"_s, u"moveRight"_s, tr("Move this article to the right"));
    auto *close = addButton({}, u"closeReader"_s, tr("Close this article (Ctrl+W)"));
    showCross(*close);
    connect(m_source, &QToolButton::clicked, this, &ReaderHeader::sourceToggled);
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(close, &QToolButton::clicked, this, &ReaderHeader::closeRequested);
    connect(&session.appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

QToolButton *ReaderHeader::addButton(const QString &icon, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setFixedSize(buttonSize, buttonSize);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void ReaderHeader::makeVersionButton()
{
    m_version = new QToolButton(this);
    m_version->setObjectName(u"versions"_s);
    m_version->setAutoRaise(true);
    m_version->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_version->setFixedHeight(buttonSize);
    m_version->setFocusPolicy(Qt::TabFocus);
    m_version->hide();
    layout()->addWidget(m_version);
    connect(m_version, &QToolButton::clicked, this, [this] {
        if (m_article.supersededBy)
            Q_EMIT versionRequested(*m_article.supersededBy, false);
        else if (!m_earlierVersions.empty())
            Q_EMIT versionRequested(m_earlierVersions.front(), true);
    });
}

QString ReaderHeader::nameOf(const Article &article)
{
    if (!article.source.isEmpty())
        return article.source;
    return article.title.isEmpty() ? QFileInfo(article.file).fileName() : QString();
}

QString ReaderHeader::joined(const QString &name, const QString &date, const QString &byline)
{
    QStringList parts{name, date, byline};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString ReaderHeader::lineOf(const Article &article)
{
    return joined(nameOf(article), article.published ? longDateText(*article.published) : tr("undated"), article.byline);
}

QString ReaderHeader::lineOf(const Article &article, const QFontMetrics &metrics, int width)
{
    // What is left of a byline must still say something.
    constexpr int fewestCharacters = 8;
    const QString name = nameOf(article);
    const QString date = article.published ? longDateText(*article.published) : tr("undated");
    const QString whole = joined(name, date, article.byline);
    if (metrics.horizontalAdvance(joined(name, date, article.byline.left(fewestCharacters) + u'\u2026')) <= width)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    if (const QString line = joined(name, date, {}); metrics.horizontalAdvance(line) <= width)
        return line;
    // The date matters more than its weekday and the end of a long outlet's name.
    const QString shortDate = article.published ? dateText(*article.published) : date;
    const int rest = metrics.horizontalAdvance(joined(u"x"_s, shortDate, {})) - metrics.horizontalAdvance(u'x');
    const QString shortName = metrics.elidedText(name, Qt::ElideRight, width - rest);
    return metrics.elidedText(joined(shortName.size() > 2 ? shortName : QString(), shortDate, {}), Qt::ElideRight, width);
}

void ReaderHeader::setArticle(const Article &article, const std::vector<qint64> &earlierVersions)
{
    m_article = article;
    m_earlierVersions = earlierVersions;
    m_line = lineOf(article);
    setAccessibleName(joined(m_line, gradeText(), {}));
    setToolTip(gradeText().isEmpty() ? article.file : QString(article.file % u'\n' % gradeText()));
    showVersions();
    update();
}

QString ReaderHeader::gradeText() const
{
    QStringList meanings;
    if (!m_article.reliability.isNull())
        meanings += reliabilityMeaning(m_article.reliability);
    if (m_article.credibility != 0)
        meanings += credibilityMeaning(m_article.credibility);
    return meanings.isEmpty() ? QString() : tr("Grade %1: %2").arg(m_article.grade(), meanings.join(u" · "_s));
}

void ReaderHeader::showVersions()
{
    const bool superseded = m_article.supersededBy.has_value();
    m_version->setVisible((superseded || !m_earlierVersions.empty()) && width() >= roomForVersions);
    m_version->setText(superseded ? tr("Superseded") : tr("%n earlier version(s)", nullptr, int(m_earlierVersions.size())));
    m_version->setToolTip(
        superseded ? tr("A corrected version took this one's place; open it") : tr("Open the version before this one beside it"));
    m_version->setAccessibleDescription(m_version->toolTip());
}

void ReaderHeader::setActive(bool active)
{
    m_active = active;
    update();
}

void ReaderHeader::setNeighbours(bool left, bool right)
{
    m_left->setEnabled(left);
    m_right->setEnabled(right);
    showMoves();
}

void ReaderHeader::showMoves()
{
    const bool shown = width() >= narrow && (m_left->isEnabled() || m_right->isEnabled());
    m_left->setVisible(shown);
    m_right->setVisible(shown);
}

void ReaderHeader::setSourceShown(bool shown)
{
    m_source->setChecked(shown);
}

void ReaderHeader::setTextLeft(int left)
{
    m_textLeft = left;
    update();
}

QSize ReaderHeader::sizeHint() const
{
    return QSize(200, headerHeight);
}

void ReaderHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    if (m_active)
        painter.fillRect(QRect(0, 0, width(), 2), theme.accent);
    int right = width() - 8;
    for (const QToolButton *button : findChildren<QToolButton *>()) {
        if (button->isVisible())
            right = std::min(right, button->x());
    }
    const QRect room(m_textLeft, 0, right - m_textLeft - 8, height());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    Badge badge{m_article.grade(), {}};
    const int badgeWidth = badge.text.isEmpty() ? 0 : Badge::width(badge.text, small);
    const QString line = lineOf(m_article, fontMetrics(), room.width() - (badgeWidth > 0 ? badgeWidth + badgeGap : 0));
    painter.setPen(theme.soft);
    painter.drawText(room, Qt::AlignVCenter, line);
    if (badgeWidth == 0)
        return;
    const int left = room.left() + fontMetrics().horizontalAdvance(line) + badgeGap;
    badge.box = QRect(left, (height() - badgeHeight) / 2, badgeWidth, badgeHeight);
    badge.paint(painter, small, theme.line, theme.soft);
}

void ReaderHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMoves();
    showVersions();
}

void ReaderHeader::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT pressed();
}

} // namespace Parallax
