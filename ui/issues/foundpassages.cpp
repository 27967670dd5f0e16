// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/foundpassages.h"

#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/rowtext.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 8;
constexpr int top = 6;
constexpr int mostLines = 3;
constexpr qreal radius = 5;
/// Characters that may stand before the words that were found, so that they are in sight.
constexpr qsizetype beforeWords = 40;

/// The passage from a little before its words on.
FoundPassage broughtForward(FoundPassage passage)
{
    if (passage.wordsInText.start <= beforeWords)
        return passage;
    const qsizetype cut = passage.text.indexOf(u' ', passage.wordsInText.start - beforeWords);
    if (cut < 0 || cut >= passage.wordsInText.start)
        return passage;
    passage.text = QChar(u'…') + passage.text.sliced(cut);
    passage.wordsInText = {passage.wordsInText.start - cut + 1, passage.wordsInText.end - cut + 1};
    return passage;
}

} // namespace

/// Draws itself, so that several lines can end in an ellipsis and hold semibold words.
class FoundPassages::Row : public QAbstractButton
{
public:
    Row(const FoundPassage &passage, const Appearance &appearance, QWidget *parent)
        : QAbstractButton(parent)
        , m_passage(broughtForward(passage))
        , m_appearance(appearance)
    {
        setObjectName(u"foundPassage"_s);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAccessibleName(tr("%1: %2").arg(passage.title, passage.text));
        setToolTip(tr("Show it in the readers"));
    }

    [[nodiscard]] QSize sizeHint() const override { return {160, heightFor(width())}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(width); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentBackground);
            painter.drawRoundedRect(rect(), radius, radius);
        }
        const QFont small = titleFont();
        const QFontMetrics metrics(small);
        painter.setFont(small);
        painter.setPen(theme.soft);
        painter.drawText(QPointF(side, top + metrics.ascent()), metrics.elidedText(m_passage.title, Qt::ElideRight, width() - 2 * side));
        QTextLayout layout(m_passage.text, font());
        const int lines = layOut(layout, width());
        painter.setPen(theme.text);
        for (int i = 0; i < lines; ++i)
            layout.lineAt(i).draw(&painter, QPointF(side, top + metrics.height()));
        const QTextLine last = layout.lineAt(lines - 1);
        if (last.textStart() + last.textLength() < m_passage.text.size()) {
            painter.setFont(font());
            painter.drawText(
                QPointF(side + last.naturalTextWidth(), top + metrics.height() + last.y() + last.ascent()), QString(QChar(u'…')));
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QFont titleFont() const { return rowFont(font(), -1); }

    /// The number of lines, which all have a place.
    int layOut(QTextLayout &layout, int width) const
    {
        const int lineHeight = QFontMetrics(font()).height();
        // The last line leaves room for the ellipsis.
        const int ellipsis = QFontMetrics(font()).horizontalAdvance(QChar(u'…'));
        QTextCharFormat words;
        words.setFontWeight(QFont::DemiBold);
        layout.setFormats({{int(m_passage.wordsInText.start), int(m_passage.wordsInText.length()), words}});
        int lines = 0;
        layout.beginLayout();
        for (; lines < mostLines; ++lines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1, width - 2 * side - (lines + 1 == mostLines ? ellipsis : 0)));
            line.setPosition(QPointF(0, lines * lineHeight));
        }
        layout.endLayout();
        return lines;
    }

    [[nodiscard]] int heightFor(int width) const
    {
        QTextLayout layout(m_passage.text, font());
        return 2 * top + QFontMetrics(titleFont()).height() + layOut(layout, width) * QFontMetrics(font()).height();
    }

    FoundPassage m_passage;
    const Appearance &m_appearance;
};

FoundPassages::FoundPassages(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"foundPassages"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    connect(&session.appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void FoundPassages::setPassages(const std::vector<FoundPassage> &passages)
{
    if (passages == m_passages)
        return;
    m_passages = passages;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        // Not at once: it may be the one that was clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const FoundPassage &passage : passages) {
        auto *row = new Row(passage, m_session.appearance, this);
        connect(row, &QAbstractButton::clicked, this,
            [this, place = Passage{passage.article, passage.words}] { m_session.selection.reveal(place); });
        m_column->addWidget(row);
        row->show();
    }
}

} // namespace Parallax
