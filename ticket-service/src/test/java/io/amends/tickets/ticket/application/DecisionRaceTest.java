package io.amends.tickets.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.Person;
import io.amends.tickets.Counter;
import io.amends.tickets.mandate.domain.Limit;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.amends.tickets.ticket.domain.NotNow;
import io.amends.tickets.ticket.domain.SetAsideReason;
import io.amends.tickets.ticket.domain.TicketTaken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/**
 * Two at once, 90 times each, 300 with {@code -Damends.long=true}, on real PostgreSQL: nothing above authority, and whoever
 * loses is told why.
 */
@QuarkusTest
class DecisionRaceTest {

    private static final int ROUNDS = Boolean.getBoolean("amends.long") ? 300 : 90;
    private static final int SOME_ROUNDS = 30;
    private static final int ROUNDS_AT_ONCE = 3;
    private static final int CLICKS = 5;

    private final DecideRemedy decideRemedy;
    private final JudgeTicket judgeTicket;
    private final Idempotent idempotent;
    private final Counter counter;
    // Threads of its own: where there are few processors, the common pool runs one task after the other.
    private ExecutorService threads;

    DecisionRaceTest(DecideRemedy decideRemedy, JudgeTicket judgeTicket, Idempotent idempotent, Counter counter) {
        this.decideRemedy = decideRemedy;
        this.judgeTicket = judgeTicket;
        this.idempotent = idempotent;
        this.counter = counter;
    }

    // What is decided here is not carried out: that is not what is raced for.
    @BeforeEach
    void holdTheExecution() {
        threads = Executors.newCachedThreadPool();
        counter.executeNothing();
    }

    @AfterEach
    void goOn() {
        threads.shutdown();
        counter.executeAgain();
    }

    @Test
    @DisplayName("B24 B31 input-B8 A double-click decides once, and both clicks are answered alike")
    void decidesOnceOnADoubleClick() {
        // given
        var noras = people("nora", null);
        var tickets = counter.ticketsOf(customers());

        // when
        var rounds = rounds(i -> {
            var key = UUID.randomUUID().toString();
            Supplier<Try> click = () -> run(() -> idempotent.once(noras.get(i), key, tickets.get(i),
                    () -> decideRemedy.decide(tickets.get(i), refund(noras.get(i), 2500))
                            .map(done -> new Answer(202, "decided"))));
            return List.of(click, click);
        });

        // then
        assertThat(rounds).allSatisfy(clicks -> assertThat(clicks).allMatch(Try::succeeded));
        assertThat(mostIn("ticket_id", "count(*)", noras)).isEqualTo(1);
    }

    @Test
    @DisplayName("fault-F25 I4 Of ten clicks at once, five under one key and five under others, one intent counts")
    void countsOneIntentOfTenClicks() {
        // given
        var noras = people("nora", null);
        var tickets = counter.ticketsOf(customers());

        // when
        var rounds = rounds(SOME_ROUNDS, i -> clicks(noras.get(i), tickets.get(i), UUID.randomUUID().toString()));

        // then
        assertThat(rounds).allSatisfy(clicks -> {
            var underOneKey = clicks.subList(0, CLICKS).stream().map(Try::succeeded).distinct().toList();
            long others = clicks.subList(CLICKS, clicks.size()).stream().filter(Try::succeeded).count();
            assertThat(underOneKey).as("clicks under one key are answered alike").hasSize(1);
            assertThat(others + (underOneKey.getFirst() ? 1 : 0)).isEqualTo(1);
            assertThat(clicks).filteredOn(click -> !click.succeeded())
                    .allSatisfy(click -> assertThat(click.trouble()).isInstanceOf(NotNow.class));
        });
        assertThat(mostIn("ticket_id", "count(*)", noras)).isEqualTo(1);
    }

