package io.amends.tickets.incident.application;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.amends.tickets.incident.application.Others.OtherTicket;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;

@QuarkusTest
@DisplayName("A21 It is rarely alone")
class OthersLikeThisTest {

    private static final List<String> ALIKE = List.of(
            "@VlinderHelpt de hele avond al geen internet hier in 3511, wanneer is het opgelost?",
            "Internet ligt eruit in de binnenstad (3511 AB). Iemand van @VlinderHelpt wakker?",
            "no wifi again tonight in 3511, @VlinderHelpt is there an outage??");
    private static final String FOURTH = "@VlinderHelpt Storing? Geen internet sinds negen uur, postcode 3511 XD";
    private static final List<String> UNRELATED = List.of(
            "@VlinderHelpt jullie hebben twee keer €45 afgeschreven, graag terug",
            "My parcel was promised for Tuesday and still nothing @VlinderHelpt",
            "Kan niet inloggen op mijn account, wachtwoord vergeten",
            "Het tv-kastje is stuk, krijg ik een nieuwe?",
            "@VlinderHelpt wie bel ik om mijn abonnement op te zeggen?",
            "An hour on hold and then you hang up on me. Great service @VlinderHelpt",
            "Waarom is mijn factuur deze maand 12 euro hoger?",
            "@VlinderHelpt jullie monteur kwam niet opdagen vandaag",
            "Verhuizing doorgegeven in maart, nog steeds niets gehoord",
            "The invoice shows a name that is not mine, privacy much?",
            "Zender 14 heeft al een week geen geluid @VlinderHelpt",
            "@VlinderHelpt can I keep my phone number when I switch?",
            "Mijn moeder van 84 krijgt reclame terwijl ze dat niet wil",
            "Refund promised three weeks ago, where is it?",
            "@VlinderHelpt jullie winkel in 3011 was dicht terwijl er open stond",
            "Modem ruikt verbrand na onweer, wat nu?",
            "Bedankt voor niets @VlinderHelpt, nooit meer",
            "Glasvezel zou in mei komen, de stoep ligt nog steeds open",
            "The app shows somebody else's bill @VlinderHelpt",
            "Al drie keer gemaild over mijn opzegging, geen antwoord");

    @Inject
    OthersLikeThis othersLikeThis;

    @Inject
    Neighbours neighbours;

    @Inject
    RecentWindow window;

    @Inject
    House house;

    // An evening of its own for each test, days away from those of the others.
    private final Instant nineThirty = Instant.parse("1990-01-01T21:30:00Z")
            .plus(ThreadLocalRandom.current().nextInt(3_000) * 3, ChronoUnit.DAYS);

    @Test
    void seesThreeAlikeAmongTwentyOthers() throws Throwable {
        // given
        var first = neighbours.complain(ALIKE.get(0), nineThirty, "PUBLIC");
        neighbours.complain(ALIKE.get(1), nineThirty.plusSeconds(60), "PUBLIC");
        var told = neighbours.complain(ALIKE.get(2), nineThirty.plusSeconds(120), "PRIVATE");
        UNRELATED.forEach(text -> neighbours.complain(text, nineThirty.plusSeconds(90), "PUBLIC"));
        // when
        var others = others(FOURTH, UUID.randomUUID(), nineThirty.plusSeconds(600));
        // then
        assertThat(others.count()).isEqualTo(3);
        assertThat(others.since()).isEqualTo(nineThirty);
        assertThat(others.items()).filteredOn(other -> other.ticketId().equals(first)).singleElement()
                .satisfies(other -> {
                    assertThat(other.excerpt()).isEqualTo(ALIKE.get(0));
                    assertThat(other.sharedFacts()).contains("3511", "internet");
                });
        assertThat(others.items()).filteredOn(other -> other.ticketId().equals(told)).singleElement()
                .satisfies(other -> {
                    assertThat(other.excerpt()).as("A13 private stays private").isNull();
                    assertThat(other.sharedFacts()).isEmpty();
                });
    }

    @Test
    void isAloneAmongTheUnrelated() throws Throwable {
        UNRELATED.forEach(text -> neighbours.complain(text, nineThirty, "PUBLIC"));
        assertThat(others(FOURTH, UUID.randomUUID(), nineThirty)).isEqualTo(new Others(0, null, List.of()));
    }

    @Test
    void doesNotCountTheSamePersonNorYesterday() throws Throwable {
        // given
        var ines = UUID.randomUUID();
        neighbours.complain(ines, FOURTH, nineThirty, "PUBLIC");
        neighbours.complain(FOURTH, nineThirty.minusSeconds(25 * 3600), "PUBLIC");
        // when
        var others = others(FOURTH, ines, nineThirty);
        // then
        assertThat(others.count()).isZero();
    }

    @Test
    void showsTheTenMostAlike() throws Throwable {
        // given
        for (int i = 0; i < 12; i++) {
            neighbours.complain(ALIKE.get(i % 3), nineThirty.plusSeconds(i), "PUBLIC");
        }
        // when
        var others = others(FOURTH, UUID.randomUUID(), nineThirty);
        // then
        assertThat(others.count()).isEqualTo(12);
        assertThat(others.items()).hasSize(10).extracting(OtherTicket::likeness).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void saysOfAnOldTicketHowManyThereWere() throws Throwable {
        var others = VertxContextSupport.subscribeAndAwait(
                () -> othersLikeThis.of(UUID.randomUUID(), UUID.randomUUID(), FOURTH, nineThirty.minusSeconds(90 * 3600), 7));
        assertThat(others).isEqualTo(new Others(7, null, List.of()));
    }

    @Test
    void hearsOfTicketsAsTheyAreOpenedAndSetAside() {
        // given
        var street = "Vlinderstraat " + UUID.randomUUID();
        var first = house.ticketOf(house.customer("@VlinderHelpt storing in de " + street));
        var spam = house.ticketOf(house.customer("@VlinderHelpt ook storing hier, " + street));
        var last = house.ticketOf(house.customer("Storing hele " + street + "? @VlinderHelpt"));

        // when, then
        await().untilAsserted(() -> look(Token.nora(), last).body(at("others.items.ticketId", hasItems(first, spam))));
        Desk.post(Token.nora(), spam, "set-aside", "{\"reason\":\"SPAM\"}").statusCode(200);
        await().untilAsserted(() -> look(Token.nora(), last).body(at("others.items.ticketId", hasItem(first)))
                .body(at("others.items.ticketId", not(hasItem(spam)))));
    }

    private Others others(String text, UUID contact, Instant openedAt) throws Throwable {
        var ticket = neighbours.complain(contact, text, openedAt, "PUBLIC");
        await().untilAsserted(() -> assertThat(window.knows(ticket)).isTrue());
        return VertxContextSupport.subscribeAndAwait(() -> othersLikeThis.of(ticket, contact, text, openedAt, 7));
    }
}
