// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/citationcard.h"

#include "core/articles/articleedits.h"
#include "core/words/datetext.h"
#include "ui/session/appearance.h"
#include "ui/tags/popupplace.h"
#include "ui/widgets/rowtext.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int cardWidth = 380;
constexpr int distance = 14;
constexpr qsizetype longestQuote = 420;

QString quoteText(const QString &quote)
{
    const QString words = quote.simplified();
    return u"“%1”"_s.arg(words.size() > longestQuote ? QString(words.left(longestQuote - 1).trimmed() + u'…') : words);
}

QString outletText(const Article &article)
{
    QStringList parts{article.source.isEmpty() ? article.displayTitle() : article.source};
    if (article.published)
        parts.append(dateText(*article.published));
    const QString meaning = gradeMeaning(article);
    parts.append(meaning.isEmpty() ? CitationCard::tr("not graded") : u"%1 (%2)"_s.arg(article.grade(), meaning));
    return parts.join(u" · "_s);
}

void setInk(QLabel &label, const QColor &ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

CitationCard::CitationCard(const Appearance &appearance, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_appearance(appearance)
    , m_quote(new QLabel(this))
    , m_outlet(new QLabel(this))
    , m_chain(new QLabel(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"citationCard"_s);
    m_quote->setObjectName(u"cardQuote"_s);
    m_outlet->setObjectName(u"cardOutlet"_s);
    m_chain->setObjectName(u"cardChain"_s);
    m_state->setObjectName(u"cardState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (QLabel *label : {m_quote, m_outlet, m_chain, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(&appearance, &Appearance::themeChanged, this, &CitationCard::applyTheme);
    connect(&appearance, &Appearance::readingFontChanged, this, &CitationCard::applyTheme);
    applyTheme();
}

void CitationCard::showFor(const BriefingSource &source, const QPoint &place)
{
    m_quote->setText(source.quote.isEmpty() ? QString() : quoteText(source.quote));
    m_outlet->setText(source.article ? outletText(*source.article) : QString());
    QStringList chain;
    if (!source.speaker.isEmpty())
        chain.append(tr("Words of %1").arg(source.speaker));
    if (!source.via.isEmpty())
        chain.append(tr("through %1").arg(source.via));
    if (source.paragraph > 0)
        chain.append(source.lastParagraph > source.paragraph
                ? tr("paragraphs %1–%2").arg(QString::number(source.paragraph), QString::number(source.lastParagraph))
                : tr("paragraph %1").arg(source.paragraph));
    m_chain->setText(chain.join(u" · "_s));
    switch (source.state) {
    case BriefingSource::State::Sound:
        m_state->clear();
        break;
    case BriefingSource::State::Changed:
        m_state->setText(tr("The article was corrected since: these are its new words."));
        break;
    case BriefingSource::State::Broken:
        m_state->setText(tr("The article was corrected since, and these words are not in it any more."));
        break;
    case BriefingSource::State::Missing:
        m_state->setText(tr("This briefing has no citation of the name “%1”.").arg(source.name));
        break;
    }
    for (QLabel *label : {m_quote, m_outlet, m_chain, m_state})
        label->setVisible(!label->text().isEmpty());
    layout()->activate();
    const QSize size(cardWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(cardWidth) : sizeHint().height());
    const QScreen *screen = QGuiApplication::screenAt(place);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    setGeometry(popupPlace(QRect(place - QPoint(distance, distance), QSize(2 * distance, 2 * distance)), size, room));
    show();
}

void CitationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().panel);
    painter.setPen(m_appearance.theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CitationCard::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    setPalette(theme.palette());
    QFont reading = m_appearance.readingFont();
    reading.setPointSizeF(10.5);
    m_quote->setFont(reading);
    m_outlet->setFont(rowFont(font(), -0.5));
    m_chain->setFont(rowFont(font(), -0.5));
    m_state->setFont(rowFont(font(), -0.5, true));
    setInk(*m_quote, theme.text);
    setInk(*m_outlet, theme.soft);
    setInk(*m_chain, theme.soft);
    setInk(*m_state, theme.warning);
}

} // namespace Parallax
