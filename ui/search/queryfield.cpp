// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryfield.h"

#include "ui/search/queryedit.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int fieldHeight = 32;
constexpr qreal radius = 6;
constexpr int documentMargin = 2;

QFont queryFont(const QFont &interfaceFont)
{
    QFont font(QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(interfaceFont.pointSizeF() - 0.5);
    return font;
}

} // namespace

QueryField::QueryField(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_edit(new QueryEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"queryField"_s);
    m_edit->setObjectName(u"query"_s);
    m_edit->setPlaceholderText(tr("Search the project"));
    m_edit->setAccessibleName(tr("Search the project"));
    m_edit->setFont(queryFont(font()));
    m_edit->document()->setDocumentMargin(documentMargin);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() + 2 * documentMargin + 2);
    m_note->setObjectName(u"queryNote"_s);
    m_note->setFont(rowFont(font(), -1));
    setFocusProxy(m_edit);
    setFixedHeight(fieldHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_note);

    for (QTimer *timer : {&m_typed, &m_rested})
        timer->setSingleShot(true);
    m_typed.setInterval(searchPause);
    m_rested.setInterval(problemPause);
    connect(&m_typed, &QTimer::timeout, this, [this] { Q_EMIT typed(text()); });
    connect(&m_rested, &QTimer::timeout, this, [this] { Q_EMIT rested(text()); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &QueryField::textChanged);
    connect(m_edit, &QueryEdit::entered, this, [this] {
        m_typed.stop();
        m_rested.stop();
        Q_EMIT searched(text());
    });
    connect(m_edit, &QueryEdit::leftDownward, this, &QueryField::leftDownward);
    connect(m_edit, &QueryEdit::escaped, this, &QueryField::escaped);
    connect(m_edit, &QueryEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::themeChanged, this, &QueryField::applyTheme);
    applyTheme();
}

QueryField::~QueryField() = default;

QString QueryField::text() const
{
    return m_edit->text();
}

void QueryField::setText(const QString &text)
{
    m_edit->setText(text);
    m_typed.stop();
    m_rested.stop();
}

void QueryField::textChanged()
{
    // A highlighter that sets its colours changes no text.
    if (text() == m_text)
        return;
    m_text = text();
    if (!m_highlighting && !m_text.isEmpty())
        highlight();
    m_typed.start();
    m_rested.start();
}

void QueryField::highlight()
{
    const QSignalBlocker blocker(m_edit);
    if (!m_highlighting)
        m_highlighting = std::make_unique<Highlighting>();
    m_highlighter = m_highlighting->forDocument(*m_edit->document(), u"Parallax Query"_s, m_appearance.theme().dark);
}

void QueryField::setNote(const QString &note, bool problem)
{
    m_note->setText(note);
    m_problem = problem;
    applyTheme();
}

void QueryField::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    setPalette(theme.palette());
    QPalette notePalette = theme.palette();
    notePalette.setColor(QPalette::WindowText, m_problem ? theme.warning : theme.faint);
    m_note->setPalette(notePalette);
    if (m_highlighter)
        highlight();
    update();
}

void QueryField::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_edit->hasFocus() ? theme.accent : theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Parallax
