// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfattachments.h"

#include "core/pdf/pdfstrings.h"

#include <QCryptographicHash>
#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace Parallax {

namespace {

constexpr qsizetype largest = 64 * 1024 * 1024; // bytes, unpacked, of all together
constexpr int mostNodes = 10'000; // of the name tree

/// Takes bytes until there are more than `room`: what is packed may be a thousand times as large.
class BoundedBytes : public Pipeline
{
public:
    explicit BoundedBytes(qsizetype room)
        : Pipeline("attachment", nullptr)
        , m_room(room)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (qsizetype(length) > m_room - m_bytes.size())
            throw std::runtime_error("too large");
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_room;
};

/// The file specifications in a name tree, by name.
std::vector<std::pair<QString, QPDFObjectHandle>> namedFiles(QPDFObjectHandle root)
{
    std::vector<std::pair<QString, QPDFObjectHandle>> files;
    std::set<QPDFObjGen> seen;
    std::vector<QPDFObjectHandle> open{root};
    for (int nodes = 0; !open.empty() && nodes < mostNodes; ++nodes) {
        QPDFObjectHandle node = open.back();
        open.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        QPDFObjectHandle names = node.getKey("/Names");
        for (int i = 0; names.isArray() && i + 1 < names.getArrayNItems() && i < mostNodes; i += 2)
            files.emplace_back(fromPdfString(names.getArrayItem(i)), names.getArrayItem(i + 1));
        QPDFObjectHandle kids = node.getKey("/Kids");
        for (int i = kids.isArray() ? std::min(kids.getArrayNItems(), mostNodes) : 0; i-- > 0;)
            open.push_back(kids.getArrayItem(i));
    }
    return files;
}

PdfAttachment attachmentOf(const QString &name, QPDFObjectHandle file, QPDFObjectHandle stream)
{
    PdfAttachment attachment;
    attachment.name = name;
    for (const char *key : {"/F", "/UF"}) {
        if (file.getKey(key).isString())
            attachment.name = fromPdfString(file.getKey(key));
    }
    QPDFObjectHandle type = stream.getDict().getKey("/Subtype");
    if (type.isName())
        attachment.mimeType = QString::fromStdString(type.getName()).mid(1);
    return attachment;
}

QPDFObjectHandle fileStream(QPDF &pdf, const PdfAttachment &attachment, const QDateTime &date)
{
    QPDFObjectHandle stream = pdf.newStream(attachment.bytes.toStdString());
    auto params = QPDFObjectHandle::newDictionary();
    params.replaceKey("/Size", QPDFObjectHandle::newInteger(attachment.bytes.size()));
    const QByteArray sum = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5);
    params.replaceKey("/CheckSum", QPDFObjectHandle::newString(sum.toStdString()));
    if (date.isValid())
        params.replaceKey("/ModDate", pdfDate(date));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    if (!attachment.mimeType.isEmpty())
        stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName('/' + attachment.mimeType.toStdString()));
    stream.getDict().replaceKey("/Params", params);
    return stream;
}

} // namespace

void writeAttachments(QPDF &pdf, const std::vector<PdfAttachment> &attachments, const QDateTime &date)
{
    if (attachments.empty())
        return;
    std::vector<std::pair<std::string, QPDFObjectHandle>> files;
    for (const PdfAttachment &attachment : attachments) {
        auto streams = QPDFObjectHandle::newDictionary();
        streams.replaceKey("/F", fileStream(pdf, attachment, date));
        streams.replaceKey("/UF", streams.getKey("/F"));
        auto file = QPDFObjectHandle::newDictionary();
        file.replaceKey("/Type", QPDFObjectHandle::newName("/Filespec"));
        file.replaceKey("/F", pdfString(attachment.name));
        file.replaceKey("/UF", pdfString(attachment.name));
        file.replaceKey("/EF", streams);
        file.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        files.emplace_back(pdfString(attachment.name).getStringValue(), pdf.makeIndirectObject(file));
    }
    // A name tree is in the order of its bytes.
    std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    auto names = QPDFObjectHandle::newArray();
    auto associated = QPDFObjectHandle::newArray();
    for (const auto &[name, file] : files) {
        names.appendItem(QPDFObjectHandle::newString(name));
        names.appendItem(file);
        associated.appendItem(file);
    }
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Names", names);
    QPDFObjectHandle catalog = pdf.getRoot();
    if (!catalog.getKey("/Names").isDictionary())
        catalog.replaceKey("/Names", QPDFObjectHandle::newDictionary());
    catalog.getKey("/Names").replaceKey("/EmbeddedFiles", tree);
    catalog.replaceKey("/AF", associated);
}

std::vector<PdfAttachment> readAttachments(QPDF &pdf)
{
    QPDFObjectHandle names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary())
        return {};
    std::vector<PdfAttachment> attachments;
    qsizetype room = largest;
    for (auto &[name, file] : namedFiles(names.getKey("/EmbeddedFiles"))) {
        QPDFObjectHandle streams = file.isDictionary() ? file.getKey("/EF") : QPDFObjectHandle::newNull();
        QPDFObjectHandle stream = streams.isDictionary() ? streams.getKey(streams.hasKey("/UF") ? "/UF" : "/F") : streams;
        if (!stream.isStream())
            continue;
        PdfAttachment attachment = attachmentOf(name, file, stream);
        BoundedBytes bytes(room);
        try {
            if (!stream.pipeStreamData(&bytes, 0, qpdf_dl_specialized, true))
                continue;
        } catch (const std::runtime_error &) {
            continue;
        }
        attachment.bytes = bytes.bytes();
        room -= attachment.bytes.size();
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

} // namespace Parallax
