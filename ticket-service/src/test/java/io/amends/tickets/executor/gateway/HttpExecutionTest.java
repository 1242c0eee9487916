package io.amends.tickets.executor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
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

@QuarkusTest
class HttpExecutionTest {

    private static final String SECRET = "whsec_b25seS1mb3ItZGV2ZWxvcG1lbnQtYW5kLXRlc3Rz";

    @Inject
    Execution execution;

    @Inject
    Customers customers;

    @Inject
    GuardedHttp http;

    @Test
    @DisplayName("B5 Looks a customer up by number and postcode")
    void looksACustomerUp() {
        var ines = customers.find("4711-2208", "3511 AB").await().indefinitely();
        assertThat(ines.name()).isEqualTo("Ines de Wit");
        assertThat(ines.account().balance()).isEqualTo(new Money(0, "EUR"));
        assertThat(ines.line().status()).isEqualTo(LineStatus.DOWN);
        assertThat(ines.toString()).as("no personal data in logs").doesNotContain("Ines", "4711", "3511");
    }

    @Test
    void saysThatThereIsNobody() {
        assertThatThrownBy(() -> customers.find("4711-2209", "3511 AB").await().indefinitely())
                .isInstanceOf(NoSuchCustomer.class);
    }

    @Test
    void executesOnceAndTellsWhenAsked() {
        var order = refund(2500);
        assertThat(execution.execute(order).await().indefinitely()).isInstanceOfSatisfying(Executed.class,
                executed -> assertThat(executed.at()).isEqualTo(Instant.parse("2026-11-20T22:04:00Z")));
        assertThat(execution.ask(order).await().indefinitely()).isInstanceOf(Executed.class);
        assertThat(execution.ask(refund(2500)).await().indefinitely()).isEqualTo(new Failed("NEVER_ARRIVED"));
    }

    @Test
    void passesARejectionOn() {
        assertThat(execution.execute(refund(FakeCompany.REJECTED)).await().indefinitely())
                .isEqualTo(new Rejected("ACCOUNT_CLOSED"));
    }

    @Test
    @DisplayName("B31 A lost answer is unknown, and asking resolves it")
    void doesNotGuessWhenTheAnswerIsLost() {
        var order = refund(FakeCompany.ANSWER_LOST);
        assertThat(execution.execute(order).await().indefinitely()).isInstanceOf(Unknown.class);
        assertThat(execution.ask(order).await().indefinitely()).isInstanceOf(Executed.class);
    }

    @Test
    void doesNotKnowWhereItCannotCall() {
        var elsewhere = new HttpExecution(http, new Ids(), Clock.systemUTC(), new Elsewhere());
        assertThat(elsewhere.execute(refund(2500)).await().indefinitely()).isInstanceOf(Unknown.class);
        assertThat(elsewhere.ask(refund(2500)).await().indefinitely()).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> elsewhere.read("customer", null, "{}").await().indefinitely())
                .isInstanceOf(CompanySystemUnavailable.class);
    }

    private static RemedyOrder refund(long cents) {
        return new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(),
                new Remedy(RemedyTypes.REFUND, new Money(cents, "EUR")), 1, "4711-2208");
    }

    private record Elsewhere() implements CompanyConfig {

        @Override
        public String url() {
            return "http://127.0.0.1:1";
        }

        @Override
        public String secret() {
            return SECRET;
        }

        @Override
        public Duration deadline() {
            return Duration.ofSeconds(2);
        }
    }
}
