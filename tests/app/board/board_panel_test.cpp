// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board_panel.h"

#include "app/board/board_card.h"
#include "app/board/card_grid.h"
#include "tests/app/charts/bundled_world.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

struct World {
    FilterController controller;
    Theme theme;
    std::unique_ptr<BoardPanel> panel;

    explicit World(std::shared_ptr<const query::Landscape> landscape = test::bundledRegister(),
                   QSize size = QSize(620, 560))
    {
        theme.setMode(ThemeMode::Light);
        controller.setLandscape(std::move(landscape));
        panel = std::make_unique<BoardPanel>(controller, theme);
        panel->resize(size);
        panel->show();
        settle();
        QTest::mouseMove(panel.get(), QPoint(1, 1));
        settle();
        controller.clearHighlight(); // the pointer of an earlier test may rest here
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    BoardCard& card(const char* key) const
    {
        BoardCard* found = panel->card(QString::fromUtf8(key));
        REQUIRE(found != nullptr);
        return *found;
    }
    QStringList labels() const
    {
        QStringList all;
        for (const auto* card : panel->cards())
            all.append(card->item().label);
        return all;
    }
};

const QStringList kSlide = {QStringLiteral("AI-chatbots til borgere"),
                            QStringLiteral("AI-voicebots til borgere"),
                            QStringLiteral("AI til bedre breve"),
                            QStringLiteral("AI til kulturformidling"),
                            QStringLiteral("AI som ansøgningsassistent"),
                            QStringLiteral("AI ift. fald på plejecentre"),
                            QStringLiteral("AI til referater"),
                            QStringLiteral("AI-chatbots til medarbejdere"),
                            QStringLiteral("AI til mailsortering"),
                            QStringLiteral("AI som it-support"),
                            QStringLiteral("AI til vurdering af CO₂"),
                            QStringLiteral("AI til energistyring"),
                            QStringLiteral("AI til vejtilsyn")};

} // namespace

TEST_CASE("The board shows KL's 13 headings in the slide's order, then ours", "[app][board]")
{
    World world;
    CHECK(world.labels().mid(0, 13) == kSlide);
    CHECK(world.panel->cards().size() == 35);
    const QStringList words = world.panel->words();
    CHECK(words.contains(QStringLiteral("KL's 13 overskrifter")));
    CHECK(words.contains(QStringLiteral("Vores tilføjelser")));
    CHECK(words.contains(QStringLiteral("BORGERE")));
    CHECK(words.contains(QStringLiteral("MEDARBEJDERE")));
    CHECK(words.contains(QStringLiteral("GENERELLE OPGAVER")));
    CHECK(words.contains(QStringLiteral("SPECIALISEREDE OPGAVER")));
    CHECK(words.front().contains(QStringLiteral("Grænsen mellem generelle og specialiserede er vores")));
}

TEST_CASE("Cards show the literal counts, and a click chooses", "[app][board]")
{
    World world;
    auto& card = world.card("citizen_chatbots");
    CHECK(card.countText() == QStringLiteral("11 projekter"));
    CHECK(world.card("better_letters").countText() == QStringLiteral("1 projekt"));
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(world.controller.filter().keys(Dimension::UseCase) == std::set<QString>{QStringLiteral("citizen_chatbots")});
    CHECK(world.controller.snapshot().totals.projects == 11);
    CHECK(card.isChecked());
    CHECK(world.card("better_letters").countText() == QStringLiteral("1 projekt")); // rule 3
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(world.controller.filter().isEmpty());
    CHECK_FALSE(card.isChecked());
}

TEST_CASE("A card tells assistive technology its name, its numbers and whether it is chosen", "[app][board]")
{
    World world;
    auto* card = &world.card("citizen_chatbots");
    QTest::mouseClick(card, Qt::LeftButton);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(card);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::CheckBox);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("AI-chatbots til borgere"));
    CHECK(spoken->text(QAccessible::Description).startsWith(QStringLiteral("11 projekter; ")));
    CHECK(spoken->text(QAccessible::Description).contains(QStringLiteral("angivet i drift, heraf")));
    CHECK(spoken->state().checked);
}

TEST_CASE("A use case without documented projects says so", "[app][board]")
{
    World world;
    world.controller.toggle(Dimension::Domain, QStringLiteral("Økonomi"));
    CHECK(world.card("citizen_voicebots").countText() == QStringLiteral("ingen dokumenteret"));
    World complete(test::bundledRegister(domain::Coverage::Complete));
    complete.controller.toggle(Dimension::Domain, QStringLiteral("Økonomi"));
    CHECK(complete.card("citizen_voicebots").countText() == QStringLiteral("ingen projekter"));
}

TEST_CASE("Resting on a card highlights it everywhere and dims the other cards", "[app][board]")
{
    World world;
    auto& card = world.card("citizen_chatbots");
    auto& other = world.card("meeting_minutes");
    const QImage before = other.grab().toImage();
    QTest::mouseMove(&card, card.rect().center());
    World::settle();
    REQUIRE(world.controller.highlight().target.item);
    CHECK(world.controller.highlight().target.item->key == QStringLiteral("citizen_chatbots"));
    CHECK(other.grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&card, &leave);
    CHECK(world.controller.highlight().isEmpty());
    CHECK(other.grab().toImage() == before);
}

TEST_CASE("A highlight from elsewhere changes the cards' pixels", "[app][board]")
{
    World world;
    auto& card = world.card("employee_chatbots");
    const QColor operating = world.theme.palette().status[0];
    const QPoint inBar(card.barRect().left() + 2, card.barRect().center().y());
    CHECK(card.grab().toImage().pixelColor(inBar) == operating);
    query::HighlightTarget target;
    target.item = query::HighlightTarget::Item{Dimension::Status, QStringLiteral("pilot")};
    world.controller.setHighlight(target);
    CHECK(card.grab().toImage().pixelColor(inBar) != operating);
}

