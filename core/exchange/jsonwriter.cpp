// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonwriter.h"

#include <QIODevice>

namespace Parallax {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

void appendEscaped(QByteArray &to, const QByteArray &utf8)
{
    const auto mustEscape = [](char c) { return c == '"' || c == '\\' || quint8(c) < 0x20; };
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (!mustEscape(c))
            continue;
        to.append(utf8.constData() + from, i - from);
        from = i + 1;
        if (c == '\n')
            to.append("\\n");
        else if (c == '\t')
            to.append("\\t");
        else if (c == '"' || c == '\\')
            to.append('\\').append(c);
        else
            to.append("\\u00").append(c < 0x10 ? '0' : '1').append("0123456789abcdef"[c & 0x0f]);
    }
    to.append(utf8.constData() + from, utf8.size() - from);
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(bufferSize);
}

JsonWriter::~JsonWriter()
{
    flush();
}

void JsonWriter::element()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.empty)
        m_buffer.append(',');
    if (level.layout == Layout::LinePerElement)
        m_buffer.append('\n');
    level.empty = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void JsonWriter::open(char bracket, Layout layout)
{
    element();
    m_buffer.append(bracket);
    m_levels.push_back({layout, true});
}

void JsonWriter::close(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::LinePerElement && !level.empty)
        m_buffer.append('\n');
    m_buffer.append(bracket);
    if (m_levels.empty())
        m_buffer.append('\n');
}

void JsonWriter::beginObject()
{
    open('{', Layout::OneLine);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(Layout layout)
{
    open('[', layout);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::emptyArray()
{
    beginArray();
    endArray();
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    element();
    m_buffer.append('"').append(name.data(), name.size()).append("\":");
    m_afterKey = true;
    return *this;
}

void JsonWriter::value(QStringView text)
{
    element();
    m_buffer.append('"');
    appendEscaped(m_buffer, text.toUtf8());
    m_buffer.append('"');
}

void JsonWriter::value(QLatin1StringView text)
{
    value(QString(text));
}

void JsonWriter::value(qint64 number)
{
    element();
    m_buffer.append(QByteArray::number(number));
}

void JsonWriter::truth(bool truth)
{
    element();
    m_buffer += truth ? "true" : "false";
}

void JsonWriter::value(double number)
{
    element();
    m_buffer.append(QByteArray::number(number, 'g', 8));
}

void JsonWriter::null()
{
    element();
    m_buffer.append("null");
}

void JsonWriter::textOrNull(const QString &text)
{
    if (text.isNull())
        null();
    else
        value(QStringView(text));
}

bool JsonWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.truncate(0);
    return !m_failed;
}

} // namespace Parallax
