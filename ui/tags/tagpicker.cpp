// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagpicker.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/tags/joinquestion.h"
#include "ui/tags/pickdelegate.h"
#include "ui/tags/pickmodel.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pickerWidth = 360;
constexpr int mostRowsInView = 9;

} // namespace

TagPicker::TagPicker(const Session &session, QWidget *parent)
    : Popup(session.appearance, parent)
    , m_session(session)
    , m_model(new PickModel(this))
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_delegate(new PickDelegate(session.appearance, m_view))
    , m_hint(new QLabel(this))
    , m_question(new JoinQuestion(this))
{
    setObjectName(u"tagPicker"_s);
    setAccessibleName(tr("Tags"));
    m_field->setObjectName(u"tagPickerField"_s);
    m_field->setAccessibleName(tr("Tag"));
    m_field->installEventFilter(this);
    m_view->setObjectName(u"tagPickerList"_s);
    m_view->setAccessibleName(tr("Tags that fit"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    makeLayout();
    connect(m_field, &QLineEdit::textEdited, this, &TagPicker::showRows);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row(), false); });
    connect(m_question, &JoinQuestion::answered, this, [this](bool join) {
        close();
        Q_EMIT joinAnswered(join);
    });
    connect(m_question, &JoinQuestion::cancelled, this, &TagPicker::close);
    connect(&session.appearance, &Appearance::themeChanged, this, &TagPicker::applyTheme);
    applyTheme();
}

void TagPicker::makeLayout()
{
    m_hint->setFont(rowFont(m_hint->font(), -1));
    m_hint->setContentsMargins(12, 4, 12, 8);
    auto *input = new QVBoxLayout;
    input->setContentsMargins(8, 8, 8, 8);
    input->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(input);
    column->addWidget(m_view);
    column->addWidget(m_hint);
    column->addWidget(m_question);
}

void TagPicker::pick(const QRect &place, const PickRequest &request)
{
    m_request = request;
    m_tags = m_session.project.tags().all();
    m_field->setPlaceholderText(request.placeholder);
    m_field->clear();
    popUp(place, false);
    showRows();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagPicker::askToJoin(const QRect &place, const QString &path, int passages)
{
    m_question->ask(path, passages);
    popUp(place, true);
    fit();
    m_question->setFocus(Qt::PopupFocusReason);
}

void TagPicker::pickAgain(const QSet<QUuid> &carried)
{
    PickRequest request = m_request;
    request.carried = carried;
    pick(m_place, request);
}

void TagPicker::popUp(const QRect &place, bool question)
{
    m_place = place;
    m_field->setVisible(!question);
    m_view->setVisible(!question);
    m_hint->setVisible(!question);
    m_question->setVisible(question);
    layout()->itemAt(0)->layout()->setContentsMargins(8, question ? 0 : 8, 8, question ? 0 : 8);
    fit();
    show();
}

void TagPicker::showRows()
{
    m_delegate->setShowsNumbers(m_field->text().isEmpty());
    m_model->setRows(pickRows(m_tags, m_request, m_field->text()));
    const auto &rows = m_model->rows();
    m_view->setCurrentIndex(m_model->index(0, 0));
    const bool makes = std::any_of(rows.begin(), rows.end(), [](const PickRow &row) { return row.kind == PickRow::Kind::Make; });
    if (rows.empty())
        m_hint->setText(
            m_request.mayMake ? tr("Type the name of a tag, or a path such as Red lines/NATO, to make it.") : tr("No tag fits."));
    else if (makes && rows.front().kind == PickRow::Kind::Tag)
        m_hint->setText(tr("Enter takes the marked tag, Shift+Enter creates “%1”.").arg(typedPath(m_field->text())));
    else
        m_hint->setText(m_request.mayMake ? tr("Enter takes it, Ctrl+Enter stays open, Esc closes.") : tr("Enter takes it, Esc closes."));
    m_hint->setWordWrap(true);
    fit();
}

void TagPicker::fit()
{
    const int rows = std::min(m_model->rowCount(), mostRowsInView);
    m_view->setFixedHeight(rows > 0 ? rows * m_view->sizeHintForRow(0) : 0);
    moveTo(m_place, pickerWidth);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return Popup::eventFilter(watched, event);
}

bool TagPicker::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(key == Qt::Key_PageUp ? -mostRowsInView : mostRowsInView);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ShiftModifier))
            makeTyped();
        else
            take(m_view->currentIndex().row(), modifiers.testFlag(Qt::ControlModifier));
        return true;
    }
    const bool takes = modifiers == Qt::AltModifier || (modifiers == Qt::NoModifier && m_field->text().isEmpty());
    if (!takes || key < Qt::Key_1 || key > Qt::Key_9 || key - Qt::Key_1 >= m_model->rowCount())
        return false;
    take(key - Qt::Key_1, false);
    return true;
}

void TagPicker::step(int rows)
{
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void TagPicker::take(int row, bool again)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PickRow taken = m_model->rows()[size_t(row)];
    if (!again)
        close();
    if (taken.kind == PickRow::Kind::Make)
        Q_EMIT makeRequested(taken.path, again);
    else
        Q_EMIT picked(taken.tag, again);
}

void TagPicker::makeTyped()
{
    const auto &rows = m_model->rows();
    const auto make = std::find_if(rows.begin(), rows.end(), [](const PickRow &row) { return row.kind == PickRow::Kind::Make; });
    if (make != rows.end())
        take(int(make - rows.begin()), false);
}

void TagPicker::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.soft);
    m_hint->setPalette(palette);
}

} // namespace Parallax