TEST_CASE("Arrow keys reach every card and Enter chooses", "[app][board]")
{
    for (const bool twoByTwo : {false, true}) {
        World world(test::bundledRegister(), QSize(1100, 800));
        world.panel->setTwoByTwo(twoByTwo);
        World::settle();
        std::set<QString> seen;
        std::vector<QString> open = {world.panel->cards().front()->item().key};
        while (!open.empty()) {
            const QString key = open.back();
            open.pop_back();
            if (!seen.insert(key).second)
                continue;
            for (const int arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                BoardCard* card = world.panel->card(key);
                card->setFocus();
                QTest::keyClick(card, static_cast<Qt::Key>(arrow));
                auto* reached = qobject_cast<BoardCard*>(world.panel->focusWidget());
                REQUIRE(reached != nullptr);
                open.push_back(reached->item().key);
            }
        }
        CHECK(seen.size() == 35);
        QTest::keyClick(&world.card("it_support"), Qt::Key_Return);
        CHECK(world.controller.filter().keys(Dimension::UseCase) == std::set<QString>{QStringLiteral("it_support")});
    }
}

TEST_CASE("One card at a time is in the Tab order", "[app][board]")
{
    World world;
    const auto inTabOrder = [&] {
        int count = 0;
        for (const auto* card : world.panel->cards())
            count += (card->focusPolicy() & Qt::TabFocus) != 0;
        return count;
    };
    CHECK(inTabOrder() == 1);
    world.card("citizen_chatbots").setFocus();
    QTest::keyClick(&world.card("citizen_chatbots"), Qt::Key_Down);
    CHECK(inTabOrder() == 1);
}

TEST_CASE("The 2×2 view holds the same cards and marks whose headings they are", "[app][board]")
{
    World world;
    QTest::mouseClick(&world.panel->toggle(), Qt::LeftButton);
    World::settle();
    CHECK(world.panel->isTwoByTwo());
    CHECK(world.panel->cards().size() == 35);
    CHECK(world.panel->words().contains(QStringLiteral("BORGERE · GENERELLE OPGAVER")));
    CHECK(world.panel->words().contains(QStringLiteral("MEDARBEJDERE · SPECIALISEREDE OPGAVER")));
    CHECK(world.panel->toggle().text() == QStringLiteral("Vis som to kolonner"));
    QTest::mouseClick(&world.panel->toggle(), Qt::LeftButton);
    CHECK_FALSE(world.panel->isTwoByTwo());
    CHECK(world.labels().mid(0, 13) == kSlide);
}

TEST_CASE("KL's published edition shows the 13 headings without numbers and nothing to click", "[app][board]")
{
    World world(test::publishedLandscape());
    CHECK(world.labels() == kSlide);
    CHECK(world.panel->words().front().contains(QStringLiteral("Antal er ikke offentliggjort")));
    CHECK_FALSE(world.panel->toggle().isVisible());
    for (auto* card : world.panel->cards()) {
        CHECK(card->countText().isEmpty());
        QTest::mouseClick(card, Qt::LeftButton);
    }
    CHECK(world.controller.filter().isEmpty());
}

TEST_CASE("No name is cut, in any width or size, and wide boards hold more cards side by side", "[app][board]")
{
    for (const double scale : {1.0, 1.6}) {
        World world;
        world.theme.setScale(scale);
        World::settle();
        QFont bold = world.theme.font(TextRole::Label);
        bold.setWeight(QFont::DemiBold);
        for (const auto* card : world.panel->cards()) {
            INFO(card->item().label.toStdString());
            const QRect name = card->nameRect();
            const QRect wanted =
                QFontMetrics(bold).boundingRect(QRect(0, 0, name.width(), 1000), Qt::TextWordWrap, card->item().label);
            CHECK(wanted.height() <= name.height());
            CHECK(wanted.width() <= name.width());
            CHECK(name.bottom() < card->barRect().top());
            CHECK(card->barRect().bottom() < card->height());
        }
    }
    const auto onFirstLine = [](const World& world) {
        const int top = world.panel->cards().front()->y();
        int count = 0;
        for (const auto* card : world.panel->cards())
            count += card->y() == top;
        return count;
    };
    CHECK(onFirstLine(World()) == 2);
    CHECK(onFirstLine(World(test::bundledRegister(), QSize(1100, 800))) == 4);
}

TEST_CASE("The board follows theme and language", "[app][board]")
{
    World world;
    auto key = QStringLiteral("citizen_chatbots");
    const QImage light = world.panel->card(key)->grab().toImage();
    world.theme.setMode(ThemeMode::Dark);
    World::settle();
    CHECK(world.panel->card(key)->grab().toImage().pixelColor(40, 4) == world.theme.palette().panel);
    CHECK(world.panel->card(key)->grab().toImage() != light);
    // Between the cards the page shines through: no ground of another theme.
    QWidget page;
    page.setStyleSheet(QStringLiteral("background: #123456;"));
    page.resize(620, 560);
    world.panel->setParent(&page);
    page.show();
    World::settle();
    const auto* first = world.panel->card(key);
    const QPoint gap = first->mapTo(&page, QPoint(first->width() / 2, first->height() + 2));
    CHECK(page.grab().toImage().pixelColor(gap) == QColor(0x123456));
    world.panel->setParent(nullptr);
    world.controller.setLanguage(base::Language::English);
    CHECK(world.panel->words().contains(QStringLiteral("Our additions")));
    CHECK(world.panel->card(key)->item().label == QStringLiteral("AI chatbots for citizens"));
    CHECK(world.panel->card(key)->countText() == QStringLiteral("11 projects"));
}
