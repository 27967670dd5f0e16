// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/emptyreaders.h"

#include "ui/reader/readerstyle.h"
#include "ui/session/appearance.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int lineHeight = 28;
constexpr int gap = 16;

} // namespace

EmptyReaders::EmptyReaders(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"emptyReaders"_s);
    setAccessibleName(tr("Open an article from the library to read it here."));
    connect(&session.appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&session.appearance, &Appearance::readingFontChanged, this, qOverload<>(&QWidget::update));
}

void EmptyReaders::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    const std::array<std::pair<QString, QString>, 4> keys{{
        {tr("Enter"), tr("open the article chosen in the library")},
        {tr("Ctrl+Enter"), tr("open it beside the others, up to four")},
        {tr("Drag"), tr("onto a reader, or to its left or right")},
        {tr("Ctrl+Shift+F"), tr("find articles by their words")},
    }};
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    const ParagraphStyle title = ReaderStyle::of(m_session.appearance.readingFont()).title;
    int keyWidth = 0;
    int textWidth = 0;
    for (const auto &[key, text] : keys) {
        keyWidth = std::max(keyWidth, fontMetrics().horizontalAdvance(key));
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(text));
    }
    const int width = keyWidth + gap + textWidth;
    const int left = std::max(gap, (this->width() - width) / 2);
    int y = std::max(gap, (height() - title.lineHeight - gap - int(keys.size()) * lineHeight) / 2);
    painter.setFont(title.font);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, y, this->width() - left, title.lineHeight), Qt::AlignVCenter, tr("Open an article from the library"));
    y += title.lineHeight + gap;
    painter.setFont(font());
    for (const auto &[key, text] : keys) {
        painter.setPen(theme.accent);
        painter.drawText(QRect(left, y, keyWidth, lineHeight), Qt::AlignVCenter, key);
        painter.setPen(theme.soft);
        painter.drawText(QRect(left + keyWidth + gap, y, this->width(), lineHeight), Qt::AlignVCenter, text);
        y += lineHeight;
    }
}

} // namespace Parallax
