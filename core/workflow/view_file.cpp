// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/view_file.h"

#include "core/analysis/peer_set.h"
#include "core/workflow/filter_arguments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace landkort::workflow {

namespace {

using analysis::PeerRule;
using domain::SavedView;

const QString kFormat = QStringLiteral("ai-landkort-views");
constexpr int kVersion = 1;
constexpr qsizetype kMostWords = 2000;

base::Error fault(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

QJsonObject toObject(const SavedView& view)
{
    QJsonObject object{{QStringLiteral("name"), view.name},
                       {QStringLiteral("edition"), view.edition},
                       {QStringLiteral("filter"), QJsonArray::fromStringList(view.filter)},
                       {QStringLiteral("tab"), view.tab}};
    if (!view.measure.isEmpty())
        object.insert(QStringLiteral("measure"), view.measure);
    if (!view.scope.isEmpty())
        object.insert(QStringLiteral("scope"), view.scope);
    if (!view.peers.municipality.isEmpty())
        object.insert(QStringLiteral("peers"),
                      QJsonObject{{QStringLiteral("municipality"), view.peers.municipality},
                                  {QStringLiteral("rule"), view.peers.rule},
                                  {QStringLiteral("beside"), QJsonArray::fromStringList(view.peers.beside)},
                                  {QStringLiteral("list_name"), view.peers.listName},
                                  {QStringLiteral("listed"), QJsonArray::fromStringList(view.peers.listed)}});
    return object;
}

/// Reads one view's object; the first thing that is wrong stays in `problem`.
class ViewReader {
public:
    ViewReader(const QJsonObject& object, QString fileName, int number)
        : m_object(object), m_fileName(std::move(fileName)), m_number(QString::number(number))
    {
    }

    SavedView read()
    {
        SavedView view;
        checkKeys(m_object, {"name", "edition", "filter", "tab", "measure", "scope", "peers"});
        view.name = text(m_object, "name").simplified();
        if (view.name.isEmpty() || view.name.size() > domain::kLongestViewName)
            fail("name");
        view.edition = text(m_object, "edition");
        view.filter = words(m_object, "filter");
        checkFilter(view.filter);
        view.tab = text(m_object, "tab");
        if (!isOneOf(view.tab, domain::kViewTabs))
            fail("tab");
        view.measure = text(m_object, "measure");
        if (!view.measure.isEmpty() && !isOneOf(view.measure, domain::kViewMeasures))
            fail("measure");
        view.scope = text(m_object, "scope");
        if (!view.scope.isEmpty() && !isOneOf(view.scope, domain::kViewScopes))
            fail("scope");
        const QJsonValue peers = m_object.value(QLatin1String("peers"));
        if (peers.isObject())
            view.peers = readPeers(peers.toObject());
        else if (!peers.isUndefined())
            fail("peers");
        return view;
    }
    const std::optional<base::Error>& problem() const { return m_problem; }

private:
    void fail(const QString& part)
    {
        if (!m_problem)
            m_problem = fault(QT_TRANSLATE_NOOP("Error", "In the file of views %1, the part “%3” of view %2 is not as "
                                                         "AI-landkort writes it; nothing was taken over."),
                              {m_fileName, m_number, part});
    }
    void fail(const char* part) { fail(QString::fromLatin1(part)); }

    template <class Keys> static bool isOneOf(const QString& key, const Keys& keys)
    {
        return std::any_of(keys.begin(), keys.end(), [&](const char* each) { return key == QLatin1String(each); });
    }

    void checkKeys(const QJsonObject& object, std::initializer_list<const char*> known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isOneOf(it.key(), known))
                fail(it.key().left(domain::kLongestViewName));
        }
    }

    QString text(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isString() && !value.isUndefined())
            fail(key);
        return value.toString();
    }

    QStringList words(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if ((!value.isArray() && !value.isUndefined()) || value.toArray().size() > kMostWords) {
            fail(key);
            return {};
        }
        QStringList texts;
        for (const auto& each : value.toArray()) {
            if (!each.isString())
                fail(key);
            texts.append(each.toString());
        }
        return texts;
    }

    void checkFilter(const QStringList& filter)
    {
        const auto& options = filterOptions();
        for (qsizetype i = 0; i < filter.size(); i += 2) {
            const bool known = std::any_of(options.begin(), options.end(), [&](const FilterOption& option) {
                return filter.at(i) == QLatin1String("--") + option.name;
            });
            if (!known || i + 1 == filter.size())
                fail("filter");
        }
    }

    domain::SavedPeers readPeers(const QJsonObject& object)
    {
        checkKeys(object, {"municipality", "rule", "beside", "list_name", "listed"});
        domain::SavedPeers peers;
        peers.municipality = text(object, "municipality");
        peers.rule = text(object, "rule");
        peers.beside = words(object, "beside");
        peers.listName = text(object, "list_name");
        peers.listed = words(object, "listed");
        const auto rules = {PeerRule::Size, PeerRule::Group, PeerRule::Region, PeerRule::Neighbours,
                            PeerRule::All,  PeerRule::List,  PeerRule::Chosen};
        if (std::none_of(rules.begin(), rules.end(), [&](PeerRule rule) { return analysis::key(rule) == peers.rule; }))
            fail("rule");
        return peers;
    }

    const QJsonObject& m_object;
    QString m_fileName;
    QString m_number; ///< from 1
    std::optional<base::Error> m_problem;
};

} // namespace

QByteArray viewsToJson(const std::vector<SavedView>& views)
{
    QJsonArray all;
    for (const auto& view : views)
        all.append(toObject(view));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("version"), kVersion},
                                     {QStringLiteral("views"), all}})
        .toJson();
}

base::Result<std::vector<SavedView>> viewsFromJson(const QByteArray& bytes, const QString& fileName)
{
    const QJsonObject object =
        bytes.size() > kLargestViewFile ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    const QJsonArray all = object.value(QLatin1String("views")).toArray();
    if (object.value(QLatin1String("format")).toString() != kFormat || all.isEmpty() || all.size() > kMostViews)
        return fault(QT_TRANSLATE_NOOP("Error", "%1 is no file of views; choose one that AI-landkort has saved."),
                     {fileName});
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return fault(QT_TRANSLATE_NOOP("Error", "The file of views %1 was written by a newer version of AI-landkort. "
                                                "Install the newest version to open it."),
                     {fileName});
    std::vector<SavedView> views;
    for (const auto& each : all) {
        const QJsonObject one = each.toObject();
        ViewReader reader(one, fileName, static_cast<int>(views.size()) + 1);
        SavedView view = reader.read();
        if (reader.problem())
            return *reader.problem();
        view.name = freeViewName(views, view.name);
        views.push_back(std::move(view));
    }
    return views;
}

QString freeViewName(const std::vector<SavedView>& views, const QString& wanted)
{
    const auto taken = [&](const QString& name) {
        return std::any_of(views.begin(), views.end(), [&](const SavedView& view) { return view.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number) {
        const QString end = QStringLiteral(" (%1)").arg(number);
        name = wanted.left(domain::kLongestViewName - end.size()) + end;
    }
    return name;
}

void addViews(std::vector<SavedView>& views, const std::vector<SavedView>& more)
{
    for (SavedView view : more) {
        view.name = freeViewName(views, view.name);
        views.push_back(std::move(view));
    }
}

} // namespace landkort::workflow
