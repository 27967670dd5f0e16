// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagehead.h"

#include "ui/session/appearance.h"
#include "core/words/datetext.h"
#include "ui/widgets/rowtext.h"

#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int barWidth = 3;
constexpr int barGap = 9;
constexpr int mostLines = 8;
constexpr int gap = 4;
const QString between = u"  ·  "_s;

} // namespace

PassageHead::PassageHead(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"passageHead"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&session.appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&session.appearance, &Appearance::readingFontChanged, this, &QWidget::updateGeometry);
}

void PassageHead::setPassage(const QString &quote, std::optional<int> tagColor, const std::optional<Article> &article, const QString &state)
{
    m_quote = quote.simplified();
    m_tagColor = tagColor;
    m_source = !article ? QString() : article->source.isEmpty() ? QFileInfo(article->file).fileName() : article->source;
    m_date = !article ? QString() : article->published ? dateText(*article->published) : tr("undated");
    m_grade = article ? article->grade() : QString();
    m_state = state;
    setAccessibleName(m_quote.isEmpty() ? m_source : u"%1. %2"_s.arg(m_quote, m_source));
    setToolTip(article ? article->displayTitle() : QString());
    updateGeometry();
    update();
}

QFont PassageHead::quoteFont() const
{
    QFont font = m_session.appearance.readingFont();
    font.setPointSizeF(this->font().pointSizeF() + 0.5);
    return font;
}

QFont PassageHead::sourceFont() const
{
    return rowFont(font(), -0.5);
}

QStringList PassageHead::quoteLines(int width) const
{
    return elidedLines(m_quote, quoteFont(), width - barWidth - barGap, mostLines);
}

int PassageHead::heightForWidth(int width) const
{
    const int quote = int(quoteLines(width).size()) * QFontMetrics(quoteFont()).lineSpacing();
    const bool hasLine = !m_source.isEmpty() || !m_state.isEmpty();
    return quote + (hasLine ? (quote > 0 ? 2 * gap : 0) + QFontMetrics(sourceFont()).height() + 2 : 0);
}

QSize PassageHead::sizeHint() const
{
    return {200, heightForWidth(200)};
}

void PassageHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    QPainter painter(this);
    const QStringList lines = quoteLines(width());
    const QFontMetrics quoteMetrics(quoteFont());
    const int quoteHeight = int(lines.size()) * quoteMetrics.lineSpacing();
    painter.setFont(quoteFont());
    painter.setPen(theme.text);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(barWidth + barGap, i * quoteMetrics.lineSpacing() + quoteMetrics.ascent(), lines[i]);
    if (!lines.isEmpty())
        painter.fillRect(QRect(0, 1, barWidth, quoteHeight - 2), m_tagColor ? tagColor(theme, *m_tagColor) : theme.accent);

    const QFont font = sourceFont();
    const QFontMetrics metrics(font);
    const int top = lines.isEmpty() ? 1 : quoteHeight + 2 * gap;
    int x = 0;
    const auto paintBadge = [&](const QString &text, const QColor &line, const QColor &ink) {
        const Badge badge{text, QRect(x, top - 1, Badge::width(text, font), metrics.height() + 2)};
        badge.paint(painter, font, line, ink);
        x += badge.box.width() + 2 * gap;
    };
    if (!m_state.isEmpty())
        paintBadge(m_state, theme.warning, theme.warning);
    const int gradeWidth = m_grade.isEmpty() ? 0 : Badge::width(m_grade, font) + 2 * gap;
    const QString line = sourceAndDate(m_source, m_date, between, metrics, width() - x - gradeWidth);
    painter.setFont(font);
    painter.setPen(theme.soft);
    painter.drawText(x, top + metrics.ascent(), line);
    x += metrics.horizontalAdvance(line) + 2 * gap;
    if (!m_grade.isEmpty())
        paintBadge(m_grade, theme.line, theme.soft);
}

} // namespace Parallax
