package io.amends.tickets.executor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.FakeCompany;
import io.amends.tickets.remedy.application.Customers;
import io.amends.tickets.remedy.application.Execution;
import io.amends.tickets.remedy.application.NoSuchCustomer;
import io.amends.tickets.remedy.domain.CompanyCustomer.LineStatus;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

@QuarkusTest
class ByExecutorTest {

    @Inject
    Execution execution;

    @Inject
    Customers customers;

    @Test
    @DisplayName("B5 Looks a customer up by number and postcode")
    void looksACustomerUp() throws Throwable {
        var ines = now(() -> customers.find("4711-2208", "3511 AB"));
        assertThat(ines.name()).isEqualTo("Ines de Wit");
        assertThat(ines.account().balance()).isEqualTo(new Money(0, "EUR"));
        assertThat(ines.line().status()).isEqualTo(LineStatus.DOWN);
        assertThat(ines.toString()).as("no personal data in logs").doesNotContain("Ines", "4711", "3511");
    }

    @Test
    void saysThatThereIsNobody() throws Throwable {
        assertThatThrownBy(() -> now(() -> customers.find("4711-2209", "3511 AB")))
                .isInstanceOf(NoSuchCustomer.class);
    }

    @Test
    void executesOnceAndTellsWhenAsked() throws Throwable {
        var order = refund(2500);
        assertThat(now(() -> execution.execute(order))).isInstanceOfSatisfying(Executed.class,
                executed -> assertThat(executed.at()).isEqualTo(Instant.parse("2026-11-20T22:04:00Z")));
        assertThat(now(() -> execution.ask(order))).isInstanceOf(Executed.class);
        assertThat(now(() -> execution.ask(refund(2500)))).isEqualTo(new Failed("NEVER_ARRIVED"));
    }

    @Test
    void passesARejectionOn() throws Throwable {
        assertThat(now(() -> execution.execute(refund(FakeCompany.REJECTED))))
                .isEqualTo(new Rejected("ACCOUNT_CLOSED"));
    }

    @Test
    @DisplayName("B31 A lost answer is unknown, and asking resolves it")
    void doesNotGuessWhenTheAnswerIsLost() throws Throwable {
        var order = refund(FakeCompany.ANSWER_LOST);
        assertThat(now(() -> execution.execute(order))).isInstanceOf(Unknown.class);
        assertThat(now(() -> execution.ask(order))).isInstanceOf(Executed.class);
    }

    // On a context as a request has one, as it looks into the database.
    private static <T> T now(Supplier<Uni<T>> call) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(call);
    }

    private static RemedyOrder refund(long cents) {
        return new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(),
                new Remedy(RemedyTypes.REFUND, new Money(cents, "EUR")), 1, "4711-2208");
    }
}
