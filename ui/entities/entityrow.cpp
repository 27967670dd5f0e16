// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityrow.h"

#include "ui/widgets/rowtext.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int padding = 4;
constexpr int columnGap = 8;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EntitiesPane)
};

int columnWidth(const QString &caption, const QFont &font)
{
    return std::max(QFontMetrics(rowFont(font, -1)).horizontalAdvance(caption), QFontMetrics(font).horizontalAdvance(u"9,999"_s));
}

} // namespace

QString EntityRow::articlesCaption()
{
    return Translated::tr("Articles");
}

QString EntityRow::mentionsCaption()
{
    return Translated::tr("Mentions");
}

int EntityRow::height(const QFont &font)
{
    return QFontMetrics(font).height() + 2 * padding;
}

EntityRow EntityRow::layout(const QRect &row, const QFont &font, bool articlesColumn)
{
    int right = row.left() + row.width() - side;
    const auto take = [&](const QString &caption) {
        const int width = columnWidth(caption, font);
        const QRect column(right - width, row.top(), width, row.height());
        right -= width + columnGap;
        return column;
    };
    EntityRow places;
    places.mentions = take(mentionsCaption());
    if (articlesColumn)
        places.articles = take(articlesCaption());
    const int left = row.left() + side;
    places.name = QRect(left, row.top(), std::max(0, right - left), row.height());
    return places;
}

} // namespace Parallax
