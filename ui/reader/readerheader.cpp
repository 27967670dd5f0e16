// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerheader.h"

#include "ui/reader/readerstyle.h"
#include "ui/session/appearance.h"
#include "ui/widgets/datetext.h"

#include <QHBoxLayout>
#include <QFileInfo>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int headerHeight = 40;
constexpr int buttonSize = 28;

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
    m_source = addButton(u"text-x-generic"_s, u"showSource"_s, tr("Show the file this came from (Ctrl+U)"));
    m_source->setCheckable(true);
    m_left = addButton(u"arrow-left"_s, u"moveLeft"_s, tr("Move this article to the left"));
    m_right = addButton(u"arrow-right"_s, u"moveRight"_s, tr("Move this article to the right"));
    auto *close = addButton(u"window-close-symbolic"_s, u"closeReader"_s, tr("Close this article (Ctrl+W)"));
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
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setFixedSize(buttonSize, buttonSize);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QString ReaderHeader::nameOf(const Article &article)
{
    if (!article.source.isEmpty())
        return article.source;
    return article.title.isEmpty() ? QFileInfo(article.file).fileName() : QString();
}

QString ReaderHeader::lineOf(const Article &article)
{
    QStringList parts;
    if (const QString name = nameOf(article); !name.isEmpty())
        parts += name;
    parts += article.published ? longDateText(*article.published) : tr("undated");
    if (!article.byline.isEmpty())
        parts += article.byline;
    return parts.join(u"  ·  "_s);
}

void ReaderHeader::setArticle(const Article &article)
{
    m_line = lineOf(article);
    m_nameLength = nameOf(article).size();
    setAccessibleName(m_line);
    setToolTip(article.file);
    update();
}

void ReaderHeader::setActive(bool active)
{
    m_active = active;
    update();
}

void ReaderHeader::setNeighbours(bool left, bool right)
{
    m_left->setVisible(left || right);
    m_right->setVisible(left || right);
    m_left->setEnabled(left);
    m_right->setEnabled(right);
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

QString ReaderHeader::elidedLine(int width) const
{
    // The date matters more than the end of a long outlet's name, and that more than the byline.
    const QString rest = m_line.mid(m_nameLength);
    const int whole = fontMetrics().horizontalAdvance(m_line);
    const int name = fontMetrics().horizontalAdvance(m_line.left(m_nameLength));
    const int kept = std::max(name - std::max(0, whole - width), name / 2);
    const QString shortened = fontMetrics().elidedText(m_line.left(m_nameLength), Qt::ElideRight, kept);
    return fontMetrics().elidedText(shortened + rest, Qt::ElideRight, width);
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
    painter.setPen(theme.soft);
    painter.drawText(room, Qt::AlignVCenter, elidedLine(room.width()));
}

void ReaderHeader::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT pressed();
}

} // namespace Parallax
