// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryguide.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

QueryGuide::QueryGuide(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"queryGuide"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // The words of the query language are the same in every language; what they find is translated.
    const std::pair<QString, QString> examples[] = {
        {u"sanctions relief"_s, tr("both words, anywhere in the text")},
        {uR"("peace plan")"_s, tr("the words in this order")},
        {u"ceasefire OR truce"_s, tr("at least one of them")},
        {u"grain -corn"_s, tr("the first without the second")},
        {u"negotiat*"_s, tr("words that begin so")},
        {u"NEAR(minister visit, 5)"_s, tr("at most 5 words between them")},
        {u"title:summit"_s, tr("words of the title; source: for the outlet")},
        {u"after:2025-01 before:2025-07"_s, tr("published between the two; on: for a day")},
    };
    QString html = u"<p>%1</p>"_s.arg(tr("Search all texts of the project. For example").toHtmlEscaped());
    for (const auto &[query, meaning] : examples) {
        html += uR"(<p style="margin-top: 8px; margin-bottom: 0"><a href="%1" style="text-decoration: none">%2</a><br>%3</p>)"_s.arg(
            QString::fromLatin1(query.toUtf8().toPercentEncoding()), query.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    m_text->setText(html);
    connect(m_text, &QLabel::linkActivated, this,
        [this](const QString &link) { Q_EMIT exampleChosen(QString::fromUtf8(QByteArray::fromPercentEncoding(link.toLatin1()))); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->addWidget(m_text, 1);
}

void QueryGuide::setInk(const QColor &ink)
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_text->setPalette(palette);
}

} // namespace Parallax
