// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/correction.h"

#include <QCoreApplication>

namespace landkort::domain {

namespace {

template <class Value> struct Named {
    Value value;
    const char* key;
};

constexpr std::array kKinds = {
    Named{CorrectionKind::SetField, "set_field"}, Named{CorrectionKind::SetStatus, "set_status"},
    Named{CorrectionKind::HideAdoption, "hide_adoption"}, Named{CorrectionKind::HideProject, "hide_project"},
    Named{CorrectionKind::AddProject, "add_project"}};
constexpr std::array kStates = {Named{CorrectionState::InForce, "in_force"}, Named{CorrectionState::Undone, "undone"},
                                Named{CorrectionState::Proposed, "proposed"},
                                Named{CorrectionState::Rejected, "rejected"}};

struct FieldName {
    CorrectedField value;
    const char* key;
    const char* label;
};
constexpr std::array kFields = {
    FieldName{CorrectedField::Title, "title", QT_TRANSLATE_NOOP("CorrectedField", "title")},
    FieldName{CorrectedField::Description, "description", QT_TRANSLATE_NOOP("CorrectedField", "description")},
    FieldName{CorrectedField::Domain, "domain", QT_TRANSLATE_NOOP("CorrectedField", "domain")},
    FieldName{CorrectedField::UseCase, "use_case", QT_TRANSLATE_NOOP("CorrectedField", "use case")},
    FieldName{CorrectedField::Target, "target", QT_TRANSLATE_NOOP("CorrectedField", "target group")},
    FieldName{CorrectedField::Task, "task", QT_TRANSLATE_NOOP("CorrectedField", "task type")},
    FieldName{CorrectedField::Started, "started", QT_TRANSLATE_NOOP("CorrectedField", "started")},
    FieldName{CorrectedField::Vendors, "vendors", QT_TRANSLATE_NOOP("CorrectedField", "vendors")},
    FieldName{CorrectedField::Technology, "technology", QT_TRANSLATE_NOOP("CorrectedField", "technology")},
    FieldName{CorrectedField::Partners, "partners", QT_TRANSLATE_NOOP("CorrectedField", "partners")},
    FieldName{CorrectedField::Note, "note", QT_TRANSLATE_NOOP("CorrectedField", "note")},
    FieldName{CorrectedField::Source, "source", QT_TRANSLATE_NOOP("CorrectedField", "source")}};
static_assert(kFields.size() == kCorrectedFields.size());

template <class Table, class Value> QString keyIn(const Table& table, Value value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.key);
    }
    return {};
}

template <class Table> auto valueIn(const Table& table, const QString& key) -> std::optional<decltype(table[0].value)>
{
    for (const auto& row : table) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString key(CorrectionKind kind)
{
    return keyIn(kKinds, kind);
}
QString key(CorrectionState state)
{
    return keyIn(kStates, state);
}
QString key(CorrectedField field)
{
    return keyIn(kFields, field);
}
std::optional<CorrectionKind> correctionKindFromKey(const QString& text)
{
    return valueIn(kKinds, text);
}
std::optional<CorrectionState> correctionStateFromKey(const QString& text)
{
    return valueIn(kStates, text);
}
std::optional<CorrectedField> correctedFieldFromKey(const QString& text)
{
    return valueIn(kFields, text);
}

QString label(CorrectedField field, const base::Texts& texts)
{
    for (const auto& row : kFields) {
        if (row.value == field)
            return texts.translate("CorrectedField", row.label);
    }
    return {};
}

} // namespace landkort::domain
