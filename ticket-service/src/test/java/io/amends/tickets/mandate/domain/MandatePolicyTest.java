package io.amends.tickets.mandate.domain;

import static io.amends.tickets.remedy.domain.RemedyType.REFUND;
import static io.amends.tickets.remedy.domain.RemedyType.VOUCHER;
import static io.amends.tickets.remedy.domain.RemedyType.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;

@DisplayName("B4 The CM decides within a mandate")
class MandatePolicyTest {

    private static final Mandate FIFTY_BY_ROLE = mandate(REFUND, euros(5000), false);

    @Test
    void allowsACentBelowTheLimit() {
        assertThat(rule(euros(4999), FIFTY_BY_ROLE)).isEqualTo(new WithinMandate(FIFTY_BY_ROLE, euros(1)));
    }

    @Test
    void allowsTheLimitItself() {
        assertThat(rule(euros(5000), FIFTY_BY_ROLE)).isEqualTo(new WithinMandate(FIFTY_BY_ROLE, euros(0)));
    }

    @Test
    void asksForApprovalACentAboveTheLimit() {
        assertThat(rule(euros(5001), FIFTY_BY_ROLE)).isEqualTo(new NeedsApproval(FIFTY_BY_ROLE, euros(5000), euros(1)));
    }

    @Test
    void saysThatTheCurrencyIsAnother() {
        assertThat(rule(new Money(100, "USD"), FIFTY_BY_ROLE)).isEqualTo(new OutsideMandate(Reason.OTHER_CURRENCY));
    }

    @Test
    void saysThatThereIsNoMandateForThisRemedy() {
        var voucher = new Remedy(VOUCHER, euros(100));
        assertThat(MandatePolicy.rule(List.of(FIFTY_BY_ROLE), voucher)).isEqualTo(new OutsideMandate(Reason.NO_MANDATE));
    }

    @Test
    void alwaysAllowsWords() {
        var words = new Remedy(WORDS, null);
        assertThat(MandatePolicy.rule(List.of(), words)).isEqualTo(new WithinMandate(Mandate.TO_EXPLAIN, null));
    }

    @Test
    void takesTheMostGenerousOfSeveralRoles() {
        var hundred = mandate(REFUND, euros(10_000), false);
        assertThat(rule(euros(10_000), FIFTY_BY_ROLE, hundred)).isEqualTo(new WithinMandate(hundred, euros(0)));
    }

    @Nested
    class PersonalException {

        @Test
        void raisesTheLimitOfTheRole() {
            var personal = mandate(REFUND, euros(7500), true);
            assertThat(rule(euros(7500), FIFTY_BY_ROLE, personal)).isEqualTo(new WithinMandate(personal, euros(0)));
        }

        @Test
        void lowersTheLimitOfTheRoleToo() {
            var personal = mandate(REFUND, euros(1000), true);
            assertThat(rule(euros(1001), personal, FIFTY_BY_ROLE))
                    .isEqualTo(new NeedsApproval(personal, euros(1000), euros(1)));
        }

        @Test
        void leavesOtherCurrenciesToTheRole() {
            var dollars = mandate(REFUND, new Money(1, "USD"), true);
            assertThat(rule(euros(5000), FIFTY_BY_ROLE, dollars)).isEqualTo(new WithinMandate(FIFTY_BY_ROLE, euros(0)));
        }
    }

    @Test
    void showsOneMandateForEachRemedyAndCurrencyAndWordsLast() {
        var personal = mandate(REFUND, euros(1000), true);
        var dollars = mandate(REFUND, new Money(1, "USD"), false);
        assertThat(MandatePolicy.decisive(List.of(dollars, FIFTY_BY_ROLE, personal)))
                .containsExactly(personal, dollars, Mandate.TO_EXPLAIN);
    }

    private static Ruling rule(Money amount, Mandate... held) {
        return MandatePolicy.rule(List.of(held), new Remedy(REFUND, amount));
    }

    private static Mandate mandate(RemedyType remedy, Money limit, boolean personal) {
        return new Mandate(UUID.randomUUID(), 1, remedy, limit, personal);
    }

    private static Money euros(long minor) {
        return new Money(minor, "EUR");
    }
}
