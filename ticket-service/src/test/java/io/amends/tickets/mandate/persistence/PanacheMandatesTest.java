package io.amends.tickets.mandate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Grants;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.mandate.domain.Validity.Standing;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@DisplayName("B4 Mandates are read as they are in the database")
class PanacheMandatesTest {

    private static final String ALWAYS = "now() - interval '1 day', null";

    @Inject
    Mandates mandates;

    @Inject
    Grants grants;

    @Inject
    Pool pool;

    private Mandated mandated;
    private Person person;
    private String role;
    private String another;
    private String third;

    @BeforeEach
    void meetSomebodyNew() {
        mandated = new Mandated(pool);
        role = "role-" + UUID.randomUUID();
        another = "role-" + UUID.randomUUID();
        third = "role-" + UUID.randomUUID();
        person = new Person("person-" + UUID.randomUUID(), "Nora Smit", Set.of(role, another));
    }

    @Test
    void holdsByRoleAndByPerson() {
        // given
        var byRole = mandated.role(role, 5000);
        var personal = mandated.person(person.id(), 7500, ALWAYS);
        mandated.person("somebody-else-" + UUID.randomUUID(), 1, ALWAYS);
        // when
        var held = inTransaction(() -> mandates.heldBy(person));
        // then
        assertThat(held.mandates()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("validity")
                .containsExactlyInAnyOrder(
                        refund(byRole, Holder.role(role), 5000), refund(personal, Holder.person(person.id()), 7500));
    }

    @Test
    void tellsWhatIsOverAndWhatIsNotYetAndWhatWasWithdrawn() {
        mandated.person(person.id(), 1, "now() - interval '2 days', now() - interval '1 second'");
        mandated.role(role, 2);
        mandated.role(another, 3, "now() + interval '1 hour', null");
        mandated.withdraw(mandated.role(third, 4));
        // when
        var held = inTransaction(() -> mandates.heldBy(new Person(person.id(), "Nora Smit", Set.of(role, another, third))));
        // then
        assertThat(held.mandates()).extracting(mandate -> mandate.validity().at(held.at())).containsExactlyInAnyOrder(
                Standing.EXPIRED, Standing.IN_FORCE, Standing.NOT_YET_VALID, Standing.WITHDRAWN);
    }

    @Test
    void readsTheMandateAnewInTheSameTransaction() {
        // given
        var id = mandated.person(person.id(), 5000, ALWAYS);
        // when
        var held = inTransaction(() -> mandates.heldBy(person)
                .chain(before -> inBackground(() -> mandated.lower(id, 1000)))
                .chain(() -> mandates.lockedFor(person)));
        // then
        assertThat(held.mandates()).extracting(Mandate::limit).containsExactly(new Money(1000, "EUR"));
    }

    @Test
    void keepsAMandateAsItIsUntilTheDecisionIsCommitted() throws Exception {
        // given
        var id = mandated.person(person.id(), 5000, ALWAYS);
        var locked = new CountDownLatch(1);
        var decide = new CountDownLatch(1);
        var deciding = CompletableFuture.supplyAsync(() -> inTransaction(() -> mandates.lockedFor(person)
                .call(() -> inBackground(() -> holdUntil(locked, decide)))));
        locked.await(10, TimeUnit.SECONDS);
        // when
        var lowering = CompletableFuture.runAsync(() -> mandated.lower(id, 1000));
        // then
        assertThat(lowering).failsWithin(Duration.ofMillis(300));
        decide.countDown();
        assertThat(deciding).succeedsWithin(Duration.ofSeconds(10));
        assertThat(lowering).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    @DisplayName("B4 B14 An exception that is given while she decides waits for her decision")
    void givesNoExceptionWhileSheDecides() throws Exception {
        // given
        var locked = new CountDownLatch(1);
        var decide = new CountDownLatch(1);
        var deciding = CompletableFuture.supplyAsync(() -> inTransaction(() -> mandates.lockedFor(person)
                .call(() -> inBackground(() -> holdUntil(locked, decide)))));
        locked.await(10, TimeUnit.SECONDS);
        // when
        var giving = CompletableFuture.supplyAsync(() -> inTransaction(() -> grants.lock()));
        // then
        assertThat(giving).failsWithin(Duration.ofMillis(300));
        decide.countDown();
        assertThat(deciding).succeedsWithin(Duration.ofSeconds(10));
        assertThat(giving).succeedsWithin(Duration.ofSeconds(10));
    }

    private static Mandate refund(UUID id, Holder holder, long minor) {
        return new Mandate(id, 1, holder, RemedyTypes.REFUND, Limits.upTo(new Money(minor, "EUR")),
                Validity.since(Instant.EPOCH));
    }

    private static void holdUntil(CountDownLatch reached, CountDownLatch released) {
        reached.countDown();
        try {
            released.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Uni<Void> inBackground(Runnable work) {
        var context = io.vertx.mutiny.core.Vertx.currentContext();
        return context.executeBlocking(Uni.createFrom().item(() -> {
            work.run();
            return true;
        })).replaceWithVoid();
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
