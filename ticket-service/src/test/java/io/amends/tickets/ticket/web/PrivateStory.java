package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.events.EventTypes;
import io.amends.events.followup.DutyChanged;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.amends.tickets.ticket.domain.Extent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Five tickets full of words that can be found again wherever they come out. */
@ApplicationScoped
class PrivateStory {

    private static final String OUTAGE = "@VlinderHelpt de hele avond al geen internet hier in 3511, wanneer is het opgelost? ";
    private static final UUID DUTY = UUID.randomUUID();
    private static final String ANOTHER_TICKET = """
            insert into ticket (id, version, contact_id, conversation_id, network, kind, asker, visibility, opening_text,
                opened_at, stage, attempt, priority, sponsor_id, sponsor_name, sponsor_since, last_customer_message_at,
                first_response_overdue, attention_due, ended_at, actions, others_like_this)
            values (gen_random_uuid(), 1, $1, gen_random_uuid(), 'x', 'COMPLAINT', 'CUSTOMER', 'PUBLIC', 'Something else', $3,
                case when $4 then 'LAPSED' else 'ANALYSING' end, 1, 'URGENT', $2, $2, $3, $3, false,
                case when $4 then null else $3 end, case when $4 then $3 end, 0, 0)""";
    private static final String GLASS_OF_YESTERDAY = """
            insert into read_audit (at, person_id, person_name, ticket_id, relation, reason, valid_until)
            values (now() - interval '1 day', $2, $2, $1, 'BREAK_GLASS', 'It was urgent then', now() - interval '1 minute')""";

    private static final String READ_BEFORE = """
            insert into read_audit (at, person_id, person_name, ticket_id, relation)
            values (now() - interval '2 minutes', $2, $2, $1, 'ON_DUTY')""";

    private final House house;
    private final Pool pool;
    private @Nullable String told;
    private String fresh;
    private String open;
    private String ended;
    private String asked;
    private String answerToOverride;

