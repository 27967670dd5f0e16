// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace Parallax {

/// Writes JSON (RFC 8259, UTF-8) to a device as it comes, with keys in the order given: QJsonDocument would hold the
/// whole tree in memory and sort the keys. The caller keeps objects, keys and values balanced.
class JsonWriter
{
public:
    enum class Layout { OneLine, LinePerElement };

    /// `device` is open for writing and outlives the writer.
    explicit JsonWriter(QIODevice &device);
    ~JsonWriter();
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void beginObject();
    void endObject();
    void beginArray(Layout layout = Layout::OneLine);
    void endArray();
    void emptyArray();

    JsonWriter &key(QLatin1StringView name);
    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(qint64 number);
    void value(double number);
    void truth(bool truth);
    void null();
    /// A null string is written as null, an empty one as "".
    void textOrNull(const QString &text);

    /// Passes on what is buffered. False once the device has refused a byte; nothing more is written then.
    bool flush();

private:
    struct Level
    {
        Layout layout;
        bool empty;
    };
    void element();
    void open(char bracket, Layout layout);
    void close(char bracket);

    QIODevice &m_device;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace Parallax
