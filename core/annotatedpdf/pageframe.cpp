// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pageframe.h"

#include "core/words/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

void addPair(
    PageContent &content, const QString &left, const QString &right, qreal top, const PageGeometry &geometry, const TextStyle &style)
{
    const LaidText rightText = layOutLine(right, style, geometry.width() / 2);
    content.add(layOutLine(left, style, geometry.width() - widthOf(rightText) - 300), {geometry.left, top}, 0, left.isEmpty() ? 0 : 1);
    content.addRight(rightText, geometry.right(), top);
}

} // namespace

void addFrame(PageContent &content, const PageFrame &frame, const PageGeometry &geometry, const PageStyles &styles)
{
    addPair(content, frame.headLeft, frame.headRight, PageGeometry::headTop, geometry, styles.running);
    content.addRule(geometry.left, geometry.right(), PageGeometry::headRule, styles.rule);
    const QString number = Translated::tr("%1 of %2", "page of pages").arg(frame.page + 1).arg(frame.pages);
    addPair(content, frame.footLeft, number, geometry.footTop(), geometry, styles.running);
}

QString annotatedBy(const QString &annotator, const QDate &day)
{
    const QString date = dateText(EventDate::fromDate(day));
    return annotator.isEmpty() ? Translated::tr("Annotated on %1").arg(date) : Translated::tr("Annotated by %1, %2").arg(annotator, date);
}

} // namespace Parallax
