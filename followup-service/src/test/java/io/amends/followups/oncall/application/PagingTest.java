package io.amends.followups.oncall.application;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketRaisedInPublic;
import io.amends.events.ticket.TicketReopened;
import io.amends.followups.House;
import io.amends.followups.Token;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** On a real database, with a pager and a mailbox; the loops of the service itself race in these tests too. */
@QuarkusTest
class PagingTest {

    private static final int MANY = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");
    private static final Instant THEN = Instant.parse("2026-11-27T22:15:00Z");
    private static final String ADD_DUE = """
            insert into page (id, ticket_id, reason, raised_at, round, next_at, state)
            select gen_random_uuid(), gen_random_uuid(), 'TEST', $1, 1, now(), 'OPEN' from generate_series(1, $2)""";
    private static final int TOO_MANY = 160;
    private static final Duration A_BATCH_OR_TWO = Duration.ofMillis(100);
    private static final String ADD_MESSAGES = """
            insert into oncall_message (id, channel, body)
            select gen_random_uuid(), 'WEBHOOK', '{"run":"' || $1 || '"}' from generate_series(1, $2)""";
    private static final String ADD_TIMER = """
            insert into timer (id, ticket_id, kind, attempt, ordinal, counted_from, due_at, state)
            values (gen_random_uuid(), $1, 'RETURN_MESSAGE', 1, 1, '2026-01-01', now() + interval '30 minutes', 'PENDING')""";
    private static final String STEPS = """
            select count(distinct page.id) filter (where step.id is not null) as paged, count(step.id) as steps,
                (select count(*) from outbox where type = 'oncall.paged.v1'
                    and key in (select ticket_id::text from page where raised_at = $1)) as events
            from page left join page_step step on step.page_id = page.id where page.raised_at = $1""";

    private final TicketId ticket = new TicketId(UUID.randomUUID());
    private final String run = ticket.toString().substring(0, 8);

    @Inject
    Pool pool;
    @Inject
    Workers workers;
    @Inject
    House house;
    @Inject
    PageSomebody pageSomebody;
    @Inject
    PageNext pageNext;
    @Inject
    TellDuty tellDuty;
    @Inject
    TellGaps tellGaps;
    @ConfigProperty(name = "test.outlets")
    String outlets;

    private record Figures(long paged, long steps, long events) {
    }

    @BeforeEach
    @AfterEach
    void clean() {
        Stream.of("update page set state = 'NOT_NEEDED', settled_at = now() where state = 'OPEN'", "delete from duty_exception",
                "delete from duty_person", "delete from duty_alarm")
                .forEach(statement -> pool.query(statement).execute().await().indefinitely());
    }

