// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/picker.h"

#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pickerWidth = 320;
constexpr int visibleRows = 9;
constexpr int distance = 4;

} // namespace

Picker::Picker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_prompt(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_model(new ChoiceModel(this))
    , m_view(new RowView(this))
    , m_none(new EmptyState(this))
{
    // Else a window of its own would not have the colours of the pane it belongs to.
    setAttribute(Qt::WA_WindowPropagation);
    setFixedWidth(pickerWidth);
    m_prompt->setObjectName(u"pickerPrompt"_s);
    m_prompt->setWordWrap(true);
    m_prompt->setTextFormat(Qt::PlainText);
    m_field->setObjectName(u"pickerField"_s);
    m_view->setObjectName(u"pickerChoices"_s);
    m_view->setAccessibleName(tr("Choices"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_none->setObjectName(u"pickerNone"_s);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);

    auto *input = new QVBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->setSpacing(8);
    input->addWidget(m_prompt);
    input->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    column->addLayout(input);
    column->addWidget(m_view);
    column->addWidget(m_none);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT typed(text.simplified()); });
    connect(m_view, &RowView::chosen, this, &Picker::pick);
}

void Picker::setPrompt(const QString &prompt)
{
    m_prompt->setText(prompt);
    m_field->setAccessibleName(prompt);
}

void Picker::setChoices(std::vector<Choice> choices, const QString &none)
{
    const bool any = !choices.empty();
    m_model->setChoices(std::move(choices));
    m_view->setVisible(any);
    m_none->setVisible(!any && !none.isEmpty());
    m_none->setState(none);
    if (any)
        m_view->setCurrentIndex(m_model->index(0));
    fitHeight();
}

QString Picker::text() const
{
    return m_field->text().simplified();
}

void Picker::popUp(const QRect &anchor, const QString &text)
{
    m_anchor = anchor;
    m_none->setInk(palette().color(QPalette::PlaceholderText));
    m_field->setText(text);
    m_field->selectAll();
    if (text.isEmpty())
        Q_EMIT typed({});
    fitHeight();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Picker::popUpTyped(const QRect &anchor, const QString &typed)
{
    popUp(anchor, typed);
    m_field->end(false);
}

void Picker::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), visibleRows);
    m_view->setFixedHeight(rows * std::max(0, m_view->sizeHintForRow(0)));
    m_none->setFixedHeight(m_none->heightForWidth(pickerWidth - 2));
    layout()->activate();
    resize(pickerWidth, layout()->totalHeightForWidth(pickerWidth));
    const QRect screen = parentWidget()->screen()->availableGeometry().adjusted(distance, distance, -distance, -distance);
    const int below = m_anchor.bottom() + distance;
    const int above = m_anchor.top() - distance - height();
    const int y = below + height() <= screen.bottom() ? below : std::max(screen.top(), above);
    move(std::clamp(m_anchor.left(), screen.left(), std::max(screen.left(), screen.right() - width())), y);
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-visibleRows);
        return true;
    case Qt::Key_PageDown:
        step(visibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view->currentIndex().isValid())
            pick(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Picker::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(row));
}

void Picker::pick(const QModelIndex &row)
{
    const qint64 key = row.data(ChoiceModel::KeyRole).toLongLong();
    hide();
    Q_EMIT picked(key);
}

void Picker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Parallax
