// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingstate.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qint32 stateVersion = 1;

} // namespace

QByteArray BriefingState::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << open << splitter << preview << problems << language << suggested << qint32(format) << qint32(exporting.notes)
           << exporting.contents << exporting.marksUnsourced << exporting.letter << exportFolder;
    return bytes;
}

std::optional<BriefingState> BriefingState::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    BriefingState state;
    qint32 version = 0;
    qint32 format = 0;
    qint32 notes = 0;
    stream >> version >> state.open >> state.splitter >> state.preview >> state.problems >> state.language >> state.suggested >> format
        >> notes >> state.exporting.contents >> state.exporting.marksUnsourced >> state.exporting.letter >> state.exportFolder;
    const bool usable = stream.status() == QDataStream::Ok && version == stateVersion && format >= 0
        && format <= qint32(BriefingFormat::Markdown) && notes >= 0 && notes <= qint32(BriefingExport::Notes::End);
    if (!usable)
        return std::nullopt;
    state.format = BriefingFormat(format);
    state.exporting.notes = BriefingExport::Notes(notes);
    return state;
}

QString fileNameOf(const QString &title)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression refused(uR"([/\\:*?"<>|\x00-\x1f]+)"_s);
    QString name = title;
    name.replace(refused, u"-"_s);
    name = name.simplified().left(longest).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"briefing"_s : name;
}

} // namespace Parallax
