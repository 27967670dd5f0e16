// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpassagesmodel.h"

#include "core/base/edtf.h"
#include "core/words/edtfreading.h"
#include "core/words/edtftext.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString sourceLine(const EventPassage &passage)
{
    QStringList parts{
        passage.source, passage.published.isEmpty() ? QString() : edtfText(passage.published.section(u'T', 0, 0)), passage.grade};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

int EventPassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant EventPassagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventPassage &passage = m_passages[size_t(index.row())];
    const auto date = Edtf::fromText(passage.date);
    const QString says = date ? tr("Says: %1", "a date").arg(edtfSentence(*date)) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case QuotationRole:
        return passage.quotation;
    case SourceRole:
        return sourceLine(passage);
    case DateRole:
        return says;
    case WhyRole:
        return passage.why;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{u"“%1”"_s.arg(passage.quotation), sourceLine(passage), says, passage.why};
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    default:
        return {};
    }
}

bool EventPassagesModel::setPassages(std::vector<EventPassage> passages)
{
    if (passages == m_passages)
        return false;
    beginResetModel();
    m_passages = std::move(passages);
    endResetModel();
    return true;
}

} // namespace Parallax
