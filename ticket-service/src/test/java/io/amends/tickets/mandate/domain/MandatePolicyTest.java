package io.amends.tickets.mandate.domain;

import static io.amends.tickets.mandate.domain.Held.NOW;
import static io.amends.tickets.mandate.domain.Held.allLimits;
import static io.amends.tickets.mandate.domain.Held.byPerson;
import static io.amends.tickets.mandate.domain.Held.byRole;
import static io.amends.tickets.mandate.domain.Held.euros;
import static io.amends.tickets.mandate.domain.Held.given;
import static io.amends.tickets.mandate.domain.Held.mandate;
import static io.amends.tickets.mandate.domain.Held.nothingGiven;
import static io.amends.tickets.mandate.domain.Held.refund;
import static io.amends.tickets.remedy.domain.RemedyType.WORDS;
import static io.amends.tickets.remedy.domain.RemedyTypes.REFUND;
import static io.amends.tickets.remedy.domain.RemedyTypes.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

@DisplayName("B4 The CM decides within a mandate")
class MandatePolicyTest {

    private static final Mandate FIFTY = byRole(5000);
    private static final Mandate LIMITED = byRole(allLimits());

    @ParameterizedTest(name = "{3}: asks {0} after {1} to the customer and {2} today")
    @CsvSource({
            "4999,    0,     0, limit - 0.01,                      1001",
            "5000,    0,     0, limit,                             1000",
            "1000, 5000,     0, the rest of the customer's budget,    0",
            "4000, 2000,     0, two parts that fit,                   0",
            "5000,    0, 10000, the rest of the day,                  0",
            "1000,    0, 13999, a cent below the day's limit,         1" })
    void allowsWhatEveryLimitAllows(long asked, long toCustomer, long today, String why, long remaining) {
        // when
        var ruling = MandatePolicy.rule(given(new Given(toCustomer, today, 0), LIMITED), refund(asked));

        // then
        assertThat(ruling).isEqualTo(new WithinMandate(LIMITED, euros(remaining)));
    }

    @ParameterizedTest(name = "{6}: asks {0}")
    @CsvSource({
            "5001,    0,     0, 0, PER_DECISION, 5000, limit + 0.01",
            "8000,    0,     0, 0, PER_DECISION, 5000, eighty on fifty",
            "1001, 5000,     0, 1, PER_CUSTOMER, 1000, split in two",
            "   1, 6000,     0, 1, PER_CUSTOMER,    0, the customer's budget is spent",
            "   1, 9000,     0, 1, PER_CUSTOMER,    0, a colleague gave more than she may",
            "2001,    0, 13000, 0, PER_DAY,      2000, most of the day is spent",
            "   1,    0, 15000, 0, PER_DAY,         0, the day is spent",
            "   1,    2,     2, 2, REPEATED,        0, for the third time" })
    void asksForApprovalAboveAnyLimit(long asked, long toCustomer, long today, int times, Limit limit, long now, String why) {
        // when
        var ruling = MandatePolicy.rule(given(new Given(toCustomer, today, times), LIMITED), refund(asked));

        // then
        assertThat(ruling).isEqualTo(new NeedsApproval(LIMITED, limit, euros(now), euros(asked - now)));
    }

    @Test
    @DisplayName("B4 Without a limit per customer nothing is gained by splitting")
    void countsPartsLikeTheWhole() {
        assertThat(MandatePolicy.rule(given(new Given(5000, 5000, 1), FIFTY), refund(1)))
                .isEqualTo(new NeedsApproval(FIFTY, Limit.PER_CUSTOMER, euros(0), euros(1)));
    }

    @Test
    void saysThatTheCurrencyIsAnother() {
        assertThat(MandatePolicy.rule(nothingGiven(FIFTY), new Remedy(REFUND, new Money(100, "USD"))))
                .isEqualTo(new OutsideMandate(Reason.OTHER_CURRENCY));
    }

    @Test
    void saysThatThereIsNoMandateForThisRemedy() {
        assertThat(MandatePolicy.rule(nothingGiven(FIFTY), new Remedy(VOUCHER, euros(100))))
                .isEqualTo(new OutsideMandate(Reason.NO_MANDATE));
    }

