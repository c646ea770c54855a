// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace landkort::exchange {

namespace {

const char* const kNotText =
    QT_TRANSLATE_NOOP("Error", "The file %1 is neither a spreadsheet nor text. Open it in the program it belongs to, "
                               "and save it there as XLSX, ODS or CSV.");
const char* const kGuessed =
    QT_TRANSLATE_NOOP("ImportIssue", "The file does not say how its letters are encoded; it was read as Windows-1252. "
                                     "Check that æ, ø and å are right.");
const char* const kMixedOther = QT_TRANSLATE_NOOP(
    "ImportIssue", "This line has letters in another encoding than the rest of the file; they were read as %1.");
const char* const kDamaged =
    QT_TRANSLATE_NOOP("ImportIssue", "This line has a character that is damaged; it is shown as �.");

/// 0x80 to 0x9F; the five that Windows-1252 leaves open stay the control characters of ISO-8859-1.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

/// The length of the UTF-8 sequence of two to four bytes that starts here; 0 when there is none.
int sequenceLength(const uchar* at, const uchar* end)
{
    const int length = *at >= 0xF0 && *at <= 0xF4   ? 4
                       : *at >= 0xE0 && *at <= 0xEF ? 3
                       : *at >= 0xC2 && *at <= 0xDF ? 2
                                                    : 0;
    if (length == 0 || end - at < length)
        return 0;
    return QByteArrayView(at, length).isValidUtf8() ? length : 0;
}

std::optional<QStringConverter::Encoding> encodingByMark(const QByteArray& bytes)
{
    const auto found = QStringConverter::encodingForData(bytes);
    if (found && *found != QStringConverter::Utf8)
        return found;
    return std::nullopt;
}

/// Text of mostly Latin letters in UTF-16 has a zero in every second byte, always on the same side.
std::optional<QStringConverter::Encoding> encodingByZeros(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes.at(i) == 0;
    const auto mostly = [&](qsizetype many, qsizetype few) { return many > looked / 4 && few <= many / 20; };
    if (bytes.size() % 2 == 0 && mostly(zeros[1], zeros[0]))
        return QStringConverter::Utf16LE;
    if (bytes.size() % 2 == 0 && mostly(zeros[0], zeros[1]))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// The lines in which `matches` holds for a character, each once.
std::vector<int> linesWith(const QString& text, char16_t wanted)
{
    std::vector<int> lines;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == wanted && (lines.empty() || lines.back() != line))
            lines.push_back(line);
        line += c == u'\n' || (c == u'\r' && !QStringView(text).sliced(i + 1).startsWith(u'\n'));
    }
    return lines;
}

ImportIssue warning(int line, const char* code, const char* source, const QStringList& arguments)
{
    return {IssueSeverity::Warning, line, {}, QLatin1String(code), {}, source, arguments};
}

DecodedText decodeWide(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    DecodedText decoded;
    decoded.encoding = QLatin1String(QStringConverter::nameForEncoding(encoding));
    QStringDecoder decoder(encoding);
    decoded.text = decoder.decode(bytes);
    const bool cutOff = bytes.size() % 2 != 0;
    if (cutOff)
        decoded.text += QChar(QChar::ReplacementCharacter);
    if (decoder.hasError() || cutOff) {
        for (const int line : linesWith(decoded.text, QChar::ReplacementCharacter))
            decoded.issues.push_back(warning(line, "damaged_text", kDamaged, {}));
    }
    return decoded;
}

/// Bytes that are not UTF-8 as a whole.
class MixedDecoder {
public:
    explicit MixedDecoder(const QByteArray& bytes)
        : m_at(reinterpret_cast<const uchar*>(bytes.constData())), m_end(m_at + bytes.size())
    {
        m_decoded.text.reserve(bytes.size());
        while (m_at < m_end)
            takeOne();
    }

    DecodedText result() &&
    {
        const bool mostlyUtf8 = m_utf8Lines.size() >= m_otherLines.size() && !m_utf8Lines.empty();
        m_decoded.encoding = mostlyUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("windows-1252");
        if (!mostlyUtf8)
            m_decoded.issues.push_back(
                {IssueSeverity::Note, 0, {}, QStringLiteral("encoding_guessed"), {}, kGuessed, {}});
        const QString rarer = mostlyUtf8 ? QStringLiteral("Windows-1252") : QStringLiteral("UTF-8");
        for (const int line : mostlyUtf8 ? m_otherLines : m_utf8Lines)
            m_decoded.issues.push_back(warning(line, "mixed_encoding", kMixedOther, {rarer}));
        return std::move(m_decoded);
    }

private:
    void takeOne()
    {
        if (*m_at < 0x80) {
            m_line += *m_at == '\n' || (*m_at == '\r' && (m_at + 1 == m_end || m_at[1] != '\n'));
            m_decoded.text += QChar(*m_at++);
        } else if (const int length = sequenceLength(m_at, m_end)) {
            m_decoded.text += QString::fromUtf8(reinterpret_cast<const char*>(m_at), length);
            m_at += length;
            note(m_utf8Lines);
        } else {
            m_decoded.text += QChar(fromWindows1252(*m_at++));
            note(m_otherLines);
        }
    }
    void note(std::vector<int>& lines) const
    {
        if (lines.empty() || lines.back() != m_line)
            lines.push_back(m_line);
    }

    const uchar* m_at;
    const uchar* m_end;
    DecodedText m_decoded;
    int m_line = 1;
    std::vector<int> m_utf8Lines;  ///< with letters that are UTF-8
    std::vector<int> m_otherLines; ///< with bytes that are not
};

/// Formats whose bytes may pass for text when there are few of them.
bool isKnownOther(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith("\x1F\x8B") || bytes.startsWith("Rar!") ||
           bytes.startsWith("7z\xBC\xAF");
}

/// Control characters no text has much of; a zero is one too many.
bool isText(const QString& text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            return false;
        odd += u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f';
    }
    return odd <= text.size() / 50;
}

DecodedText decodeAny(const QByteArray& bytes)
{
    auto wide = encodingByMark(bytes);
    if (!wide)
        wide = encodingByZeros(bytes);
    if (wide)
        return decodeWide(bytes, *wide);
    const QByteArrayView body = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    if (body.isValidUtf8())
        return {QString::fromUtf8(body), QStringLiteral("UTF-8"), {}};
    return MixedDecoder(body.toByteArray()).result();
}

} // namespace

base::Result<DecodedText> decodeText(const QByteArray& bytes, const QString& fileName)
{
    auto decoded = decodeAny(bytes);
    if (isKnownOther(bytes) || !isText(decoded.text))
        return base::Error{base::ErrorKind::InvalidInput, kNotText, {fileName}, {}};
    return decoded;
}

} // namespace landkort::exchange