    @Test
    @DisplayName("fault-F26 Of deciding and setting aside at once one happens, and the other is told why not")
    void decidesOrSetsAside() {
        // given
        var noras = people("nora", null);
        var tickets = counter.ticketsOf(customers());

        // when
        var rounds = rounds(SOME_ROUNDS, i -> List.of(() -> decide(tickets.get(i), noras.get(i), 2500),
                () -> run(() -> judgeTicket.setAside(tickets.get(i), noras.get(i), SetAsideReason.SPAM))));

        // then
        assertThat(rounds).allSatisfy(tries -> assertThat(loser(tries).trouble()).isInstanceOf(NotNow.class));
    }

    @Test
    @DisplayName("B11 fault-F26 Of two who decide on one ticket one does, and the other is told who has it")
    void letsOneOfTwoDecide() {
        // given
        var noras = people("nora", null);
        var milans = people("milan", null);
        var tickets = counter.ticketsOf(customers());

        // when
        var rounds = rounds(i -> List.of(() -> decide(tickets.get(i), noras.get(i), 2500),
                () -> decide(tickets.get(i), milans.get(i), 2500)));

        // then
        assertThat(rounds).allSatisfy(tries -> assertThat(loser(tries).trouble()).isInstanceOf(TicketTaken.class));
    }

    @Test
    @DisplayName("B4 input-B3 Two tickets of one customer never get more together than one may, whoever decides")
    void keepsTheBudgetOfACustomer() {
        // given
        var noras = people("nora", null);
        var milans = people("milan", null);
        var customers = customers();
        counter.haveBudgets("CUSTOMER", customers);
        var first = counter.ticketsOf(customers);
        var second = counter.ticketsOf(customers);

        // when
        var rounds = rounds(i -> List.of(() -> decide(first.get(i), noras.get(i), 3000),
                () -> decide(second.get(i), milans.get(i), 3000)));

        // then
        assertThat(rounds).allSatisfy(tries -> assertAbove(loser(tries), Limit.PER_CUSTOMER, 2000));
    }

    @Test
    @DisplayName("B4 input-B3 Two tickets never get more of one holder's day than there is")
    void keepsTheBudgetOfADay() {
        // given
        var noras = people("nora", 5000L);
        counter.haveBudgets("HOLDER", noras.stream().map(Person::id).toList());
        var first = counter.ticketsOf(customers());
        var second = counter.ticketsOf(customers());

        // when
        var rounds = rounds(i -> List.of(() -> decide(first.get(i), noras.get(i), 3000),
                () -> decide(second.get(i), noras.get(i), 3000)));

        // then
        assertThat(rounds).allSatisfy(tries -> assertAbove(loser(tries), Limit.PER_DAY, 2000));
        assertThat(mostIn("decided_by", "sum(amount_minor)", noras)).isEqualTo(3000);
    }

    @Test
    @DisplayName("B4 I5 fault-F12 A mandate that is lowered in mid-flight rules whatever commits after it")
    void rulesByTheMandateAtCommit() {
        // given
        var noras = names("nora").stream().map(DecisionRaceTest::person).toList();
        var mandates = counter.mayRefund(noras.stream().map(Person::id).toList(), 5000, null);
        var tickets = counter.ticketsOf(customers());

        // when
        var rounds = rounds(i -> List.of(() -> after(headStart(i), () -> decide(tickets.get(i), noras.get(i), 3000)),
                () -> after(-headStart(i), () -> lower(mandates.get(i)))));

        // then
        assertThat(counter.count("""
                select count(*) from decision_log l join mandate_version v on v.id = l.mandate_id and v.version = 2
                where l.kind = 'DECIDED' and l.mandate_id = any($1) and (l.mandate_version = 2 or l.at > v.changed_at)""",
                (Object) mandates.toArray(UUID[]::new))).as("decisions of more than was allowed at that time").isZero();
        assertThat(rounds).filteredOn(tries -> !tries.getFirst().succeeded()).as("rounds that the change won")
                .hasSizeBetween(1, ROUNDS - 1)
                .allSatisfy(tries -> assertAbove(tries.getFirst(), Limit.PER_DECISION, 1000));
    }

