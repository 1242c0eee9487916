package io.amends.tickets.insight.domain;

import static io.amends.tickets.insight.domain.Past.NOON;
import static io.amends.tickets.insight.domain.Past.ROLE;
import static io.amends.tickets.insight.domain.Past.eur;
import static io.amends.tickets.insight.domain.Past.mandate;
import static io.amends.tickets.insight.domain.Past.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.insight.domain.WhatIf.Difference;
import io.amends.tickets.insight.domain.WhatIf.Gift;
import io.amends.tickets.insight.domain.WhatIf.Point;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;

class WhatIfTest {

    private static final Duration NIGHT = Duration.ofHours(7);

    @ParameterizedTest
    @MethodSource
    @DisplayName("B26 A higher limit frees what waited, and costs what was refused")
    void frees(Wish wish, long limit, int freed, long secondsSaved, long extraCost) {
        // when
        var difference = ask(List.of(wish), limit);

        // then
        assertThat(difference.freed()).isEqualTo(freed);
        assertThat(difference.secondsSaved()).isEqualTo(secondsSaved);
        assertThat(difference.extraCost()).isEqualTo(eur(extraCost));
        assertThat(difference.held()).isZero();
    }

    static Stream<Arguments> frees() {
        var grantedAtBreakfast = Past.wish("ines", 8000, 8000, NIGHT);
        var refusedAtBreakfast = Past.wish("ines", 8000, 5000, NIGHT);
        var neverAsked = Past.wish("ines", 8000, 0, null);
        return Stream.of(
                argumentSet("up to the amount", grantedAtBreakfast, 8000, 1, 25_200, 0),
                argumentSet("a cent below it", grantedAtBreakfast, 7999, 0, 0, 0),
                argumentSet("above it", grantedAtBreakfast, 9000, 1, 25_200, 0),
                argumentSet("what was refused would have been given", refusedAtBreakfast, 8000, 1, 25_200, 3000),
                argumentSet("what was never asked for too, and nobody waited", neverAsked, 8000, 1, 0, 8000),
                argumentSet("what was given anyway is no news", Past.wish("ines", 5000, 5000, null), 8000, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("B26 A lower limit makes wait who did not")
    void holds(long limit, int held, long amount) {
        // given
        var wishes = List.of(Past.wish("ines", 2500, 2500, null), Past.wish("noor", 5000, 5000, null),
                Past.wish("bram", 8000, 8000, NIGHT));

        // when
        var difference = ask(wishes, limit);

        // then
        assertThat(difference.held()).isEqualTo(held);
        assertThat(difference.heldAmount()).isEqualTo(eur(amount));
        assertThat(difference.freed()).isZero();
    }

    static Stream<Arguments> holds() {
        return Stream.of(argumentSet("as it is", 5000, 0, 0), argumentSet("a cent lower", 4999, 1, 5000),
                argumentSet("below both", 2000, 2, 7500));
    }

    @Test
    @DisplayName("B26 Budgets are replayed too: what a higher limit gives first is gone for the second")
    void countsWhatWouldHaveBeenGiven() {
        // given
        var first = Past.wish("ines", 8000, 5000, NIGHT);
        var second = Past.later(Past.wish("ines", 5000, 0, NIGHT), Duration.ofHours(1));

        // when
        var difference = ask(List.of(first, second), 8000);

        // then
        assertThat(difference.freed()).isEqualTo(1);
        assertThat(difference.gifts()).containsExactly(new Gift(eur(8000), 1));
    }

    @Test
    @DisplayName("B26 What lies before the period counts for budgets and for nothing else")
    void looksBackForBudgets() {
        // given
        var before = Past.later(Past.wish("ines", 5000, 5000, null), Duration.ofHours(-2));
        var within = Past.wish("ines", 6000, 0, null);

        // when
        var difference = ask(List.of(before, within), 6000);

        // then
        assertThat(difference.replayed()).isEqualTo(1);
        assertThat(difference.freed()).isZero();
    }

    @Test
    @DisplayName("B26 A mandate for one person frees nobody else")
    void concernsItsHolder() {
        // given
        var noras = Past.by("nora", Past.wish("ines", 8000, 8000, NIGHT));
        var milans = Past.by("milan", Past.wish("noor", 8000, 8000, NIGHT));
        var proposal = new Proposal(Holder.person("milan"), RemedyTypes.REFUND, eur(8000), null, null);

        // when
        var difference = whatIf(List.of(noras, milans)).ask(proposal).difference();

        // then
        assertThat(difference.freed()).isEqualTo(1);
        assertThat(difference.replayed()).isEqualTo(2);
    }

    @Test
    @DisplayName("B26 A holder without a mandate is given one; a limit per day holds")
    void givesTheFirstMandate() {
        // given
        var wishes = List.of(Past.wish("ines", 2500, 0, null), Past.wish("noor", 2500, 0, null));
        var proposal = new Proposal(ROLE, RemedyTypes.REFUND, eur(2500), null, eur(2500));

        // when
        var answer = new WhatIf(wishes, NOON, List.of(), Past.ZONE).ask(proposal);

        // then
        assertThat(answer.inForce()).isNull();
        assertThat(answer.difference().freed()).isEqualTo(1);
    }

    @Test
    @DisplayName("B26 The curve is the answer for twenty limits")
    void drawsTheCurve() {
        // given
        var wishes = List.of(Past.wish("ines", 6000, 6000, NIGHT), Past.wish("noor", 8000, 5000, NIGHT));

        // when
        var curve = whatIf(wishes).ask(proposal(5000)).curve();

        // then
        assertThat(curve).hasSize(20).extracting(Point::limit).startsWith(eur(500)).endsWith(eur(10_000));
        assertThat(curve).allSatisfy(point -> {
            var asked = ask(wishes, point.limit().minor());
            assertThat(point).isEqualTo(new Point(point.limit(), asked.secondsSaved(), asked.extraCost(), asked.freed(),
                    asked.held()));
        });
        assertThat(curve.getLast().secondsSaved()).isEqualTo(2 * NIGHT.toSeconds());
        assertThat(curve.getLast().extraCost()).isEqualTo(eur(3000));
    }

    @Test
    @DisplayName("input-B1 One wild wish neither stretches the curve nor breaks a sum")
    void standsWildWishes() {
        // given
        var wishes = Stream.concat(Stream.generate(() -> Past.wish("ines", 6000, 0, null)).limit(40),
                Stream.of(Past.wish("noor", Long.MAX_VALUE, 0, null))).toList();

        // when
        var answer = whatIf(wishes).ask(proposal(5000));

        // then
        assertThat(answer.curve().getLast().limit()).isEqualTo(eur(10_000));
        assertThat(answer.difference().extraCost().minor()).isZero();
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("input-B1 A proposal is for money, above zero and in one currency")
    void refusesProposals(RemedyType remedy, Money limit, Money perDay) {
        assertThatThrownBy(() -> new Proposal(ROLE, remedy, limit, null, perDay)).isInstanceOf(InvalidProposal.class);
    }

    static Stream<Arguments> refusesProposals() {
        return Stream.of(argumentSet("words", RemedyType.WORDS, eur(5000), eur(5000)),
                argumentSet("nothing", RemedyTypes.REFUND, eur(0), eur(5000)),
                argumentSet("less than nothing a day", RemedyTypes.REFUND, eur(5000), eur(-1)),
                argumentSet("all the money in the world", RemedyTypes.REFUND, eur(Long.MAX_VALUE), eur(5000)),
                argumentSet("two currencies", RemedyTypes.REFUND, eur(5000), new Money(5000, "USD")));
    }

    private static Difference ask(List<Wish> wishes, long limit) {
        return whatIf(wishes).ask(proposal(limit)).difference();
    }

    private static WhatIf whatIf(List<Wish> wishes) {
        return new WhatIf(wishes, NOON, List.of(mandate(5000)), Past.ZONE);
    }
}
