// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gaps/gaps_picture.h"
#include "app/shared/details_writer.h"
#include "core/domain/contact.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace landkort::app {

class DetailsBrowser;

/// The municipality's own contacts of a project, as a file told them; kept in the user's store, and only shown.
using ContactsReader = std::function<std::vector<domain::Contact>(const query::Landscape& landscape, int row)>;

/// Whom to ask about a line: municipality, project, source, and the contact the edition's file names, if any. Opens
/// nothing by itself.
class CallList : public QFrame {
    Q_OBJECT
public:
    CallList(Theme& theme, ContactsReader contacts, QWidget* parent);

    /// nullptr = nothing to tell.
    void setLine(const GapsPicture* picture, const GapLine* line, const base::Texts& texts);
    void applyTheme();
    DetailsBrowser& browser() const { return *m_browser; }
    QString plainText() const;

signals:
    void projectAsked(const landkort::domain::ProjectId& id);
    void addressAsked(const QUrl& url);

private:
    void writeContact(DetailsWriter& writer, const GapsPicture& picture, const analysis::Contact& contact,
                      const base::Texts& texts);
    void writeSource(DetailsWriter& writer, const QString& address, const base::Texts& texts);
    void follow(const QUrl& reference);

    Theme& m_theme;
    ContactsReader m_contacts;
    DetailsBrowser* m_browser;
    DetailsLinks m_links;
    std::vector<DetailsMark> m_marks; ///< unused: nothing here is tinted
};

} // namespace landkort::app