    @ParameterizedTest
    @CsvSource({ "0, -1, , EXPIRED", "0, 0, , EXPIRED", "1, 2, , NOT_YET_VALID", "1, , , NOT_YET_VALID",
            "-1, 1, -1, WITHDRAWN" })
    void saysThatTheMandateIsNotInForce(int from, Integer to, Integer withdrawn, Reason reason) {
        // given
        var validity = new Validity(NOW.plusSeconds(from).minusSeconds(to != null && to <= 0 ? 10 : 0),
                to == null ? null : NOW.plusSeconds(to), withdrawn == null ? null : NOW.plusSeconds(withdrawn));
        var mandate = mandate(Holder.role("community-manager"), REFUND, Limits.upTo(euros(5000)), validity);

        // when, then
        assertThat(MandatePolicy.rule(nothingGiven(mandate), refund(1))).isEqualTo(new OutsideMandate(reason));
        assertThat(nothingGiven(mandate).offers()).extracting(offer -> offer.mandate().remedy()).containsExactly(WORDS);
    }

    @Test
    void isInForceFromItsFirstMomentToBeforeItsLast() {
        var validity = new Validity(NOW, NOW.plusMillis(1), null);
        var mandate = mandate(Holder.role("community-manager"), REFUND, Limits.upTo(euros(5000)), validity);
        assertThat(MandatePolicy.rule(nothingGiven(mandate), refund(5000))).isInstanceOf(WithinMandate.class);
    }

    @Test
    @DisplayName("B4 Nobody gives money to herself, but she may always explain")
    void rulesOutWhatSheWouldGiveToHerself() {
        // given
        var own = new Authority(List.of(FIFTY), Map.of(), true, NOW);

        // when, then
        assertThat(MandatePolicy.rule(own, refund(1))).isEqualTo(new OutsideMandate(Reason.SELF_DEALING));
        assertThat(MandatePolicy.rule(own, new Remedy(WORDS, null))).isInstanceOf(WithinMandate.class);
        assertThat(own.offers()).extracting(offer -> offer.mandate().remedy()).containsExactly(WORDS);
    }

    @Test
    void alwaysAllowsWords() {
        assertThat(MandatePolicy.rule(nothingGiven(), new Remedy(WORDS, null)))
                .isEqualTo(new WithinMandate(Mandate.TO_EXPLAIN, null));
    }

    @Test
    void takesTheMostGenerousOfSeveralRoles() {
        var hundred = byRole(10_000);
        assertThat(MandatePolicy.rule(nothingGiven(FIFTY, hundred), refund(10_000)))
                .isEqualTo(new WithinMandate(hundred, euros(0)));
    }

    @Nested
    class PersonalException {

        @Test
        void raisesTheLimitOfTheRole() {
            var personal = byPerson(7500);
            assertThat(MandatePolicy.rule(nothingGiven(FIFTY, personal), refund(7500)))
                    .isEqualTo(new WithinMandate(personal, euros(0)));
        }

        @Test
        void lowersTheLimitOfTheRoleToo() {
            var personal = byPerson(1000);
            assertThat(MandatePolicy.rule(nothingGiven(personal, FIFTY), refund(1001)))
                    .isEqualTo(new NeedsApproval(personal, Limit.PER_DECISION, euros(1000), euros(1)));
        }

        @Test
        void leavesOtherCurrenciesToTheRole() {
            var dollars = mandate(Holder.person("nora"), REFUND, Limits.upTo(new Money(1, "USD")), FIFTY.validity());
            assertThat(MandatePolicy.rule(nothingGiven(FIFTY, dollars), refund(5000)))
                    .isEqualTo(new WithinMandate(FIFTY, euros(0)));
        }

        @Test
        void leavesTheRoleInForceWhenItIsOver() {
            var over = mandate(Holder.person("nora"), REFUND, Limits.upTo(euros(1)),
                    new Validity(NOW.minusSeconds(9), NOW, null));
            assertThat(MandatePolicy.rule(nothingGiven(over, FIFTY), refund(5000)))
                    .isEqualTo(new WithinMandate(FIFTY, euros(0)));
        }
    }

    @Test
    @DisplayName("B8 There is always something to give now, with what is left of it")
    void offersWhatIsLeftAndWordsLast() {
        var personal = byPerson(1000);
        var dollars = mandate(Holder.role("agent"), REFUND, Limits.upTo(new Money(100, "USD")), FIFTY.validity());
        var authority = new Authority(List.of(dollars, FIFTY, personal), Map.of(personal.id(), new Given(400, 400, 1)), false,
                NOW);
        assertThat(authority.offers()).containsExactly(new Authority.Offer(personal, euros(600)),
                new Authority.Offer(dollars, new Money(100, "USD")), new Authority.Offer(Mandate.TO_EXPLAIN, null));
    }

    @Test
    void offersNoMoneyWhenAllIsGiven() {
        assertThat(given(new Given(5000, 0, 1), FIFTY).offers())
                .containsExactly(new Authority.Offer(Mandate.TO_EXPLAIN, null));
    }
}
