// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/matrixview.h"

#include "ui/session/appearance.h"
#include "ui/tags/taglook.h"
#include "ui/tags/tagmatrixmodel.h"
#include "ui/widgets/rowtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int namesWidth = 208;
constexpr int cellWidth = 104;
constexpr int rowPadding = 4;
constexpr int gap = 8;
constexpr int titleLines = 3;

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, const Appearance &appearance, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_appearance(appearance)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize MatrixHeader::sizeHint() const
{
    const QFontMetrics metrics(rowFont(font(), -1));
    return orientation() == Qt::Horizontal ? QSize(0, titleLines * metrics.lineSpacing() + 2 * gap) : QSize(namesWidth, 0);
}

void MatrixHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Behind the last name the style would paint a header without one.
    const int end = length() - offset();
    const QRect rest =
        orientation() == Qt::Horizontal ? viewport()->rect().adjusted(end, 0, 0, 0) : viewport()->rect().adjusted(0, end, 0, 0);
    if (rest.isValid())
        QPainter(viewport()).fillRect(rest, m_appearance.theme().panel);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_appearance.theme();
    const QString name = model()->headerData(section, orientation()).toString();
    const int color = model()->headerData(section, orientation(), TagMatrixModel::ColorRole).toInt();
    painter->save();
    painter->fillRect(rect, theme.panel);
    QRect room = rect.adjusted(0, 0, -gap, 0);
    if (orientation() == Qt::Vertical) {
        paintTagStripe(*painter, room, tagColor(theme, color));
        painter->setFont(font());
        paintTagPath(*painter, room.adjusted(tagStripeWidth + gap, 0, 0, 0), name, theme.soft, theme.text);
    } else {
        const QFont small = rowFont(font(), -1);
        const QFontMetrics metrics(small);
        room.adjust(gap, gap, 0, -gap);
        const QStringList lines = elidedLines(name, small, room.width(), titleLines);
        painter->setFont(small);
        painter->setPen(theme.soft);
        int y = room.bottom() - int(lines.size() - 1) * metrics.lineSpacing() - metrics.descent();
        for (const QString &line : lines) {
            painter->drawText(room.right() - metrics.horizontalAdvance(line), y, line);
            y += metrics.lineSpacing();
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    }
    painter->restore();
}

MatrixDelegate::MatrixDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    QColor ground = theme.accentBackground;
    ground.setAlphaF(float(index.data(TagMatrixModel::ShareRole).toDouble()));
    painter->fillRect(option.rect.adjusted(1, 1, 0, 0), ground);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(theme.accent, current ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

MatrixView::MatrixView(TagMatrixModel &model, const Appearance &appearance, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_appearance(appearance)
{
    setModel(&model);
    setItemDelegate(new MatrixDelegate(appearance, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, appearance, this));
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, appearance, this));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * rowPadding);
    horizontalHeader()->setDefaultSectionSize(cellWidth);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerWidget(new QWidget(this));
    if (auto *corner = findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &cell) {
        // With these keys a click selects what is to be copied.
        if (!(QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            choose(cell);
    });
    connect(&appearance, &Appearance::themeChanged, this, &MatrixView::applyTheme);
    applyTheme();
}

void MatrixView::choose(const QModelIndex &cell)
{
    if (cell.isValid() && cell.data(TagMatrixModel::ValueRole).toInt() > 0)
        Q_EMIT passagesRequested(cell);
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (!corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter painter(corner);
    painter.fillRect(corner->rect(), m_appearance.theme().panel);
    painter.fillRect(QRect(0, corner->height() - 1, corner->width(), 1), m_appearance.theme().line);
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex cell = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    auto *show = menu->addAction(QIcon::fromTheme(u"view-list-text"_s), tr("Show the passages"), this, [this, cell] { choose(cell); });
    show->setEnabled(cell.data(TagMatrixModel::ValueRole).toInt() > 0);
    menu->addSeparator();
    auto *some = menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the selected cells"), this, [this] { copy(); });
    some->setEnabled(selectedIndexes().size() > 1);
    menu->addAction(
        QIcon::fromTheme(u"edit-copy"_s), tr("Copy the table"), this, [this] { QApplication::clipboard()->setText(wholeText()); });
    menu->popup(event->globalPos());
}

QString MatrixView::textOf(const QModelIndexList &cells) const
{
    std::set<size_t> rows;
    std::set<size_t> columns;
    for (const QModelIndex &cell : cells) {
        rows.insert(size_t(cell.row()));
        columns.insert(size_t(cell.column()));
    }
    return tabSeparated(m_model.matrix(), {rows.begin(), rows.end()}, {columns.begin(), columns.end()});
}

QString MatrixView::copiedText() const
{
    const auto cells = selectedIndexes();
    return cells.size() > 1 ? textOf(cells) : wholeText();
}

QString MatrixView::wholeText() const
{
    std::vector<size_t> rows(m_model.matrix().rows.size());
    std::vector<size_t> columns(m_model.matrix().columns.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    return tabSeparated(m_model.matrix(), rows, columns);
}

void MatrixView::copy() const
{
    QApplication::clipboard()->setText(copiedText());
}

void MatrixView::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    setPalette(palette);
    verticalHeader()->setPalette(palette);
    horizontalHeader()->setPalette(palette);
}

} // namespace Parallax
