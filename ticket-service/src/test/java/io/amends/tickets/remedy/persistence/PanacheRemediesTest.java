package io.amends.tickets.remedy.persistence;

import static io.amends.tickets.remedy.domain.RemedyTypes.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Counter;
import io.amends.tickets.remedy.application.Claim;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** Who wakes up late, on real PostgreSQL. */
@QuarkusTest
class PanacheRemediesTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Remedies remedies;
    private final Counter counter;
    private DecidedRemedy remedy;

    PanacheRemediesTest(Remedies remedies, Counter counter) {
        this.remedies = remedies;
        this.counter = counter;
    }

    @BeforeEach
    void decide() {
        counter.executeNothing();
        var customer = Counter.customer();
        remedy = new DecidedRemedy(UUID.randomUUID(), counter.ticketsOf(List.of(customer)).getFirst(), 1,
                new Remedy(REFUND, new Money(2500, "EUR")), 1, null, customer, "The line was down.", "nora", "Nora Smit",
                Instant.now(), UUID.randomUUID(), 1, RemedyState.PENDING, null, null, null, null);
        run(() -> Panache.withTransaction(() -> remedies.add(remedy, "company")));
    }

    @AfterEach
    void leaveNothingToDo() {
        counter.run("delete from remedy_attempt where remedy_id = '" + remedy.id() + "'");
        counter.run("delete from remedy where id = '" + remedy.id() + "'");
        counter.executeAgain();
    }

    @Test
    @DisplayName("B31 I4 Of two processes that see a remedy as due one takes it up")
    void isTakenUpByOne() {
        assertThat(claim(0)).isPresent();
        assertThat(claim(0)).isEmpty();
        assertThat(claim(1)).hasValueSatisfying(claim -> {
            assertThat(claim.key()).isEqualTo(remedy.id());
            assertThat(claim.epoch()).isEqualTo(2);
            assertThat(claim.tries()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("B31 I4 fault-F3 A process that wakes up late changes nothing")
    void ignoresWhoWakesUpLate() {
        // given
        var late = claim(0).orElseThrow();
        var newest = claim(1).orElseThrow();

        // when
        var changedLate = settle(remedy.troubled(RemedyState.REJECTED, "ACCOUNT_CLOSED"), late);
        var changed = settle(remedy.executed("R-1", Instant.now(), null), newest);
        var changedTwice = settle(remedy.troubled(RemedyState.FAILED, "GONE"), newest);

        // then
        assertThat(changedLate).isEmpty();
        assertThat(changed).contains(RemedyState.PENDING);
        assertThat(changedTwice).isEmpty();
        assertThat(run(() -> remedies.get(remedy.id()))).satisfies(now -> {
            assertThat(now.state()).isEqualTo(RemedyState.EXECUTED);
            assertThat(now.reference()).isEqualTo("R-1");
        });
    }

    @Test
    @DisplayName("B31 What is taken up is not due again before its lease ends, and each attempt stands in the database with its times")
    void keepsEachAttempt() {
        // given
        var claim = claim(0).orElseThrow();

        // when
        settle(remedy.troubled(RemedyState.UNKNOWN, "NO_ANSWER"), claim);

        // then
        assertThat(run(() -> remedies.due(100))).noneMatch(due -> due.id().equals(remedy.id()));
        assertThat(counter.count("select count(*) from remedy where id = $1 and next_attempt_at > now() + interval '9 seconds'",
                remedy.id())).isEqualTo(1);
        assertThat(counter.count("""
                select count(*) from remedy_attempt where remedy_id = $1 and epoch = 1 and outcome = 'UNKNOWN'
                and reason = 'NO_ANSWER' and ended_at >= claimed_at""", remedy.id())).isEqualTo(1);
    }

    private Optional<Claim> claim(long epochSeen) {
        return run(() -> Panache.withTransaction(
                () -> remedies.claim(new Due(remedy.id(), remedy.ticketId(), "company", epochSeen, epochSeen > 0), LEASE)));
    }

    private Optional<RemedyState> settle(DecidedRemedy settled, Claim claim) {
        return run(() -> Panache.withTransaction(() -> remedies.settle(settled, claim, Duration.ofSeconds(10))));
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work::get);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