    // From 30 ms for the change to 28 ms for the decision, so that both win, on fast machines and on slow ones.
    private static long headStart(int round) {
        return (round % 30 - 14) * 2_000_000L;
    }

    private List<Supplier<Try>> clicks(Person nora, UUID ticket, String key) {
        return IntStream.range(0, 2 * CLICKS)
                .mapToObj(i -> i < CLICKS ? key : UUID.randomUUID().toString())
                .<Supplier<Try>> map(mine -> () -> run(() -> idempotent.once(nora, mine, ticket,
                        () -> decideRemedy.decide(ticket, refund(nora, 2500)).map(done -> new Answer(202, "decided")))))
                .toList();
    }

    private List<List<Try>> rounds(Function<Integer, List<Supplier<Try>>> race) {
        return rounds(ROUNDS, race);
    }

    private List<List<Try>> rounds(int rounds, Function<Integer, List<Supplier<Try>>> race) {
        var referees = Executors.newFixedThreadPool(ROUNDS_AT_ONCE);
        try {
            return IntStream.range(0, rounds)
                    .mapToObj(i -> referees.submit(() -> atOnce(race.apply(i)))).toList()
                    .stream().map(DecisionRaceTest::get).toList();
        } finally {
            referees.shutdown();
        }
    }

    private List<Try> atOnce(List<Supplier<Try>> tries) {
        return tries.stream().map(it -> threads.submit((Callable<Try>) it::get)).toList()
                .stream().map(DecisionRaceTest::get).toList();
    }

    private static Try loser(List<Try> tries) {
        assertThat(tries).filteredOn(Try::succeeded).hasSize(1);
        return tries.stream().filter(it -> !it.succeeded()).findAny().orElseThrow();
    }

    private static void assertAbove(Try lost, Limit by, long remaining) {
        assertThat(lost.trouble()).isInstanceOfSatisfying(AboveYourMandate.class,
                above -> assertThat(above.ruled().ruling()).isInstanceOfSatisfying(NeedsApproval.class, needs -> {
                    assertThat(needs.limit()).isEqualTo(by);
                    assertThat(needs.now().minor()).isEqualTo(remaining);
                }));
    }

    /** The highest figure of all groups of remedies that these people decided on. */
    private long mostIn(String group, String figure, List<Person> people) {
        return counter.count("select max(n)::bigint from (select %s as n from remedy where decided_by = any($1) group by %s) g"
                .formatted(figure, group), (Object) people.stream().map(Person::id).toArray(String[]::new));
    }

    private List<Person> people(String name, Long perDay) {
        var names = names(name);
        counter.mayRefund(names, 5000, perDay);
        return names.stream().map(DecisionRaceTest::person).toList();
    }

    private static List<String> names(String name) {
        return IntStream.range(0, ROUNDS).mapToObj(i -> Counter.person("race-" + name)).toList();
    }

    private static Person person(String id) {
        return new Person(id, "Nora Smit", Set.of("community-manager"));
    }

    private static List<String> customers() {
        return IntStream.range(0, ROUNDS).mapToObj(i -> Counter.customer()).toList();
    }

    private Try decide(UUID ticket, Person person, long minor) {
        return run(() -> Panache.withTransaction(() -> decideRemedy.decide(ticket, refund(person, minor))));
    }

    private Try lower(UUID mandate) {
        counter.lower(mandate, 1000);
        return new Try(null);
    }

    private static Try after(long nanos, Supplier<Try> what) {
        LockSupport.parkNanos(nanos);
        return what.get();
    }

    private static DecideRemedy.Command refund(Person person, long minor) {
        return new DecideRemedy.Command(person, new Remedy(RemedyTypes.REFUND, new Money(minor, "EUR")), "The line was down.",
                null);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Try run(Supplier<Uni<?>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work::get);
            return new Try(null);
        } catch (Throwable e) {
            return new Try(e);
        }
    }

    /** @param trouble what it failed with */
    record Try(Throwable trouble) {

        boolean succeeded() {
            return trouble == null;
        }
    }
}