    PrivateStory(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    void tellOnce() {
        if (told == null) {
            tell();
        }
    }

    private void tell() {
        onDuty();
        var ines = house.privately(OUTAGE + Canary.OPENING.word());
        told = house.ticketOf(ines);
        work();
        house.says(ines, "My number is on " + Canary.PRIVATE_MESSAGE.word(), "PRIVATE");
        house.says(ines, "Still waiting " + Canary.PUBLIC_MESSAGE.word(), "PUBLIC");
        open = house.ticketOf(house.customer(OUTAGE + Canary.OPEN.word()));
        fresh = house.ticketOf(house.privately("My parcel was promised for Tuesday " + Canary.FRESH.word()));
        end(house.privately("The invoice shows a name that is not mine " + Canary.ENDED.word()));
        askForMore();
        stand(ines);
        breakGlass();
        awaitThatTheyKnowEachOther();
    }

    // What is like another is kept in memory, which hears of a ticket a moment later.
    private void awaitThatTheyKnowEachOther() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(Canary.in(Who.SPONSOR.asks().get("/v1/tickets/" + told).asString())).contains(Canary.OPEN);
            assertThat(Who.ON_DUTY.asks().get("/v1/tickets/" + open).asString()).contains(told);
        });
    }

    private void work() {
        Desk.lookUp(Token.nora(), told).statusCode(200);
        Desk.reply(Token.nora(), told, "I see " + Canary.REPLY.word(), "PRIVATE").statusCode(202);
        Desk.post(Token.nora(), told, "remedies", """
                {"remedy":{"type":"refund","amount":{"minor":2500,"currency":"EUR"}},"because":"%s"}"""
                .formatted(Canary.BECAUSE.word())).statusCode(202);
        House.awaitStage(told, "AWAITING_VERDICT");
        Desk.post(Token.nora(), told, "return-message", """
                {"text":"Is it solved? %s"}""".formatted(Canary.RETURN_MESSAGE.word())).statusCode(200);
    }

    private void end(Customer customer) {
        ended = house.ticketOf(customer);
        Desk.post(Token.nora(), ended, "claim").statusCode(200);
        answerToOverride = Desk.post(Who.MANAGER.token(), ended, "override", """
                {"reason":"It was agreed on by phone."}""").statusCode(200).extract().asString();
    }

    // In crowns that nobody else gives, so that nobody else is asked.
    private void askForMore() {
        var asker = "asker-" + UUID.randomUUID();
        mayGiveCrowns(asker, 5000);
        mayGiveCrowns(Who.APPROVER.person(), 20_000);
        asked = house.ticketOf(house.privately("A new router came and it is broken too " + Canary.ASKED.word()));
        var token = Token.of("community-manager", asker);
        Desk.lookUp(token, asked, TopUps.number()).statusCode(200);
        Desk.post(token, asked, "approvals", """
                {"remedy":{"type":"voucher","amount":{"minor":8000,"currency":"DKK"}},"because":"%s"}"""
                .formatted(Canary.REQUEST.word())).statusCode(202);
        House.awaitStage(token, asked, "AWAITING_APPROVAL");
    }

    private void mayGiveCrowns(String person, long minor) {
        run("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency)
                values (gen_random_uuid(), 'PERSON', $1, 'voucher', $2, 'DKK')""", Tuple.of(person, minor));
    }

    private void stand(Customer ines) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var contact = ines.contact();
        run(ANOTHER_TICKET, Tuple.of(contact, Who.WORKS_FOR_CONTACT.person(), now, false));
        run(ANOTHER_TICKET, Tuple.of(contact, Who.WORKED_FOR_CONTACT.person(), now, true));
        run(ANOTHER_TICKET, Tuple.of(contact, Who.WORKS_ON_AN_EARLIER_ONE.person(), now.minusDays(1), false));
    }

    private void breakGlass() {
        for (var who : List.of(Who.BROKE_GLASS, Who.MANAGER_WHO_BROKE_GLASS)) {
            Desk.post(who.token(), told, "break-glass", """
                    {"reason":"They called me, %s"}""".formatted(Canary.GLASS.word())).statusCode(200);
        }
        run(GLASS_OF_YESTERDAY, Tuple.of(UUID.fromString(told), Who.BROKE_GLASS_YESTERDAY.person()));
    }

    /** One more that was told in private, and nobody's yet. */
    String another() {
        return house.ticketOf(house.privately("My parcel was promised for Wednesday"));
    }

    void wasReadTwoMinutesAgo(String ticket, Who who) {
        run(READ_BEFORE, Tuple.of(UUID.fromString(ticket), who.person()));
    }

    void onDuty() {
        duty(Who.ON_DUTY.person(), Instant.now().plus(Duration.ofHours(8)), Instant.now());
    }

    void nobodyOnDuty() {
        duty(null, null, Instant.now());
    }

    void dutyIsOver() {
        duty(Who.ON_DUTY.person(), Instant.now().minusSeconds(1), Instant.now());
    }

    void anOldWordOfDuty() {
        duty(Who.ON_DUTY.person(), Instant.now().plus(Duration.ofHours(8)), Instant.now().minusSeconds(3600));
    }

    private void duty(@Nullable String person, @Nullable Instant until, Instant at) {
        house.tells(EventTypes.DUTY_CHANGED, DUTY, new DutyChanged(person, until, at));
    }

    /** Told in private, in work, and confirmed to be come back to. */
    String told() {
        return told;
    }

    /** Told in private, and nobody's yet. */
    String fresh() {
        return fresh;
    }

    /** Told in public, much like the private one, and nobody's yet. */
    String open() {
        return open;
    }

    /** Told in private, somebody else's, and the approver has not answered yet. */
    String asked() {
        return asked;
    }

    List<String> tickets() {
        return List.of(told, fresh, open, ended, asked);
    }

    /** On a way that does not lead to a ticket there is nothing to tell them apart by. */
    List<String> ticketsOn(String path) {
        return path.contains("/tickets/{id}") ? tickets() : List.of(told);
    }

    String answerToOverride() {
        return answerToOverride;
    }

    /** What they are shown of a ticket, all of it. */
    Set<Canary> wordsOf(String ticket, Who who) {
        var extent = extent(ticket, who);
        return EnumSet.allOf(Canary.class).stream()
                .filter(canary -> isOn(canary, ticket))
                .filter(canary -> extent == Extent.EVERYTHING || extent == Extent.PUBLIC_ONLY && canary.isPublic())
                // The public one is shown beside the private one as another like it, to those who may read both.
                .filter(canary -> canary != Canary.OPEN || ticket.equals(open) || extent == Extent.EVERYTHING)
                .collect(toSet());
    }

    /** What they are shown in the lists. */
    Set<Canary> beginningsFor(Who who) {
        return Map.of(told, Canary.OPENING, fresh, Canary.FRESH, open, Canary.OPEN, ended, Canary.ENDED, asked, Canary.ASKED)
                .entrySet().stream()
                .filter(ticket -> wordsOf(ticket.getKey(), who).contains(ticket.getValue()))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    private boolean isOn(Canary canary, String ticket) {
        return switch (canary) {
            case FRESH -> ticket.equals(fresh);
            case ENDED -> ticket.equals(ended);
            case ASKED, REQUEST -> ticket.equals(asked);
            case LOOK_UP -> ticket.equals(told) || ticket.equals(asked);
            case OPEN -> ticket.equals(open) || ticket.equals(told);
            default -> ticket.equals(told);
        };
    }

    private Extent extent(String ticket, Who who) {
        if (ticket.equals(asked) && who == Who.APPROVER) {
            return Extent.EVERYTHING;
        }
        return ticket.equals(told) ? who.ofTold() : who.ofAnother(ticket.equals(ended));
    }

    /** The beginnings that somebody is shown in a list, over all its pages. */
    Stream<String> beginnings(Who who, String view) {
        return pages(who, "/v1/tickets?limit=100&view=" + view, String[].class, "items.excerpt")
                .filter(excerpt -> excerpt != null);
    }

    /** What the auditors see of a ticket. */
    List<ReadBy> reads(String ticket) {
        return pages(Who.AUDITOR, "/v1/audit/reads?limit=20&ticket=" + ticket, JsonNode[].class, "items").map(ReadBy::of)
                .toList();
    }

    private static <T> Stream<T> pages(Who who, String path, Class<T[]> type, String items) {
        var all = new ArrayList<T>();
        String cursor = "";
        do {
            var page = who.asks().get(path + cursor).then().statusCode(200).extract();
            all.addAll(Arrays.asList(page.as(type, at(items))));
            var next = page.as(String.class, at("next"));
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return all.stream();
    }

    /** Whatever a command could change of the private ticket. */
    String state() {
        return pool.preparedQuery("""
                select t.version || ' ' || t.actions || ' ' || (select count(*) from outbox where key = t.id::text) || ' '
                    || (select count(*) from ticket_entry where ticket_id = t.id) || ' '
                    || (select count(*) from remedy where ticket_id = t.id)
                from ticket t where t.id = $1""").execute(Tuple.of(UUID.fromString(told)))
                .await().indefinitely().iterator().next().getString(0);
    }

    void run(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }

    private void run(String statement, Tuple values) {
        pool.preparedQuery(statement).execute(values).await().indefinitely();
    }

    /** @param reason why they took the right to look; null for what they were shown */
    record ReadBy(String person, String relation, @Nullable String reason) {

        static ReadBy of(JsonNode item) {
            return new ReadBy(item.required("person").required("id").asText(), item.required("relation").asText(),
                    item.path("reason").asText(null));
        }
    }

    /** Words that stand in one place each. */
    enum Canary {
        OPENING,
        PRIVATE_MESSAGE,
        PUBLIC_MESSAGE,
        REPLY,
        BECAUSE,
        RETURN_MESSAGE,
        LOOK_UP,
        GLASS,
        FRESH,
        OPEN,
        ENDED,
        ASKED,
        REQUEST;

        static Set<Canary> in(String text) {
            return EnumSet.allOf(Canary.class).stream().filter(canary -> text.contains(canary.word())).collect(toSet());
        }

        /** What the company system knows of the customer is its own. */
        String word() {
            return this == LOOK_UP ? "Fibre 500" : "canary" + name().toLowerCase().replace("_", "") + "x";
        }

        boolean isPublic() {
            return this == PUBLIC_MESSAGE || this == OPEN;
        }
    }
}