    @Test
    @DisplayName("A15 B16 Who is on duty is paged; without an answer the deputy is, and then those who are off, which is said")
    void pagesOneAfterTheOther() {
        // given
        onDuty("nora", 1);
        onDuty("milan", 2);
        takesDuties("tom");

        // when
        page(Reason.DWELL_EXCEEDED);

        // then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paged()).containsExactly("nora false", "milan false",
                "nora false", "milan false", "tom true"));
        assertThat(received()).filteredOn(line -> line.contains(ticket.toString()) && line.startsWith("webhook"))
                .extracting(line -> line.replaceAll(".*\"person\":\"([^\"]+)\".*", "$1"))
                .startsWith("nora" + run, "milan" + run);
    }

    @Test
    @DisplayName("B16 One tap, and nobody else is paged for that ticket, whatever the reasons are")
    void isAnsweredInOneTap() {
        // given
        onDuty("nora", 1);
        page(Reason.DWELL_EXCEEDED);
        page(Reason.NO_SPONSOR);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paged()).hasSize(2));
        String id = as("community-manager").get("/v1/pages").then().statusCode(200)
                .extract().as(String.class, at("items[ticketId=" + ticket + "][0].id"));

        // when
        as("community-manager").post("/v1/pages/" + id + "/acknowledgement").then().statusCode(200)
                .body(at("open", equalTo(false))).body(at("acknowledgedBy", equalTo("nora")));
        as("manager").post("/v1/pages/" + id + "/acknowledgement").then().statusCode(200);

        // then
        assertThat(house.told(ticket.value())).filteredOn(told -> told.startsWith("oncall.acknowledged.v1")).hasSize(2);
        as("community-manager").get("/v1/pages").then().statusCode(200)
                .body(at("items[ticketId=" + ticket + "].open", equalTo(List.of(false, false))));
        as("community-manager").post("/v1/pages/" + UUID.randomUUID() + "/acknowledgement").then().statusCode(404)
                .body(at("code", equalTo("no-such-page")));
    }

    @Test
    @DisplayName("fault-F20 B16 After a long stop no pager gets more than 200 pages in a second")
    void keepsAPaceThatPeopleCanBear() {
        // when
        pool.preparedQuery(ADD_MESSAGES).execute(Tuple.of(run, TOO_MANY)).await().indefinitely();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent()).isEqualTo(TOO_MANY));

        // then
        assertThat(sentWithin()).isGreaterThanOrEqualTo(Duration.ofSeconds(TOO_MANY).dividedBy(200).minus(A_BATCH_OR_TWO));
    }

    @Test
    @DisplayName("B16 The same page raised twice is one page")
    void isRaisedOnce() {
        onDuty("nora", 1);
        page(Reason.COMMITMENT_BROKEN);
        page(Reason.COMMITMENT_BROKEN);
        assertThat(count("select count(*) from page where ticket_id = $1", ticket.value())).isEqualTo(1);
    }

    @Test
    @DisplayName("fault-F19 B16 Each step is taken once, however many replicas take steps")
    void takesEachStepOnce() {
        // given
        onDuty("nora", 1);
        var raised = Instant.now().minusSeconds(86_400);
        pool.preparedQuery(ADD_DUE).execute(Tuple.of(time(raised.toString()), MANY)).await().indefinitely();

        // when
        var racers = IntStream.range(0, 4).mapToObj(racer -> workers.named("pager-" + racer, pageNext::page)).toList();
        racers.forEach(Worker::start);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(figures(raised).paged()).isEqualTo(MANY));
        racers.forEach(Worker::stop);
        clean();

        // then
        var figures = figures(raised);
        assertThat(figures.events()).isEqualTo(figures.steps()).isGreaterThanOrEqualTo(MANY);
        assertThat(count("select count(*) from page where raised_at = $1 and (select count(*) from page_step step"
                + " where step.page_id = page.id) <> (select coalesce(max(ordinal), 0) from page_step step"
                + " where step.page_id = page.id)", time(raised.toString()))).isZero();
    }

    @Test
    @DisplayName("fault-F19 B16 A step, its event and its messages are there together or not at all")
    void takesAStepWholeOrNotAtAll() {
        // given
        onDuty("nora", 1);

        // when: it is paged in a transaction that is rolled back afterwards
        run(() -> pageSomebody.page(ticket, Reason.TEST, THEN)
                .chain(pageNext::page)
                .chain(Panache::currentTransaction)
                .invoke(Transaction::markForRollback));

        // then
        assertThat(house.told(ticket.value())).isEmpty();
        assertThat(count("select count(*) from page where ticket_id = $1", ticket.value())).isZero();
        assertThat(received()).noneMatch(line -> line.contains(ticket.toString()));
    }

    @Test
    @DisplayName("B16 Whom the pager does not know is not waited for: the next one is paged at once")
    void goesOnAtOnceWhenSomebodyCannotBeReached() {
        // given
        onDuty("refused", 1);
        onDuty("milan", 2);

        // when
        page(Reason.DWELL_EXCEEDED);

        // then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paged()).startsWith("refused false", "milan false"));
        assertThat(count("""
                select count(*) from page_step one join page_step two on two.page_id = one.page_id and two.ordinal = 2
                where one.ordinal = 1 and two.paged_at < one.answer_by
                    and one.page_id in (select id from page where ticket_id = $1)""", ticket.value())).isEqualTo(1);
    }

    @Test
    @DisplayName("B16 A message that was not taken is sent again under the same id, by webhook and by mail")
    void sendsAgainUnderTheSameId() {
        // given
        onDuty("flaky", 1);
        pool.preparedQuery("update duty_person set mail = $1, language = 'nl'").execute(Tuple.of(run + "@example.com")).await()
                .indefinitely();

        // when
        page(Reason.PUBLIC_AGAIN);

        // then
        await().atMost(PATIENCE).untilAsserted(() -> {
            var ids = received().stream().filter(line -> line.contains("flaky" + run)).map(line -> line.split(" ")[1]).toList();
            assertThat(ids).hasSizeGreaterThanOrEqualTo(2);
            assertThat(ids.get(1)).isEqualTo(ids.getFirst());
            assertThat(received()).anyMatch(line -> line.startsWith("mail") && line.contains(run + "@example.com")
                    && line.contains("opnieuw in het openbaar") && line.contains("/tickets/" + ticket));
        });
    }

    @Test
    @DisplayName("A5 B16 Whose ticket it is has spoken in public again: whoever is on duty is paged, once for as long as nobody looks")
    void pagesWhenSomebodySpeaksInPublicAgain() {
        // given
        onDuty("nora", 1);
        house.tells(EventTypes.TICKET_CLAIMED, ticket.value(), new TicketClaimed(ticket.value(), "femke", THEN));

        // when
        house.tells(EventTypes.TICKET_RAISED_IN_PUBLIC, ticket.value(), new TicketRaisedInPublic(ticket.value(), 1, THEN));
        house.tells(EventTypes.TICKET_RAISED_IN_PUBLIC, ticket.value(),
                new TicketRaisedInPublic(ticket.value(), 1, THEN.plusSeconds(60)));

        // then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paged()).startsWith("nora false"));
        assertThat(reasons()).containsExactly("PUBLIC_AGAIN");
    }

    @Test
    @DisplayName("A3 B16 A ticket that comes back and is nobody's is called for at once, one that is somebody's is not")
    void pagesWhenWhatCameBackIsNobodys() {
        // given
        var noras = UUID.randomUUID();
        house.tells(EventTypes.TICKET_CLAIMED, noras, new TicketClaimed(noras, "nora", THEN));

        // when
        house.tells(EventTypes.TICKET_REOPENED, noras, new TicketReopened(noras, "RELEASED", 2, THEN, LATER));
        house.tells(EventTypes.TICKET_REOPENED, ticket.value(),
                new TicketReopened(ticket.value(), "OVERRIDDEN", 2, THEN, LATER));

        // then
        assertThat(reasons()).containsExactly("NO_SPONSOR");
        assertThat(count("select count(*) from page where ticket_id = $1", noras)).isZero();
    }

    private List<String> reasons() {
        var reasons = new ArrayList<String>();
        pool.preparedQuery("select reason from page where ticket_id = $1").execute(Tuple.of(ticket.value())).await()
                .indefinitely().forEach(row -> reasons.add(row.getString(0)));
        return reasons;
    }

    @Test
    @DisplayName("B16 With nobody on duty the next one is paged, and the managers are told once")
    void alarmsWhenNobodyIsOnDuty() {
        // given
        takesDuties("milan");

        // when
        page(Reason.DWELL_EXCEEDED);

        // then
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(paged()).startsWith("milan true", "milan true");
            assertThat(count("select count(*) from duty_alarm where alarm = $1", "NOBODY_ON_DUTY")).isBetween(1L, 2L);
            assertThat(received()).anyMatch(line -> line.startsWith("mail") && line.contains("tom@example.com")
                    && line.contains("nobody is on duty"));
        });
    }

    @Test
    @DisplayName("B16 A gap is told seven days ahead, once")
    void tellsAGapOnce() {
        // given
        var now = Instant.parse("2027-03-01T12:00:00Z");
        onDuty("nora", 1, Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-07T00:00:00Z"));
        onDuty("milan", 1, Instant.parse("2027-03-07T08:00:00Z"), Instant.parse("2027-04-01T00:00:00Z"));

        // when
        run(() -> tellGaps.tell(now.minus(Duration.ofDays(3))));
        long before = count("select count(*) from duty_alarm where starts_at = $1", time("2027-03-07T00:00:00Z"));
        run(() -> tellGaps.tell(now));
        run(() -> tellGaps.tell(now.plusSeconds(3_600)));

        // then
        assertThat(before).as("more than seven days before").isZero();
        assertThat(count("select count(*) from duty_alarm where starts_at = $1", time("2027-03-07T00:00:00Z"))).isEqualTo(1);
        assertThat(house.told(UUID.fromString("d0000000-0000-8000-8000-000000000000")))
                .filteredOn(told -> told.startsWith("duty.alarmed.v1") && told.contains("2027-03-07T00:00:00Z")).hasSize(1);
    }

    @Test
    @DisplayName("B16 Whoever begins a shift gets by mail what waits in it, once, in their language")
    void tellsWhatWaitsOnce() {
        // given
        takesDuties("milan");
        pool.preparedQuery("update duty_person set mail = $1, language = 'nl'").execute(Tuple.of(run + "@example.com")).await()
                .indefinitely();
        pool.preparedQuery(ADD_TIMER).execute(Tuple.of(ticket.value())).await().indefinitely();
        var shift = new Shift(new Colleague("milan" + run, "milan" + run), Instant.now(), Instant.now().plusSeconds(3_600));
        var duty = new Duty(Optional.of(shift), Optional.empty());

        // when: two replicas notice it
        run(() -> tellDuty.tell(duty));
        run(() -> tellDuty.tell(duty));

        // then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailsTo(run + "@example.com")).isNotEmpty());
        assertThat(mailsTo(run + "@example.com")).singleElement().asString()
                .contains("je dienst is begonnen", "bij de klant terugkomen", "/tickets/" + ticket);
    }

    private List<String> mailsTo(String address) {
        return received().stream().filter(line -> line.startsWith("mail") && line.contains(address)).toList();
    }

    private long sent() {
        return messages("count(*) filter (where state = 'SENT')");
    }

    private Duration sentWithin() {
        return Duration.ofMillis(messages("cast(extract(epoch from max(settled_at) - min(settled_at)) * 1000 as bigint)"));
    }

    private long messages(String what) {
        return pool
                .preparedQuery("select " + what + " from oncall_message where body like '%' || $1 || '%' and step_id is null")
                .execute(Tuple.of(run)).await().indefinitely().iterator().next().getLong(0);
    }

    private void page(Reason reason) {
        run(() -> pageSomebody.page(ticket, reason, THEN));
    }

    private void onDuty(String person, int layer) {
        onDuty(person, layer, Instant.now().minusSeconds(3_600), Instant.now().plusSeconds(3_600));
    }

    private void onDuty(String person, int layer, Instant from, Instant until) {
        takesDuties(person);
        pool.preparedQuery("insert into duty_exception values (gen_random_uuid(), 'TAKES', $1, $2, $3, $4, 1)")
                .execute(Tuple.of(person + run, layer, time(from.toString()), time(until.toString()))).await().indefinitely();
    }

    private void takesDuties(String person) {
        pool.preparedQuery("insert into duty_person values ($1, $1, null, 'WEBHOOK,MAIL', 'en', 1)")
                .execute(Tuple.of(person + run)).await().indefinitely();
    }

    /** Who was paged for the ticket, in order, and whether over quiet hours. */
    private List<String> paged() {
        return house.told(ticket.value()).stream().filter(told -> told.startsWith("oncall.paged.v1"))
                .map(told -> told.replaceAll(".*\"person\":\"([a-z]+)" + run + "\".*\"overQuietHours\":(\\w+).*", "$1 $2"))
                .limit(5)
                .toList();
    }

    private List<String> received() {
        return given().get(outlets).then().extract().asString().lines().toList();
    }

    private Figures figures(Instant raised) {
        var row = pool.preparedQuery(STEPS).execute(Tuple.of(time(raised.toString()))).await().indefinitely().iterator().next();
        return new Figures(row.getLong("paged"), row.getLong("steps"), row.getLong("events"));
    }

    private long count(String query, Object value) {
        return pool.preparedQuery(query).execute(Tuple.of(value)).await().indefinitely().iterator().next().getLong(0);
    }

    private static OffsetDateTime time(String instant) {
        return Instant.parse(instant).atOffset(ZoneOffset.UTC);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Token.of(role).sign());
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
